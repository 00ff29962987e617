"""What two people wrote each other, counted: turns and words each way, who began, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from screener.models import Message

NEW_TALK_AFTER: Final = timedelta(days=14)
"""Who writes first after so long a silence begins anew."""

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Turn(NamedTuple):
    """One message: whether the owner wrote it, how many words it has, and when it was sent."""

    mine: bool
    words: int = 0
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """The counts of a correspondence.

    ``begun`` and ``begun_by_them`` count who wrote first: at the very start, and after each silence of
    14 days. ``last_written`` and ``last_received`` are ``None`` where no time is known.
    """

    written: int = 0
    received: int = 0
    words_written: int = 0
    words_received: int = 0
    begun: int = 0
    begun_by_them: int = 0
    last_written: datetime | None = None
    last_received: datetime | None = None

    @property
    def turns(self) -> int:
        """How many messages there are, both ways."""
        return self.written + self.received

    @property
    def last(self) -> datetime | None:
        """When the last message was sent, by whomever."""
        return max(filter(None, (self.last_written, self.last_received)), default=None)

    @property
    def last_mutual(self) -> datetime | None:
        """Until when both wrote: what one of them sent after the other fell silent does not count."""
        if not (self.last_written and self.last_received):
            return None
        return min(self.last_written, self.last_received)


def exchange_of(turns: Iterable[Turn]) -> Exchange:
    """The counts of these turns, in whatever order they come; without times the order given is taken."""
    ordered = sorted(turns, key=lambda turn: turn.sent_at or _LONG_AGO)
    mine = [turn for turn in ordered if turn.mine]
    theirs = [turn for turn in ordered if not turn.mine]
    first = [turn.mine for turn in _beginnings(ordered)]
    return Exchange(
        written=len(mine),
        received=len(theirs),
        words_written=sum(turn.words for turn in mine),
        words_received=sum(turn.words for turn in theirs),
        begun=first.count(True),
        begun_by_them=first.count(False),
        last_written=mine[-1].sent_at if mine else None,
        last_received=theirs[-1].sent_at if theirs else None,
    )


def exchange_in(history: Iterable[Message]) -> Exchange:
    """The counts of a conversation."""
    return exchange_of(
        Turn(message.author == "me", len(message.text.split()), message.sent_at) for message in history
    )


def _beginnings(ordered: list[Turn]) -> Iterable[Turn]:
    yield from ordered[:1]
    for before, turn in pairwise(ordered):
        if before.sent_at and turn.sent_at and turn.sent_at - before.sent_at >= NEW_TALK_AFTER:
            yield turn
