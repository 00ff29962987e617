"""Nudges you for an answer.

Why it counts: “did you get it?” turns your silence into a debt.
When it stays quiet: you had said yes, or they are someone you know.
Seen in: essay A.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.models import KnownAs
from screener.rules.kit import WORDS, Example, Seen, Span, phrases, rule
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, turns

NUDGES = phrases(
    "(bump|bumping|bumped|floating|popping|putting|pushing|bringing|moving|resurfacing) (this|it|my) .. (up|top|inbox|message|back|again)",
    "bumping this",
    "(circling|circle|looping|touching|checking) (back|in|base)",
    "(just|am|im|wanted to|to|quick|my|ill|gentle) [just] (follow|following) up",
    "(gentle|kind|friendly|quick|final|last|little|soft|polite|just a) (reminder|nudge|chaser|bump|poke)",
    "(did|have) you (get|see|receive|had|have|got|seen|received|read|manage|managed) .. (chance|message|email|mail|note|time|look|samples|proposal|last|it|invite|moment|invitation|link|deck|brochure)",
    "(havent|have not|hadnt|didnt|not|never) (heard|hear|had|seen|received|got|get) .. (back|from you|reply|response|answer|word)",
    "any (thoughts|update|updates|feedback|luck|joy) [on|about|yet|regarding|from]",
    "(my|the) (last|previous|earlier|prior|two|three) [two|three|few] (message|messages|email|emails|note|notes|mail|mails|invitation|offer)",
    "(as|since) (i|ive|we|i have|weve) [had|have] (not|no|didnt|havent|never) (hear|heard|reply|answer|received|word|get|got)",
    "(third|fourth|3rd|4th|5th|fifth|last|final) (attempt|try|message|email|follow up|reminder|note|nudge)",
    "(sent|wrote|emailed|messaged|dropped) you .. (last|earlier|few|before|previously|ago) [a|week|month|monday|tuesday|days]",
    "(know|sure|guess|imagine|appreciate|understand|realise|realize) [how] (youre|you are|you must be|youve been|things are|your inbox) .. (busy|slammed|swamped|crazy|hectic|full|flat out)",
    "(resend|resending|resent|per my last)",
    "(kindly|please) (revert|confirm receipt|acknowledge|respond)",
    "(missed|miss) my (message|note|email|last|invite)",
    "(not sure|wondering|see|check|checking|know) [if|whether] you [have|had|ve] (saw|seen|got|received|had a chance|had time|had any|missed)",
    "did (it|they|my) .. (arrive|go to spam|get through|reach you)",
)
CLOSE: Final = frozenset(KnownAs) - {KnownAs.STRANGER, KnownAs.GROUP_MEMBER}


def _nudges(case: Case, seen: Seen) -> Iterator[Span]:
    if case.request.known_as in CLOSE or any(pleased(turn, seen) for turn in turns(case)):
        return
    yield from seen.quotes(NUDGES, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Nudges you for an answer",
    reads=WORDS[::-1],
    looks_for=(NUDGES, PLEASED, REFUSES, POSTPONES),
    judge=_nudges,
    fires=[
        "«Did you get my message»? The hay goes fast.",
        "«Just following up» on the silo.",
        "I «know you are busy», so only three words: silo, silo, silo.",
    ],
    quiet=[
        "Have you seen the storks?",
        "The last ferry goes at nine.",
        Example(message="Just following up on the rota, can you do Sunday?", known_as="colleague"),
        Example(
            history=(
                ("me", "Happy to bring the ladder."),
                ("them", "Gentle reminder, it is this Saturday!"),
            )
        ),
    ],
)
