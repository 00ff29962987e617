"""How near two people are in a graph of who knows whom: walks between them and how alike their circles are.

With ``u`` the owner, ``v`` the requester and ``y`` running
over the people the requester knows; ``d`` is a number of neighbours:

- **walks** ``= Σ c(y)/d(y) + Σ 1/d(y) · Σ 1/d(z)``, the first sum over those whom both know, the second
  over everybody ``z`` who knows ``y`` and is known to ``u``. The first is resource allocation (Zhou, Lü
  and Zhang, *Predicting missing links via local information*, 2009): the chance that a random walk of
  two steps leads from one to the other, apart from the degree it starts from. The second is the same for
  three steps.
  ``c(y) = 0.5 + closeness`` where the graph says how well ``u`` knows ``y``, else 1.
- **both ways** ``= (1 + d(u)/d(v)) / 2``: walks that start at ``v`` count as those that start at ``u``
  (Liu and Lü, *Link prediction based on local random walk*, 2010). So who knows everybody counts less.
- **alike** ``= Σ J(u, y)⁴ / d(y)`` against the same sum over the owner's own contacts, with
  ``J`` the share of the people around ``u`` or ``y`` who are around both (Jaccard 1901, each counted
  among their own people): does the requester know those whose circle is the owner's?

``nearness = d₀ · walks / 2 · both ways · 2 √(alike + 0.001)``, in typical contacts: ``d₀`` is the harmonic
mean of ``d`` over the owner's contacts. What else was tried is told in
``docs/decisions/0007-how-near-two-people-are.md``.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from operator import itemgetter
from typing import Final, NamedTuple

from screener.network.overlap import Adjacency
from screener.network.places import Place

LIKENESS_POWER: Final = 4
"""So steeply somebody's circle must be the owner's to count."""
LEAST_ALIKE: Final = 1e-3
"""Who knows nobody of the owner's circle is still told from others by the walks."""


class Steps(NamedTuple):
    """What knowing one person brings a requester: three-step walks and likeness, both to be added up."""

    walks: float
    alike: float


_WALKS, _ALIKE = map(itemgetter, (0, 1))


@dataclass(frozen=True, slots=True)
class Reach:
    """The surroundings of one person, from which the nearness of anybody follows.

    ``steps`` holds everybody within two steps, ``degree`` is the number of people this person knows,
    ``typical`` the harmonic mean of that number over these, ``alike`` the likeness of them all.
    """

    degree: int
    typical: float
    alike: float
    steps: Mapping[Hashable, Steps]

    def nearness(self, shared: Iterable[tuple[int, float]], theirs: Iterable[Hashable], degree: int) -> float:
        """How near somebody is who has ``degree`` neighbours, ``theirs`` without themselves.

        The answer is in typical contacts (>= 0).

        ``shared`` holds for each person whom both know their number of neighbours, and 0.5 + closeness or 1.
        """
        found = list(filter(None, map(self.steps.get, theirs)))
        walks = sum([factor / of for of, factor in shared]) + sum(map(_WALKS, found))
        alike = sum(map(_ALIKE, found))
        return nearness(walks, alike / self.alike if self.alike else 0.0, self.typical, self.degree / degree)


def nearness(walks: float, alike: float, typical: float, ratio: float) -> float:
    """The formula of the module: ``ratio`` is d(u)/d(v). Grows with each argument."""
    return typical * walks * (1 + ratio) / 2 * sqrt(alike + LEAST_ALIKE)


def reach(adjacency: Adjacency, person: Hashable) -> Reach:
    """The surroundings of ``person``; takes as many steps as their contacts have contacts."""
    contacts = people_around(adjacency, person)
    met: dict[Hashable, int] = {}
    lent: dict[Hashable, float] = {}
    for contact in contacts:
        part = 1 / len(adjacency[contact])
        for other in adjacency[contact]:
            met[other] = met.get(other, 0) + 1
            lent[other] = lent.get(other, 0.0) + part
    mine = set(contacts)
    within = [node for node in met.keys() | mine if type(node) is not Place and node != person]
    steps = {
        other: steps_to(
            len(adjacency[other]), len(mine), met.get(other, 0) + 2 * (other in mine), lent.get(other, 0.0)
        )
        for other in within
    }
    return Reach(
        degree=len(mine),
        typical=typical([len(adjacency[contact]) for contact in contacts]),
        alike=sum([steps[contact].alike for contact in contacts]),
        steps=steps,
    )


def steps_to(degree: int, mine: int, both: int, lent: float) -> Steps:
    """What somebody with ``degree`` neighbours brings, ``both`` of them among the owner's ``mine``."""
    return Steps(lent / degree, (both / (mine + degree + 2 - both)) ** LIKENESS_POWER / degree)


def typical(degrees: Sequence[int]) -> float:
    """The harmonic mean of degrees, 1 of none."""
    return len(degrees) / sum([1 / degree for degree in degrees]) if degrees else 1.0


def people_around(adjacency: Adjacency, person: Hashable) -> list[Hashable]:
    """The people somebody knows: their neighbours, without places and without themselves."""
    return [node for node in adjacency[person] if type(node) is not Place and node != person]
