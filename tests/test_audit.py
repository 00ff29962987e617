"""The audit record: what a line holds, that no change of a line goes unseen, and how often people follow."""

import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from screener import ConnectionRequest, Profile, Recommendation, Verdict, screen
from screener.audit import (
    Answer,
    AuditError,
    Chain,
    Decision,
    Entry,
    Ledger,
    answered,
    checked,
    decision_of,
    follow,
    follow_as_json,
    follow_as_text,
    found,
    read_entries,
    schema,
)
from screener.audit.chain import canonical, hash_of, line_of
from screener.errors import SourceError
from screener.models import Message
from tests.recommendations import recommendation, recommendations

AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
VALID = Draft202012Validator(schema())
DOCS = Path(__file__).parent.parent / "docs"


def lines_of(number: int) -> list[bytes]:
    """A record of so many decisions, each answered."""
    chain, lines = Chain(), []
    for each in range(number):
        decision = line_of(decision_of(recommendation(id=str(each)), at=AT), chain)
        lines.append(decision)
        chain = Chain(chain.lines + 1, hash_of(decision.rstrip(b"\n")))
        answer = Answer(at=AT, decision=json.loads(decision)["id"], who="Ruth", verdict=Verdict.DECLINE)
        lines.append(line_of(answer, chain))
        chain = Chain(chain.lines + 1, hash_of(lines[-1].rstrip(b"\n")))
    return lines


LINES = lines_of(4)
HEAD = hash_of(LINES[-1].rstrip(b"\n"))


def fault(lines: list[bytes], **given: Any) -> str | None:
    try:
        for _ in checked(lines, "record", **given):
            pass
    except AuditError as error:
        return str(error)
    return None


# what a line holds


@settings(deadline=None)
@given(recommendations)
def test_every_line_is_of_the_schema_and_holds(given: Recommendation) -> None:
    line = line_of(decision_of(given, at=AT), Chain())
    assert line.isascii()
    assert line.count(b"\n") == 1
    assert not list(VALID.iter_errors(json.loads(line)))
    assert fault([line]) is None
    assert Entry.model_validate_json(line).entry == decision_of(given, at=AT)


def test_the_schema_in_the_documentation_is_current() -> None:
    written = json.loads((DOCS / "schema" / "audit.json").read_text("utf-8"))
    assert written == schema(), "run: python tools/write_schemas.py"


def test_every_field_is_documented() -> None:
    page = (DOCS / "audit.md").read_text("utf-8")
    for model in (Entry, Decision, Answer):
        for field in model.model_fields:
            assert f"`{field}`" in page, field


def test_no_text_is_kept_but_quotes_unless_wished() -> None:
    note = "Hello from the seaside. Your website looks tired. Call me."
    request = ConnectionRequest(
        id="1",
        requester=Profile(name="Ivo Brandt", headline="Paints boats", about="Born in Kiel"),
        note=note,
        history=(Message(author="me", text="No"), Message(author="them", text="Why?")),
    )
    [judged] = screen([request])
    bare = line_of(decision_of(judged, at=AT), Chain()).decode()
    for text in ("seaside", "Paints boats", "Kiel"):
        assert text not in bare
    assert "website looks tired" in bare
    kept = decision_of(judged, at=AT, request=request).texts
    assert kept == {
        "note": note,
        "headline": "Paints boats",
        "about": "Born in Kiel",
        "mine[0]": "No",
        "history[1]": "Why?",
    }


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    [example] = re.findall(r"```python\n(.*?)```", (DOCS / "audit.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "export.csv").write_text("name,note\nIvo Brandt,Your website looks tired.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "docs/audit.md", "exec"), {})  # noqa: S102
    assert capsys.readouterr().out == "1 lines hold\n"


# what is found


def test_what_was_not_touched_holds() -> None:
    assert fault(LINES) is None
    assert fault([]) is None
    assert fault(LINES, expect=HEAD) is None
    assert fault(LINES, expect=hash_of(LINES[2].rstrip(b"\n"))) is None, "lines may be added after"


@given(st.data())
def test_any_edit_of_a_byte_is_found(data: st.DataObject) -> None:
    which = data.draw(st.integers(0, len(LINES) - 1))
    at = data.draw(st.integers(0, len(LINES[which]) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda each: each != LINES[which][at]))
    edited = LINES[which][:at] + bytes([byte]) + LINES[which][at + 1 :]
    text = b"".join([*LINES[:which], edited, *LINES[which + 1 :]])
    told = fault(text.splitlines(keepends=True)) if b"\r" not in text else fault(_by_newline(text))
    assert told
    assert told.startswith(f"record, line {which + 1}:")


def _by_newline(text: bytes) -> list[bytes]:
    *whole, rest = text.split(b"\n")
    return [each + b"\n" for each in whole] + ([rest] if rest else [])


@given(st.integers(0, len(LINES) - 2))
def test_any_deletion_but_at_the_end_is_found_where_it_is(which: int) -> None:
    assert (fault(LINES[:which] + LINES[which + 1 :]) or "").startswith(f"record, line {which + 1}:")


@given(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1))
def test_any_swap_is_found(one: int, other: int) -> None:
    swapped = list(LINES)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    assert bool(fault(swapped)) == (one != other)


@given(st.integers(0, len(LINES)), st.integers(0, len(LINES) - 1))
def test_any_line_put_in_twice_is_found(at: int, which: int) -> None:
    assert fault([*LINES[:at], LINES[which], *LINES[at:]])


