"""The neighbourhood as a file for programs that draw graphs, such as Gephi: GraphML or GEXF."""

from collections.abc import Sequence
from io import BytesIO
from typing import Literal

from screener.models import Owner
from screener.picture.neighbourhood import Placed, neighbourhood


def graph_file(owner: Owner, seen: Sequence[Placed], *, form: Literal["graphml", "gexf"]) -> str:
    """The text of the file; :func:`~screener.picture.neighbourhood.neighbourhood` says what it holds."""
    import networkx as nx

    graph = neighbourhood(owner, seen)
    into = BytesIO()
    if form == "graphml":
        nx.write_graphml(graph, into, encoding="utf-8", named_key_ids=True)
    else:
        nx.write_gexf(graph, into, encoding="utf-8")
    return into.getvalue().decode("utf-8") + "\n"
