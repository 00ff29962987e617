"""A graph in arrays, for asking of many people at once how near they are to one."""

from itertools import chain
from typing import TYPE_CHECKING

from screener.network.nearness import LEAST_ALIKE, LIKENESS_POWER
from screener.network.overlap import Adjacency
from screener.network.places import Place

if TYPE_CHECKING:
    from collections.abc import Hashable

    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.intp]
    Reals = NDArray[np.float64]


OWNER_AND_SELF = 2
"""Who has more neighbours than these knows somebody else, unless they are places."""


class Index:
    """The neighbours of all nodes, numbered in the order of the graph (compressed sparse rows).

    ``starts`` has shape (nodes + 1,): node ``i`` has ``neighbours[starts[i]:starts[i + 1]]``.
    """

    def __init__(self, adjacency: Adjacency) -> None:
        import numpy as np

        self.number: dict[Hashable, int] = dict(zip(adjacency, range(len(adjacency)), strict=True))
        self.degree = np.fromiter(map(len, adjacency.values()), np.intp, len(adjacency))
        self.starts = np.zeros(len(adjacency) + 1, np.intp)
        np.cumsum(self.degree, out=self.starts[1:])
        everybody = map(self.number.__getitem__, chain.from_iterable(adjacency.values()))
        self.neighbours = np.fromiter(everybody, np.int32, int(self.starts[-1]))
        self.places = np.fromiter([at for node, at in self.number.items() if type(node) is Place], np.intp)
        of = np.repeat(np.arange(len(adjacency), dtype=np.int32), self.degree)
        self.loops = of[of == self.neighbours]
        self._around: tuple[int, Around] | None = None

    def around(self, person: int) -> "Around":
        """The surroundings of one person; those of the last one asked for are kept."""
        if self._around is None or self._around[0] != person:
            self._around = person, Around(self, person)
        return self._around[1]

    def rows(self, numbers: "Numbers") -> "tuple[NDArray[np.int32], Numbers]":
        """The neighbours of these nodes one after the other, and where those of each begin."""
        import numpy as np

        sizes = self.degree[numbers]
        begins = np.cumsum(sizes) - sizes
        at = np.repeat(self.starts[numbers] - begins, sizes)
        at += np.arange(len(at))
        return self.neighbours[at], begins


class Around:
    """What knowing each node brings somebody who may be near to one person; see the module ``nearness``."""

    def __init__(self, index: Index, person: int) -> None:
        import numpy as np

        self._index, self._person = index, person
        size = len(index.degree)
        around = index.neighbours[index.starts[person] : index.starts[person + 1]]
        strange = np.isin(around, index.places) | (around == person)
        self.contacts = around[~strange]
        degrees = index.degree[self.contacts]
        flat, _ = index.rows(self.contacts)
        both = np.bincount(flat, minlength=size)
        both[self.contacts] += 2
        lent = np.bincount(flat, np.repeat(1 / degrees, degrees), minlength=size)
        within = np.flatnonzero(both)
        within = within[~np.isin(within, index.places) & (within != person)]
        of, shared = index.degree[within], both[within]
        self.walks = np.zeros(size)
        self.walks[within] = lent[within] / of
        self.alike = np.zeros(size)
        self.alike[within] = (shared / (len(self.contacts) + of + 2 - shared)) ** LIKENESS_POWER / of
        self.typical = len(degrees) / (1 / degrees).sum() if len(degrees) else 1.0
        self.most_alike = self.alike[self.contacts].sum()
        self.told: tuple[object, dict[Hashable, float | None]] | None = None
        """How strongly everybody is linked to this person, under what that was worked out from."""

    def nearness(self, factors: "Reals", asked: "Numbers") -> "Reals":
        """How near each of the nodes ``asked`` is, shape (asked,), in typical contacts; nan: not known.

        ``factors``, shape (contacts,), says what each contact counts: 0.5 + closeness, or 1. It is not
        known how near somebody is of whom the graph names no other acquaintance.
        """
        import numpy as np

        index, near = self._index, np.full(len(asked), np.nan)
        some = np.flatnonzero(index.degree[asked])
        if not len(some):
            return near
        numbers = asked[some]
        whole = len(numbers) == len(index.degree)
        flat, begins = (index.neighbours, index.starts[:-1]) if whole else index.rows(numbers)
        direct = self.walks.copy()
        direct[self.contacts] += factors / index.degree[self.contacts]
        walks, alike = np.add.reduceat(direct[flat], begins), np.add.reduceat(self.alike[flat], begins)
        own = np.isin(numbers, index.loops)
        walks[own] -= direct[numbers[own]]
        alike[own] = np.maximum(alike[own] - self.alike[numbers[own]], 0)
        alike /= self.most_alike or 1.0
        ratio = len(self.contacts) / index.degree[numbers]
        found = self.typical * walks * (1 + ratio) / 2 * np.sqrt(alike + LEAST_ALIKE)
        alone = (walks == 0) & ((index.degree[numbers] <= OWNER_AND_SELF) | bool(len(index.places)))
        far = np.flatnonzero(alone | own)
        found[far[~self._know_others(numbers[far])]] = np.nan
        near[some] = found
        return near

    def _know_others(self, numbers: "Numbers") -> "NDArray[np.bool_]":
        import numpy as np

        index = self._index
        if not len(numbers):
            return np.zeros(0, bool)
        counts = np.ones(len(index.degree))
        counts[index.places] = 0
        counts[self._person] = 0
        flat, begins = index.rows(numbers)
        own = flat == np.repeat(numbers, index.degree[numbers])
        return np.add.reduceat(np.where(own, 0, counts[flat]), begins) > 0
