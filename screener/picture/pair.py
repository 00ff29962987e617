"""The owner, one who asks, and all that they share between them."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from screener.models import Owner
from screener.network.overlap import Overlap, whom_both_know
from screener.picture.neighbourhood import Placed
from screener.picture.svg import curve, dot, drawing, together, verdict_mark, words
from screener.picture.things import Thing, shared_in_words, things
from screener.report.plain import one_line, shortened
from screener.report.words import chance_in_words, verdict_in_words, what, who

MOST_SHOWN: Final = 24
"""People or places in one picture; how many more there are is written in it."""
WIDTH: Final = 960
_ROW: Final = 34
_TOP: Final = 128
_OWNER, _REQUESTER = 130, 830
_CLOSEST, _FARTHEST = 290, 500


def pair_drawing(owner: Owner, each: Placed) -> Element:
    """A drawing in which lines to people grow thicker and shorter the better the owner knows them."""
    shared = list(things(each.overlap))
    shown, more = shared[:MOST_SHOWN], len(shared) - MOST_SHOWN
    rows = max(len(shown) + (more > 0), 2)
    height = _TOP + rows * _ROW + 70
    middle = _TOP + rows * _ROW / 2 - _ROW / 2
    marks = [*_head(owner, each), *_ends(owner, each, middle)]
    for row, thing in enumerate(shown):
        marks.append(_shared(thing, _TOP + row * _ROW, middle))
    if more > 0:
        marks.append(words((_FARTHEST, _TOP + len(shown) * _ROW + 4), f"and {more} more", look="faint"))
    if not shown:
        marks.append(words((WIDTH / 2, middle + 4), _nothing(each.overlap), look="faint", anchor="middle"))
    legend = "The thicker the line to someone and the nearer they stand to you, the better you know them."
    hollow = " Hollow: how well is not known." if any(thing.unsure for thing in shown) else ""
    marks.append(words((24, height - 24), legend + hollow if shown else "", look="faint", size=12))
    return drawing(WIDTH, height, *marks, title=f"What you share with {who(each.recommendation)}")


def _head(owner: Owner, each: Placed) -> Iterator[Element]:
    found = each.recommendation
    mine = shortened(one_line(owner.name or "") or "you", 34)
    yield words((24, 38), f"{shortened(who(found), 40)} and {mine}", look="head")
    verdict = verdict_in_words(found.verdict, connected=found.connected)
    told = f"{verdict}, {chance_in_words(found.chance)} · {shared_in_words(each.overlap)}"
    yield words((24, 62), told, look="faint")


def _nothing(overlap: Overlap) -> str:
    if overlap.count is None:
        return "what lies between you is not known: the source does not say whom you both know"
    return f"{whom_both_know(overlap)}, not named" if overlap.count else "nobody in common"


def _ends(owner: Owner, each: Placed, middle: float) -> Iterator[Element]:
    if each.overlap.closeness is not None:
        width = 1 + 5 * each.overlap.closeness
        yield curve((_OWNER, middle - 9), (_REQUESTER, middle - 9), width=width)
    yield dot((_OWNER, middle), 15, "owner")
    yield words((_OWNER, middle + 34), shortened(one_line(owner.name or "") or "You", 24), anchor="middle")
    found = each.recommendation
    verdict = verdict_in_words(found.verdict, connected=found.connected)
    yield together(*verdict_mark((_REQUESTER, middle), 13, verdict), tip=verdict)
    yield words((_REQUESTER, middle + 34), shortened(who(found), 26), anchor="middle")
    yield words(
        (_REQUESTER, middle + 51),
        shortened(what(found.requester), 34),
        look="faint",
        anchor="middle",
        size=11,
    )


def _shared(thing: Thing, y: float, middle: float) -> Element:
    closeness = thing.closeness or 0.0
    x = _FARTHEST - (_FARTHEST - _CLOSEST) * closeness if thing.person else (_CLOSEST + _FARTHEST) / 2
    at, look = (x, y), "unknown" if thing.unsure else ""
    label = shortened(thing.name, 44) + (f" · {thing.detail}" if thing.detail else "")
    return together(
        curve((_OWNER + 15, middle), at, width=1 + 5 * closeness, look=look),
        curve(at, (_REQUESTER - 13, middle)),
        thing.mark(at),
        words((x + 14, y + 4), label),
        tip=thing.tip,
    )
