"""Where people belong: groups, companies and schools, and what two people were at, and when."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from screener.models import Profile
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
        if self.end is None and other.end is None:
            return True
        if self.start is None or other.start is None:
            return None
        return self.start <= (other.end or date.max) and other.start <= (self.end or date.max)


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
    if not (person.company or person.employers or person.schools or person.groups):
        return {}
    present = (person.company,) if person.company else ()
    known: dict[Place, Visit] = {}
    known |= _visits("group", person.groups or ())
    known |= _visits("school", person.schools or ())
    known |= _visits("company", person.employers or ())
    known |= _visits("company", present, STILL_THERE)
    return known


def _visits(kind: Kind, names: tuple[str, ...], *stays: Stay) -> dict[Place, Visit]:
    return {at: Visit(name, stays) for name in names if (at := place(kind, name))}


def together(ours: tuple[Stay, ...], theirs: tuple[Stay, ...]) -> bool | None:
    """Whether two people were at a place at the same time; ``None`` if the dates do not say."""
    answers = {mine.meets(other) for mine in ours for other in theirs}
    if True in answers:
        return True
    return None if None in answers or not answers else False
