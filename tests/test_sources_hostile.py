"""Whatever is written is read or refused in one line, and reads back as it was."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from screener.errors import SourceError
from screener.sources.columns import NAMES
from tests.tables import requests, source


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
