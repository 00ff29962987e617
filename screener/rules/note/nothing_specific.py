"""Holds no name, number or place: it could be sent to anyone in the phone book.

Why it counts: what is about the owner names something; a mailing cannot.
When it stays quiet: anything is named, the note is very short, or the two know each other.
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
_ABOUT_OWNER = phrases(
    "you (said|wrote|mentioned|asked|taught|told|gave|posted|spoke|explained|examined|signed|flagged|offered|fixed)",
    "your (paper|book|thesis|lecture|chapter|novel|lab|ward|school|podcast|article|talk|post|piece) (on|about|at|in)",
    "(we|you and i) (met|sat|worked|studied|trained|shared|spoke|talked|both)",
    "(fellow|another) _",
    "(student|apprentice|trainee|phd|thesis|dissertation|interview|reunion|neighbour|neighbor|retired)",
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
        if not seen.has(_ABOUT_OWNER, text.field):
            yield text.quote(0, len(text.words) - 1)


RULE = rule(
    __name__,
    __doc__,
    says="Names nothing that is about you; it could be sent to anyone",
    reads=WORDS,
    looks_for=(_ABOUT_OWNER,),
    judge=_judge,
    fires=[
        "«I came to this network to meet people who think ahead and would be glad to be in touch with you»",
        "«Hope you are well, it would be good to link up and see where it leads us both.»",
        "«Some of the best conversations begin with a simple hello, so here is mine to you.»",
    ],
    quiet=[
        "I drive the 43 past your school every day and the kids all say thank you now.",
        "Hello from a fellow beekeeper, may I ask how you get yours through a wet and windy winter?",
        "You said at the end that nobody had tried it with clay instead of lime, and we have.",
        "Just a hello.",
    ],
)
