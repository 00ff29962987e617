"""The few marks of a drawing, as elements of SVG: whatever a text holds, it is shown as text."""

from collections.abc import Mapping
from math import cos, sin
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from screener.report.plain import one_line

Point = tuple[float, float]

STYLE: Final = """
svg { --ink: #1d2733; --faint: #66727f; --paper: #fff; --line: #9aa7b4; --owner: #1f4e79;
  --place: #6d4c9f; --accept: #23733f; --ask: #a3660b; --decline: #b03030; background: var(--paper);
  font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
@media (prefers-color-scheme: dark) {
  svg { --ink: #e7ecf1; --faint: #9aa7b4; --paper: #14191f; --line: #586573; --owner: #8fbbe8;
    --place: #c0a5ea; --accept: #6cc88d; --ask: #e2ad55; --decline: #f08a8a; } }
text { fill: var(--ink); stroke: var(--paper); stroke-width: 4px; paint-order: stroke;
  stroke-linejoin: round; }
.faint { fill: var(--faint); }
.head { font-size: 19px; font-weight: 600; }
path { fill: none; stroke: var(--line); }
.unknown { stroke-dasharray: 3 4; }
.owner { fill: var(--owner); }
.person { fill: var(--faint); }
.place { fill: var(--place); }
.hollow { fill: var(--paper); stroke: var(--faint); stroke-width: 2px; }
.accept { fill: var(--accept); }
.ask { fill: var(--paper); stroke: var(--ask); stroke-width: 3px; }
.decline { fill: var(--paper); stroke: var(--decline); stroke-width: 3px; }
.cross { stroke: var(--decline); }
.ring { fill: none; stroke: var(--line); stroke-dasharray: 1 5; }
.asks:hover path { stroke: var(--ink); }
.asks:hover text { font-weight: 700; }
"""

_LOOK: Final[Mapping[str, str]] = {
    "accept": "accept",
    "keep": "accept",
    "ask": "ask",
    "call": "ask",
    "decline": "decline",
    "part ways": "decline",
}


def drawing(width: float, height: float, *marks: Element, title: str, styled: bool = True) -> Element:
    """A whole drawing, with its own style unless what surrounds it has :data:`STYLE`."""
    root = Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width:g} {height:g}",
            "width": f"{width:g}",
            "height": f"{height:g}",
            "role": "img",
        },
    )
    SubElement(root, "title").text = one_line(title)
    if styled:
        SubElement(root, "style").text = STYLE
    root.extend(marks)
    return root


def written(root: Element) -> str:
    """A drawing as the text of a file."""
    return tostring(root, encoding="unicode") + "\n"


def together(*marks: Element, look: str = "", tip: str = "") -> Element:
    """Marks that belong together; ``tip`` is shown when one points at them."""
    group = Element("g", {"class": look} if look else {})
    if tip:
        SubElement(group, "title").text = one_line(tip)
    group.extend(marks)
    return group


def words(
    at: Point, text: str, *, look: str = "", anchor: str = "start", size: float = 0, turned: float = 0
) -> Element:
    """A line of text; ``anchor`` is start, middle or end, ``turned`` counts degrees around ``at``."""
    x, y = at
    known = {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor}
    if look:
        known["class"] = look
    if size:
        known["font-size"] = f"{size:g}"
    if turned:
        known["transform"] = f"rotate({turned:.1f} {x:.1f} {y:.1f})"
    element = Element("text", known)
    element.text = one_line(text)
    return element


def dot(at: Point, radius: float, look: str) -> Element:
    """A filled circle."""
    return Element(
        "circle", {"cx": f"{at[0]:.1f}", "cy": f"{at[1]:.1f}", "r": f"{radius:.1f}", "class": look}
    )


def box(at: Point, half: float, look: str) -> Element:
    """A square for a group, company or school."""
    x, y = at
    place = {
        "x": f"{x - half:.1f}",
        "y": f"{y - half:.1f}",
        "width": f"{2 * half:.1f}",
        "height": f"{2 * half:.1f}",
    }
    return Element("rect", {**place, "rx": "2", "class": look})


def curve(start: Point, end: Point, *, width: float = 1.2, look: str = "") -> Element:
    """A line that leaves and arrives level."""
    (x, y), (to_x, to_y) = start, end
    middle = (x + to_x) / 2
    path = f"M{x:.1f} {y:.1f} C{middle:.1f} {y:.1f} {middle:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
    return _path(path, width, look)


def line(start: Point, end: Point, *, width: float = 1.2, look: str = "") -> Element:
    """A straight line."""
    (x, y), (to_x, to_y) = start, end
    return _path(f"M{x:.1f} {y:.1f} L{to_x:.1f} {to_y:.1f}", width, look)


def _path(path: str, width: float, look: str) -> Element:
    known = {"d": path, "stroke-width": f"{width:.1f}"}
    return Element("path", {**known, "class": look} if look else known)


def verdict_mark(at: Point, radius: float, verdict: str) -> tuple[Element, ...]:
    """A full dot to accept, a ring to ask, a crossed ring to decline: told apart without colour too."""
    look = _LOOK.get(verdict, "ask")
    mark = dot(at, radius, look)
    if look != "decline":
        return (mark,)
    (x, y), reach = at, radius * 0.5
    return (
        mark,
        line((x - reach, y - reach), (x + reach, y + reach), width=2, look="cross"),
        line((x - reach, y + reach), (x + reach, y - reach), width=2, look="cross"),
    )


def around(centre: Point, radius: float, angle: float) -> Point:
    """The point at this distance from the centre, ``angle`` in radians, clockwise from the right."""
    return centre[0] + radius * cos(angle), centre[1] + radius * sin(angle)
