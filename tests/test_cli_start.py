"""Starting is quick: nothing heavy is imported before it is needed, and help needs next to nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_cli_review import ROWS, environment

COMMAND = "from screener_cli.__main__ import main; main()"
REPORT = "import atexit, sys; atexit.register(lambda: print(*sys.modules))"


def imported_by(program: str, *words: str) -> set[str]:
    command = [sys.executable, "-c", f"{REPORT}; {program}", *words]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_help_is_light() -> None:
    assert not imported_by(COMMAND, "--help") & {"pydantic", "rich", "screener"}


@pytest.mark.parametrize("command", ["review", "evaluate"])
def test_help_on_a_command_loads_no_library(command: str) -> None:
    assert "screener" not in imported_by(COMMAND, command, "--help")


def test_review_of_a_table_needs_no_graph(tmp_path: Path) -> None:
    export = tmp_path / "export.csv"
    export.write_text(ROWS, "utf-8")
    imported = imported_by(COMMAND, "review", str(export))
    assert not imported & {"networkx", "numpy", "rich"}


def test_the_library_is_light() -> None:
    assert not imported_by("import screener") & {"networkx", "numpy", "rich", "typer"}


def test_the_version() -> None:
    command = [sys.executable, "-m", "screener_cli", "--version"]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("screener 0.")
