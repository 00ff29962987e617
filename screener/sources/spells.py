"""Times at a company or school as people and tools write them, such as ``Jan 2015 – Present``."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from pydantic import ValidationError

from screener.models import Spell
from screener.sources import cells
from screener.text import fold

Period = tuple[date, date | None]
"""The first and the last day; without a last day it lasts."""

_MONTH_NAMES: Final = """
    jan januar janvier enero ene janeiro gennaio gen januari stycznia styczen ocak
    feb februar fevrier fev febrero fevereiro febbraio februari lutego luty subat
    mar marz mars marzo marco maart mrt marca marzec march mrz mart
    apr april avril avr abril abr aprile kwietnia kwiecien nisan
    may mai mayo maio maggio mag mei maja maj mayis
    jun juni juin junio junho giugno giu czerwca czerwiec june haziran
    jul juli juillet juil julio julho luglio lug lipca lipiec july temmuz
    aug august aout agosto ago augustus sierpnia sierpien augusti agustos
    sep sept september septembre septiembre setembro set settembre wrzesnia wrzesien eylul
    oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik october ekim
    nov november novembre noviembre novembro listopada listopad kasim
    dec dezember dez decembre diciembre dic dezembro dicembre december grudnia grudzien aralik
"""
_MONTHS: Final[Mapping[str, int]] = {
    name: number for number, line in enumerate(_MONTH_NAMES.split("\n")) for name in line.split()
} | {"february": 2, "january": 1}
_STILL: Final = """
    present now today current ongoing heute jetzt aujourdhui actualidad actual actualmente presente hoy atual
    atualmente momento hoje oggi attuale heden nu obecnie teraz bugun halen
"""
_NOW: Final = frozenset(_STILL.split())
_SINCE: Final = re.compile(r"(?:since|from|seit|depuis|desde|dal|sinds|od|sedan)\s+(.+)", re.IGNORECASE)
_TO: Final = re.compile(r"\s+(?:-|to|until|till|bis|à|a|al|até|ate|tot|do|till)\s+|\s*[–—]\s*", re.IGNORECASE)
_TIGHT: Final = re.compile(r"(\d{4})\s?-\s?(\d{4}|[^\W\d_]{2,15})")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_NUMBERS: Final = re.compile(r"(\d{1,4})[./-](\d{1,4})(?:[./-](\d{1,2}))?")
_WORDS: Final = re.compile(r"([^\W\d_]{3,12})\.?,?\s+(?:(?:de|of)\s+)?((?:19|20)\d\d)")
_BRACKETED: Final = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]{4,60})[)\]]", re.DOTALL)
_DURATION: Final = re.compile(r"\s*[·(].*", re.DOTALL)
LONGEST: Final = 100


def period(written: str) -> Period:
    """The period that is written; a year or month begins on its first day and ends on its last.

    Raises:
        ValueError: it is written in another way, has no beginning, or ends before it begins.
    """
    text = _DURATION.sub("", written.strip()[:LONGEST]).strip()
    if since := _SINCE.fullmatch(text):
        ends = _TO.split(since[1])
        start, end = ends[0], ends[1] if len(ends) > 1 else "present"
    else:
        start, end = _ends(text)
    first, last = _days(start)[0], None if fold(end).strip(". ") in _NOW else _days(end)[1]
    if last is not None and last < first:
        raise ValueError(written)
    return first, last


def _ends(text: str) -> tuple[str, str]:
    if tight := _TIGHT.fullmatch(text):
        return tight[1], tight[2]
    ends = [part for part in _TO.split(text) if part]
    if len(ends) != 2:
        raise ValueError(text)
    return ends[0], ends[1]


def _days(written: str) -> Period:
    """The first and last day of a year, a month or a day."""
    text = written.strip()
    if _YEAR.fullmatch(text):
        return date(int(text), 1, 1), date(int(text), 12, 31)
    if named := _WORDS.fullmatch(text):
        return _month(int(named[2]), _MONTHS.get(fold(named[1]), 0))
    numbers = _NUMBERS.fullmatch(text)
    if numbers is None:
        raise ValueError(written)
    one, other = int(numbers[1]), int(numbers[2])
    if numbers[3]:
        day = date(one, other, int(numbers[3]))
        return day, day
    return _month(one, other) if one > 12 else _month(other, one)


def _month(year: int, month: int) -> Period:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])


def dated(names: Iterable[str]) -> tuple[tuple[str, ...], tuple[Spell, ...]]:
    """The names without the periods in brackets behind them, and these periods."""
    plain: list[str] = []
    spells: list[Spell] = []
    for name in names:
        found = _BRACKETED.fullmatch(name[:500])
        held = _perhaps(found[2]) if found else None
        at = found[1] if found and held else name
        plain.append(at)
        if held:
            spells.append(Spell(at=at, start=held[0], end=held[1]))
    return tuple(plain), tuple(spells)


def one(value: Any) -> Period | None:
    """The period in a cell.

    Raises:
        ValueError: it is written in another way.
    """
    found = cells.text(value)
    return period(found) if found else None


def several(value: Any) -> tuple[Period | None, ...] | None:
    """The periods in a cell, separated as lists are; ``None`` for one that says nothing.

    Raises:
        ValueError: none of them can be understood.
    """
    listed = cells.names(value)
    found = tuple(map(_perhaps, listed or ()))
    if listed and not any(found):
        raise ValueError(value)
    return found or None


def _perhaps(written: str) -> Period | None:
    try:
        return period(written)
    except ValueError:
        return None


def at_each(names: tuple[str, ...], periods: tuple[Period | None, ...]) -> Iterator[Spell]:
    """A spell for each name with a period in the same place; none where the two lists do not match."""
    for name, found in zip(names, periods, strict=True) if len(names) == len(periods) else ():
        if found:
            yield Spell(at=name, start=found[0], end=found[1])


def spells(value: Any) -> tuple[Spell, ...] | None:
    """The objects ``{"at": "Acme", "start": "2015-01-01", "end": null}`` of a list.

    Raises:
        ValueError: it is no such list.
    """
    if value is None or value == "":
        return None
    if not isinstance(value, list):
        raise ValueError("not a list")
    try:
        return tuple(Spell.model_validate(each) for each in value)
    except ValidationError as error:
        raise ValueError("not a time at a place") from error
