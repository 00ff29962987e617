"""What asking the network costs, against networkx on the same pairs in the same run.

Usage: python benchmarks/overlap.py [--people 3000] [--requesters 10000]

The graph is a ring of communities with a few hubs; the owner knows people in many of them. Both sides
must find the same resource allocation indices, or the figures are not printed.
"""

import argparse
import gc
import random
from collections.abc import Callable
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


def seconds(work: Callable[[], object]) -> float:
    """The best of three."""
    times = []
    for _ in range(3):
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return min(times)


def main() -> None:
    """Check that the answers agree, then time both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=3000)
    parser.add_argument("--requesters", type=int, default=10_000)
    options = parser.parse_args()
    graph = build(options.people, options.requesters)
    pairs = [(OWNER, f"requester {number}") for number in range(options.requesters)]
    requests = [ConnectionRequest(id=name, requester=Profile(name=name)) for _, name in pairs]
    network, owner = Network(graph), Owner(name=OWNER)
    gc.freeze()

    def ours() -> list[float | None]:
        return [network.overlap(owner, request).resource_allocation for request in requests]

    def allocation() -> list[float]:
        return [value for _, _, value in nx.resource_allocation_index(graph, pairs)]

    def all_four() -> None:
        for method in (nx.jaccard_coefficient, nx.adamic_adar_index, nx.resource_allocation_index):
            list(method(graph, pairs))
        for pair in pairs:
            list(nx.common_neighbors(graph, *pair))

    worst = max(abs((one or 0) - other) for one, other in zip(ours(), allocation(), strict=True))
    if worst > 1e-12:
        raise SystemExit(f"the indices differ by {worst}")
    mine, one, four = seconds(ours), seconds(allocation), seconds(all_four)
    each = 1e6 / len(pairs)
    print(f"{len(pairs)} requesters, {graph.number_of_edges()} edges, same indices to {worst:.0e}")
    print(f"overlap: who, how close, three indices   {mine * each:6.1f} us each")
    print(f"networkx.resource_allocation_index       {one * each:6.1f} us each, ratio {mine / one:.2f}")
    print(f"networkx: common neighbours and three    {four * each:6.1f} us each, ratio {mine / four:.2f}")


if __name__ == "__main__":
    main()
