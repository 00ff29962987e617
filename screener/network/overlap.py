"""What two people share: people, groups, employers and schools, as precisely as is known.

``docs/network.md`` explains the formulas and where they come from.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import exp, fsum, log, log10, prod
from typing import Final, Literal, NamedTuple

from screener.network.places import UNKNOWN_MONTHS

Known = Literal["list", "names", "count", "unknown"]

HALF_WAY: Final = 8.0
"""So many typical people in common are worth half of what people in common can be worth."""
STEEPNESS: Final = 1.5
MOST_VALUABLE: Final = 10.0
"""A contact with so many typical people in common adds most."""
SPREAD_OF_VALUE: Final = 1.1
HIGHEST_RARITY: Final = 2.0
TYPICAL_DEGREE: Final = 500
"""Where a graph does not show all contacts of a person, they are taken to have at least so many."""
SMALL_GROUP, HUGE_GROUP = 50, 1_000_000
_BY_GROUP: Final = 0.3


class _Parts(NamedTuple):
    """What a shared place of middling size says: when apart, when the dates are unknown, and at most."""

    apart: float
    unknown: float
    longest: float


_EMPLOYER: Final = _Parts(apart=0.15, unknown=0.35, longest=0.6)
_SCHOOL: Final = _Parts(apart=0.15, unknown=0.25, longest=0.4)
HALF_OF_TIME: Final = 12.0
"""After so many months together, half of what more months can add is added."""
SMALL_PLACE, HUGE_PLACE = 30, 1_000_000
UNKNOWN_RARITY: Final = 0.5
"""The rarity of a company of some 5 500 people, or of a group of some 7 000."""


class SharedPerson(NamedTuple):
    """Someone both know.

    ``closeness`` in [0, 1] says how well the owner knows them, if that is known. ``rarity`` in (0, 2]
    is 1 for a typical contact and less for someone who is connected to everybody.
    """

    name: str
    closeness: float | None = None
    rarity: float = 1.0

    @property
    def weight(self) -> float:
        """How many typical contacts this one is worth, in (0, 3]."""
        return self.rarity * factor_of(self.closeness)


def in_range(closeness: float) -> float:
    """This closeness.

    Raises:
        ValueError: it is not in [0, 1].
    """
    if not 0 <= closeness <= 1:
        raise ValueError(f"closeness is {closeness}: it must lie in [0, 1]")
    return closeness


def factor_of(closeness: float | None) -> float:
    """What somebody so close counts, against a contact of whom that is unknown, in [0.5, 1.5]."""
    return 1.0 if closeness is None else 0.5 + closeness


@dataclass(frozen=True, slots=True)
class SharedGroup:
    """A group both belong to.

    ``size`` counts its members, if that is known; ``seen`` those that the network itself shows.
    """

    name: str
    size: int | None = None
    seen: int = 0

    @property
    def rarity(self) -> float:
        """1 up to 50 members, falling with the logarithm to 0 at a million; at most 0.5 if unknown."""
        return _rarity(self.size, self.seen, SMALL_GROUP, HUGE_GROUP)


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A company or school both were at.

    ``together``: at the same time; ``None`` if the dates do not say. ``since`` and ``until`` are the
    first and last day of that, without ``until`` it may last; ``months`` is how long it was in all.
    ``size`` counts the people there, ``seen`` those that the network itself shows.
    """

    name: str
    together: bool | None = None
    since: date | None = None
    until: date | None = None
    months: float | None = None
    size: int | None = None
    seen: int = 0

    @property
    def rarity(self) -> float:
        """1 up to 30 people, falling with the logarithm to 0 at a million; at most 0.5 if unknown."""
        return _rarity(self.size, self.seen, SMALL_PLACE, HUGE_PLACE)

    def part(self, parts: _Parts) -> float:
        """What it says, in [0, 1): ``1 − (1 − by time) ^ (0.2 + 1.6 · rarity)``.

        By time: ``apart``, ``unknown``, or ``unknown + (longest − unknown) · m / (m + 12)`` after ``m``
        months together, taken as 18 if they are not known.
        """
        by_time = parts.apart if self.together is False else parts.unknown
        if self.together:
            months = UNKNOWN_MONTHS if self.months is None else max(0.0, self.months)
            by_time += (parts.longest - parts.unknown) * months / (months + HALF_OF_TIME)
        left: float = (1 - by_time) ** (0.2 + 1.6 * self.rarity)
        return 1 - left


