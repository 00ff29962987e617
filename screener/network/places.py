"""Where people belong: groups, companies and schools, and what two people were at, and when."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from screener.models import Owner, Profile, Spell
from screener.network.names import company_key, name_key

Kind = Literal["group", "company", "school"]


class Place(NamedTuple):
    """The node of a group, company or school in a graph, such as ``("school", "leeds beckett university")``.

    Every node that is not a place is a person.
    """

    kind: Kind
    key: str


class Stay(NamedTuple):
    """A time at a company or school; no ``start``: since when is unknown, no ``end``: still there."""

    start: date | None = None
    end: date | None = None

    def meets(self, other: "Stay") -> bool | None:
        """Whether both were there on some day; ``None`` if the dates do not say."""
        if not (self.possible and other.possible):
            return None
        if _common(self.certain, other.certain):
            return True
        return None if _common(self.possible, other.possible) else False

    @property
    def certain(self) -> "Span":
        """From the first to the last day that they were there for sure; who is still there is there today."""
        end = self.end or date.max
        return self.start or end, end

    @property
    def possible(self) -> "Span | None":
        """From the first to the last day that they may have been there; ``None`` if the dates cannot be."""
        first, last = self.start or date.min, self.end or date.max
        return (first, last) if first <= last else None


Span = tuple[date, date]


def _common(one: Span | None, other: Span | None) -> Span | None:
    if one is None or other is None:
        return None
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first <= last else None


STILL_THERE: Final = Stay()


class Visit(NamedTuple):
    """A place by the name one person gives it, with the times there; none if they are not known."""

    name: str
    stays: tuple[Stay, ...] = ()


_KEYS: Final[Mapping[Kind, Callable[[str], str]]] = {
    "group": name_key,
    "company": company_key,
    "school": name_key,
}


@lru_cache(maxsize=1024)
def place(kind: Kind, name: str) -> Place | None:
    """The node of the place that is so called, or ``None`` if the name says nothing."""
    key = _KEYS[kind](name)
    return Place(kind, key) if key else None


def told(person: Profile) -> dict[Place, Visit]:
    """The places that a profile names; at the present company they are still."""
    if not any(
        (person.company, person.employers, person.schools, person.groups, person.worked, person.studied)
    ):
        return {}
    present = (person.company,) if person.company else ()
    known: dict[Place, Visit] = {}
    known |= _visits("group", person.groups or ())
    known |= _visits("school", person.schools or ())
    known |= _visits("company", person.employers or ())
    known |= _visits("company", present, STILL_THERE)
    _enter(known, "company", person.worked or ())
    _enter(known, "school", person.studied or ())
    return known


def _enter(known: dict[Place, Visit], kind: Kind, spells: tuple[Spell, ...]) -> None:
    for spell in spells:
        if at := place(kind, spell.at):
            before = known.get(at, Visit(spell.at))
            known[at] = before._replace(stays=(*before.stays, Stay(spell.start, spell.end)))


def told_sizes(owner: Profile, requester: Profile) -> dict[Place, int]:
    """How many people are at a place, by the requester's profile and by the owner, who knows better."""
    sizes: dict[Place, int] = {}
    for person in (requester, owner):
        if person.company and person.company_size is not None and (at := place("company", person.company)):
            sizes[at] = person.company_size
    for name, size in owner.sizes.items() if isinstance(owner, Owner) else ():
        kinds: tuple[Kind, ...] = ("company", "school", "group")
        sizes |= {at: size for kind in kinds if (at := place(kind, name))}
    return sizes


def _visits(kind: Kind, names: tuple[str, ...], *stays: Stay) -> dict[Place, Visit]:
    return {at: Visit(name, stays) for name in names if (at := place(kind, name))}


class Common(NamedTuple):
    """A time two people had together at a place.

    ``together``: whether they were there at the same time. ``since`` and ``until`` are the first and the
    last day of it; without ``until`` it lasts, or its end is unknown. ``months`` is how long it was in
    all; ``None`` if that is unknown.
    """

    together: bool | None = None
    since: date | None = None
    until: date | None = None
    months: float | None = None


DAYS_IN_MONTH: Final = 365.25 / 12


def common_time(ours: tuple[Stay, ...], theirs: tuple[Stay, ...], *, today: date | None = None) -> Common:
    """The time two people had together; what lasts is counted up to ``today``, if that is given."""
    pairs = [(mine, other) for mine in _telling(ours) for other in _telling(theirs)]
    answers = {mine.meets(other) for mine, other in pairs}
    if True not in answers:
        return Common(None) if None in answers or not answers else Common(together=False, months=0.0)
    met = [(mine, other) for mine, other in pairs if mine.meets(other)]
    known = [
        span for mine, other in met if mine.start and other.start if (span := _common(*_spans(mine, other)))
    ]
    if not known:
        return Common(together=True)
    months = _months(known, today)
    since, until = min(first for first, _ in known), max(last for _, last in known)
    # Beside a time of unknown length a short one says little about the whole.
    if len(known) < len(met) and (months or 0.0) < UNKNOWN_MONTHS:
        months = None
    return Common(together=True, since=since, until=None if until == date.max else until, months=months)


def _spans(mine: Stay, other: Stay) -> tuple[Span, Span]:
    return mine.certain, other.certain


UNKNOWN_MONTHS: Final = 18.0
"""A time together of unknown length is taken to be this long."""


def _telling(stays: tuple[Stay, ...]) -> tuple[Stay, ...]:
    """The stays without one that only says "still there", where another says since when."""
    since = any(stay.start and stay.end is None for stay in stays)
    return tuple(stay for stay in stays if not (since and stay == STILL_THERE))


def _months(spans: list[Span], today: date | None) -> float | None:
    """How many months these spans cover, none of them twice; ``None`` if one lasts and today is unknown."""
    days, reached = 0, date.min
    for first, last in sorted(spans):
        if last == date.max and today is None:
            return None
        end = min(last, today) if today and last == date.max else last
        if end > reached:
            days += max(0, (end - max(first, reached)).days)
            reached = max(reached, end)
    return days / DAYS_IN_MONTH


def together(ours: tuple[Stay, ...], theirs: tuple[Stay, ...]) -> bool | None:
    """Whether two people were at a place at the same time; ``None`` if the dates do not say."""
    return common_time(ours, theirs).together
