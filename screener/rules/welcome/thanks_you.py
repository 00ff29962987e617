"""Thanks for something that the owner did, and names it.

Why it counts: thanks with an object look back; a pitch looks forward.
When it stays quiet: thanks for accepting, connecting, or one's time.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

THANKS = phrases(
    "{thanks} .. for .. (the|your|coming|helping|speaking|taking|holding|lending|explaining|finding|fixing|showing|judging|letting|telling|teaching|saving|being|writing|checking|looking|sorting|getting|giving|making|last|all|agreeing|moving|covering|carrying|doing|putting|offering|bringing|standing|staying|catching|translating|ringing|calling|answering|warning|driving|hosting|visiting)",
    "{thanks} .. for .. (conversation|chat|advice|tip|tips|help|answer|template|feedback|patience|honesty|meeting|session|visit|lift|introduction|article|correction|suggestion|kindness|understanding|work|talk|book|reference)",
    "{thanks} (again|so much again)",
    "{thanks} (from|on behalf of) (the|all|our|everyone|both|my)",
    "(i|we) owe you",
    "(saved|made) my (day|bacon|week|weekend|skin|life|holiday|christmas)",
    "(never|didnt|should have) (said|thanked|say|thank) .. (thank|thanks|you|properly|it)",
    "(still|eternally|very|so|really) grateful",
    "(im|we are|id be|were|would be) grateful",
    "(much|greatly|really) appreciated",
    "(thank you|thanks) (genuinely|sincerely|properly|truly)",
)
EMPTY = phrases(
    "for [your|the] (accepting|connecting|add|connection|time|invite|invitation|linking|follow|consideration|quick reply|response|positive|interest|support)",
    "in advance",
)
PLAINLY_HELPED = phrases(
    "{thanks} .. (that|it|this|which|your|the) .. (helped|worked|solved|fixed|saved|made)",
    "(following|followed|took|taking) your (advice|suggestion|tip|recommendation)",
    "(been|was|is|were) (a great|a big|a huge|a real|of great|such a|so) (help|helpful|kind|relief|useful)",
)

SIMPLY = phrases("^ (thank you|thanks|ta|cheers) $")
ASKS = phrases(
    "?",
    "(please|could you|can you|would you|let me know|love to|want to|wanted to|need|looking for|connect and)",
)

_with_a_matter = plainly(THANKS, unless=EMPTY, least=0.1)
_simply = plainly(SIMPLY, least=0.1)
_by_itself = plainly(PLAINLY_HELPED, least=SPEAKS_FOR_ITSELF)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What you are thanked for, where there is a matter to it or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or tuple(_by_itself(case, seen))
    if not seen.has(ASKS, *WORDS):
        yield from _simply(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Thanks you for something it names",
    reads=WORDS,
    looks_for=(SIMPLY, ASKS, THANKS, EMPTY, PLAINLY_HELPED, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "«Thank you for holding the» door at the clinic on Monday, with the twins and the pram.",
        "The stove from the auction works. «I owe you» a jar of the plum jam.",
        "«Thanks for the» map of the fen, it was on the boat all summer.",
        "«Thanks, that helped» a lot.",
    ],
    quiet=[
        "Is the hall at Roan free on the 4th? Thank you!",
        "Thank you for accepting my request!",
        "Thanks for your time. Our platform helps firms like yours.",
        "Thank you for the add, I'd love to learn more about your goals.",
    ],
)
