"""What lies between the owner and someone they are connected with, with the days that matter."""

from dataclasses import dataclass, field
from datetime import date

from screener.network.exchange import Exchange
from screener.network.ties import Dealings

Days = tuple[date | None, ...]
"""A day for each, ``None`` where it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known of two people's past; what is not known counts as nothing.

    ``recommendations_given`` are the owner's for them, ``recommendations_received`` theirs for the
    owner. ``notes`` counts the owner's private notes, ``years_together`` the years at one employer.
    """

    exchange: Exchange = field(default_factory=Exchange)
    recommendations_given: Days = ()
    recommendations_received: Days = ()
    endorsements_given: int = 0
    endorsements_received: int = 0
    notes: int = 0
    years_together: float = 0.0
    connected_on: date | None = None

    @property
    def last_touch(self) -> date | None:
        """The day of the last message to which the other had been writing too, or recommendation."""
        spoken = self.exchange.last_mutual
        touches = (
            spoken.date() if spoken else None,
            *self.recommendations_given,
            *self.recommendations_received,
        )
        return max(filter(None, touches), default=None)

    def days_silent(self, until: date | None) -> float | None:
        """Days from the last message while both wrote to ``until``, at least 0; ``None`` if unknown."""
        spoken = self.exchange.last_mutual
        return None if until is None or spoken is None else float(max(0, (until - spoken.date()).days))

    def dealings(self, until: date | None = None) -> Dealings:
        """The counts as of this day; without one, as if the last message had come today."""
        exchange = self.exchange
        return Dealings(
            written=exchange.written,
            received=exchange.received,
            words_written=exchange.words_written,
            words_received=exchange.words_received,
            begun=exchange.begun,
            begun_by_them=exchange.begun_by_them,
            recommendations_given=len(self.recommendations_given),
            recommendations_received=len(self.recommendations_received),
            endorsements_given=self.endorsements_given,
            endorsements_received=self.endorsements_received,
            notes=self.notes,
            years_together=self.years_together,
            days_silent=self.days_silent(until),
        )
