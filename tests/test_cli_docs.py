"""Every command and every option is documented and has help."""

import re
from pathlib import Path

import pytest
import typer.main
from screener_cli.app import app

PAGE = (Path(__file__).parent.parent / "docs" / "cli.md").read_text("utf-8")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
PARTS = {name: getattr(command, "commands", {name: command}) for name, command in COMMANDS.items()}
"""For each command its own commands, if it has any, else itself."""


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_and_option_is_documented(name: str) -> None:
    section = re.search(rf"^## screener {name}$(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert section
    assert COMMANDS[name].help
    assert all(part.help for part in PARTS[name].values())
    for parameter in (each for part in PARTS[name].values() for each in part.params):
        assert parameter.help, parameter.name
        if parameter.param_type_name == "option":
            for option in parameter.opts:
                assert f"`{option}" in section[1] or f" {option}" in section[1], option


def test_nothing_else_is_documented() -> None:
    parts = [part for parts in PARTS.values() for part in parts.values()]
    known = {option for part in parts for each in part.params for option in each.opts}
    assert set(re.findall(r"--[a-z][a-z-]+", PAGE)) <= known | {"--help", "--version"}
    assert set(re.findall(r"^## screener (\w+)$", PAGE, re.MULTILINE)) == set(COMMANDS)
