"""What is kept is read back as it was made, and made anew when anything changed."""

import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

import screener.kept
from screener.kept import kept
from screener.rules import RULES, scanner
from screener.rules.compiled import compiled
from screener.rules.words import VOCABULARY

MADE = {"trie": ({1: [2, 3]}, {"a": {4}}), "none": None}


class Maker:
    """Counts how often it makes."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> object:
        self.times += 1
        return MADE


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(screener.kept, "cache_from_source", lambda _: str(tmp_path / "kept.pyc"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def keep(make: Maker, made_from: object = "phrases", made_by: Iterable[ModuleType] = ()) -> object:
    return kept("phrases", make, made_from=made_from, made_by=made_by)


def test_is_read_back_as_it_was_made(folder: Path) -> None:
    make = Maker()
    assert keep(make) == keep(make) == MADE
    assert make.times == 1
    assert len(list(folder.iterdir())) == 1


def test_is_made_anew_from_something_else_or_by_other_code(folder: Path) -> None:
    make, code = Maker(), ModuleType("code")
    code.__file__ = str(folder / "code.py")
    for source in ("one", "two"):
        Path(code.__file__).write_text(source, "utf-8")
        keep(make, ("a", 1), [code])
        keep(make, ("a", 2), [code])
    assert make.times == 4
    assert sorted(path.suffix for path in folder.iterdir()) == [".kept", ".py"]


@pytest.mark.parametrize("left", [0, 10, 32, 40])
def test_a_damaged_file_is_made_anew(left: int, folder: Path) -> None:
    make = Maker()
    keep(make)
    [file] = folder.iterdir()
    file.write_bytes(file.read_bytes()[:left])
    assert keep(make) == MADE
    assert make.times == 2


def test_nothing_is_written_where_python_must_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert keep(Maker()) == MADE
    assert not list(folder.iterdir())


def test_a_folder_that_is_not_there_is_no_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screener.kept, "cache_from_source", lambda _: str(folder / "no" / "kept.pyc"))
    assert keep(Maker()) == MADE


def test_code_that_cannot_be_read_is_no_error(folder: Path) -> None:
    code = ModuleType("code")
    code.__file__ = str(folder / "none.py")
    assert keep(Maker(), made_by=[code]) == MADE
    assert not list(folder.iterdir())


def test_the_phrases_of_all_rules_can_be_kept(folder: Path) -> None:
    groups = [group.written for rule in RULES for group in rule.looks_for]
    scanner.cache_clear()
    scanner()
    assert len(list(folder.iterdir())) == 1
    make = Maker()
    tables = compiled(groups[:200], VOCABULARY)
    assert kept("tables", lambda: tuple(tables), made_from=1, made_by=()) == tuple(tables)
    assert kept("tables", make, made_from=1, made_by=()) == tuple(tables)
    assert make.times == 0
