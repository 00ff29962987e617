"""One page, complete in itself: the whole queue, then each one who shares something with the owner."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from screener.models import Owner
from screener.picture.neighbourhood import Placed
from screener.picture.pair import pair_drawing
from screener.picture.queue import queue_drawing
from screener.picture.svg import STYLE
from screener.report.alone import security_policy
from screener.report.words import verdict_in_words, what, who

_STYLE: Final = """
:root { color-scheme: light dark; }
body { max-width: 1120px; margin: 1.5rem auto; padding: 0 1rem; line-height: 1.45;
  font: 15px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
svg { max-width: 100%; height: auto; } details { border-top: 1px solid #8886; padding: .4rem 0; }
summary { cursor: pointer; } summary small { opacity: .7; margin-left: .5rem; }
"""


def page(owner: Owner, seen: Sequence[Placed]) -> str:
    """The text of an HTML file that loads nothing and runs nothing."""
    html = Element("html", {"lang": "en"})
    head = SubElement(html, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(
        head,
        "meta",
        {"http-equiv": "Content-Security-Policy", "content": security_policy(styles=[_STYLE, STYLE])},
    )
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    SubElement(head, "title").text = "Who asks, and how near they stand"
    SubElement(head, "style").text = _STYLE
    body = SubElement(html, "body")
    body.append(queue_drawing(owner, seen))
    body.extend(_each(owner, seen))
    return "<!doctype html>\n" + tostring(html, encoding="unicode", method="html") + "\n"


def _each(owner: Owner, seen: Iterable[Placed]) -> Iterator[Element]:
    near = [each for each in seen if each.nearness]
    for each in sorted(near, key=lambda each: each.nearness or 0.0, reverse=True):
        found = each.recommendation
        details = Element("details")
        summary = SubElement(details, "summary")
        SubElement(summary, "b").text = who(found)
        work = what(found.requester)
        verdict = verdict_in_words(found.verdict, connected=found.connected)
        SubElement(summary, "small").text = " · ".join(filter(None, (verdict, work)))
        details.append(pair_drawing(owner, each))
        yield details
