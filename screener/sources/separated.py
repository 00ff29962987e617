"""Rows of cells from the lines of a text, whatever separates the cells."""

import csv
from collections.abc import Iterable, Iterator
from typing import Final, TextIO

from screener.sources.content import is_legacy, mended
from screener.sources.tally import Tally

DELIMITERS: Final = ",;\t|"
"""What may separate cells, the likeliest first."""

LEGACY: Final = (
    "not all of it is UTF-8; the rest was read as Windows-1252 (save it as UTF-8 if letters look wrong)"
)

_LONGEST_CELL: Final = (1 << 31) - 1


def lines_of(text: TextIO, tally: Tally) -> Iterator[str]:
    """The lines, mended; that there was something to mend is noted once."""
    for line in text:
        if is_legacy(line):
            tally.say(LEGACY)
        yield mended(line)


def cells_of(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    """The rows of cells; the limit on the length of a cell is lifted only while a row is read.

    Raises:
        csv.Error: a cell is longer than 2 GB.
    """
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        before = csv.field_size_limit(_LONGEST_CELL)
        try:
            row = next(reader, None)
        finally:
            csv.field_size_limit(before)
        if row is None:
            return
        yield row
