"""Whom the owner once knew well and has not spoken with for long: who is worth a call, and why.

``docs/network.md`` explains the rule.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from screener.network.exchange import NEW_TALK_AFTER
from screener.network.past import Past
from screener.network.ties import closeness

STRONG: Final = 0.4
"""The strength from which on a tie is one that silence does not end."""
LONG_SILENT_DAYS: Final = 365


def strength(past: Past) -> float:
    """How well the two came to know each other, in [0, 1]: closeness as if both had written today."""
    return closeness(past.dealings())


def is_mutual(past: Past) -> bool:
    """Whether each did something unasked: a correspondence that only one of the two began is no friendship.

    Both wrote first at times, or one recommended the other, or they worked together, or the owner keeps a
    note on them.
    """
    exchange = past.exchange
    return bool(
        (exchange.begun and exchange.begun_by_them)
        or past.recommendations_given
        or past.recommendations_received
        or past.years_together
        or past.notes
    )


def is_real(past: Past) -> bool:
    """Whether this is a tie that carries asks: strong, and of both."""
    return strength(past) >= STRONG and is_mutual(past)


def is_dormant(past: Past, today: date) -> bool:
    """Whether a real tie has been silent for a year or more."""
    touched = past.last_touch
    return touched is not None and (today - touched).days >= LONG_SILENT_DAYS and is_real(past)


def told(past: Past, *, employer: str | None = None) -> Iterator[str]:
    """What lies between the two, in plain sentences; most telling first."""
    yield from _messages(past)
    yield from _recommendations(past)
    if past.years_together:
        yield f"You were both at {employer or 'the same employer'}"
    if past.notes:
        yield "You keep a note on them"


def month(day: date) -> str:
    """A day as in "May 2023"."""
    return f"{day:%b} {day.year}"


def _messages(past: Past) -> Iterator[str]:
    exchange = past.exchange
    when = f"in {month(exchange.last)}" if exchange.last else ""
    if exchange.turns == 1:
        count, last = "one message", when and f" {when}"
    else:
        count, last = f"{exchange.turns} messages", when and f", the last {when}"
    if exchange.written and exchange.received:
        yield f"You wrote {count} to each other{last}"
        yield from _unanswered(past)
        if exchange.begun > 1 and exchange.begun_by_them > 1:
            yield f"You wrote first {exchange.begun} times, they {exchange.begun_by_them}"
    elif exchange.received:
        yield f"They wrote {count}{last}, and you did not answer"
    elif exchange.written:
        yield f"You wrote {count}{last}, and they did not answer"


def _unanswered(past: Past) -> Iterator[str]:
    last, mutual = past.exchange.last, past.exchange.last_mutual
    if last and mutual and last - mutual >= NEW_TALK_AFTER:
        mine = last == past.exchange.last_written
        yield f"{'Your' if mine else 'Their'} last words had no answer"


def _recommendations(past: Past) -> Iterator[str]:
    given, received = past.recommendations_given, past.recommendations_received
    if given and received:
        yield "You recommended each other"
    elif received:
        yield f"They recommended you{_in(received)}"
    elif given:
        yield f"You recommended them{_in(given)}"


def _in(days: tuple[date | None, ...]) -> str:
    latest = max(filter(None, days), default=None)
    return f" in {month(latest)}" if latest else ""
