"""The owner in the middle and all who ask around them, the nearer the more the two share."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, log10, pi, sin
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from screener.models import Owner
from screener.picture.neighbourhood import OWNER, Placed, neighbourhood, requester_node
from screener.picture.svg import Point, around, box, dot, drawing, line, together, verdict_mark, words
from screener.report.plain import one_line, shortened
from screener.report.words import number, verdict_in_words, who

if TYPE_CHECKING:
    from screener.picture.neighbourhood import Graph

MOST_DRAWN: Final = 240
"""Requesters in one drawing, the nearest; how many more there are is written in it."""
_SIZE: Final = 1120
_CENTRE: Final[Point] = (_SIZE / 2, _SIZE / 2 + 60)
_NEAREST, _FARTHEST, _NAMES = 240.0, 395.0, 415.0
_SHARED: Final = (80.0, 195.0)
_MOST_NAMED: Final = 18
_BELOW: Final = _SIZE + 76
_ROW: Final = 16
_IN_A_ROW: Final = 66
_APART: Final = 0.3
"""Radians that shared people stand apart from each other at least, where there is room."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything stands: angles in radians and distances from the owner."""

    graph: "Graph"
    requesters: Mapping[str, Placed]
    angles: Mapping[str, float]

    def at(self, node: str) -> Point:
        """The point of a node."""
        if node == OWNER:
            return _CENTRE
        return around(_CENTRE, self._distance(node), self.angles[node])

    def _distance(self, node: str) -> float:
        if node in self.requesters:
            return _FARTHEST - (_FARTHEST - _NEAREST) * (self.requesters[node].nearness or 0.0)
        closest, farthest = _SHARED
        return farthest - (farthest - closest) * float(self.graph.nodes[node].get("closeness", 0.3))


def queue_drawing(owner: Owner, seen: Sequence[Placed]) -> Element:
    """A drawing of the whole queue: around the owner at most :data:`MOST_DRAWN` requesters, the nearest.

    Those who share nothing that is known stand below in rows, without their names.
    """
    near = sorted(filter(_nearness, seen), key=_nearness, reverse=True)
    rows = list(_rows([each for each in seen if not _nearness(each)]))
    plan = _plan(owner, near[:MOST_DRAWN])
    marks = [*_rings(), *_to_owner(plan), *_requesters(plan), *_shared(plan), dot(_CENTRE, 13, "owner")]
    below = _BELOW + _ROW * len(rows)
    for row, line_of in enumerate(rows):
        marks += _strangers(line_of, _BELOW + _ROW * row)
    marks += [*_caption(owner, seen, near), *_legend(below + 24)]
    return drawing(_SIZE, below + 48, *marks, title="Who asks, and how near they stand to you")


def _nearness(each: Placed) -> float:
    return each.nearness or 0.0


def _rows(strangers: Sequence[Placed]) -> Iterator[Sequence[Placed]]:
    return (strangers[start : start + _IN_A_ROW] for start in range(0, len(strangers), _IN_A_ROW))


def _strangers(row: Sequence[Placed], y: float) -> Iterator[Element]:
    for place, each in enumerate(row):
        found = each.recommendation
        verdict = verdict_in_words(found.verdict, connected=found.connected)
        yield together(*verdict_mark((32 + _ROW * place, y), 5, verdict), tip=f"{who(found)}: {verdict}")


def _plan(owner: Owner, drawn: Sequence[Placed]) -> _Plan:
    graph = neighbourhood(owner, drawn)
    requesters = {requester_node(number): each for number, each in enumerate(drawn, 1)}
    order = _order(graph, requesters)
    angles = {node: 2 * pi * place / max(len(order), 1) - pi / 2 for place, node in enumerate(order)}
    return _Plan(graph, requesters, angles | _angles_between(graph, requesters, angles))


def _order(graph: "Graph", requesters: Mapping[str, Placed]) -> list[str]:
    """The requesters so that those who share the same people and places stand side by side."""
    order: dict[str, None] = {}
    for start in requesters:
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if node not in order:
                order[node] = None
                shared = [each for each in graph[node] if each != OWNER]
                shared.sort(key=lambda each: (-graph.degree[each], each))
                beside = [other for each in shared for other in graph[each] if other in requesters]
                waiting += [other for other in reversed(beside) if other not in order]
    return list(order)


