"""A text cut into pieces, so that the words that told can be marked in it."""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import Literal, NamedTuple

from screener.models import Reason, Span

Speaks = Literal["", "for", "against", "both"]


class Piece(NamedTuple):
    """Some of a text as it was written, and what it speaks for, if anything."""

    text: str
    speaks: Speaks = ""


def marked(field: str, written: str, reasons: Iterable[Reason]) -> tuple[Piece, ...]:
    """``written`` in pieces that together are the whole; what a reason quotes from it is marked.

    A quote that does not stand where it says is passed over; so is one that weighs nothing.
    """
    quotes = [(span, each.points > 0) for each in reasons if each.points for span in each.quotes]
    held = [(span, good) for span, good in quotes if span.field == field and _holds(span, written)]
    cuts = sorted({0, len(written), *(at for span, _ in held for at in (span.start, span.end))})
    parts = [
        (written[start:end], _speaks(good for span, good in held if span.start <= start < span.end))
        for start, end in pairwise(cuts)
    ]
    joined = groupby(parts, key=lambda part: part[1])
    return tuple(Piece("".join(text for text, _ in same), speaks) for speaks, same in joined)


def _holds(span: Span, written: str) -> bool:
    return span.start < span.end and written[span.start : span.end] == span.text


def _speaks(good: Iterator[bool]) -> Speaks:
    found = set(good)
    if len(found) == 2:
        return "both"
    return "" if not found else "for" if True in found else "against"
