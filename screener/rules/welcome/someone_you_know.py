"""Names someone whom both know, or the owner's family, and what they said.

Why it counts: a named person can be asked.
When it stays quiet: the go-between has no name ("your colleague"), or the words around it sell.
Seen in: essay B; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly
from screener.rules.words import single_words
from screener.text import fold

NAMED = phrases(
    "{name} .. {told} .. (you|your|youd|youre|youve|youll)",
    "{name} {told} (me|us|i|that i|we)",
    "{name} (vouches|vouched|sends|passed on|ccd|copied|was my|was our)",
    "{name} and (i|me|you) (were|are|both|share|shared|work|worked|sat|met|go|went|have|had|used)",
    "{name} {kin} (here|and)",
)
GO_BETWEEN = phrases(
    "your {kin} {told}",
    "your {kin} (and i|was|were|is|has|had|still|taught|used|in|at|on|from|swam|played)",
    "(via|through|thanks to) {name}",
    "(introduced|recommended|suggested|sent|referred|pointed) [me|to|here|you|your way] by {name}",
    "(your|our|a) (mutual|common|old) (friend|contact|acquaintance|colleague) {name}",
    "(greetings|love|regards|hello|best wishes) from {name}",
    "(say|said|says) (hello|hi) (from|to)",
    "(im|i am) {name} {kin}",
    "(our|my) {kin} .. (your|yours|together|same)",
    "our {kin} (play|go|are|went|sing|swim|share|sat)",
    "(gave|passed|sent) me your (name|number|details|email|address)",
)
NOT_NAMES = single_words("sentence_opener")
"""Words that have a capital only because a sentence begins with them."""

_named, _between = plainly(NAMED, least=0.05), plainly(GO_BETWEEN, least=0.05)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What a named person, or the owner's family, said or did."""
    for span in _named(case, seen):
        if fold(span.text.split()[0]) not in NOT_NAMES:
            yield span
    yield from _between(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Names someone you know and what they said",
    reads=WORDS,
    looks_for=(NAMED, GO_BETWEEN, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "«Hamid told me» at the regatta that the hull was by a friend of his in Lymington.",
        "In the queue at the mill «Ada Brink said you» keep the old cards. The ones from 1931 are here.",
        "«Your sister was» on the desk in front of me at the county court, and she found the form.",
    ],
    quiet=[
        "Your colleague suggested you'd be the right person for this.",
        "Gerald told me you would love our platform.",
        "I told my boss you'd be one!",
        "My English is still slow, but I read your letter every Thursday.",
    ],
)
