"""Other senders in a sentence: who was first, when, and how many more there are."""

from datetime import date
from typing import Final

from screener.network.campaigns.search import Company
from screener.network.campaigns.sightings import Sighting

_LONGEST: Final = 60
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def senders_told(company: Company) -> str:
    """As in "Bo Ek on 3 May 2026 and 4 others"; the first of them is named."""
    [first] = company.others(1)
    when = f" on {_day(first.day)}" if first.day else ""
    more = company.count - 1
    rest = f" and {more} other{'s' if more > 1 else ''}" if more else ""
    return f"{_sender(first)}{when}{rest}"


def people_told(company: Company, most: int = 3) -> str:
    """As in "Bo Ek, Cy Dahl and 2 others"."""
    named = [_sender(each) for each in company.others(most)]
    more = company.count - len(named)
    if more:
        named.append(f"{more} other{'s' if more > 1 else ''}")
    return " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))


def called(name: str | None) -> str:
    """The name on one line, cut after 60 characters."""
    shown = " ".join((name or "").split())
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"


def _sender(each: Sighting) -> str:
    return called(each.name) or called(each.address)


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
