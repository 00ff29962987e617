"""Starting is quick: nothing heavy is imported before it is needed, and help needs next to nothing."""

import subprocess
import sys

import pytest

from tests.test_cli_review import ROOT, environment

HEAVY = {"networkx", "numpy", "pydantic", "rich", "screener.models", "zipfile"}


def imported_by(*words: str) -> set[str]:
    program = f"import sys; sys.argv[1:] = {words!r}; import atexit; atexit.register(lambda: print(*sys.modules)); import screener_cli.__main__"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("words", [("--help",), ("review", "--help"), ("evaluate", "--help")])
def test_help_is_light(words: tuple[str, ...]) -> None:
    assert not imported_by(*words) & HEAVY


def test_review_of_a_table_needs_no_graph() -> None:
    assert not imported_by("review", str(ROOT / "tests" / "__init__.py")) & {"networkx", "rich"}


def test_the_library_is_light() -> None:
    program = "import sys, screener; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=True
    )
    assert not set(done.stdout.split()) & {"networkx", "numpy", "rich", "typer"}


def test_the_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "screener_cli", "--version"],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("screener ")
