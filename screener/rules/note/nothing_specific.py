"""Asks something and holds no name, number or place: it could be sent to anyone in the phone book.

Why it counts: what is about the owner names something; a mailing cannot.
When it stays quiet: anything is named, the sender says who they are, or the two know each other.
Seen in: essay D.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, Text, phrases, rule
from screener.text import MARKS

FEWEST_WORDS: Final = 12
MOST_WORDS: Final = 60
_SPECIFIC: Final = frozenset(("number", "money", "percent", "link", "mail"))
_QUESTION = phrases("_ ?")
_ABOUT_SOMETHING = phrases(
    "{second_person} [_] {acted}",
    "your (paper|book|thesis|lecture|chapter|novel|lab|ward|school|podcast|article|talk|post|piece|advert) (on|about|at|in|from|for)",
    "(we|you and i) (both|met|sat|worked|studied|trained|shared|spoke|talked)",
    "(fellow|another) _",
    "(thank|thanks|sorry|student|apprentice|trainee|phd|thesis|dissertation|interview|reunion|neighbour|neighbor|retired|volunteer)",
    "(my|our) (wife|husband|mum|dad|mother|father|son|daughter|kids|sister|brother|ward|lab|class|choir|farm|thesis|supervisor)",
    "(i|we) (teach|run|restore|repair|drive|edit|chair|farm|keep|play|grow|write|study|mediate|buy|test|coordinate)",
    "(im|i am|i was|were|we are) (a|an|the|at|in) _",
)


def _is_generic(text: Text) -> bool:
    plain = 0
    opening = True
    for word in text.words:
        if word.form in MARKS:
            opening = True
            continue
        named = word.kind == "name" and not opening and not word.form.startswith("i")
        if named or word.kind in _SPECIFIC:
            return False
        plain += 1
        opening = False
    return FEWEST_WORDS <= plain <= MOST_WORDS


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    if case.tie > 0:
        return
    for text in case.reading(*WORDS):
        if text.field not in ("note", "history[0]") or not _is_generic(text):
            continue
        asks = seen.has(_QUESTION, text.field)
        if asks and not seen.has(_ABOUT_SOMETHING, text.field):
            yield text.quote(0, len(text.words) - 1)


RULE = rule(
    __name__,
    __doc__,
    says="Asks something, and names nothing that is about you",
    reads=WORDS,
    looks_for=(_QUESTION, _ABOUT_SOMETHING),
    judge=_judge,
    fires=[
        "«Hope you are well, would it be of use to link up and see where it leads us?»",
        "«Some of the best conversations begin with a simple hello, so shall we begin with one?»",
        "«Are there any plans on your side for the coming year that one could hear more about?»",
    ],
    quiet=[
        "I drive the 43 past your school every day, did the kids say thank you?",
        "Hello from a fellow beekeeper, may I ask how you get yours through a wet and windy winter?",
        "You said at the end that nobody had tried it with clay instead of lime, and would you?",
        "Just a hello?",
    ],
)
