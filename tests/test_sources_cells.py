"""What cells say is read as it was meant, and what cannot be understood is named."""

import csv
import json
from datetime import UTC, datetime

import pytest

from screener.models import Message
from tests.tables import DOCUMENTED, notices, only, requests


def test_rows_left_out_and_cells_not_understood_are_named() -> None:
    written = (
        "name,sent at,mutual count,known as,connected\n"
        "Ada,20/11/2026,many,enemy,perhaps\n,2026-01-01,3,,\nBen,,-1,,\nCy,,1,,,extra\n"
    )
    assert [request.requester.name for request in requests(written)] == ["Ada", "Ben", "Cy"]
    told = notices(written)
    assert "1 row left out, as nothing there can be screened: 2" in told
    assert (
        "2 rows where “mutual count” cannot be understood and counts as unknown (write a whole number): 1, 3"
        in told
    )
    assert "“sent at” cannot be understood" in told
    assert "“known as” cannot be understood" in told
    assert "“connected” cannot be understood" in told
    assert "1 row with more cells than the header" in told


def test_a_quote_that_is_never_closed_is_noticed() -> None:
    written = 'name,note,headline\nAda,"May I ask\nBen,Hello,Baker\nCy,Hello,Miller\n'
    assert len(requests(written)) == 1
    assert "1 row breaking off in the middle of a cell (a closing quote may be missing): 1" in notices(
        written
    )


def test_many_rows_are_counted_and_some_named() -> None:
    assert (
        "25 rows left out, as nothing there can be screened: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 15 more"
        in notices("name,note\n" + ",\n" * 25 + "Ada,\n")
    )


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("2026-11-20T09:30:00+02:00", datetime(2026, 11, 20, 7, 30, tzinfo=UTC)),
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-11-20 09:30:01 UTC", datetime(2026, 11, 20, 9, 30, 1, tzinfo=UTC)),
        ("11/20/26, 12:05 AM", datetime(2026, 11, 20, 0, 5, tzinfo=UTC)),
        ("11/20/26, 12:05\u202fPM", datetime(2026, 11, 20, 12, 5, tzinfo=UTC)),
        ("20 Nov 2026", datetime(2026, 11, 20, tzinfo=UTC)),
        ("1795167000", datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
        ("1795167000000", datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_times_are_read_as_written(written: str, wanted: datetime) -> None:
    note = only(f'name,note,sent at\nAda,hi,"{written}"\n').note
    assert note is not None
    assert note.sent_at == wanted


def test_conversations_in_every_form() -> None:
    turns = [
        {"from": "them", "text": "Hi", "at": "2026-01-01"},
        {"author": "me", "text": "Hello"},
        "them: Bye",
    ]
    wanted = (
        Message(author="them", text="Hi", sent_at=datetime(2026, 1, 1, tzinfo=UTC)),
        Message(author="me", text="Hello"),
        Message(author="them", text="Bye"),
    )
    assert only(json.dumps([{"name": "Ada", "history": turns}])).history == wanted
    cell = json.dumps(turns).replace('"', '""')
    assert only(f'name,messages since\nAda,"{cell}"\n').history == wanted
    assert only("name,messages since\nAda,Buy now!\n").history == (Message(author="them", text="Buy now!"),)


def test_json_in_the_form_of_a_request_is_read() -> None:
    wanted = only(DOCUMENTED)
    assert only(f"[{wanted.model_dump_json()}]") == wanted


def test_values_of_odd_types_are_unknown_and_named() -> None:
    written = json.dumps(
        [{"name": "Ada", "headline": {"a": 1}, "groups": 3, "note": 5, "mutual": None}, 7, {}]
    )
    request = only(written)
    assert request.requester.headline is None
    assert request.requester.groups == ("3",)
    assert request.note is not None
    assert request.note.text == "5"
    assert "as it is not an object: 2" in notices(written)


def test_a_broken_line_of_json_is_left_out_and_named() -> None:
    written = '{"name": "Ada"}\n{"name": \n{"name": "Ben"}\n'
    assert [request.requester.name for request in requests(written)] == ["Ada", "Ben"]
    assert "1 row left out, as it is not JSON: 2" in notices(written)


def test_hostile_cells_come_through_whole_and_can_be_written_out() -> None:
    long = "x" * 300_000
    request = only(json.dumps([{"name": "A\udc00da", "note": long, "headline": "a\0b"}]))
    request.model_dump_json().encode()
    assert request.requester.name == "A\ufffdda"
    assert request.note is not None
    assert request.note.text == long
    assert only(f"name,note\nAda\0,{long}\n").note == request.note
    assert csv.field_size_limit() == 131_072


def test_a_repeated_header_takes_the_first_filled() -> None:
    assert only("name,company,Company\nAda,,Mill\n").requester.company == "Mill"
