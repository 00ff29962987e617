"""What the page shows of one request, in the order in which it is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple
from urllib.parse import quote

from screener.models import ConnectionRequest, Message, Owner, Reason, Recommendation
from screener.network.graph import Network
from screener.network.overlap import Overlap, whom_both_know
from screener.page.marked import Piece, marked
from screener.picture.glance import glance_drawing
from screener.picture.svg import written
from screener.profile_url import normalise
from screener.replies.templates import LANGUAGES
from screener.report.words import fact, who

SLIGHT: Final = 1.0
"""Reasons of fewer points are folded away and not marked, but for the strongest on each side."""
LEAST_SHOWN: Final = 3
_WORK: Final = (("position", "company"), ("headline",))


class Turn(NamedTuple):
    """One message of a conversation."""

    message: Message
    pieces: tuple[Piece, ...]


class Side(NamedTuple):
    """What speaks for somebody, or against them: what is shown at once, and what is folded away."""

    shown: tuple[Reason, ...]
    slight: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One request as the page shows it.

    ``address`` is where their profile is, if it is one on LinkedIn; ``good`` and ``bad`` what speaks for
    them and against them, strongest first; ``picture`` a drawing of what the two share as SVG, and ``shared``
    how many people they both know where it cannot be drawn and no reason says it, each else empty.
    """

    number: int
    request: ConnectionRequest
    found: Recommendation
    address: str | None
    good: Side
    bad: Side
    picture: str
    shared: str

    @property
    def work(self) -> tuple[tuple[tuple[Piece, ...], ...], ...]:
        """What they say they do, line by line, as far as known: position and company, then the headline."""
        lines = (tuple(filter(None, map(self._of_profile, fields))) for fields in _WORK)
        return tuple(filter(None, lines))

    @property
    def about(self) -> tuple[Piece, ...]:
        """What their profile says about them."""
        return self._of_profile("about")

    @property
    def note(self) -> tuple[Piece, ...]:
        """The note; empty where there is none or it is not known."""
        return self._marked("note", self.request.note.text if self.request.note else "")

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The conversation, oldest first."""
        history = enumerate(self.request.history or ())
        return tuple(Turn(each, self._marked(f"history[{at}]", each.text)) for at, each in history)

    @property
    def answer_language(self) -> str:
        """The language of the question and of the draft."""
        return self.found.language if self.found.language in LANGUAGES else "en"

    def _of_profile(self, field: str) -> tuple[Piece, ...]:
        return self._marked(field, getattr(self.request.requester, field) or "")

    def _marked(self, field: str, text: str) -> tuple[Piece, ...]:
        return marked(field, text, (*self.good.shown, *self.bad.shown))


def card_of(
    number: int, request: ConnectionRequest, found: Recommendation, *, owner: Owner, network: Network
) -> Card:
    """The card of a request, the ``number``-th on the page, with what the network says of the two."""
    reasons = found.all_reasons
    overlap = network.overlap(owner, request)
    drawing = glance_drawing(overlap, found.verdict, name=who(found))
    return Card(
        number,
        request,
        found,
        address=profile_address(request.requester.profile_url),
        good=_side(each for each in reasons if each.points > 0),
        bad=_side(each for each in reasons if each.points < 0),
        picture="" if drawing is None else written(drawing),
        shared=_unsaid(overlap, reasons) if drawing is None else "",
    )


def profile_address(url: str | None) -> str | None:
    """Where a profile on LinkedIn is, whatever way its address was written; of any other address nothing."""
    normal = normalise(url) if url else None
    return f"https://www.{quote(normal)}" if normal else None


def _side(reasons: Iterable[Reason]) -> Side:
    listed = tuple(reasons)
    shown = tuple(each for at, each in enumerate(listed) if at < LEAST_SHOWN or abs(each.points) >= SLIGHT)
    return Side(shown, tuple(each for each in listed if each not in shown))


def _unsaid(overlap: Overlap, reasons: Iterable[Reason]) -> str:
    told = whom_both_know(overlap) if overlap.count else ""
    return "" if told in map(fact, reasons) else told
