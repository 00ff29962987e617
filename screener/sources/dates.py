"""The ways in which exports write a moment, one parser each; a time without a zone is taken as UTC."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_US = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2}|\d{4}),\s(\d{1,2}):(\d{2})(?::\d{2})?\s([AaPp])[Mm]")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?: UTC)?")
_EPOCH = re.compile(r"\d{9,10}|\d{12,13}")


def us_moment(written: str) -> datetime:
    """``1/14/26, 7:02 AM``: invitations and recommendations.

    Raises:
        ValueError: it is written in another way.
    """
    month, day, year, hour, minute, half = _matched(_US, written)
    on_clock = int(hour) % 12 + (12 if half in "Pp" else 0)
    if not 1 <= int(hour) <= 12:
        raise ValueError(written)
    return datetime(_full_year(year), int(month), int(day), on_clock, int(minute), tzinfo=UTC)


def utc_moment(written: str) -> datetime:
    """``2026-01-14 07:02:33 UTC`` or ``2026/01/14 07:02:33 UTC``: messages and endorsements.

    Raises:
        ValueError: it is written in another way.
    """
    parts = _matched(_YEAR_FIRST, written)
    year, month, day, hour, minute, second = (int(part or 0) for part in parts)
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def day_month_year(written: str) -> date:
    """``08 Feb 2026``: connections.

    Raises:
        ValueError: it is written in another way.
    """
    day, month, year = _matched(_DAY_MONTH_YEAR, written)
    if month.lower() not in MONTHS:
        raise ValueError(written)
    return date(_full_year(year), MONTHS.index(month.lower()) + 1, int(day))


def any_moment(written: str | float) -> datetime:
    """A moment as people and tools write it: ISO 8601, seconds or milliseconds since 1970, or a form above.

    Raises:
        ValueError: it is written in another way, or could mean two days.
    """
    try:
        if not isinstance(written, str):
            return _epoch(float(written))
        if _EPOCH.fullmatch(written.strip()):
            return _epoch(float(written))
        return _written(written.strip())
    except OverflowError as error:
        raise ValueError(written) from error


def _written(text: str) -> datetime:
    for parse in (_iso, utc_moment, us_moment):
        try:
            return parse(text)
        except ValueError:
            continue
    day = day_month_year(text)
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _iso(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _epoch(number: float) -> datetime:
    """Numbers beyond the year 5138 in seconds are milliseconds."""
    if not abs(number) < 1e14:
        raise ValueError(number)
    seconds = number / 1000 if abs(number) >= 1e11 else number
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


def _matched(pattern: re.Pattern[str], written: str) -> tuple[str, ...]:
    found = pattern.fullmatch(written.strip())
    if found is None:
        raise ValueError(written)
    return found.groups()


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)
