"""From a row, whichever file it stood in, to the request it describes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from screener.models import ConnectionRequest, MutualConnections, Note, Profile, Spell
from screener.sources import cells, spells
from screener.sources.columns import GATHERED, Columns
from screener.sources.tally import Tally

NOTHING_TO_SCREEN: Final = "left out, as nothing there can be screened"

_READ: Final[Mapping[str, Callable[[Any], Any]]] = {
    "groups": cells.names,
    "schools": cells.names,
    "employers": cells.names,
    "company size": cells.size,
    "company dates": spells.one,
    "employer dates": spells.several,
    "school dates": spells.several,
    "worked": spells.spells,
    "studied": spells.spells,
    "note": cells.written,
    "sent at": cells.moment,
    "mutual count": cells.count,
    "mutual names": cells.names,
    "mutual connections": cells.mutual,
    "connection count": cells.count,
    "messages since": cells.messages,
    "known as": cells.known_as,
    "connected": cells.connected,
}
_ADVICE: Final[Mapping[str, str]] = {
    "sent at": "write 2026-11-20 09:30",
    "mutual count": "write a whole number",
    "company size": "write a whole number, or 51-200",
    "company dates": "write Jan 2015 – Dec 2019, or 2015 – present",
    "employer dates": "write Jan 2015 – Dec 2019, or 2015 – present",
    "school dates": "write 2015 – 2019",
    "connection count": "write a whole number",
    "messages since": "begin each turn with them: or me:",
    "known as": "write friend, colleague, client, classmate, met, group member or stranger",
    "connected": "write yes or no",
}
_TELLING: Final = ("name", "profile_url", "headline", "position", "company", "about")


def request_in(row: Sequence[Any], columns: Columns, number: int, tally: Tally) -> ConnectionRequest | None:
    """The request in this row, or ``None`` if nothing in it can be screened.

    A cell that cannot be understood is unknown and counted in ``tally`` under its row ``number``,
    which is also the request's id where the row gives none.
    """
    found = _fields(row, columns, number, tally)
    note = found.get("note")
    profile = _profile(found)
    if not (any(getattr(profile, field) for field in _TELLING) or note or found.get("messages since")):
        tally.add(NOTHING_TO_SCREEN, number)
        return None
    return ConnectionRequest(
        id=found.get("id") or str(number),
        requester=profile,
        note=None if note is None else Note(text=note, sent_at=found.get("sent at")),
        mutual_connections=_mutual(found),
        connection_count=found.get("connection count"),
        connected=found.get("connected") or False,
        history=found.get("messages since"),
        known_as=found.get("known as"),
    )


def _fields(row: Sequence[Any], columns: Columns, number: int, tally: Tally) -> dict[str, Any]:
    found: dict[str, Any] = {}
    width = len(row)
    for position, field in columns.used:
        if position >= width or (field in found and field not in GATHERED and found[field] != ""):
            continue
        reader: Callable[[Any], Any] = _READ.get(field, cells.text)
        try:
            value = reader(row[position])
        except ValueError:
            advice = _ADVICE.get(field, "write a plain text")
            tally.add(f"where “{field}” cannot be understood and counts as unknown ({advice})", number)
            continue
        if value is None:
            continue
        if field in found and field in GATHERED:
            value = tuple(dict.fromkeys((*found[field], *value)))
        found[field] = value
    return found


def _profile(found: Mapping[str, Any]) -> Profile:
    employers, worked = _placed(found, "employers", "employer dates", "worked")
    schools, studied = _placed(found, "schools", "school dates", "studied")
    company = found.get("company")
    present = spells.at_each((company,), (found.get("company dates"),)) if company else ()
    return Profile(
        name=found.get("name") or _joined(found, " ", "first name", "last name"),
        profile_url=found.get("profile URL"),
        headline=found.get("headline"),
        position=found.get("position"),
        company=company,
        industry=found.get("industry"),
        location=found.get("location") or _joined(found, ", ", "city", "region", "country"),
        about=found.get("about"),
        schools=schools,
        employers=employers,
        groups=found.get("groups"),
        worked=(*present, *worked) or found.get("worked"),
        studied=studied or found.get("studied"),
        company_size=found.get("company size"),
    )


def _placed(
    found: Mapping[str, Any], places: str, dates: str, told: str
) -> tuple[tuple[str, ...] | None, tuple[Spell, ...]]:
    """The names of places without the periods behind them, and when they were there by all that is said."""
    if places not in found:
        return None, found.get(told, ())
    names, bracketed = spells.dated(found[places])
    return names, (*bracketed, *spells.at_each(names, found.get(dates, ())), *found.get(told, ()))


def _joined(found: Mapping[str, Any], by: str, *fields: str) -> str | None:
    return by.join(found[field] for field in fields if field in found) or None


def _mutual(found: Mapping[str, Any]) -> MutualConnections | None:
    given: MutualConnections = found.get("mutual connections") or MutualConnections()
    names, count = found.get("mutual names", given.names), found.get("mutual count", given.count)
    if names is None and count is None and given.urls is None:
        return None
    return MutualConnections(urls=given.urls, names=names, count=count)