@given(st.integers(0, len(LINES) - 1))
def test_what_is_cut_at_the_end_is_found_only_by_the_hash_that_was_kept(left: int) -> None:
    assert fault(LINES[:left]) is None
    told = fault(LINES[:left], expect=HEAD)
    assert told == f"record: no line has the hash {HEAD}; lines are missing, or all were rewritten"


def test_a_record_written_anew_is_found_only_by_the_hash_that_was_kept() -> None:
    anew = lines_of(5)[:-2]
    other = [line_of(decision_of(recommendation(id="x"), at=AT), Chain())]
    assert fault(anew, expect=HEAD) is None
    assert fault(other) is None
    assert fault(other, expect=HEAD)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (LINES[0].rstrip(b"\n"), "is broken off before its end"),
        (LINES[0][:-20], "is broken off before its end"),
        (b"\n", "is no entry"),
        (b"[" * 9999 + b"\n", "is no entry"),
        (b'{"a":NaN}\n', "is no entry"),
        (b'{"a":' + b"1" * 9999 + b"}\n", "is no entry"),
        (b"\xff\n", "is no entry"),
        (LINES[0].replace(b'"entry"', b' "entry"'), "is not written as it was"),
        (LINES[0].replace(b"{", b'{"number":1,', 1), "is not written as it was"),
    ],
)
def test_what_is_no_entry_is_named(line: bytes, told: str) -> None:
    assert (fault([line]) or "").startswith(f"record, line 1: {told}")


def test_an_answer_to_nothing_is_found() -> None:
    answer = Answer(at=AT, decision="0" * 16, who="Ruth", verdict=Verdict.ACCEPT)
    told = fault([line_of(answer, Chain())])
    assert told == "record, line 1: answers a decision that is not above it"


def test_the_chain_can_be_redone_with_a_few_lines_of_any_language() -> None:
    previous = "0" * 64
    for number, line in enumerate(LINES, 1):
        written = json.loads(line)
        assert (written["number"], written["previous"]) == (number, previous)
        assert canonical(written) + b"\n" == line
        previous = hash_of(line[:-1])


# as a file


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
    with pytest.raises(AuditError, match="no decision has the id"):
        answered(path, Answer(at=AT, decision="0" * 16, who="Ruth", verdict=Verdict.ACCEPT))


# how often people follow


def entries_of(outcomes: list[tuple[Verdict, str, Verdict]]) -> list[Entry]:
    """Decisions with the answers of somebody, as entries."""
    entries: list[Entry] = []
    chain = Chain()
    for verdict, who, answer in outcomes:
        for make in (
            lambda verdict=verdict: decision_of(recommendation(verdict=verdict), at=AT),
            lambda who=who, answer=answer: Answer(at=AT, decision=entries[-1].id, who=who, verdict=answer),
        ):
            line = line_of(make(), chain)
            chain = Chain(chain.lines + 1, hash_of(line[:-1]))
            entries.append(Entry.model_validate_json(line))
    return entries


def test_who_always_agrees_is_told() -> None:
    yes, no = Verdict.ACCEPT, Verdict.DECLINE
    agreeing = [(no, "Ruth", no)] * 40
    found = follow(entries_of([*agreeing, (no, "Ruth", yes)]))
    assert (found.followed.hits, found.followed.of, found.always) == (40, 41, ("Ruth",))
    text = "\n".join(follow_as_text(found))
    assert "Ruth did what was recommended in 40 of 41 cases. Whoever always agrees is not overseeing" in text
    assert "40 of 41    0.98     0.87–1.00" in text
    assert follow(entries_of(agreeing[:29])).always == ()
    assert follow(entries_of([*agreeing[:30], *[(no, "Ruth", yes)] * 3])).always == ()
    assert follow(entries_of([*agreeing, *[(no, "Ann", yes)] * 40])).always == ("Ruth",)


def test_the_last_answer_counts() -> None:
    entries = entries_of([(Verdict.DECLINE, "Ruth", Verdict.ACCEPT)])
    chain = Chain(2, "0" * 64)
    second = Answer(at=AT, decision=entries[0].id, who="Ann", verdict=Verdict.DECLINE)
    told = follow_as_json(follow([*entries, Entry.model_validate_json(line_of(second, chain))]))
    assert told["followed"]["hits"] == told["answered"] == told["decisions"] == 1
    assert list(told["by_person"]) == ["Ann"]
    assert told["by_verdict"]["decline"]["interval"][0] == pytest.approx(0.2065, abs=1e-3)


def test_without_answers_nothing_is_claimed() -> None:
    assert list(follow_as_text(follow([]))) == ["0 decisions, 0 answered"]


VERDICTS = st.sampled_from(Verdict)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(VERDICTS, st.sampled_from(["Ruth", "Ann", "\x1b[2J"]), VERDICTS), max_size=6))
def test_the_parts_add_up(outcomes: list[tuple[Verdict, str, Verdict]]) -> None:
    found = follow(entries_of(outcomes))
    assert found.followed.of == len(outcomes)
    for parts in (found.by_verdict.values(), found.by_person.values()):
        assert sum(part.of for part in parts) == found.followed.of
        assert sum(part.hits for part in parts) == found.followed.hits
    assert "\x1b" not in "".join(follow_as_text(found))
