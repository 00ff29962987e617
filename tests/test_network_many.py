"""Many at once say what one by one says, from the graph as it is, and as plainly as networkx does."""

import pickle
from collections.abc import Callable, Hashable
from math import isclose
from pathlib import Path
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import screener
from screener.models import ConnectionRequest, MutualConnections, Owner, Profile
from screener.network.graph import Network
from screener.network.many import FEW
from screener.network.nearness import nearness
from screener.network.overlap import Overlap
from screener.network.places import Place

PAIRS = [("Marta Vell", "Ana Ruiz"), ("Jo Hart", "Ana Ruiz"), ("Jo Hart", "Tom Bell")]


@st.composite
def graphs(draw: st.DrawFn) -> "nx.Graph[Hashable]":
    """Random graphs of ints or names, some with loops, closeness, groups and people who know nobody."""
    size, seed = draw(st.integers(2, 25)), draw(st.integers(0, 10_000))
    graph: nx.Graph[Hashable] = nx.gnp_random_graph(size, draw(st.floats(0.05, 0.9)), seed=seed)
    if draw(st.booleans()):
        graph = nx.relabel_nodes(graph, {number: f"person {number}" for number in graph})
    nodes = list(graph)
    graph.add_edges_from((node, node) for node in draw(st.lists(st.sampled_from(nodes), max_size=2)))
    for node in draw(st.lists(st.sampled_from(nodes), max_size=4)):
        graph.add_edge(node, Place("group", "leeds coaches"))
    for one, other in list(graph.edges)[:: draw(st.integers(1, 4))]:
        graph[one][other]["closeness"] = draw(st.floats(0, 1))
    return graph


def alike(one: float | None, other: float | None) -> bool:
    return one == other if one is None or other is None else isclose(one, other, rel_tol=1e-9, abs_tol=1e-15)


