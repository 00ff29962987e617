"""Owns a long silence, a debt or a mistake.

Why it counts: an apology puts the writer below the owner, which no pitch can afford.
When it stays quiet: "sorry to bother you", or a long silence that ends in an offer.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

OWNS = phrases(
    "(never|didnt|not) (said|thanked|told|got to|wrote|sent|replied|answered|rang|called|wrote back) (you|it|that|the|thank|goodbye|a|to|back)",
    "should have (written|said|thanked|called|rung|replied|asked|told|come|known|apologised|sent)",
    "sorry (its|i|for (the|being|my|not|what|taking)|that (i|it)|ive|about (the|that|my)|it took)",
    "(i|we) (apologise|apologize)",
    "(my|our) (fault|mistake|error|apologies)",
    "by (our|my) mistake",
    "(i was|we were) (wrong|rude|late|too proud|too shy|an idiot|unfair|harsh|short with|cowardly)",
    "(long overdue|overdue|six years late|a bit late|years late)",
    "(its|it has|been|is) [been] .. (years|decades|ages|months) (since|and|i know|late|ago)",
    "(i|we|and|still) owe you",
    "(ive|i have) no excuse",
    "(lost touch|lost track|went silent|fell silent|dropped off|out of touch|been silent)",
    "(i|we) [still] (feel|felt) (bad|guilty|awful)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Owns a silence, a debt or a mistake",
    reads=WORDS,
    looks_for=(OWNS, *SIGNS_OF_SELLING),
    judge=plainly(OWNS),
    fires=[
        "I «should have written» when the bakery on the corner shut. It was the best rye in the town.",
        "«Sorry I» left the keys on the sill at the lake and not under the pot.",
        "The invoice for the van went out twice in May, «our mistake». It is back in the bank.",
    ],
    quiet=[
        "Sorry to bother you again, did you see my offer?",
        "Long time! I've built an amazing business and want to show you how.",
        "Sorry if this is random, are you open to a chat?",
    ],
)
