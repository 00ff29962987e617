"""What two people share at one glance: a picture small enough to stand beside a text."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from screener.models import Verdict
from screener.network.overlap import Overlap
from screener.picture.svg import curve, dot, drawing, together, verdict_mark, words
from screener.picture.things import Thing, shared_in_words, things
from screener.report.plain import columns, shortened
from screener.report.words import verdict_in_words

MOST_SHOWN: Final = 5
"""People or places in the picture; how many more there are is written in it."""
_WIDTH: Final = 360
_ROW: Final = 26
_EDGE: Final = 18
_OWNER, _REQUESTER = 16, _WIDTH - 16
_CLOSEST, _FARTHEST = 66, 116
_PLACES: Final = 91
_LABEL: Final = 28
"""Columns of a name and what is added to it."""


def glance_drawing(overlap: Overlap, verdict: Verdict, *, name: str) -> Element | None:
    """The owner at the left, ``name`` at the right, and between them what they share; nothing for nothing.

    Lines are drawn as in :func:`~screener.picture.pair.pair_drawing`. The drawing has no style of its own.
    """
    shared = list(things(overlap))
    if not shared and overlap.closeness is None:
        return None
    known = overlap.closeness is not None
    shown, more = shared[:MOST_SHOWN], len(shared) - MOST_SHOWN
    rows = [_EDGE + row * _ROW for row in range(known + len(shown) + (more > 0))]
    middle = (rows[0] + rows[-1]) / 2
    marks = [*_between(overlap.closeness, rows[0], middle)] if overlap.closeness is not None else []
    marks += [_shared(thing, y, middle) for y, thing in zip(rows[known:], shown, strict=False)]
    if more > 0:
        marks.append(words((_FARTHEST + 12, rows[-1] + 4), f"and {more} more", look="faint", size=12))
    marks.append(together(dot((_OWNER, middle), 9, "owner"), tip="you"))
    told = verdict_in_words(verdict, connected=False)
    marks.append(together(*verdict_mark((_REQUESTER, middle), 8, told), tip=name))
    said = f"{name}: {shared_in_words(overlap)}"
    return drawing(_WIDTH, rows[-1] + _EDGE, *marks, title=said, styled=False)


def _between(closeness: float, y: float, middle: float) -> Iterator[Element]:
    """The line between the two, above all that they share."""
    width, top = 1 + 4 * closeness, (_WIDTH / 2, y)
    yield curve((_OWNER, middle), top, width=width)
    yield curve(top, (_REQUESTER, middle), width=width)


def _shared(thing: Thing, y: float, middle: float) -> Element:
    closeness = thing.closeness or 0.0
    x = _FARTHEST - (_FARTHEST - _CLOSEST) * closeness if thing.person else _PLACES
    look = "unknown" if thing.unsure else ""
    return together(
        curve((_OWNER + 9, middle), (x, y), width=1 + 4 * closeness, look=look),
        curve((x, y), (_REQUESTER - 8, middle)),
        thing.mark((x, y)),
        words((x + 12, y + 4), _label(thing), size=12),
        tip=f"{thing.tip} · {thing.detail}" if thing.detail else thing.tip,
    )


def _label(thing: Thing) -> str:
    """The name, and what is added to it if both fit."""
    whole = f"{thing.name} · {thing.detail}"
    return whole if thing.detail and columns(whole) <= _LABEL else shortened(thing.name, _LABEL)
