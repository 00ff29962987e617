"""No change of a line of the audit record goes unseen."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import Verdict
from screener.audit import Answer, AuditError, Chain, NoRecordError, checked, decision_of
from screener.audit.chain import canonical, hash_of, line_of
from tests.audit_lines import AT, LINES, fault, lines_of
from tests.recommendations import recommendation

HEAD = hash_of(LINES[-1].rstrip(b"\n"))


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
