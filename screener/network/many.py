"""What one owner shares with many people: how strongly at once, and the details when they are asked for."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final, overload

from screener.models import ConnectionRequest, Profile
from screener.network.common import Asked, Node
from screener.network.overlap import HALF_WAY, Overlap, closeness_of, factor_of
from screener.network.places import Place, told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from screener.models import Owner
    from screener.network.graph import Network

FEW: Final = 100
"""So many are asked one by one: a graph is put in arrays for more."""
MANY: Final = 0.25
"""When more than this share of all is asked about, all are worked out, and kept until the graph changes."""
_AT_ONCE: Final = 256
"""So few that they are gone again before the garbage collector looks for them."""


class Overlaps(Sequence[Overlap]):
    """What an owner shares with each of ``asked``, in that order.

    How strongly is known from the start, for people who are nodes of the graph; everything else is worked
    out when it is asked for, from the network as it is then.
    """

    __slots__ = ("_asked", "_network", "_owner", "_strengths")

    def __init__(self, network: "Network", owner: "Owner | Profile | Node", asked: Sequence[Asked]) -> None:
        self._network, self._owner, self._asked = network, owner, asked
        self._strengths = strengths(network, owner, asked)

    def __len__(self) -> int:
        return len(self._asked)

    @overload
    def __getitem__(self, at: int) -> Overlap: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Overlap]: ...
    def __getitem__(self, at: int | slice) -> Overlap | Sequence[Overlap]:
        if isinstance(at, slice):
            return tuple(self._made(at))
        return self._made(slice(at, at + 1 or None))[0]

    def __iter__(self) -> Iterator[Overlap]:
        begins = range(0, len(self._asked), _AT_ONCE)
        return chain.from_iterable(self._made(slice(begin, begin + _AT_ONCE)) for begin in begins)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{len(self)} overlaps>"

    def whole(self, asked: Asked) -> Overlap:
        """All that the owner shares with somebody."""
        return self._network.overlap(self._owner, asked)

    def _made(self, part: slice) -> list[Overlap]:
        """Lazy overlaps, many in one go: one by one takes longer than working out their strengths."""
        asked = self._asked[part]
        made: list[Overlap] = list(map(object.__new__, repeat(Lazy, len(asked))))
        for slot, values in ((_OF, repeat(self)), (_ASKED, asked), (_STRENGTH, self._strengths[part])):
            deque(map(slot.__set__, made, values), maxlen=0)
        return made


class Lazy(Overlap):
    """An overlap of which the strength is known and the rest is looked up when it is asked for."""

    __slots__ = ("_asked", "_of", "strength")
    _of: Overlaps
    _asked: Asked

    __init__ = object.__init__

    def _whole(self) -> Overlap:
        return self._of.whole(self._asked)

    def __eq__(self, other: object) -> bool:
        return self._whole() == (other._whole() if isinstance(other, Lazy) else other)

    def __hash__(self) -> int:
        return hash(self._whole())

    def __repr__(self) -> str:
        return repr(self._whole())

    def __reduce__(self) -> tuple[object, ...]:
        whole = self._whole()
        return Overlap, tuple(getattr(whole, each.name) for each in fields(Overlap))


_OF, _ASKED, _STRENGTH = (vars(Lazy)[name] for name in ("_of", "_asked", "strength"))


def _looked_up(name: str) -> property:
    return property(lambda overlap: getattr(overlap._whole(), name))  # noqa: SLF001


for _field in fields(Overlap):
    setattr(Lazy, _field.name, _looked_up(_field.name))


def strengths(
    network: "Network", owner: "Owner | Profile | Node", asked: Sequence[Asked]
) -> list[float | None]:
    """``Overlap.strength`` of each; at once for whom only the graph tells of, one by one for others."""
    me = network.node(owner)
    if me is None or len(asked) < FEW:
        return [network.overlap(owner, each).strength for each in asked]
    plain = not any(issubclass(kind, (ConnectionRequest, Profile)) for kind in set(map(type, asked)))
    nodes = asked if plain else [_told_of_by_the_graph_alone(network, each) for each in asked]
    found = _graph_says(network, owner, me, nodes)
    if None in found:
        for at, each in enumerate(found):
            if each is None:
                found[at] = network.overlap(owner, asked[at]).strength
    return found


def _graph_says(
    network: "Network", owner: "Owner | Profile | Node", me: Node, nodes: Sequence[Node]
) -> list[float | None]:
    """The strength of each node by the graph alone; ``None``: unknown, or more is shared than that."""
    import numpy as np

    index, factors, places = network.index, _factors(network, me), _places(network, owner, me)
    around, known_by = index.around(index.number[me]), (tuple(factors), places)
    if around.told is not None and around.told[0] == known_by:
        return list(map(around.told[1].get, nodes))
    everybody = len(nodes) > MANY * len(index.number)
    asked = list(index.number) if everybody else nodes
    numbers = np.fromiter(map(index.number.get, asked, repeat(-1)), np.intp, len(asked))
    near = np.full(len(numbers), np.nan)
    near[numbers >= 0] = around.nearness(np.array(factors), numbers[numbers >= 0])
    apart = {me, *chain.from_iterable(network.adjacency.get(place, ()) for place in places)}
    near[np.isin(numbers, [index.number[node] for node in apart])] = np.nan
    found: list[float | None] = _by_people(near).tolist()
    for at in np.flatnonzero(np.isnan(near)).tolist():
        found[at] = None
    if everybody:
        around.told = known_by, dict(zip(asked, found, strict=True))
        return list(map(around.told[1].get, nodes))
    return found


def _told_of_by_the_graph_alone(network: "Network", asked: Asked) -> Node:
    """The node of somebody of whom the request tells nothing that is shared, else ``None``."""
    if isinstance(asked, ConnectionRequest):
        if asked.mutual_connections is not None:
            return None
        asked = asked.requester
    if isinstance(asked, Profile) and told(asked):
        return None
    return network.node(asked)


def _places(network: "Network", owner: "Owner | Profile | Node", me: Node) -> frozenset[Place]:
    """Where the owner is or was, by the graph and by what they say."""
    entered = [node for node in network.adjacency[me] if type(node) is Place]
    return frozenset((*entered, *(told(owner) if isinstance(owner, Profile) else ())))


def _factors(network: "Network", me: Node) -> list[float]:
    """What each contact of the owner counts, as the graph says at this moment."""
    return [
        factor_of(closeness_of(edge)) if edge else 1.0
        for node, edge in network.adjacency[me].items()
        if type(node) is not Place and node != me
    ]


def _by_people(near: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """``by_people`` of each."""
    import numpy as np

    share = np.minimum(near, 1e6) / HALF_WAY
    raised = share * np.sqrt(share)  # to the power of STEEPNESS, ten times as fast
    return raised / (raised + 1)
