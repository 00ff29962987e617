"""What a network of a million people costs: entering its ties, and asking of ten thousand at once.

Usage: python benchmarks/big_network.py [--people 1000000] [--ties 10000000] [--requesters 10000]

The first is held against networkx on the same list of ties, the second against the same formula in SciPy's
sparse matrices (``pip install scipy``). Both must give the same, or the figures are not printed.
"""

import argparse
import gc
from time import perf_counter

import networkx as nx
import numpy as np
import scipy.sparse as sparse

from screener.network.graph import Network
from screener.network.index import Index
from screener.network.nearness import LEAST_ALIKE, LIKENESS_POWER


def ties(people: int, number: int, seed: int = 7) -> list[tuple[int, int]]:
    """Ties with heavy-tailed degrees, most of them between people who stand near each other."""
    draw = np.random.default_rng(seed)
    popular = (draw.random(number) ** 3 * people).astype(np.int64)
    near = popular + draw.geometric(0.02, number) * draw.choice([-1, 1], number)
    other = np.where(draw.random(number) < 0.8, near % people, draw.integers(0, people, number))
    kept = popular != other
    return list(zip(popular[kept].tolist(), other[kept].tolist(), strict=True))


def by_scipy(
    matrix: "sparse.csr_array", degree: np.ndarray, numbers: dict[int, int], owner: int, nodes: list[int]
) -> list[float]:
    """The same formula (walks, both ways, alike), from nodes to a list as well."""
    asked, owner = np.array([numbers[node] for node in nodes]), numbers[owner]
    contacts = matrix[[owner]].indices
    rows = matrix[contacts]
    both, lent = np.asarray(rows.sum(axis=0)).ravel(), rows.T @ (1 / degree[contacts])
    lent[owner] = both[owner] = 0
    known = np.zeros(len(degree))
    known[contacts] = 1
    both = both + 2 * known
    safe = np.maximum(degree, 1)
    alike = (both / (len(contacts) + degree + 2 - both)) ** LIKENESS_POWER / safe
    theirs = matrix[asked]
    walks = theirs @ ((known + lent) / safe)
    share = theirs @ alike / alike[contacts].sum()
    typical = len(contacts) / (1 / degree[contacts]).sum()
    near = typical * walks * (1 + len(contacts) / safe[asked]) / 2 * np.sqrt(share + LEAST_ALIKE)
    return ((near / 8) ** 1.5 / ((near / 8) ** 1.5 + 1)).tolist()


def timed(told: str, work: object, times: int = 1) -> tuple[object, float]:
    """What the work gives and its best time, which is printed."""
    taken = []
    for _ in range(times):
        gc.collect()
        begin = perf_counter()
        result = work()
        taken.append(perf_counter() - begin)
    print(f"{told:62} {min(taken) * 1e3:9.1f} ms", flush=True)
    return result, min(taken)


def main() -> None:
    """Load twice, ask twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--ties", type=int, default=10_000_000)
    parser.add_argument("--requesters", type=int, default=10_000)
    options = parser.parse_args()
    edges = ties(options.people, options.ties)
    gc.freeze()

    def load() -> int:
        graph = nx.Graph()
        graph.add_edges_from(edges)
        return graph.number_of_edges()

    size, first = timed("networkx.Graph.add_edges_from", load)
    network, ours = timed("Network.from_edges", lambda: Network.from_edges(edges))
    _, second = timed("networkx.Graph.add_edges_from, once more", load)
    theirs = (first + second) / 2
    if network.graph.number_of_edges() != size:
        raise SystemExit("not the same ties")
    print(f"{len(network.graph)} people, {size} ties; ratio of loading {ours / theirs:.2f}")
    gc.freeze()

    draw = np.random.default_rng(1)
    index, _ = timed("the graph in arrays, once", lambda: Index(network.adjacency))
    graph = network.graph
    nodes = list(graph)
    owner = next(node for node in nodes if 300 < len(graph[node]) < 600)
    asked = [nodes[at] for at in draw.integers(0, len(nodes), options.requesters)]
    network.overlaps(owner, asked)
    matrix = sparse.csr_array(
        (np.ones(len(index.neighbours)), index.neighbours, index.starts), shape=(len(nodes), len(nodes))
    )
    degree = index.degree.astype(float)
    other, scipy_takes = timed(
        "SciPy, the same formula", lambda: by_scipy(matrix, degree, index.number, owner, asked), times=5
    )

    def anew() -> list[float | None]:
        network.index._around = None  # noqa: SLF001  (the surroundings of the owner are worked out again)
        return [overlap.strength for overlap in network.overlaps(owner, asked)]

    mine, we_take = timed("overlaps, every strength, of an owner not asked about before", anew, times=5)
    found = np.array([each or 0.0 for each in mine])
    if not np.allclose(found, other, rtol=1e-9, atol=1e-15):
        raise SystemExit("not the same strengths")

    def warm() -> list[float | None]:
        return [overlap.strength for overlap in network.overlaps(owner, asked)]

    _, more = timed("overlaps, every strength, again", warm, times=5)
    print(f"ratio to SciPy {we_take / scipy_takes:.2f}, again {more / scipy_takes:.2f}")


if __name__ == "__main__":
    main()
