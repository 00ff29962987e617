"""Tables of every kind give the same requests, and nothing in them can break the reading."""

import csv
import io
import json
import stat
import tracemalloc
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.errors import SourceError
from screener.models import ConnectionRequest, KnownAs, Message, MutualConnections
from screener.sources import Source, read
from screener.sources.columns import NAMES

DOCUMENTED = """\
id,name,profile URL,headline,position,company,industry,location,about,groups,schools,employers,note,sent at,\
mutual count,mutual names,messages since,known as,connected,company size,company dates,employer dates,\
connection count
a1,Ada Quist,https://www.linkedin.com/in/ada-quist,Baker,Head Baker,Quist & Co,Food,Bergen,I bake.,\
Bread;Salt,School of Rye | Evening School,Old Mill,"Dear Ruth,
may I ask?",2026-11-20 09:30,12,Ben Ito; Cy Roe,"them: Hello
and welcome
me: Hi",friend,no,30,Jan 2020 – Present,2015 – 2019,500+
"""


def source(text: str | bytes, **options: Any) -> Source:
    return read(io.BytesIO(text.encode() if isinstance(text, str) else text), **options)


def requests(text: str | bytes, **options: Any) -> list[ConnectionRequest]:
    return list(source(text, **options))


def only(text: str | bytes, **options: Any) -> ConnectionRequest:
    (request,) = requests(text, **options)
    return request


def notices(text: str | bytes, **options: Any) -> str:
    opened = source(text, **options)
    list(opened)
    assert all(len(notice.splitlines()) == 1 for notice in opened.notices)
    return "\n".join(opened.notices)


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


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n", "is empty"),
        (b"name,note\n", "holds no rows"),
        (b"[]", "holds no rows"),
        (b"hello world\nthis is prose\n", "no column is known; its first line is “hello world”"),
        (bytes(range(256)) * 8, "is not a text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is not a text"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'[{"name": "Ada"', "not JSON"),
        (b'[{"name": "Ada"} {"name": "Ben"}]', "not JSON"),
        (b'[{"foo": 1}]', "no key is known"),
        (b"PK\x03\x04 and no more", "is not a whole zip"),
    ],
    ids=lambda value: repr(value[:12]),
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_line(written: bytes, told: str) -> None:
    with pytest.raises(SourceError, match=told) as error:
        requests(written)
    assert len(str(error.value).splitlines()) == 1


def test_files_that_are_not_there_or_not_ours_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file; check the path"):
        read(tmp_path / "none.csv")
    with pytest.raises(SourceError, match="holds none of the files of LinkedIn's archive"):
        read(tmp_path)
    with pytest.raises(SourceError, match="cannot be read"):
        read("a\0b")
    with pytest.raises(SourceError, match="cannot be read"):
        read("a" * 5000)


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "table.csv"
    path.write_text("name\nAda\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match="you may not read it"):
        read(path)


def test_bytes_that_are_not_utf8_are_read_as_windows_1252() -> None:
    written = "name,headline\nZoë Ångström,“Café”\n".encode("cp1252")
    request = only(written)
    assert (request.requester.name, request.requester.headline) == ("Zoë Ångström", "“Café”")
    assert "Windows-1252" in notices(written)
    assert "Windows-1252" not in notices("name\nZoë\n")


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


def test_a_stream_is_read_once_and_a_file_as_often_as_wanted(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("name\nAda\n")
    opened = read(path)
    assert [*opened] == [*opened.requests]
    stream = source("name\nAda\n")
    assert len([*stream]) == 1
    with pytest.raises(SourceError, match="only once"):
        list(stream)


def test_a_pipe_is_read_like_a_file(tmp_path: Path) -> None:
    import os

    reading, writing = os.pipe()
    os.write(writing, DOCUMENTED.encode())
    os.close(writing)
    path = Path(f"/dev/fd/{reading}")
    if not (path.exists() and stat.S_ISFIFO(path.stat().st_mode)):
        pytest.skip("no /dev/fd here")
    assert [*read(path)] == requests(DOCUMENTED)
    os.close(reading)


def test_a_source_can_be_screened() -> None:
    (recommendation,) = screener.screen(screener.read(io.BytesIO(DOCUMENTED.encode())))
    assert recommendation.id == "a1"


@pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
def test_memory_does_not_grow_with_the_rows(form: str, tmp_path: Path) -> None:
    record = {"name": "Ada Quist", "note": "May I ask how you began? " * 20}

    def peak(rows: int) -> int:
        path = tmp_path / f"{rows}.{form}"
        if form == "csv":
            path.write_text("name,note\n" + "{name},{note}\n".format(**record) * rows)
        else:
            lines = [json.dumps(record)] * rows
            path.write_text("\n".join(lines) if form == "jsonl" else f"[{','.join(lines)}]")
        tracemalloc.start()
        assert sum(1 for _ in read(path)) == rows
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(1000)
    assert peak(6000) < peak(1000) * 1.1


def read_or_refused(written: bytes) -> None:
    """Whatever was written, there are requests that can be written out, or one line that says why not."""
    told: tuple[str, ...] = ()
    try:
        opened = source(written)
        for request in opened:
            request.model_dump_json().encode()
        told = opened.notices
    except SourceError as error:
        told = (str(error),)
    assert all(len(line.splitlines()) == 1 and line.isprintable() for line in told)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(written: bytes) -> None:
    read_or_refused(written)


HEADER = st.lists(
    st.sampled_from([name for names in NAMES.values() for name in names]), min_size=1, max_size=6
)


@given(
    HEADER,
    st.lists(st.lists(st.text(max_size=20), max_size=7), max_size=4),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
def test_any_rows_are_read_or_refused(header: list[str], rows: list[list[str]], encoding: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    read_or_refused(text.getvalue().encode(encoding, "replace"))


KEYS = st.sampled_from([*NAMES, "requester"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_read_or_refused(value: object) -> None:
    read_or_refused(json.dumps([{"name": "Ada"}, value]).encode())


PLAIN = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters=";|"), min_size=1, max_size=20
)
LINES = st.text(st.characters(exclude_categories=["C"], include_characters="\n"), max_size=40)


@given(st.lists(st.tuples(PLAIN, PLAIN, LINES, st.lists(PLAIN, max_size=3)), min_size=1, max_size=5))
def test_rows_round_trip(rows: list[tuple[str, str, str, list[str]]]) -> None:
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(["name", "headline", "note", "groups"])
    table.writerows([name, headline, note, ";".join(groups)] for name, headline, note, groups in rows)
    found = requests(text.getvalue())
    assert [
        (
            request.requester.name,
            request.requester.headline,
            request.note and request.note.text,
            [*(request.requester.groups or ())],
        )
        for request in found
    ] == [(*row,) for row in rows]
