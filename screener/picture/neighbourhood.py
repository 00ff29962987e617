"""Everyone and everything that stands between the owner and those who ask, as one plain graph."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from screener.models import ConnectionRequest, Owner, Recommendation
from screener.network.graph import Network
from screener.network.names import name_key, person_key
from screener.network.overlap import Overlap
from screener.network.places import Kind
from screener.policy.model import Policy, default_policy
from screener.policy.opinion import SecondOpinion
from screener.report.plain import one_line
from screener.report.words import verdict_in_words, who
from screener.screen import case_of, judged_by

if TYPE_CHECKING:
    import networkx as nx

    Graph = nx.Graph[str]

OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Placed:
    """A recommendation, what the owner and the requester share, and how well they know each other."""

    recommendation: Recommendation
    overlap: Overlap
    tie: float

    @property
    def nearness(self) -> float | None:
        """How near they stand, in [0, 1]: the more they share or the better they know each other."""
        known = [each for each in (self.overlap.strength, self.tie or None) if each is not None]
        return max(known, default=None)


def placed(
    requests: Iterable[ConnectionRequest],
    *,
    owner: Owner,
    network: Network,
    policy: Policy | None = None,
    today: date | None = None,
    second_opinion: SecondOpinion | None = None,
) -> Iterator[Placed]:
    """Each request with its place in the network, in the order given; the rest as in ``screen``."""
    policy = policy or default_policy()
    for request in requests:
        case = case_of(request, owner, network)
        judged = judged_by(case, policy, today=today, second_opinion=second_opinion)
        yield Placed(judged, case.overlap, case.tie)


def neighbourhood(owner: Owner, seen: Iterable[Placed]) -> "Graph":
    """The owner, the requesters, and the people, groups, companies and schools they share.

    Nodes are strings with the attributes ``kind`` (owner, requester, person, group, company, school)
    and ``label``; requesters have ``request`` (its id), ``verdict``, ``chance``, ``tie`` and, if
    anything is known to be shared, ``strength``; people ``closeness`` to the owner, places ``size``.
    Edges have ``kind`` (knows, belongs) and, between people, ``closeness``. What is not known is left
    out. People of one name are taken for one.
    """
    import networkx as nx

    graph: Graph = nx.Graph()
    graph.add_node(OWNER, kind=OWNER, label=one_line(owner.name or "") or "You")
    for number, each in enumerate(seen, 1):
        _enter(graph, requester_node(number), each)
    return graph


def requester_node(number: int) -> str:
    """The node of the requester who came in this place, counted from 1."""
    return f"request {number}"


def _enter(graph: "Graph", node: str, each: Placed) -> None:
    found, overlap = each.recommendation, each.overlap
    graph.add_node(
        node,
        kind="requester",
        label=who(found),
        request=one_line(found.id),
        verdict=verdict_in_words(found.verdict, connected=found.connected),
        chance=round(found.chance, 4),
        tie=round(each.tie, 4),
        **_known(strength=overlap.strength),
    )
    if overlap.closeness is not None:
        graph.add_edge(OWNER, node, kind="knows", closeness=overlap.closeness)
    for person in overlap.people:
        shared = one_line(f"person {person_key(person.name)}")
        known = _known(closeness=person.closeness)
        graph.add_node(shared, kind="person", label=one_line(person.name), **known)
        graph.add_edge(OWNER, shared, kind="knows", **known)
        graph.add_edge(shared, node, kind="knows")
    for kind, name, attributes in _places(overlap):
        at = one_line(f"{kind} {name_key(name)}")
        graph.add_node(at, kind=kind, label=one_line(name), **attributes)
        graph.add_edge(OWNER, at, kind="belongs")
        graph.add_edge(at, node, kind="belongs")


def _places(overlap: Overlap) -> Iterator[tuple[Kind, str, dict[str, Any]]]:
    for group in overlap.groups:
        yield "group", group.name, _known(size=group.size)
    for company in overlap.employers:
        yield "company", company.name, _known(size=company.size)
    for school in overlap.schools:
        yield "school", school.name, _known(size=school.size)


def _known(**values: float | None) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
