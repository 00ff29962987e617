"""The graph of people, groups, companies and schools: how it is built, and how a person is found in it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from screener.models import ConnectionRequest, Owner, Profile
from screener.network.common import common_ground
from screener.network.names import person_key
from screener.network.overlap import Adjacency, Overlap
from screener.network.places import Kind, Place, Stay, Visit, place, told
from screener.profile_url import normalise

if TYPE_CHECKING:
    import networkx as nx

    Graph = nx.Graph[Any]

Node = Hashable


class Network:
    """Who knows whom and who belongs where; empty, it answers from what a request itself says.

    People are nodes under their normalised profile address, else under their name as written, with an
    attribute ``name``; groups, companies and schools are nodes of the type
    :class:`~screener.network.places.Place`. An edge between two people may say in ``closeness``, in
    [0, 1], how well they know each other. So any graph of names or profile addresses is a network:
    ``Network(graph)`` keeps yours and reads it as it is at the time of asking.
    """

    def __init__(self, graph: "Graph | None" = None) -> None:
        """Wrap ``graph``, or begin an empty one.

        Raises:
            TypeError: the graph is directed or has parallel edges.
        """
        if graph is not None and (graph.is_directed() or graph.is_multigraph()):
            raise TypeError("Network needs a plain networkx.Graph: pass networkx.Graph(graph)")
        self._graph = graph
        self._names: dict[str, tuple[Node, ...]] = {}
        self._named = 0
        self._typical: tuple[object, float] = (None, 1.0)

    @classmethod
    def from_edges(cls, edges: Iterable[tuple[str, str] | tuple[str, str, float]]) -> Self:
        """The network of these pairs of names or profile addresses, perhaps with their closeness."""
        network = cls()
        for one, other, *closeness in edges:
            network.add_connection(one, other, closeness=closeness[0] if closeness else None)
        return network

    @property
    def graph(self) -> "Graph":
        """The ``networkx.Graph`` itself."""
        if self._graph is None:
            import networkx as nx

            self._graph = nx.Graph()
        return self._graph

    def add_person(self, person: Profile) -> Node:
        """Enter a person with all the places their profile names, and return their node.

        Raises:
            ValueError: the profile has neither a name nor an address.
        """
        node = _key(person.profile_url) if person.profile_url else person.name
        if not node:
            raise ValueError("a person needs a name or a profile URL")
        self.graph.add_node(node)
        if person.name:
            self.graph.nodes[node]["name"] = person.name
            self._named = 0
        for at, visit in told(person).items():
            self._enter(node, at, visit)
        return node

    def add_connection(
        self, one: Node, other: Node, *, closeness: float | None = None, since: date | None = None
    ) -> None:
        """Enter that two people are connected.

        ``closeness`` in [0, 1] says how well they know each other (:func:`screener.network.ties.closeness`
        works it out), ``since`` the day they connected.

        Raises:
            ValueError: ``closeness`` is out of range.
        """
        if closeness is not None and not 0 <= closeness <= 1:
            raise ValueError(f"closeness is {closeness}: it must lie in [0, 1]")
        known = {"closeness": closeness, "since": since}
        self.graph.add_edge(
            _key(one), _key(other), **{key: value for key, value in known.items() if value is not None}
        )

    def add_group(self, name: str, members: Iterable[Node] = (), *, size: int | None = None) -> None:
        """Enter a group; ``size`` counts all its members, known or not."""
        self._add_place("group", name, members, size)

    def add_company(self, name: str, people: Iterable[Node] = (), *, size: int | None = None) -> None:
        """Enter a company and people who were there at some time; ``size`` counts all who work there."""
        self._add_place("company", name, people, size)

    def add_school(self, name: str, people: Iterable[Node] = (), *, size: int | None = None) -> None:
        """Enter a school and people who were there at some time; ``size`` counts all who learn there."""
        self._add_place("school", name, people, size)

    def _add_place(self, kind: Kind, name: str, people: Iterable[Node], size: int | None) -> None:
        at = place(kind, name)
        if at is None:
            return
        if at not in self.graph:
            self.graph.add_node(at, name=name)
        if size is not None:
            self.graph.nodes[at]["size"] = size
        for person in people:
            self._enter(_key(person), at, Visit(name))

    def add_employment(
        self, person: Node, company: str, *, start: date | None = None, end: date | None = None
    ) -> None:
        """Enter where someone worked; with a ``start`` and no ``end`` they are still there."""
        self._stay("company", person, company, start, end)

    def add_education(
        self, person: Node, school: str, *, start: date | None = None, end: date | None = None
    ) -> None:
        """Enter where someone studied; with a ``start`` and no ``end`` they are still there."""
        self._stay("school", person, school, start, end)

    def _stay(self, kind: Kind, person: Node, name: str, start: date | None, end: date | None) -> None:
        at = place(kind, name)
        if at is not None:
            self._enter(_key(person), at, Visit(name, (Stay(start, end),) if start or end else ()))

    def _enter(self, person: Node, at: Place, visit: Visit) -> None:
        graph = self.graph
        if at not in graph:
            graph.add_node(at, name=visit.name)
        before = graph.edges[person, at].get("stays", ()) if graph.has_edge(person, at) else ()
        graph.add_edge(person, at, stays=(*before, *visit.stays))

    def find(self, person: Profile) -> Node | None:
        """The node of this person: by profile address, else by a name that only one person bears.

        Somebody whose address is known is never taken for a namesake with another address.
        """
        if self._graph is None:
            return None
        address = normalise(person.profile_url) if person.profile_url else None
        for key in (address, person.profile_url):
            if key and key in self._graph:
                return key
        if not person.name:
            return None
        bearing = self.bearing(person.name)
        if address:
            bearing = tuple(node for node in bearing if not _is_address(node))
        return bearing[0] if len(bearing) == 1 else None

    def bearing(self, name: str) -> tuple[Node, ...]:
        """The nodes of all people of this name, whatever its case, accents, titles and degrees."""
        if len(self.adjacency) != self._named:
            self._names = self._index_of_names()
            self._named = len(self.adjacency)
        return self._names.get(person_key(name), ())

    def _index_of_names(self) -> dict[str, tuple[Node, ...]]:
        index: dict[str, list[Node]] = defaultdict(list)
        for node in self.adjacency:
            if type(node) is not Place:
                index[person_key(self.name_of(node))].append(node)
        return {key: tuple(nodes) for key, nodes in index.items() if key}

    def name_of(self, node: Node) -> str:
        """The name of a node: as entered, else the node itself."""
        known = self._about(node).get("name", node)
        return known if isinstance(known, str) else str(node)

    def size_of(self, at: Place) -> int | None:
        """How many people are in a group, company or school in all, if that was entered."""
        size = self._about(at).get("size")
        return size if isinstance(size, int) else None

    def _about(self, node: Node) -> Mapping[str, Any]:
        return {} if self._graph is None else self._graph._node.get(node, {})  # type: ignore[attr-defined]  # noqa: SLF001

    def typical_degree(self, person: Node) -> float:
        """The harmonic mean of how many neighbours a person's contacts have.

        Worked out when first asked for, and again when the network or this person has grown.
        """
        adjacency = self.adjacency
        asked = (person, len(adjacency), len(adjacency[person]))
        if self._typical[0] != asked:
            degrees = [len(adjacency[node]) for node in adjacency[person] if type(node) is not Place]
            mean = len(degrees) / sum([1 / degree for degree in degrees]) if degrees else 1.0
            self._typical = (asked, mean)
        return self._typical[1]

    @property
    def adjacency(self) -> Adjacency:
        """Each node's neighbours and what is known of the edge to them; not to be changed."""
        # The public views of networkx say the same, ten times slower.
        return {} if self._graph is None else self._graph._adj  # type: ignore[attr-defined]  # noqa: SLF001

    def overlap(self, owner: Owner, request: ConnectionRequest) -> Overlap:
        """What the owner and the requester share, by this network and by the request itself."""
        return common_ground(self, owner, request)


def _key(written: Node) -> Node:
    return (normalise(written) or written) if isinstance(written, str) else written


def _is_address(node: Node) -> bool:
    return isinstance(node, str) and normalise(node) == node
