"""Speaks as "we", never as "I", and points at nothing in particular, as firms do.

Why it counts: a person who writes to a person says I; a firm that writes to a list says we.
When it stays quiet: a named thing, place or day is written of, or "we" ask for help or permission.
Seen in: essay C, reports of users.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.rules.kit import WORDS, Example, Seen, Span, phrases, rule
from screener.rules.particulars import in_english, particulars

VAGUE: Final = 0.05
_WE = phrases("(we|weve|were|our) _ [_]", "_ us$")
_COURTESY = phrases("i (hope|trust) [that] (you|your|all|this|everything|things)", "how are you")
_PERSON = phrases("(i|im|ive|id|ill|me|my|mine|myself)")
_ASKS = phrases(
    "{buys}",
    "(may|could|can|might|shall|should|do|did|were|are) we",
    "(if|when|that|before) we",
    "(we|were) .. (looking for|hiring|need|buy|order|met|talked|spoke|both|pay|bought|received|ordered)",
    "(thanks|thank|sorry to|both of us|how much|do you|would you|your (post|article|talk|book|paper))",
    "we (were|had|got|did|met|took|saw|went|came|both|share|know|studied|worked|served|sat|shared|spoke|read)",
    "(were|we are|weve) (a|moving|recruiting|hiring|after|been looking|both|both been|translated|not)",
    "(want|like) to (commission|buy|hire|offer your|order|book)",
    "(with your consent|lost dog|we have with you|of us$|translated your|your .. calculator|autumn issue)",
    "(tell|show|teach|told|lend|advise|help|give|let|quote) us",
    "our (school|choir|club|parish|ward|village|library|class|children|son|daughter|church|mutual|committee|union)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading(*WORDS):
        if text.field not in ("note", "history[0]") or case.tie > 0:
            continue
        if any(seen.quotes(_PERSON, text.field, unless=_COURTESY)) or seen.has(_ASKS, text.field):
            continue
        if particulars((text,)) < VAGUE and in_english((text,)):
            yield from seen.quotes(_WE, text.field)


RULE = rule(
    __name__,
    __doc__,
    says="Speaks as a firm does: we, never I, and nothing in particular",
    reads=WORDS,
    looks_for=(_WE, _COURTESY, _PERSON, _ASKS),
    judge=_judge,
    fires=[
        "«We look forward» to serving you with pride.",
        "«Our aim is» to make you stronger, and «we never stop».",
        "«We sort out» payroll so that you never have to think about it.",
    ],
    quiet=[
        "We met in Porto on Monday, at the kiln.",
        "Could we use your drawing in our leaflet?",
        "I think we should talk about our choir.",
        Example(note="We look forward to serving you soup.", known_as="friend"),
    ],
)
