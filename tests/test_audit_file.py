"""The audit record as a file: lines are added whole or not at all, and found again."""

import os
import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from screener import Verdict
from screener.audit import (
    Answer,
    AuditError,
    Ledger,
    NoRecordError,
    answered,
    decision_of,
    found,
    read_entries,
)
from screener.audit.chain import LONGEST
from screener.errors import SourceError
from tests.audit_lines import AT, LINES
from tests.recommendations import recommendation


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


def test_lines_are_added_and_read_back(path: Path) -> None:
    with Ledger(path) as ledger:
        first = ledger.add(decision_of(recommendation(), at=AT))
    with Ledger(path) as ledger:
        assert ledger.chain.lines == 1
        ledger.add(decision_of(recommendation(id="8", name="Noor Haddad"), at=AT))
    answer = Answer(at=AT, decision=first.id, who="Ruth", verdict=Verdict.ACCEPT, why="I know her")
    answered(path, answer)
    entries = [entry for entry, _ in read_entries(path)]
    assert [entry.number for entry in entries] == [1, 2, 3]
    assert entries[2].entry == answer
    assert path.stat().st_mode & 0o077 == 0
    assert found(path, "8") == found(path, "noor haddad") == found(path, entries[1].id) == entries[1]


def test_what_was_added_before_an_error_is_kept(path: Path) -> None:
    def failing() -> None:
        with Ledger(path) as ledger:
            ledger.add(decision_of(recommendation(), at=AT))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert len(list(read_entries(path))) == 1


@pytest.mark.parametrize("spoil", [lambda line: line[:-9], lambda line: line.replace(b"Marta", b"Maria")])
def test_nothing_is_added_to_a_record_that_does_not_hold(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path.write_bytes(spoil(LINES[0]))
    before = path.read_bytes()
    with pytest.raises(AuditError, match=r"line 1: .*; nothing was added; go on in another file"):
        Ledger(path)
    assert path.read_bytes() == before


def test_a_line_that_does_not_fit_on_the_disk_leaves_the_record_as_it_was(path: Path) -> None:
    with Ledger(path) as ledger:
        ledger.add(decision_of(recommendation(), at=AT))
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        for room in (9, 0):
            with Ledger(path) as ledger:
                resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + room, limits[1]))
                with pytest.raises(
                    AuditError, match=r"cannot be written .*; what was recorded before still holds"
                ):
                    ledger.add(decision_of(recommendation(), at=AT))
                resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            assert path.read_bytes() == before
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with Ledger(path) as ledger:
        assert ledger.add(decision_of(recommendation(), at=AT)).number == 2


def test_a_line_that_could_not_be_read_back_is_not_written(path: Path) -> None:
    with Ledger(path) as ledger:
        long = decision_of(recommendation(unknown=("x" * LONGEST,)), at=AT)
        with pytest.raises(
            AuditError, match="what Marta Vell wrote is too long to be kept; keep quotes only"
        ):
            ledger.add(long)
        ledger.add(decision_of(recommendation(), at=AT))
    assert len(list(read_entries(path))) == 1


def test_a_disk_that_fails_at_the_end_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(AuditError, match="cannot be written"), Ledger(path):
        pass
    with pytest.raises(ZeroDivisionError), Ledger(path):
        raise ZeroDivisionError


def test_a_link_leads_to_the_record_and_to_nothing_else(path: Path) -> None:
    link, letter = path.with_name("link"), path.with_name("letter")
    letter.write_text("Dear Ruth,\n")
    link.symlink_to(path)
    with Ledger(link) as ledger:
        ledger.add(decision_of(recommendation(), at=AT))
    assert len(list(read_entries(path))) == 1
    link.unlink()
    link.symlink_to(letter)
    with pytest.raises(NoRecordError):
        Ledger(link)
    assert letter.read_text() == "Dear Ruth,\n"


def test_two_cannot_write_at_once(path: Path) -> None:
    with Ledger(path), pytest.raises(AuditError, match="is being written by another screener"):
        Ledger(path)
    with Ledger(path):
        pass


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path, tmp_path / "none" / "x", tmp_path / "pipe"):
        with pytest.raises(AuditError):
            Ledger(place)
    with pytest.raises(SourceError, match="cannot be read"):
        list(read_entries(tmp_path / "none"))


def test_a_decision_that_is_not_there_is_refused(path: Path) -> None:
    path.write_bytes(LINES[0])
    with pytest.raises(AuditError, match="no decision has the id, request or name 'Zoe'"):
        found(path, "Zoe")
    answer = Answer(at=AT, decision="0" * 16, who="Ruth", verdict=Verdict.ACCEPT)
    with pytest.raises(AuditError, match="no decision has the id"):
        answered(path, answer)
    assert path.read_bytes() == LINES[0]
    gone = path.with_name("gone")
    with pytest.raises(AuditError, match="cannot be opened"):
        answered(gone, answer)
    assert not gone.exists(), "an answer begins no record"


def test_a_name_of_two_people_is_asked_back(path: Path) -> None:
    urls = [f"https://www.linkedin.com/in/{end}" for end in ("one", "two", "two")]
    with Ledger(path) as ledger:
        one, _, last = [
            ledger.add(decision_of(recommendation(id=str(number), profile_url=url), at=AT))
            for number, url in enumerate(urls)
        ]
    with pytest.raises(AuditError, match=rf"is more than one person: Marta Vell \({one.id}\), Marta Vell"):
        found(path, "marta vell")
    assert found(path, urls[1]) == last
    assert found(path, one.id) == one
