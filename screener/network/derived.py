"""What was worked out from a graph, and whether the graph has changed since."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from screener.network.nearness import Reach

if TYPE_CHECKING:
    import networkx as nx

    from screener.network.index import Index

_MARK = "screener"


@dataclass(slots=True)
class Derived:
    """What follows from the nodes, edges and names of a graph, as far as it was asked for.

    networkx empties ``__networkx_cache__`` whenever one of its methods or functions changes a graph. So a
    mark left there is gone once the graph has changed. A view changes with the graph under it without
    being told, and a graph of another make may have no such cache: these are looked at anew each time.
    """

    names: dict[str, tuple[Hashable, ...]] | None = None
    typical: dict[Hashable, float] = field(default_factory=dict)
    reach: dict[Hashable, Reach] = field(default_factory=dict)
    index: "Index | None" = None
    mark: object = None
    cache: dict[str, object] | None = None
    nodes: int = 0

    @classmethod
    def of(cls, graph: "nx.Graph[Any]") -> Self:
        """Nothing worked out yet, and a mark left in the graph."""
        cache = _cache(graph)
        mark = cache.setdefault(_MARK, object()) if cache is not None else None
        return cls(mark=mark, cache=cache, nodes=len(graph))

    def holds_for(self, nodes: int) -> bool:
        """Whether the graph, which has so many nodes now, is still as it was."""
        return self.cache is not None and self.cache.get(_MARK) is self.mark and self.nodes == nodes


def _cache(graph: "nx.Graph[Any]") -> dict[str, object] | None:
    known = vars(graph)
    if "_graph" in known or type(known.get("_adj")) is not dict:
        return None
    cache = known.get("__networkx_cache__")
    return cache if isinstance(cache, dict) else None