def _rarity(size: int | None, seen: int, small: int, huge: int) -> float:
    """From 1 to 0 with the logarithm of the size; who is seen there is there at least."""
    beyond = log10(max(size or 0, seen, small) / small)
    rarity = max(0.0, 1 - beyond / log10(huge / small))
    return rarity if size is not None else min(UNKNOWN_RARITY, rarity)


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the owner and a requester share.

    ``known`` says how precisely the people both know are known, ``count`` how many there are at least
    (``None``: unknown), ``people`` who they are, closest to the owner first. ``closeness`` in [0, 1]
    says how well the owner knows the requester, where the network says so. The three indices are those
    of the literature and ``None`` without a graph that holds both. ``nearness`` (>= 0) is what the people in
    common are worth where a graph shows how the two are placed in it (:mod:`screener.network.nearness`).
    """

    known: Known = "unknown"
    count: int | None = None
    people: tuple[SharedPerson, ...] = ()
    groups: tuple[SharedGroup, ...] = ()
    employers: tuple[SharedPlace, ...] = ()
    schools: tuple[SharedPlace, ...] = ()
    closeness: float | None = None
    jaccard: float | None = None
    adamic_adar: float | None = None
    resource_allocation: float | None = None
    nearness: float | None = None

    @property
    def weight(self) -> float:
        """How many typical contacts the people in common are worth; who is not named is taken as typical."""
        unnamed = max(0, (self.count or 0) - len(self.people))
        return unnamed + sum(person.weight for person in self.people)

    @property
    def strength(self) -> float | None:
        """How much the two share, in [0, 1]; ``None`` if nothing is known, never 0 for want of data."""
        parts = [
            by_people(self.weight if self.nearness is None else self.nearness),
            *(_BY_GROUP * group.rarity for group in self.groups),
            *(place.part(_EMPLOYER) for place in self.employers),
            *(place.part(_SCHOOL) for place in self.schools),
        ]
        if self.known == "unknown" and len(parts) == 1:
            return None
        return 1 - prod(1 - part for part in parts)

    @property
    def value(self) -> float | None:
        """What a contact so placed would add, in [0, 1], most at ten people in common; ``None`` if unknown.

        Strength says *safe* and never falls with more people; this falls: far more in common is only safer.
        """
        return None if self.count is None else value_by_people(self.weight)


def value_by_people(weight: float) -> float:
    """What a contact adds with people in common worth ``weight``, in [0, 1]: a bell around ten.

    Rajkumar and others (2022) found that what a contact on LinkedIn adds rises up to some ten shared contacts
    and falls after; how wide the bell is, is judgement.
    """
    if weight <= 0:
        return 0.0
    return exp(-((log(weight / MOST_VALUABLE) / SPREAD_OF_VALUE) ** 2) / 2)


def by_people(weight: float) -> float:
    """What people in common worth ``weight`` typical contacts say, in [0, 1): ``w^1.5 / (w^1.5 + 8^1.5)``.

    One says almost nothing, each further one most around eight, beyond thirty little is added.
    """
    raised: float = (min(weight, 1e6) / HALF_WAY) ** STEEPNESS
    return raised / (raised + 1)


def rarity_by_allocation(degree: int, typical: float) -> float:
    """A shared person's part of the resource allocation index, against that of a typical contact."""
    return min(HIGHEST_RARITY, typical / max(degree, 1))


def rarity_by_prior(degree: int) -> float:
    """A shared person's part of the Adamic–Adar index when their contacts are not all known, in (0, 1].

    A small ``degree`` then says nothing, a large one still tells a hub.
    """
    return log(TYPICAL_DEGREE) / log(max(degree, TYPICAL_DEGREE))


class Indices(NamedTuple):
    """The neighbours that two nodes share, and the indices of the literature on them."""

    shared: frozenset[Hashable]
    jaccard: float
    adamic_adar: float
    resource_allocation: float


Edge = Mapping[str, object]
Adjacency = Mapping[Hashable, Mapping[Hashable, Edge]]


def closeness_of(edge: Edge | None) -> float | None:
    """How well two people know each other, in [0, 1], if the edge between them says so."""
    known = edge.get("closeness") if edge else None
    return min(1.0, max(0.0, known)) if isinstance(known, float | int) else None


def indices(adjacency: Adjacency, one: Hashable, other: Hashable) -> Indices:
    """The indices of two nodes, from one intersection of their neighbours.

    Adamic and Adar 2003: sum of ``1 / ln(degree)``; Zhou, Lü and Zhang 2009: sum of ``1 / degree``.
    Equal to ``networkx.adamic_adar_index`` and ``networkx.resource_allocation_index``, for whom who is
    their own neighbour has that neighbour twice.
    """
    ours, theirs = adjacency[one].keys(), adjacency[other].keys()
    both = ours & theirs
    shared = frozenset(both - {one, other})
    degrees = [len(adjacency[node]) + (node in adjacency[node]) for node in shared]
    either = len(ours) + len(theirs) - len(both)
    return Indices(
        shared,
        jaccard=len(shared) / either if either else 0.0,
        adamic_adar=fsum([1 / log(degree) for degree in degrees]),
        resource_allocation=fsum([1 / degree for degree in degrees]),
    )


def closest_first(people: Iterable[SharedPerson]) -> tuple[SharedPerson, ...]:
    """These people, whom the owner knows best first, then the rarer, then by name."""
    return tuple(sorted(people, key=lambda each: (-(each.closeness or 0.0), -each.rarity, each.name)))


def whom_both_know(overlap: Overlap) -> str:
    """The people in common as a plain sentence that names up to three."""
    named = [person.name for person in overlap.people[:3]]
    others = max(overlap.count or 0, len(overlap.people)) - len(named)
    if not named:
        return "You have 1 person in common" if others == 1 else f"You have {others} people in common"
    if others:
        named.append("1 other" if others == 1 else f"{others} others")
    return f"You both know {' and '.join(filter(None, (', '.join(named[:-1]), named[-1])))}"


def when_together(place: SharedPlace) -> str:
    """That both were at a place at the same time, as a plain sentence with the years where they are known."""
    return f"You were both at {place.name} {years_together(place) or 'at the same time'}"


def years_together(place: SharedPlace) -> str:
    """As in "from 2018 to 2020", "from 2018 on", "in 2019"; empty if the dates do not say."""
    if place.since is None:
        return ""
    if place.until is None:
        return f"from {place.since.year} on"
    if place.since.year == place.until.year:
        return f"in {place.since.year}"
    return f"from {place.since.year} to {place.until.year}"


def how_many(place: SharedPlace) -> str:
    """How many people are at a place, to be added to a sentence; empty if that is not known."""
    return "" if place.size is None else f" ({place.size} people)"
