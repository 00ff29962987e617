"""The page as the text of one HTML file that loads nothing, and runs nothing but its own script."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from screener.audit.follow import ALWAYS, ENOUGH
from screener.line import in_lines
from screener.models import Verdict
from screener.page.card import Card
from screener.picture.svg import STYLE
from screener.policy.decide import BY_COST
from screener.report.alone import security_policy
from screener.report.plain import columns
from screener.report.words import (
    chance_in_words,
    continued,
    day,
    fact,
    month,
    number,
    quoted,
    sentence,
    verdict_in_words,
    who,
    within,
)

if TYPE_CHECKING:
    from jinja2 import Environment

_WORDS: Final = (chance_in_words, continued, day, fact, month, quoted, sentence, who, within)
_SCRIPTS: Final = ("answers.js", "answering.js", "page.js")
_COLUMNS: Final = 70
"""So many columns of a reply fit beside each other."""


class Heading(NamedTuple):
    """What stands above all cards."""

    title: str
    says: str


REQUESTS: Final = Heading(
    "Who wants to connect",
    "What is recommended, and the words that led there. The chance beside a recommendation says how likely it"
    " is that you would be glad to have accepted. You decide: nothing on this page is sent anywhere.",
)
KNOWN: Final = Heading(
    "The people you know",
    "Whom to call, to part ways with and to keep, and what has passed between you. You decide: nothing on"
    " this page is sent anywhere.",
)


def review_page(
    cards: Iterable[Card],
    *,
    heading: Heading = REQUESTS,
    ending: Callable[[], Iterable[str]] = tuple,
    today: date | None = None,
) -> Iterator[str]:
    """The page, piece by piece: cards are taken as they are written, and none is kept.

    ``ending`` gives the lines below the last card, when all are written; ``today`` is named as the day on
    which the page was written.
    """
    style, script = f"\n{STYLE.strip()}\n{_text('page.css')}", "\n" + "".join(map(_text, _SCRIPTS))
    yield from (
        _environment()
        .get_template("page.html")
        .generate(
            cards=cards,
            heading=heading,
            ending=ending,
            today=today,
            style=style,
            script=script,
            policy=security_policy(styles=[style], scripts=[script]),
            always=ALWAYS,
            enough=ENOUGH,
            by_cost=BY_COST,
        )
    )


def _text(name: str) -> str:
    return (files("screener.page") / name).read_text("utf-8")


@cache
def _environment() -> "Environment":
    """Whatever the templates write is escaped, and cannot turn the direction of writing."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_text),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    named = (number, verdict_in_words, _rows_of)
    environment.globals = {"Verdict": Verdict} | {each.__name__.lstrip("_"): each for each in named}
    environment.filters.update({each.__name__: each for each in _WORDS})
    return environment


def _shown(value: Any) -> Any:
    return in_lines(value) if type(value) is str else value


def _rows_of(text: str) -> int:
    """How many rows a field needs to show all of ``text``."""
    return sum(1 + columns(line) // _COLUMNS for line in text.splitlines())
