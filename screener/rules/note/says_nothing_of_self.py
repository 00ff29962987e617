"""Asks about the owner and says nothing of who is asking.

Why it counts: who wants to be known says who they are; a bare question to a stranger opens a sale.
When it stays quiet: the sender says I or we, names something, or the two know each other.
Seen in: reports of users.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.rules.kit import WORDS, Example, Seen, Span, Text, phrases, rule
from screener.rules.words import single_words
from screener.text import MARKS

FEWEST_WORDS: Final = 5
MOST_WORDS: Final = 45
_SELF = phrases("{first_person}")
_COURTESY = phrases(
    "i hope (you are|youre|you have|youve|youre all|this finds|this message|your week|your day|all) _"
)
_OWNER = phrases("{second_person}")
_QUESTION = phrases("_ ?")
_MYSELF: Final = single_words("myself")
_SPECIFIC: Final = frozenset(("name", "number", "money", "percent", "link"))


def _names_something(text: Text) -> bool:
    """Whether a number or a capital inside a sentence says what it is about."""
    opening = True
    for word in text.words:
        unmarked = opening or text.shouts or word.form in _MYSELF
        if word.kind in _SPECIFIC and not (word.kind == "name" and unmarked):
            return True
        opening = word.form in MARKS
    return False


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    if case.tie > 0:
        return
    for text in case.reading(*WORDS):
        first = text.field in ("note", "history[0]")
        if (
            not first
            or any(seen.quotes(_SELF, text.field, unless=_COURTESY))
            or not seen.has(_OWNER, text.field)
        ):
            continue
        plain = sum(word.form not in MARKS for word in text.words)
        if FEWEST_WORDS <= plain <= MOST_WORDS and not _names_something(text):
            yield from seen.quotes(_QUESTION, text.field)


RULE = rule(
    __name__,
    __doc__,
    says="Asks about you and says nothing of themselves",
    reads=WORDS,
    looks_for=(_SELF, _COURTESY, _OWNER, _QUESTION),
    judge=_judge,
    fires=[
        "How long does it take a new starter at your place to get a «login?»",
        "hey are you always this busy at your «clinic?»",
        "Lovely menu. Who decides on what goes on your «tables?»",
        "I hope you are well. Who looks after your «ovens?»",
        "WHO LOOKS AFTER THE OVENS AT YOUR «BAKERY?»",
    ],
    quiet=[
        "I teach welding. How long does a new starter of yours take?",
        "Are you the Patricia who edited the parish newsletter in Enfield?",
        Example(note="Still up for the match?", known_as="friend"),
        "Thank you for the lift.",
    ],
)
