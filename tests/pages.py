"""Cards and pages of an invented request, a page read as a browser reads it, and markup of ill will."""

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from hypothesis import strategies as st

from screener.models import ConnectionRequest, Owner, Profile, Recommendation, Span
from screener.network.graph import Network
from screener.page import Card, card_of, review_page

MARTA = "Hi Ruth, your website looks tired.\nShall I make it shine?"
VOID = {"meta", "input"}


class Read(HTMLParser):
    """A page as a browser reads it: elements with their attributes, and what is written where."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.inside: list[str] = []
        self.written: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.inside.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.inside.pop() == tag

    def handle_data(self, data: str) -> None:
        self.written.append(data)

    def count(self) -> Counter[str]:
        return Counter(tag for tag, _ in self.elements)

    def names(self) -> set[tuple[str, str]]:
        """Every element, and every attribute of one."""
        return {(tag, name) for tag, attributes in self.elements for name in ("", *attributes)}

    def all(self, name: str) -> Iterator[str]:
        return (attributes[name] for _, attributes in self.elements if name in attributes)

    def text(self) -> str:
        return "".join(self.written)


def request(**given: Any) -> ConnectionRequest:
    note = given.pop("note", MARTA)
    about = {"name": "Marta Vell", "headline": "Growth marketer", **given.pop("profile", {})}
    return ConnectionRequest(id="7", requester=Profile(**about), note=note, **given)


def card(found: Recommendation, asked: ConnectionRequest | None = None, number: int = 1) -> Card:
    return card_of(number, asked or request(), found, owner=Owner(name="Ruth Ellery"), network=Network())


def page(*cards: Card, **more: Any) -> str:
    return "".join(review_page(cards, **more))


def body(text: str) -> str:
    """The page without its style and its script."""
    return re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)


def at(text: str, words: str, field: str = "note") -> Span:
    start = text.index(words)
    return Span(field=field, text=words, start=start, end=start + len(words))


MARKUP = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "</textarea><b>",
    "</title></svg><iframe src=//example.org>",
    "<!-- ",
    "]]>",
    "{{ 7 * 7 }}{% for x in y %}",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://www.linkedin.com/in/x' onclick='alert(1)",
    'https://www.linkedin.com/in/x"><script>',
)


def span_in(text: str) -> st.SearchStrategy[Span]:
    cut = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    return cut.map(lambda ends: Span(field="note", text=text[ends[0] : ends[1]], start=ends[0], end=ends[1]))
