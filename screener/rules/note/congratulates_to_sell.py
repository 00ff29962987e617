"""Congratulates on a job, birthday or award, and has an offer ready.

Why it counts: the machine told of the occasion; the offer is the reason for writing.
When it stays quiet: the congratulation stands alone or comes with a memory.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

_OCCASION = phrases("(congratulations|congrats|kudos|happy birthday|work anniversary|well done on|belated)")
_OFFER = phrases(
    "{we} [_] {guidance} [_] [_] {kinds_of_people}",
    "(my|our) ({things_sold}|clients|team)",
    "{we} (work|partner) with",
    "{we} (place|recruit|arrange|insure|finance|specialise|specialize|am in|are in)",
    "im in (lending|insurance|finance|real estate|recruitment|property)",
    "(free|complimentary|offer|discount|bundle|leads|vendor|vendors|resource|opportunity|retirement|pension|next level)",
    "(now is|perfect time|good time|great time) [_] [_] (time|to|for)",
    "(new|growing|other) [_] (chros|ctos|cfos|leaders|heads|managers|founders|owners) (normally|usually|often|tend|look|review)",
    "(are|is) (you|your team) [_] (hiring|looking|planning|thinking)",
    "(have|has) you (thought|considered)",
    "(glad|happy|love) to (be a|show|share|help|send)",
    "(show|send) you",
    "whats next",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading(*WORDS):
        if seen.has(_OCCASION, text.field):
            yield from seen.quotes(_OFFER, text.field)


RULE = rule(
    __name__,
    __doc__,
    says="Congratulates you and has an offer ready",
    reads=WORDS,
    looks_for=(_OCCASION, _OFFER),
    judge=_judge,
    fires=[
        "Congrats on the new role! «Now is the time to» look at your tools.",
        "Happy birthday! When did you last look at your «pension»?",
        "Congratulations on the award. «We help hotels» like yours.",
    ],
    quiet=[
        "Happy birthday, the knees go next.",
        "Congratulations on being named principal! I was on the parent council.",
        "We help hotels keep their bees.",
    ],
)
