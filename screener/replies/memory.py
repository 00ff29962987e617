"""What only an acquaintance can say to somebody who was close and has long been silent."""

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

from screener.case import Case
from screener.line import clipped
from screener.network.past import Past
from screener.replies.asked import asked_by
from screener.replies.quoted import last_words
from screener.replies.shared import LONGEST_NAME
from screener.replies.templates import LANGUAGES

QUIET_DAYS: Final = 365
"""After fewer days there was no silence to speak of."""


class Memory(NamedTuple):
    """What lies between the two: until when they wrote, what they wrote last, what they did for the owner.

    ``since`` is a month in words; ``unanswered`` whether their last words were a question.
    """

    since: str | None = None
    last_words: str | None = None
    unanswered: bool = False
    recommended: bool = False
    employer: str | None = None


def memory_of(case: Case, past: Past, *, until: date | None, language: str) -> Memory:
    """What to remind them of; silence is named only from a year on."""
    touched, company, asked = past.last_touch, case.request.requester.company, asked_by(case)
    quiet = touched and until and (until - touched).days >= QUIET_DAYS
    return Memory(
        since=month_in(language, touched) if touched and quiet else None,
        last_words=asked or last_words(case),
        unanswered=asked is not None,
        recommended=bool(past.recommendations_received),
        employer=clipped(company, LONGEST_NAME) or None if company and past.years_together else None,
    )


def month_in(language: str, day: date) -> str:
    """The month of a day in words, as in “May 2023”, in this language or else in English."""
    names, written = _months(language if language in LANGUAGES else "en")
    return written.format(month=names[day.month - 1], year=day.year)


@cache
def _months(language: str) -> tuple[list[str], str]:
    written: dict[str, Any] = tomllib.loads(
        (files("screener.replies") / "texts" / language / "months.toml").read_text("utf-8")
    )
    return written["months"], written["written"]
