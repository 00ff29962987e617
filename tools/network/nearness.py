"""Which measure ranks a true tie above a stranger two steps away, on graphs that are made here.

Usage: python tools/network/nearness.py [--seeds 2] [--people 1000]

A tenth of the ties is hidden. For each person with hidden ties, every one of them is held against up to
forty random people whom they do not know but share somebody with, in the graph that is left; the share of
pairs ranked rightly (area under the curve) is averaged over persons. ``strength`` is what
``Network.overlaps`` gives; the others are worked out here as the literature has them.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping
from statistics import fmean

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from screener.network.graph import Network

HIDDEN = 0.1
STRANGERS = 40
Reals = NDArray[np.float64]


def circles(people: int, seed: int, *, popular: float, dense: float, wide: float) -> nx.Graph:
    """A union of the surroundings of owners, whose contacts fall into circles of heavy-tailed size.

    Inside one, how near two stand and how popular they are decides whether they know each other.
    """
    draw = np.random.default_rng(seed)
    graph, first = nx.Graph(), 0
    for size in np.geomspace(people / 12, people / 3, 5).astype(int):
        home = draw.choice(k := max(2, int(size**0.5)), size, p=_shares(draw.pareto(1.0, k) + 0.3))
        place, fame = draw.normal(size=(size, 2)), draw.lognormal(0, popular, size)
        apart = ((place[:, None] - place[None]) ** 2).sum(2) / wide**2
        chance = np.where(home[:, None] == home, dense * np.exp(-apart / 2), 0.001)
        chance = np.minimum(0.95, chance * fame[:, None] * fame)
        one, other = np.nonzero(np.triu(draw.random((size, size)) < chance, 1))
        contacts = first + 1 + np.arange(size)
        graph.add_edges_from(zip(contacts[one].tolist(), contacts[other].tolist(), strict=True))
        graph.add_edges_from((first, each) for each in contacts.tolist())
        if first:
            graph.add_edges_from((int(draw.integers(first)), int(each)) for each in draw.choice(contacts, 8))
        first += size + 1
    return graph


def _shares(weights: Reals) -> Reals:
    return weights / weights.sum()


def villages(people: int, seed: int) -> nx.Graph:
    """Rewired cliques with a few people who know a tenth of everybody."""
    graph = nx.relaxed_caveman_graph(people // 20, 20, 0.3, seed=seed)
    draw = np.random.default_rng(seed)
    for hub in draw.choice(people, 5, replace=False).tolist():
        graph.add_edges_from((hub, int(each)) for each in draw.choice(people, people // 10) if each != hub)
    return graph


def graphs(people: int, seed: int) -> Iterator[tuple[str, nx.Graph]]:
    """Made graphs, and two small ones that come with networkx."""
    yield "circles, small and dense", circles(people, seed, popular=0.6, dense=0.9, wide=1.0)
    yield "circles, wide", circles(people, seed, popular=0.9, dense=0.9, wide=1.6)
    yield "circles, with stars", circles(people, seed, popular=1.2, dense=1.2, wide=1.2)
    yield "villages with hubs", villages(people, seed)
    yield "near in space", nx.random_geometric_graph(people, 2.6 / people**0.5, seed=seed)
    yield "ring, rewired", nx.watts_strogatz_graph(people, 24, 0.2, seed=seed)
    yield "power law, clustered", nx.powerlaw_cluster_graph(people, 12, 0.9, seed=seed)
    yield (
        "LFR communities",
        nx.LFR_benchmark_graph(
            people, 2.5, 1.5, 0.2, average_degree=20, max_degree=people // 10, min_community=20, seed=seed
        ),
    )
    yield "karate club (networkx)", nx.karate_club_graph()
    yield "Les Misérables (networkx)", nx.les_miserables_graph()


def measures(known: Reals) -> Mapping[str, Reals]:
    """Each measure as a matrix of (owner, requester), from the matrix of who knows whom."""
    degree = np.maximum(known.sum(1), 1)
    common = known @ known
    allocation = known @ (known / degree[:, None])
    step = known / degree[:, None]
    two, three = step @ step, step @ step @ step
    root = known / np.sqrt(degree[:, None] * degree)
    either = degree[:, None] + degree - common
    around = (common + 2 * known) / (either + 2 - 2 * known)
    np.fill_diagonal(around, 0)
    alike = around**4 @ (known / degree[:, None])
    both_ways = (two + three) * (1 + degree[:, None] / degree)
    return {
        "common neighbours": common,
        "Jaccard": common / either,
        "Adamic–Adar": known @ (known / np.log(np.maximum(degree, 2))[:, None]),
        "resource allocation": allocation,
        "local path (+ 0.01 A³)": common + 0.01 * common @ known,
        "L3 (Kovács)": known @ root @ known,
        "CRA (Cannistraci)": _cra(known, degree),
        "walks of 2 and 3 steps": two + three,
        "the same, both ways": both_ways,
        "likeness alone": alike,
        "all three": both_ways * np.sqrt(alike + 1e-5),
    }


def _cra(known: Reals, degree: Reals) -> Reals:
    """For each person in common, the share of their contacts who are in common too."""
    found = np.zeros_like(known)
    for owner in range(len(known)):
        shared = known[:, known[owner] > 0]
        among = known[np.ix_(known[owner] > 0, known[owner] > 0)]
        found[owner] = ((shared @ among) * shared / degree[known[owner] > 0]).sum(1)
    return found


def curves(graph: nx.Graph, seed: int) -> dict[str, float]:
    """The area under the curve of each measure, averaged over those with hidden ties."""
    draw = np.random.default_rng(seed)
    graph = nx.convert_node_labels_to_integers(nx.Graph(graph.edges()))
    edges = np.array(graph.edges())
    hidden = draw.random(len(edges)) < HIDDEN
    left = nx.Graph()
    left.add_nodes_from(graph)
    left.add_edges_from(edges[~hidden].tolist())
    known = nx.to_numpy_array(left, nodelist=range(len(graph)))
    found, network = measures(known), Network(left)
    ties: dict[int, list[int]] = {}
    for one, other in edges[hidden].tolist():
        ties.setdefault(one, []).append(other)
        ties.setdefault(other, []).append(one)
    won: dict[str, list[float]] = {}
    for owner, true in ties.items():
        far = [
            node for node in np.flatnonzero(known[owner] @ known).tolist() if not graph.has_edge(owner, node)
        ]
        strange = [node for node in draw.permutation(far).tolist() if node != owner][:STRANGERS]
        if not strange or not left[owner]:
            continue
        for name, measure in found.items():
            won.setdefault(name, []).append(_area(measure[owner, true], measure[owner, strange]))
        strength = np.array([each.strength or 0.0 for each in network.overlaps(owner, true + strange)])
        won.setdefault("strength", []).append(_area(strength[: len(true)], strength[len(true) :]))
    return {name: fmean(areas) for name, areas in won.items()}


def _area(true: Reals, strange: Reals) -> float:
    above, level = true[:, None] > strange, true[:, None] == strange
    return float((above + 0.5 * level).mean())


def table(rows: Mapping[str, list[dict[str, float]]], shape: Callable[[str], str]) -> Iterator[str]:
    """A table in Markdown: graphs down, measures across, and the cut in the errors of resource allocation."""
    names = list(next(iter(rows.values()))[0])
    yield "| graph | " + " | ".join(names) + " | errors cut |"
    yield "|---|" + "---:|" * (len(names) + 1)
    cuts = []
    for graph, seeds in rows.items():
        mean = {name: fmean(each[name] for each in seeds) for name in names}
        cuts.append(1 - (1 - mean["strength"]) / (1 - mean["resource allocation"]))
        figures = " | ".join(f"{mean[name]:.3f}" for name in names)
        yield f"| {graph}{shape(graph)} | {figures} | {cuts[-1]:.0%} |"
    yield f"mean cut {fmean(cuts):.1%}"


def main() -> None:
    """Measure all on all and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--people", type=int, default=1000)
    options = parser.parse_args()
    rows: dict[str, list[dict[str, float]]] = {}
    clustered: dict[str, float] = {}
    for seed in range(options.seeds):
        for name, graph in graphs(options.people, seed):
            clustered.setdefault(name, nx.average_clustering(graph))
            rows.setdefault(name, []).append(curves(graph, seed))
    print("\n".join(table(rows, lambda name: f" ({clustered[name]:.2f})")))


if __name__ == "__main__":
    main()
