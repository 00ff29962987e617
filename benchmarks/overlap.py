"""What asking the network costs, against networkx on the same pairs in the same run.

Usage: python benchmarks/overlap.py [--people 3000] [--requesters 10000]

The graph is a ring of communities with a few hubs; the owner knows people in many of them. Both sides
must find the same resource allocation indices, and one by one must say what all at once says, or the
figures are not printed.
"""

import argparse
import gc
import random
from collections.abc import Callable
from math import isclose
from time import perf_counter

import networkx as nx

from screener.models import ConnectionRequest, Owner, Profile
from screener.network.graph import Network

OWNER = "owner"


def build(people: int, requesters: int, seed: int = 7) -> nx.Graph:
    """Contacts of the owner among ``people``, and requesters who know some thirty of them and of others."""
    draw = random.Random(seed)
    graph = nx.connected_watts_strogatz_graph(people, 40, 0.2, seed=seed)
    graph = nx.relabel_nodes(graph, {number: f"person {number}" for number in graph})
    everybody = list(graph)
    graph.add_edges_from((OWNER, other) for other in draw.sample(everybody, people // 3))
    for number in range(requesters):
        start, spread = draw.randrange(people), draw.randint(20, 120)
        known = {everybody[(start + draw.randrange(spread)) % people] for _ in range(30)}
        graph.add_edges_from((f"requester {number}", other) for other in known)
    return graph


def seconds(work: Callable[[], object], times: int = 7) -> float:
    """The best of several."""
    taken = []
    for _ in range(times):
        begin = perf_counter()
        work()
        taken.append(perf_counter() - begin)
    return min(taken)


def agree(graph: nx.Graph, pairs: list[tuple[str, str]]) -> float:
    """The largest difference of an index from that of networkx; stops if strengths differ."""
    network = Network(graph)
    ours = [network.overlap(*pair) for pair in pairs]
    theirs = [value for *_, value in nx.resource_allocation_index(graph, pairs)]
    for one, other in zip(ours, network.overlaps(OWNER, [name for _, name in pairs]), strict=True):
        if not isclose(one.strength or 0, other.strength or 0, rel_tol=1e-9):
            raise SystemExit(f"one by one {one.strength}, all at once {other.strength}")
    return max(abs((one.resource_allocation or 0) - other) for one, other in zip(ours, theirs, strict=True))


def main() -> None:
    """Check that the answers agree, then time both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=3000)
    parser.add_argument("--requesters", type=int, default=10_000)
    options = parser.parse_args()
    graph = build(options.people, options.requesters)
    names = [f"requester {number}" for number in range(options.requesters)]
    pairs = [(OWNER, name) for name in names]
    requests = [ConnectionRequest(id=name, requester=Profile(name=name)) for name in names]
    network, owner = Network(graph), Owner(name=OWNER)
    worst = agree(graph, pairs)
    if worst > 1e-12:
        raise SystemExit(f"the indices differ by {worst}")
    print(f"{len(pairs)} requesters, {graph.number_of_edges()} edges, same indices to {worst:.0e}")
    gc.freeze()

    def strengths(asked: list[object], *, anew: bool = False) -> list[float | None]:
        known = Network(graph) if anew else network
        if anew:
            graph.add_node(OWNER)  # networkx says that the graph has changed, so nothing is used again
        return [overlap.strength for overlap in known.overlaps(OWNER, asked)]

    def networkx_all() -> None:
        for method in (nx.jaccard_coefficient, nx.adamic_adar_index, nx.resource_allocation_index):
            list(method(graph, pairs))
        for pair in pairs:
            list(nx.common_neighbors(graph, *pair))

    one = seconds(lambda: list(nx.resource_allocation_index(graph, pairs)))
    for told, taken in (
        ("networkx.resource_allocation_index", one),
        ("networkx: common neighbours, three indices", seconds(networkx_all, 3)),
        ("overlaps, every strength, first time", seconds(lambda: strengths(names, anew=True))),
        ("overlaps, every strength, again", seconds(lambda: strengths(names))),
        ("overlaps of requests, every strength, again", seconds(lambda: strengths(requests), 3)),
        (
            "overlap of a node, all of it",
            seconds(lambda: [network.overlap(*p) for p in pairs], 3),
        ),
        ("overlap of a request", seconds(lambda: [network.overlap(owner, r) for r in requests], 3)),
    ):
        print(f"{told:46} {taken / len(pairs) * 1e6:7.2f} us each, {one / taken:6.2f} times as fast")


if __name__ == "__main__":
    main()
