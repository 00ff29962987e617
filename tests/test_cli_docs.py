"""Every command and every option is documented and has help."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer.main
from screener_cli.app import app

PAGE = (Path(__file__).parent.parent / "docs" / "cli.md").read_text("utf-8")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]


def parameters(command: Any) -> list[Any]:
    """Those of a command, and of the commands below it."""
    below = getattr(command, "commands", {}).values()
    return [*command.params, *(each for one in below for each in parameters(one))]


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_and_option_is_documented(name: str) -> None:
    section = re.search(rf"^## screener {name}$(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert section
    assert COMMANDS[name].help
    for parameter in parameters(COMMANDS[name]):
        assert parameter.help, parameter.name
        if parameter.param_type_name == "option":
            for option in parameter.opts:
                assert f"`{option}" in section[1] or f" {option}" in section[1], option


def test_nothing_else_is_documented() -> None:
    known = {option for command in COMMANDS.values() for each in parameters(command) for option in each.opts}
    assert set(re.findall(r"--[a-z][a-z-]+", PAGE)) <= known | {"--help", "--version"}
    assert set(re.findall(r"^## screener (\w+)$", PAGE, re.MULTILINE)) == set(COMMANDS)
