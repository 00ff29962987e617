"""The formats in which ``review`` and ``inbox`` write what they recommend."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TextIO

import typer

from screener_cli.judging import Asked, Opened, as_of
from screener_cli.terminal import colourful, width

if TYPE_CHECKING:
    from screener.models import ConnectionRequest, Recommendation
    from screener.page import Card

Format = Literal["table", "json", "jsonl", "csv", "html"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A request, what is recommended for it, and the source that it came from."""

    request: "ConnectionRequest"
    found: "Recommendation"
    opened: Opened

    def card(self, number: int) -> "Card":
        """How the page shows it."""
        from screener.page import card_of

        owner, network = self.opened.owner, self.opened.source.network
        return card_of(number, self.request, self.found, owner=owner, network=network)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page is of, and the lines below all others, asked for when these are written."""

    ending: Callable[[], Iterable[str]]
    known: bool = False

    def of(self, judged: Iterable[Judged]) -> Iterator[str]:
        """The page, piece by piece."""
        from screener.page import KNOWN, REQUESTS, review_page

        cards = (each.card(number) for number, each in enumerate(judged, 1))
        heading = KNOWN if self.known else REQUESTS
        return review_page(cards, heading=heading, ending=self.ending, today=as_of())


def texts(
    judged: Iterable[Judged], format_: Format, stream: TextIO, page: Page, *, replies: bool = False
) -> Iterator[str]:
    """What was judged in this format, piece by piece; the table shows ``replies`` only if asked to.

    What is first is judged at once: a source that cannot be read is told before a word is written.
    """
    rest = iter(judged)
    judged = chain(list(islice(rest, 1)), rest)
    if format_ == "html":
        return page.of(judged)
    found = (each.found for each in judged)
    if format_ == "table":
        from screener.report.table import table_lines

        return table_lines(found, width=width(), colour=colourful(stream), replies=replies)
    if format_ == "csv":
        from screener.report.sheet import csv_lines

        return csv_lines(found)
    from screener.report.record import json_array, json_lines

    return json_lines(found) if format_ == "jsonl" else json_array(found)


def check_place(format_: Format, output: Path | None) -> None:
    """Refuse to fill a terminal with a page.

    Raises:
        typer.BadParameter: a page was asked for, and no file for it.
    """
    if format_ == "html" and output is None and sys.stdout.isatty():
        raise typer.BadParameter("a page needs a file: add -o review.html", param_hint="--format")


def next_steps(format_: Format, output: Path | None, asked: Asked) -> Iterator[str]:
    """For a page: what to do with the file, and with the answers that are given on it."""
    if format_ != "html" or output is None:
        return
    from screener.report.plain import one_line

    yield one_line(f"page: open {output} in a browser and answer there; then")
    yield f"  {one_line(asked.learning('answers.csv'))}"
