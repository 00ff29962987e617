"""The audit record: what a line holds, that no change of a line goes unseen, and how often people follow."""

import json
import os
import re
import resource
from collections.abc import Callable
from datetime import UTC, date, datetime
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
    NoRecordError,
    all_answered,
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
from screener.audit.chain import LONGEST, canonical, hash_of, line_of
from screener.errors import SourceError
from screener.models import Message
from screener.sources.answers import Answer as Given
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
    assert (fault([*LINES[:2], line]) or "").startswith(f"record, line 3: {told}")


def test_a_record_with_other_line_breaks_is_told_so() -> None:
    edited = [line.replace(b"\n", b"\r\n") for line in LINES]
    assert fault(edited) == (
        "record, line 1: has another line break than was written, as some editors leave it"
    )


@pytest.mark.parametrize(
    "lines",
    [
        [b"# A page\n", b"of words\n"],
        [b"name,note\n", b"Ivo Brandt,Hello\n"],
        [b"\xff\xfe{\x00"],
        [b"\n"],
        [b'{"asked":"0","answer":{}}\n'],
        [b"[" * 9999],
    ],
)
def test_what_never_was_a_record_is_told_so(lines: list[bytes]) -> None:
    with pytest.raises(NoRecordError, match="record: is no audit record, which review --audit writes"):
        list(checked(lines, "record"))


@given(st.data())
def test_a_record_whose_first_line_was_spoilt_is_still_a_record(data: st.DataObject) -> None:
    """Whatever becomes of the first line, the second tells; of a single line, an edit of a byte."""
    line = data.draw(st.binary(max_size=40).map(lambda given: given.replace(b"\n", b"") + b"\n"))
    at = data.draw(st.integers(0, len(LINES[0]) - 1))
    for lines in ([line, *LINES[1:]], [LINES[0][:at] + b"~" + LINES[0][at + 1 :]]):
        with pytest.raises(AuditError) as error:
            list(checked(lines, "record"))
        assert not isinstance(error.value, NoRecordError)


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


# answers of a file


@pytest.fixture
def three(path: Path) -> list[Entry]:
    """Two decisions about one person and one about another, whose request has the number of the first."""
    about: list[dict[str, Any]] = [
        {"id": "1", "profile_url": "https://linkedin.com/in/marta"},
        {"id": "2", "profile_url": "https://www.linkedin.com/in/Marta/"},
        {"id": "1", "name": "Noor Haddad"},
    ]
    with Ledger(path) as ledger:
        return [ledger.add(decision_of(recommendation(**each), at=AT)) for each in about]


def given_(*names: str, **told: Any) -> Given:
    return Given(frozenset(names), told.pop("verdict", Verdict.ACCEPT), **told)


MARTA = "linkedin.com/in/marta"


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        (given_(MARTA), 1),
        (given_(MARTA, "1"), 1),
        (given_(MARTA, "1", name="Marta Vell"), 1),
        (given_("1", name="Noor Haddad"), 2),
        (given_("1", name="noor haddad, MBA"), 2),
        (given_("1", name="Marta Vell"), 0),
        (given_("1"), None),
        (given_("2"), 1),
        (given_("2", name="Noor Haddad"), None),
        (given_("linkedin.com/in/other", "2"), None),
        (given_("9"), None),
    ],
)
def test_an_answer_is_brought_to_the_last_decision_about_that_person_or_to_none(
    answer: Given, place: int | None, path: Path, three: list[Entry]
) -> None:
    brought = all_answered(path, [answer], who="Ruth", at=AT)
    decisions = [entry.entry.decision for entry in brought.added if isinstance(entry.entry, Answer)]
    assert decisions == ([three[place].id] if place is not None else [])
    assert brought.about_nobody == (() if decisions else (answer,))


def test_answers_are_added_once_and_again_when_they_change(path: Path, three: list[Entry]) -> None:
    first = given_(MARTA, why="we met", day=date(2026, 11, 20))
    assert len(all_answered(path, [first, first], who="Ruth", at=AT).added) == 1
    assert all_answered(path, [first], who="Ruth", at=AT).known == 1
    assert len(all_answered(path, [first], who="Ann", at=AT).added) == 1
    changed = given_(MARTA, verdict=Verdict.DECLINE, day=date(2030, 1, 1))
    assert len(all_answered(path, [changed], who="Ruth", at=AT).added) == 1
    said = [entry.entry for entry, _ in read_entries(path)][3:]
    assert [each.at.isoformat() for each in said] == [
        "2026-11-20T23:59:59+00:00",
        "2026-11-20T23:59:59+00:00",
        "2026-11-21T09:30:00+00:00",
    ]
    assert [each.why for each in said if isinstance(each, Answer)] == ["we met", "we met", None]


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


def test_who_always_follows_one_recommendation_is_told() -> None:
    yes, no = Verdict.ACCEPT, Verdict.DECLINE
    found = follow(entries_of([*[(no, "Ruth", no)] * 30, *[(yes, "ruth", no)] * 5]))
    assert (found.always, found.always_verdicts) == ((), ("decline",))
    assert list(found.by_person) == ["Ruth"], "one person, however they write themselves"
    told = [*follow_as_text(found)]
    assert told[-1].startswith("Where decline was recommended it was done in 30 of 30 cases.")
    assert follow_as_json(found)["always_verdicts"] == ["decline"]


def test_people_already_connected_are_counted_apart() -> None:
    kept = decision_of(recommendation(verdict=Verdict.ACCEPT, connected=True), at=AT)
    line = line_of(kept, Chain())
    entry = Entry.model_validate_json(line)
    answer = Answer(at=AT, decision=entry.id, who="Ruth", verdict=Verdict.ACCEPT)
    after = line_of(answer, Chain(1, hash_of(line[:-1])))
    by_verdict = follow([entry, Entry.model_validate_json(after)]).by_verdict
    assert [(verdict, share.of) for verdict, share in by_verdict.items() if share.of] == [("keep", 1)]


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
