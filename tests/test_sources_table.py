"""Tables of every kind give the same requests, and columns are known by many names."""

import csv
import io
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from screener.errors import SourceError
from screener.models import KnownAs, Message, MutualConnections
from screener.sources.columns import NAMES
from tests.tables import DOCUMENTED, notices, only, source


def test_every_documented_column_is_read() -> None:
    request = only(DOCUMENTED)
    assert request.id == "a1"
    assert request.requester.model_dump() == {
        "worked": (
            {"at": "Quist & Co", "start": date(2020, 1, 1), "end": None},
            {"at": "Old Mill", "start": date(2015, 1, 1), "end": date(2019, 12, 31)},
        ),
        "studied": None,
        "company_size": 30,
        "name": "Ada Quist",
        "profile_url": "https://www.linkedin.com/in/ada-quist",
        "headline": "Baker",
        "position": "Head Baker",
        "company": "Quist & Co",
        "industry": "Food",
        "location": "Bergen",
        "about": "I bake.",
        "groups": ("Bread", "Salt"),
        "schools": ("School of Rye", "Evening School"),
        "employers": ("Old Mill",),
    }
    assert request.note is not None
    assert request.note.text == "Dear Ruth,\nmay I ask?"
    assert request.note.sent_at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    assert request.mutual_connections == MutualConnections(count=12, names=("Ben Ito", "Cy Roe"))
    assert request.history == (
        Message(author="them", text="Hello\nand welcome"),
        Message(author="me", text="Hi"),
    )
    assert request.known_as is KnownAs.FRIEND
    assert request.connected is False
    assert request.connection_count == 500


def _rewritten(delimiter: str) -> str:
    rows = csv.reader(io.StringIO(DOCUMENTED, newline=""))
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def _as_object() -> dict[str, str]:
    return next(csv.DictReader(io.StringIO(DOCUMENTED, newline="")))


def _forms() -> Iterable[tuple[str, bytes]]:
    for name, delimiter in (("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("bar", "|")):
        yield name, _rewritten(delimiter).encode()
    text = DOCUMENTED
    yield "remarks above", f"Made by hand\n\n{text}".encode()
    yield "byte order mark", text.encode("utf-8-sig")
    yield "UTF-16", text.encode("utf-16")
    yield "UTF-16, big end first", text.encode("utf-16-be")
    yield "UTF-16, no mark", text.encode("utf-16-le")
    yield "old Macintosh", text.replace("Ruth,\nmay", "Ruth,#may").replace("\n", "\r").encode()
    record = _as_object()
    yield "list", json.dumps([record]).encode()
    yield "indented list", json.dumps([record], indent=2).encode("utf-16")
    yield "object with a list", json.dumps({"version": [1, {"a": 2}], "requests": [record], "z": 1}).encode()
    yield "lines", (json.dumps(record) + "\n").encode("utf-8-sig")
    yield "one object", json.dumps(record, indent=1).encode()


@pytest.mark.parametrize("written", [pytest.param(content, id=name) for name, content in _forms()])
def test_every_form_gives_the_same_request(written: bytes) -> None:
    found, wanted = only(written), only(DOCUMENTED)
    assert found.requester == wanted.requester
    assert found.mutual_connections == wanted.mutual_connections
    assert found.note is not None
    assert wanted.note is not None
    assert found.note.sent_at == wanted.note.sent_at


def test_names_of_columns_ignore_case_blanks_and_underscores() -> None:
    request = only("FULL_NAME,Job-Title,  Sent AT \nAda,Baker,2026-01-02\n")
    assert request.requester.name == "Ada"
    assert request.requester.position == "Baker"


@pytest.mark.parametrize(
    ("header", "row", "field", "value"),
    [
        ("full_name;headline;current_company", "Ada;Baker;Mill", "company", "Mill"),
        ("First Name,Title,City,State,Country", "Ada,,Oslo,,Norway", "location", "Oslo, Norway"),
        ("profileUrl,fullName,title,defaultProfileUrl", "https://a,Ada,X,https://b", "profile_url", "https://b"),
        ("linkedinHeadline,firstName,lastName", "Baker,Ada,Quist", "name", "Ada Quist"),
        ("full_name,linkedin_profile,company_name", "Ada,https://a,Mill", "profile_url", "https://a"),
        ("First Name,Person Linkedin Url,Title", "Ada,https://a,Baker", "position", "Baker"),
    ],
)  # fmt: skip
def test_columns_of_common_exports_are_known(header: str, row: str, field: str, value: str) -> None:
    assert getattr(only(f"{header}\n{row}\n").requester, field) == value


def test_mutual_connections_of_two_columns_are_put_together() -> None:
    request = only("name;mutual_count;mutual_first_fullname;mutual_second_fullname\nAda;;Ben Ito;Ben Ito\n")
    assert request.mutual_connections == MutualConnections(names=("Ben Ito",))


def test_linked_helpers_remarks_are_not_the_note() -> None:
    assert only("lh_id;full_name;note\n1;Ada;call her\n").note is None


def test_what_is_missing_is_unknown_and_an_empty_note_was_sent_without_one() -> None:
    request = only("name,headline,note,mutual count\nAda,,,\n")
    assert request.note is not None
    assert request.note.text == ""
    assert request.requester.headline is None
    assert request.mutual_connections is None
    assert request.history is None
    assert only("name\nAda\n").note is None


def test_a_known_absence_stays_known() -> None:
    request = only('[{"name": "Ada", "groups": [], "messages since": [], "mutual count": 0, "note": null}]')
    assert request.requester.groups == ()
    assert request.history == ()
    assert request.mutual_connections == MutualConnections(count=0)
    assert request.note is None


def test_every_name_of_a_column_is_documented() -> None:
    page = (Path(__file__).parent.parent / "docs" / "sources.md").read_text("utf-8")
    for field, names in NAMES.items():
        (line,) = [line for line in page.splitlines() if line.startswith(f"| `{field}` |")]
        assert all(f"`{name}`" in line for name in names if name != field.lower())


def test_the_user_may_name_columns() -> None:
    written = "Wer,Was,Titel\nAda,Baker,x\n"
    request = only(written, map={"Wer": "name", "was": "Headline"})
    assert (request.requester.name, request.requester.headline) == ("Ada", "Baker")
    assert "name from “Wer”, headline from “Was”; ignored: “Titel”" in notices(
        written, map={"Wer": "name", "Was": "headline"}
    )


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"Wer": "nmae"}, "did you mean name?"),
        ({"Wer": "zzzz"}, "the fields are id, name"),
        ({"Namee": "name"}, "did you mean “name”"),
    ],
)
def test_a_wrong_mapping_is_refused(mapping: dict[str, str], told: str) -> None:
    with pytest.raises(SourceError, match=told):
        source("name,Wer\nAda,x\n", map=mapping)