def _angles_between(
    graph: "Graph", requesters: Mapping[str, Placed], angles: Mapping[str, float]
) -> dict[str, float]:
    """The shared people and places towards the middle of those who share them, none on another."""
    towards = {
        node: _middle([angles[other] for other in graph[node] if other in requesters])
        for node in graph
        if node != OWNER and node not in requesters
    }
    gap = min(_APART, 2 * pi / max(len(towards), 1))
    found: dict[str, float] = {}
    least = -2 * pi
    for node in sorted(towards, key=lambda each: (towards[each], each)):
        least = max(towards[node], least + gap)
        found[node] = least
    return found


def _middle(angles: Sequence[float]) -> float:
    return atan2(sum(map(sin, angles)), sum(map(cos, angles)))


def _rings() -> Iterator[Element]:
    for nearness in (0.0, 0.5, 1.0):
        yield dot(_CENTRE, _FARTHEST - (_FARTHEST - _NEAREST) * nearness, "ring")


def _to_owner(plan: _Plan) -> Iterator[Element]:
    for node in plan.graph[OWNER]:
        closeness = plan.graph.nodes[node].get("closeness")
        look = "unknown" if closeness is None and plan.graph.nodes[node]["kind"] == "person" else ""
        yield line(_CENTRE, plan.at(node), width=0.8 + 3 * (closeness or 0.0), look=look)


def _requesters(plan: _Plan) -> Iterator[Element]:
    size = max(7.0, min(12.0, 2 * pi * _NAMES / max(len(plan.requesters), 1)))
    for node, each in plan.requesters.items():
        at, found = plan.at(node), each.recommendation
        lines = [line(at, plan.at(other), width=0.7) for other in plan.graph[node] if other != OWNER]
        verdict = verdict_in_words(found.verdict, connected=found.connected)
        shared = [plan.graph.nodes[other]["label"] for other in plan.graph[node] if other != OWNER]
        tip = f"{who(found)}: {verdict}" + (f"; you share {', '.join(shared[:8])}" if shared else "")
        name = _name(plan.angles[node], who(found), size)
        yield together(*lines, *verdict_mark(at, 6, verdict), name, look="asks", tip=tip)


def _name(angle: float, text: str, size: float) -> Element:
    turned = degrees(angle)
    left = cos(angle) < 0
    at = around(_CENTRE, _NAMES, angle)
    anchor = "end" if left else "start"
    return words(at, shortened(text, 22), anchor=anchor, size=size, turned=turned + 180 * left)


def _shared(plan: _Plan) -> Iterator[Element]:
    nodes = [node for node in plan.graph if node != OWNER and node not in plan.requesters]
    named = sorted(nodes, key=lambda node: (-plan.graph.degree[node], node))[:_MOST_NAMED]
    for node in nodes:
        about, at = plan.graph.nodes[node], plan.at(node)
        reach = 2.5 + 3 * log10(1 + plan.graph.degree[node])
        person = about["kind"] == "person"
        mark = dot(at, reach, "person") if person else box(at, reach, "place")
        label = words((at[0] + reach + 3, at[1] + 4), shortened(about["label"], 22), size=11)
        yield together(mark, *([label] if node in named else []), tip=about["label"])


def _caption(owner: Owner, seen: Sequence[Placed], near: Sequence[Placed]) -> Iterator[Element]:
    name = one_line(owner.name or "")
    yield words((24, 38), f"Who asks {shortened(name, 40) or 'you'}", look="head")
    told = f"{number(len(seen), 'request')}; the nearer to the middle, the more you share."
    if len(near) > MOST_DRAWN:
        told += f" Drawn are the {MOST_DRAWN} nearest of {len(near)}."
    if len(seen) > len(near):
        told += f" Below stand {len(seen) - len(near)} of whom nothing is known to be shared."
    yield words((24, 62), told, look="faint")


def _legend(y: float) -> Iterator[Element]:
    for x, verdict in ((24, "accept"), (110, "ask"), (180, "decline")):
        yield together(*verdict_mark((x + 7, y), 6, verdict))
        yield words((x + 20, y + 4), verdict, look="faint", size=12)
    yield dot((288, y), 4, "person")
    yield words((298, y + 4), "somebody you both know", look="faint", size=12)
    yield box((470, y), 4, "place")
    yield words((480, y + 4), "a group, employer or school of both", look="faint", size=12)