def enough(nodes: list[Hashable]) -> list[Hashable]:
    return nodes * (FEW // len(nodes) + 1)


@settings(max_examples=40)
@given(graphs())
def test_many_at_once_are_each_by_itself(graph: "nx.Graph[Hashable]") -> None:
    network, nodes = Network(graph), [node for node in graph if type(node) is not Place]
    asked = [*enough(nodes), "nobody", 10**6]
    many, single = network.overlaps(nodes[0], asked), [network.overlap(nodes[0], each) for each in asked]
    for one, other in zip(many, single, strict=True):
        assert alike(one.strength, other.strength)
        assert one == other
    assert len(many) == len(asked)
    assert many[-1] == single[-1]
    assert many[2:4] == (single[2], single[3])


@settings(max_examples=40)
@given(graphs())
def test_the_indices_are_those_of_networkx_whoever_asks(graph: "nx.Graph[Hashable]") -> None:
    network, (one, other, *_) = Network(graph), graph
    here, there = network.overlap(one, other), network.overlap(other, one)
    for index in ("jaccard", "adamic_adar", "resource_allocation"):
        if getattr(here, index) is not None and getattr(there, index) is not None:
            assert getattr(here, index) == pytest.approx(getattr(there, index), abs=1e-12)
    if here.resource_allocation is not None:
        for measured, method in (
            (here.jaccard, nx.jaccard_coefficient),
            (here.adamic_adar, nx.adamic_adar_index),
            (here.resource_allocation, nx.resource_allocation_index),
        ):
            assert measured == pytest.approx(next(method(graph, [(one, other)]))[2], abs=1e-12)
    assert {person.name for person in here.people} == {
        str(node) for node in nx.common_neighbors(graph, one, other) if type(node) is not Place
    }


@settings(max_examples=40)
@given(graphs(), st.randoms(use_true_random=False))
def test_the_order_of_a_graph_says_nothing(graph: "nx.Graph[Hashable]", draw: Random) -> None:
    nodes, edges = list(graph), list(graph.edges(data=True))
    draw.shuffle(edges)
    other: nx.Graph[Hashable] = nx.Graph()
    other.add_nodes_from(reversed(nodes))
    other.add_edges_from((two, one, known) for one, two, known in edges)
    for node in nodes[1:]:
        first, second = (Network(each).overlap(nodes[0], node).strength for each in (graph, other))
        assert alike(first, second)


def swap(graph: "nx.Graph[str]") -> None:
    graph.remove_edge("Jo", "Tom")
    graph.add_edge("Jo", "Kim")


CHANGES: list[Callable[["nx.Graph[str]"], object]] = [
    lambda graph: graph.add_edge("Jo", "Kim"),
    lambda graph: graph.remove_edge("Jo", "Tom"),
    lambda graph: graph.remove_node("Tom"),
    swap,
    lambda graph: graph.add_edges_from([("Kim", "Lee"), ("Kim", "Pat")]),
    lambda graph: graph["Ana"]["Marta"].update(closeness=0.9),
    lambda graph: nx.relabel_nodes(graph, {"Tom": "Tim"}, copy=False),
    lambda graph: graph.clear_edges(),
    lambda graph: graph.update(edges=[("Jo", "Lee")]),
    lambda graph: nx.set_edge_attributes(graph, {("Marta", "Tom"): {"closeness": 0.1}}),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_graph_is_read_as_it_is(change: Callable[["nx.Graph[str]"], object]) -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(("Marta", name) for name in ("Ana", "Tom", "Kim", "Lee"))
    graph.add_edges_from([("Jo", "Ana"), ("Jo", "Tom"), ("Kim", "Ana"), ("Lee", "Tom"), ("Pat", "Tom")])
    network, view = Network(graph), Network(graph.subgraph(list(graph)))
    asked = ["Jo", "Kim", "Pat", "Ana"] * FEW
    before = [overlap.strength for overlap in network.overlaps("Marta", asked)]
    [overlap.strength for overlap in view.overlaps("Marta", asked)]
    network.overlap("Marta", "Jo")
    change(graph)
    anew = [overlap.strength for overlap in Network(graph.copy()).overlaps("Marta", asked)]
    assert anew != before or "Tim" in graph
    assert [overlap.strength for overlap in network.overlaps("Marta", asked)] == pytest.approx(anew)
    assert network.overlap("Marta", "Jo").strength == pytest.approx(anew[0])
    named = {person.name for person in network.overlap("Marta", "Jo").people}
    assert named == {*graph["Marta"]} & {*graph["Jo"]}
    if "Tim" not in graph:  # the view was told to show Tom, not Tim
        assert [overlap.strength for overlap in view.overlaps("Marta", asked)] == pytest.approx(anew)


def test_all_kinds_of_people_are_understood() -> None:
    network = Network.from_edges(
        [("Marta Vell", "Ana Ruiz"), ("Jo Hart", "Ana Ruiz"), ("Jo Hart", "Tom Bell")]
    )
    profile = Profile(name="Jo Hart")
    request = ConnectionRequest(id="1", requester=profile)
    for owner in ("Marta Vell", Profile(name="Marta Vell"), Owner(name="MARTA VELL")):
        for asked in ("Jo Hart", "jo hart", profile, request):
            for overlap in (network.overlap(owner, asked), network.overlaps(owner, [asked])[0]):
                assert [person.name for person in overlap.people] == ["Ana Ruiz"]
        mixed = network.overlaps(owner, ["Jo Hart", profile, request] * FEW)
        assert len({overlap.strength for overlap in mixed}) == 1


def test_what_a_request_tells_counts_at_once_too() -> None:
    network = Network.from_edges(
        [("Marta Vell", "Ana Ruiz"), ("Jo Hart", "Ana Ruiz"), ("Jo Hart", "Tom Bell")]
    )
    network.add_group("Leeds Coaches", ["Marta Vell", "Jo Hart"], size=40)
    told = ConnectionRequest(
        id="1", requester=Profile(name="Jo Hart"), mutual_connections=MutualConnections(count=20)
    )
    plain, more = network.overlaps("Marta Vell", ["Jo Hart", told] * FEW)[:2]
    assert plain.groups
    assert plain.strength is not None
    assert more.strength is not None
    assert plain.strength == network.overlap("Marta Vell", "Jo Hart").strength
    assert more.strength > plain.strength > 0.3


def test_a_lazy_overlap_is_an_overlap() -> None:
    graph = nx.karate_club_graph()
    network = Network(graph)
    lazy, whole = network.overlaps(0, list(graph) * 4)[33], network.overlap(0, 33)
    assert isinstance(lazy, Overlap)
    assert lazy == whole
    assert whole == lazy
    assert hash(lazy) == hash(whole)
    assert repr(lazy) == repr(whole)
    assert pickle.loads(pickle.dumps(lazy)) == whole  # noqa: S301
    with pytest.raises(IndexError):
        network.overlaps(0, [1])[1]
    assert network.overlaps(0, [1, 2, 3])[-1] == network.overlap(0, 3)


def test_oneself_and_nobody_are_unknown() -> None:
    graph: nx.Graph[int] = nx.Graph([(0, 1), (1, 2), (2, 2), (0, 3)])
    network = Network(graph)
    for asked in (0, 3, 99):
        assert network.overlap(0, asked).strength is None
    assert [overlap.strength for overlap in network.overlaps(0, [0, 3, 99] * FEW)] == [None] * 3 * FEW


@given(st.floats(0, 100), st.floats(0, 2), st.floats(1, 500), st.floats(0.01, 100), st.floats(0, 10))
def test_more_of_anything_is_never_further(
    walks: float, alike: float, typical: float, ratio: float, more: float
) -> None:
    here = nearness(walks, alike, typical, ratio)
    assert nearness(walks + more, alike, typical, ratio) >= here
    assert nearness(walks, alike + more, typical, ratio) >= here
    assert nearness(walks, alike, typical, ratio + more) >= here


@given(st.integers(2, 30), st.floats(0, 0.9))
def test_close_contacts_count_more_and_hubs_less(guests: int, closeness: float) -> None:
    network = Network.from_edges(
        [("Me", "Ana", closeness), ("Me", "Tom", closeness + 0.1), ("Jo", "Ana"), ("Al", "Tom")]
    )
    network.graph.add_edges_from([("Jo", "x"), ("Al", "y"), ("Me", "Hub"), ("Hub", "Sam"), ("Sam", "z")])
    network.graph["Me"]["Hub"]["closeness"] = closeness
    network.graph.add_edges_from(("Hub", f"guest {number}") for number in range(guests))
    jo, al, sam = (network.overlap("Me", each).strength or 0 for each in ("Jo", "Al", "Sam"))
    assert al > jo > sam > 0


# from edges and archives


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_edges_in_bulk_are_edges_one_by_one(edges: list[tuple[int, int]]) -> None:
    graph: nx.Graph[int] = nx.Graph(edges)
    assert nx.utils.graphs_equal(Network.from_edges(iter(edges)).graph, graph)


def test_edges_may_say_how_close_and_are_checked() -> None:
    network = Network.from_edges([("https://www.linkedin.com/in/Ana-Ruiz/", "Tom", 0.5), ("Tom", "Kim")])
    assert network.graph["Tom"]["linkedin.com/in/ana-ruiz"] == {"closeness": 0.5}
    assert network.graph["Tom"]["Kim"] == {}
    with pytest.raises(ValueError, match=r"\[0, 1\]"):
        Network.from_edges([("Ana", "Tom", 2.0)])


def test_the_network_of_an_archive(tmp_path: Path) -> None:
    (tmp_path / "Profile.csv").write_text("First Name,Last Name,Headline\nMarta,Vell,Coach\n", "utf-8")
    (tmp_path / "Connections.csv").write_text(
        "First Name,Last Name,URL,Company,Position,Connected On\n"
        "Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,Acme,Coach,01 Mar 2020\n",
        "utf-8",
    )
    network = screener.Network.from_archive(tmp_path)
    assert network.find(Profile(name="Ana Ruiz")) == "linkedin.com/in/ana-ruiz"
    opened = screener.read(tmp_path)
    assert screener.Network.from_archive(opened) is opened.network
    (tmp_path / "table.csv").write_text("name,note\nIvo Brandt,Hello\n", "utf-8")
    with pytest.raises(ValueError, match="no network"):
        screener.Network.from_archive(tmp_path / "table.csv")
