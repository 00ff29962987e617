"""Refers to a talk that you may never have had.

Why it counts: “as discussed” lends a cold message the look of a promise.
When it stays quiet: you know them, or you wrote to them before.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import KnownAs
from screener.rules.kit import WORDS, Example, Seen, Span, phrases, rule

CLAIMS = phrases(
    "as (discussed|agreed|we discussed|spoken|talked|we agreed|we spoke|per our)",
    "(following|further to|after|based on|regarding|referring to|per|from) our (conversation|call|chat|discussion|meeting|talk|exchange|last|previous|earlier|recent)",
    "(great|good|nice|lovely|pleasure|enjoyed|wonderful) (speaking|talking|chatting|catching up) .. (you|yesterday|last|earlier|with)",
    "(when|since|where) we (last|first) (spoke|talked|chatted|left off|discussed)",
    "picking up where",
    "we (spoke|talked|chatted) (some time|a while|last|earlier|in|recently)",
    "(your|thanks for your|for your) (interest in|request for|enquiry about|inquiry about) (our|my|the)",
    "(you showed|you expressed|you have shown) [an|some] interest",
)


def _claims(case: Case, seen: Seen) -> Iterator[Span]:
    known_as = case.request.known_as
    if known_as not in (None, KnownAs.STRANGER):
        return
    if case.turns and case.turns[0].author == "me":
        return
    yield from seen.quotes(CLAIMS, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Refers to a talk that you may never have had",
    reads=WORDS[::-1],
    looks_for=(CLAIMS,),
    judge=_claims,
    fires=[
        "«As discussed», the pallets arrive on Monday.",
        "«Following our conversation», here are the terms.",
        "«Picking up where» my colleague left off: shall we sign?",
    ],
    quiet=[
        Example(message="As discussed, I left the key under the pot.", known_as="colleague"),
        Example(history=(("me", "Can you come on Monday?"), ("them", "As agreed, at eight."))),
        "We discussed your book in our reading circle.",
    ],
)
