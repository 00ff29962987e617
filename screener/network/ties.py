"""How well the owner knows someone, in [0, 1]: a contact by their dealings, a requester by all that is known.

``docs/network.md`` explains the formulas and where they come from.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import inf, prod
from typing import Final

from screener.models import ConnectionRequest, KnownAs, Message
from screener.network.exchange import Exchange, exchange_in
from screener.network.names import mentions
from screener.network.overlap import Overlap, SharedPlace

BY_WORD: Final[Mapping[KnownAs, float]] = {
    KnownAs.FRIEND: 0.9,
    KnownAs.COLLEAGUE: 0.7,
    KnownAs.CLIENT: 0.7,
    KnownAs.CLASSMATE: 0.5,
    KnownAs.MET: 0.5,
    KnownAs.GROUP_MEMBER: 0.2,
    KnownAs.STRANGER: 0.0,
}
"""The tie that the owner's own word alone makes."""

MOST_TO_A_STRANGER: Final = 0.3
"""Whom the owner calls a stranger is no more than this, whatever else is known."""

_EMPLOYER: Final[Mapping[bool | None, float]] = {True: 0.4, None: 0.3, False: 0.1}
_SCHOOL: Final[Mapping[bool | None, float]] = {True: 0.3, None: 0.2, False: 0.1}
_THROUGH_SOMEONE_CLOSE: Final = 0.15
_SENT_BY_SOMEONE_CLOSE: Final = 0.3
_NOTED: Final = 0.3
"""The part of a private note; what it says is not read, and a second one adds nothing."""

HALF_LIFE_DAYS: Final = 730.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealings:
    """What the owner and a contact have done with and for each other, as counts; unknown counts are 0.

    ``begun`` and ``begun_by_them``: how often each wrote first, at the start or after 14 days of silence.
    ``notes``: private notes the owner keeps on them. ``years_together``: years at the same employer at
    the same time. ``days_silent``: days since both last wrote; ``None`` if unknown.
    """

    written: int = 0
    received: int = 0
    words_written: int = 0
    words_received: int = 0
    begun: int = 0
    begun_by_them: int = 0
    recommendations_given: int = 0
    recommendations_received: int = 0
    endorsements_given: int = 0
    endorsements_received: int = 0
    notes: int = 0
    years_together: float = 0.0
    days_silent: float | None = None


def closeness(dealings: Dealings) -> float:
    """How well the owner knows a contact, in [0, 1]: each kind of dealing takes its part off what is left.

    Grows with every count and falls with ``days_silent``. What only the contact did counts little:
    their messages nothing until the owner writes too, their endorsements almost nothing.
    """
    fresh = freshness(dealings.days_silent)
    parts = (
        0.9 * _saturating(_both_ways(dealings.written, dealings.received), half_way=6) * fresh,
        _by_length(dealings.words_written, dealings.words_received) * fresh,
        _by_initiative(dealings) * fresh,
        0.6 * _saturating(dealings.recommendations_given, half_way=0.5),
        0.5 * _saturating(dealings.recommendations_received, half_way=0.5),
        0.2 * _saturating(dealings.endorsements_given, half_way=3),
        0.1 * _saturating(dealings.endorsements_received, half_way=3),
        _NOTED if dealings.notes else 0.0,
        0.4 * _saturating(dealings.years_together, half_way=2),
    )
    return 1 - prod(1 - part for part in parts)


def _by_length(written: int, received: int) -> float:
    return 0.2 * _saturating(_both_ways(written, received), half_way=300)


def _by_initiative(known: Dealings | Exchange) -> float:
    """Both beginning counts most, the owner beginning half as much, the contact beginning nothing."""
    if not (known.written and known.received):
        return 0.0
    begun = _both_ways(known.begun, known.begun_by_them) + known.begun / 2
    return 0.3 * _saturating(begun, half_way=2)


def freshness(days_silent: float | None) -> float:
    """From 1 today to 0.5 after many years: what was lost in silence comes back half by itself.

    Unknown counts as fresh.
    """
    left: float = 0.5 ** (max(0.0, days_silent or 0.0) / HALF_LIFE_DAYS)
    return (1 + left) / 2


def _saturating(count: float, *, half_way: float) -> float:
    return 1.0 if count == inf else count / (count + half_way)


def _both_ways(written: int, received: int) -> float:
    """The harmonic mean: as many as there are both ways, 0 while one side is silent."""
    return 2 * written * received / (written + received) if written and received else 0.0


def tie(request: ConnectionRequest, overlap: Overlap) -> float:
    """How well the owner knows the requester: 0 strangers, 1 friends.

    The owner's own word, turns both ways, a known contact, former employers and schools and a close
    mutual contact each say so; the strongest counts in full, each other takes half its part off what
    is left. Never falls when one more of them is found; a ``known_as`` of ``None`` says nothing.
    """
    strongest, *others = sorted(_signs(request, overlap), reverse=True)
    found = 1 - (1 - strongest) * prod(1 - sign / 2 for sign in others)
    return min(found, MOST_TO_A_STRANGER) if request.known_as is KnownAs.STRANGER else found


def _signs(request: ConnectionRequest, overlap: Overlap) -> tuple[float, ...]:
    return (
        BY_WORD[request.known_as] if request.known_as else 0.0,
        _conversation(request.history or ()),
        overlap.closeness or 0.0,
        _best(_EMPLOYER, overlap.employers),
        _best(_SCHOOL, overlap.schools),
        _through_someone_close(request, overlap),
    )


def _best(values: Mapping[bool | None, float], places: Iterable[SharedPlace]) -> float:
    return max((values[place.together] for place in places), default=0.0)


def _conversation(history: tuple[Message, ...]) -> float:
    """Only what the owner wrote proves that the owner knows them; their own messages alone prove nothing."""
    exchange = exchange_in(history)
    parts = (
        0.8 * _saturating(_both_ways(exchange.written, exchange.received), half_way=4),
        _by_length(exchange.words_written, exchange.words_received),
        _by_initiative(exchange),
    )
    return freshness(_days_since_owner_wrote(exchange)) * (1 - prod(1 - part for part in parts))


def _days_since_owner_wrote(exchange: Exchange) -> float | None:
    """Days from the owner's last turn to the last of all, by the times given: no clock is asked."""
    if not (exchange.last and exchange.last_written):
        return None
    return (exchange.last - exchange.last_written) / timedelta(days=1)


def _through_someone_close(request: ConnectionRequest, overlap: Overlap) -> float:
    """The closest mutual contact lends some of that closeness, more if the note names them."""
    note = request.note.text if request.note else ""
    return max(
        (
            (_SENT_BY_SOMEONE_CLOSE if mentions(note, person.name) else _THROUGH_SOMEONE_CLOSE)
            * person.closeness
            for person in overlap.people
            if person.closeness
        ),
        default=0.0,
    )
