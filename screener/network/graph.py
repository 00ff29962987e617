"""The graph of people, groups, companies and schools: how it is built, and how a person is found in it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, islice
from operator import is_
from typing import TYPE_CHECKING, Any, Final, Self

from screener.models import ConnectionRequest, Owner, Profile
from screener.network.common import common_ground
from screener.network.derived import Derived
from screener.network.names import person_key
from screener.network.nearness import Reach, people_around, reach, typical
from screener.network.overlap import Adjacency, Overlap, in_range
from screener.network.places import Kind, Place, Stay, Visit, place, told
from screener.profile_url import normalise

if TYPE_CHECKING:
    import networkx as nx

    from screener.network.index import Index
    from screener.network.many import Overlaps
    from screener.sources import Readable, Source

    Graph = nx.Graph[Any]

Node = Hashable
_PIECE: Final = 50_000


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
        self._derived = Derived()

    @classmethod
    def from_edges(cls, edges: Iterable[tuple[Node, Node] | tuple[Node, Node, float]]) -> Self:
        """The network of these pairs of names or profile addresses, perhaps with their closeness.

        Raises:
            ValueError: a closeness is out of range.
        """
        network = cls()
        for piece in _in_pieces(edges):
            network.graph.add_edges_from(piece)
        return network

    @classmethod
    def from_archive(cls, source: "Readable | Source") -> "Network":
        """The network in LinkedIn's archive: its owner, their contacts, and how well they know each.

        ``source`` is the archive as a zip or a folder, or a source that was opened with ``screener.read``.

        Raises:
            SourceError: the source cannot be read.
            ValueError: it is a table, which holds no network.
        """
        # Readers of files stand above the network; only this way in looks up to them.
        from screener.sources import Source, read

        opened = source if isinstance(source, Source) else read(source)
        if opened.owner is None:
            raise ValueError(f"{opened.name} holds no network: it is not LinkedIn's archive")
        return opened.network

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
        known = {"closeness": closeness if closeness is None else in_range(closeness), "since": since}
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
        derived = self._current()
        if derived.names is None:
            derived.names = self._index_of_names()
        return derived.names.get(person_key(name), ())

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
        """The harmonic mean of how many neighbours a person's contacts have."""
        derived, adjacency = self._current(), self.adjacency
        if person not in derived.typical:
            derived.typical = {
                person: typical([len(adjacency[each]) for each in people_around(adjacency, person)])
            }
        return derived.typical[person]

    def reach(self, person: Node) -> Reach:
        """The surroundings of a person, from which it follows how near others are."""
        derived = self._current()
        if person not in derived.reach:
            derived.reach = {person: reach(self.adjacency, person)}
        return derived.reach[person]

    @property
    def index(self) -> "Index":
        """The graph in arrays, made when first asked for and again when the graph has changed."""
        derived = self._current()
        if derived.index is None:
            from screener.network.index import Index

            derived.index = Index(self.adjacency)
        return derived.index

    def _current(self) -> "Derived":
        """What was worked out from the graph, if it has not changed since."""
        if self._graph is not None and not self._derived.holds_for(len(self.adjacency)):
            self._derived = Derived.of(self._graph)
        return self._derived

    @property
    def adjacency(self) -> Adjacency:
        """Each node's neighbours and what is known of the edge to them; not to be changed."""
        # The public views of networkx say the same, ten times slower.
        return {} if self._graph is None else self._graph._adj  # type: ignore[attr-defined]  # noqa: SLF001

    def node(self, somebody: Owner | Profile | Node) -> Node | None:
        """The node of somebody given by profile, as a node, or as a name or profile address."""
        if isinstance(somebody, Profile):
            return self.find(somebody)
        if somebody in self.adjacency:
            return somebody
        if not isinstance(somebody, str):
            return None
        address = normalise(somebody)
        return self.find(Profile(profile_url=somebody) if address else Profile(name=somebody))

    def overlap(
        self, owner: Owner | Profile | Node, requester: ConnectionRequest | Profile | Node
    ) -> Overlap:
        """What the owner and the requester share, by this network and by the request itself.

        Either may be a profile or a node of the graph; what a request tells of people in common counts too.
        """
        return common_ground(self, owner, requester)

    def overlaps(
        self, owner: Owner | Profile | Node, requesters: Iterable[ConnectionRequest | Profile | Node]
    ) -> "Overlaps":
        """:meth:`overlap` of each requester, in the order given.

        The strengths are worked out at once, everything else when it is asked for, from the graph as it is
        then. From a hundred requesters on this puts the graph in arrays, used again until it changes.
        """
        from screener.network.many import Overlaps

        return Overlaps(self, owner, requesters if isinstance(requesters, list | tuple) else list(requesters))


def _key(written: Node) -> Node:
    return (normalise(written) or written) if isinstance(written, str) else written


def _is_address(node: Node) -> bool:
    return isinstance(node, str) and normalise(node) == node


def _in_pieces(edges: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    """The edges as networkx takes them, between nodes under their keys."""
    rest, keys = iter(edges), dict[Node, Node]()
    while piece := list(islice(rest, _PIECE)):
        plain = set(map(len, piece)) == {2}
        ends = set(chain.from_iterable(piece if plain else [edge[:2] for edge in piece]))
        keys.update((end, _key(end)) for end in ends - keys.keys())
        if plain and all(map(is_, ends, map(keys.__getitem__, ends))):
            yield piece
        else:
            yield [(keys[one], keys[other], *map(_attributes, known)) for one, other, *known in piece]


def _attributes(closeness: float) -> dict[str, float]:
    return {"closeness": in_range(closeness)}
