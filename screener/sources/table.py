"""Tables: rows separated by commas, semicolons, tabs or bars, and JSON, told apart by what they hold."""

import csv
import io
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TextIO

from screener.errors import SourceError
from screener.models import ConnectionRequest
from screener.sources.columns import NAMES, Columns, columns_of
from screener.sources.content import Content, encoding_of, is_legacy, mended, plain, text_of
from screener.sources.json_values import BrokenLine, values_in
from screener.sources.rows import request_in
from screener.sources.separated import DELIMITERS, LEGACY, cells_of, lines_of
from screener.sources.tally import Tally

_HEADER_WITHIN: Final = 20
"""Rows in which the header is looked for; exports put remarks above it."""
_KEYS_NAMED: Final = 1000
_CONTROL: Final = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_IDENTITY: Final = frozenset(("name", "first name", "profile URL", "headline", "note"))


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is written: its encoding, and its delimiter, header and columns unless it is JSON."""

    encoding: str
    delimiter: str | None = None
    header_at: int = 0
    columns: Columns | None = None


def layout_of(content: Content, added: Mapping[str, str]) -> Layout:
    """How this table is written.

    Raises:
        SourceError: it is empty, or none of its columns is known.
    """
    encoding = encoding_of(content.head)
    head = mended(text_of(io.BytesIO(content.head), encoding).read())
    if not head.strip("\ufeff \t\r\n"):
        raise SourceError(f"{content.name}: is empty; give a table with a header and one request a row")
    if head.lstrip("\ufeff \t\r\n")[0] in "[{":
        return Layout(encoding)
    readings = (_read_with(delimiter, head, encoding, added) for delimiter in DELIMITERS)
    found = max(readings, key=lambda layout: len(layout.columns.used) if layout.columns else -1)
    if found.columns is None:
        raise SourceError(_unknown_columns(content.name, head))
    return found


def _read_with(delimiter: str, head: str, encoding: str, added: Mapping[str, str]) -> Layout:
    """The layout with the best header that is found when cells are separated by ``delimiter``."""
    best, at = None, 0
    # The last line of the head may be cut off, but a header is never the last line of much.
    for number, row in enumerate(
        itertools.islice(cells_of(io.StringIO(head, ""), delimiter), _HEADER_WITHIN)
    ):
        columns = columns_of(row, added)
        if columns.fields & _IDENTITY and (best is None or len(columns.used) > len(best.used)):
            best, at = columns, number
    return Layout(encoding, delimiter, at, best)


def _unknown_columns(name: str, head: str) -> str:
    if _CONTROL.search(head, 0, 4000):
        return f"{name}: is not a text; give a table (CSV, TSV, JSON) or LinkedIn's archive"
    first = plain(head.splitlines()[0], 80)
    wanted = ", ".join(itertools.islice(NAMES, 7))
    return (
        f"{name}: no column is known; its first line is “{first}”; name the columns"
        f" ({wanted}, note, …) or say --map “Their name=name”"
    )


def requests_in(
    content: Content, layout: Layout, added: Mapping[str, str], tally: Tally
) -> Iterator[ConnectionRequest]:
    """The requests of a table, one at a time.

    Raises:
        SourceError: the table holds no rows, can no longer be read, or is JSON that breaks off.
    """
    number = 0
    with content.opened() as stream:
        text = text_of(stream, layout.encoding)
        rows = _json_rows(text, content.name, added, tally) if layout.columns is None else None
        for row, columns in rows or _table_rows(text, content.name, layout, tally):
            number += 1
            request = request_in(row, columns, number, tally)
            if request is not None:
                yield request
    if not number:
        raise SourceError(f"{content.name}: holds no rows; give one request a row")


def _table_rows(text: TextIO, name: str, layout: Layout, tally: Tally) -> Iterator[tuple[list[str], Columns]]:
    assert layout.columns is not None and layout.delimiter is not None  # noqa: S101, PT018
    width = len(layout.columns.header)
    rows = itertools.islice(cells_of(lines_of(text, tally), layout.delimiter), layout.header_at + 1, None)
    number = 0
    try:
        for row in rows:
            if not row:
                continue
            number += 1
            if any(row[width:]):
                tally.add("with more cells than the header, passed over there (check the quotes)", number)
            elif len(row) < width and "\n" in row[-1]:
                tally.add("breaking off in the middle of a cell (a closing quote may be missing)", number)
            yield row, layout.columns
    except csv.Error as error:
        raise SourceError(f"{name}, row {number + 1}: cannot be read ({error}); check its quotes") from error


def _json_rows(
    text: TextIO, name: str, added: Mapping[str, str], tally: Tally
) -> Iterator[tuple[list[Any], Columns]]:
    def read(size: int) -> str:
        piece = text.read(size)
        if is_legacy(piece):
            tally.say(LEGACY)
        return mended(piece)

    seen: dict[str, None] = {}
    for number, value in enumerate(values_in(read, name), 1):
        if not isinstance(value, dict):
            broken = isinstance(value, BrokenLine)
            tally.add(f"left out, as it is not {'JSON' if broken else 'an object'}", number)
            continue
        row = _flat(value)
        columns = _columns_of_keys(tuple(row), tuple(added.items()))
        if row and not seen and not columns.used:
            raise SourceError(f"{name}: no key is known; its first are {_first_keys(row)}; see --map")
        if len(seen) < _KEYS_NAMED:
            seen.update(dict.fromkeys(row))
        yield list(row.values()), columns
    if seen:
        tally.say(columns_of(tuple(seen), added).notice)


_columns_of_keys = lru_cache(256)(lambda keys, added: columns_of(keys, dict(added)))


def _first_keys(row: Mapping[str, Any]) -> str:
    return ", ".join(f"“{plain(key, 60)}”" for key in itertools.islice(row, 5))


def _flat(value: Mapping[str, Any]) -> dict[str, Any]:
    """The object with the fields of its requester and its note at the top, as in the other tables."""
    row = dict(value)
    if isinstance(row.get("requester"), dict):
        row = {**row.pop("requester"), **row}
    if isinstance(row.get("note"), dict):
        note = row["note"]
        row["note"] = note.get("text")
        row.setdefault("sent_at", note.get("sent_at"))
    return row
