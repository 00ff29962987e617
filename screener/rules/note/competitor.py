"""Holds up the owner's competitors or neighbours.

Why it counts: fear of being behind is a lever of selling.
When it stays quiet: the competitor is the sender's subject or place of work.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Holds up your competitors to you",
    reads=WORDS,
    phrases=phrases(
        "your [_] (competitor|competitors|rivals)",
        "competitors (in|are|rank|score|already|like|who|do)",
        "(behind|ahead of|overtake|beat|outrank|outperform|stay ahead of) (your|the|other|others) (competitors|competition|curve|peers|firms|schools|practices)",
        "(other|most|similar|neighbouring|several|nearby) {customer_firms} (in|near|around|nearby) [_] [_] [_] (already|area|county|postcode|street|town)",
        "(other|most|similar|neighbouring|several|nearby) {customer_firms} (have|are|already|like|of) [_] [_] [_] (already|area|county|postcode|street|town)",
        "(other|most|similar|neighbouring|several|nearby) {customer_firms} (in|near|around|nearby) [_] [_] [_] (region|city|switched|use|with us|sector)",
        "(other|most|similar|neighbouring|several|nearby) {customer_firms} (have|are|already|like|of) [_] [_] [_] (region|city|switched|use|with us|sector)",
        "(get|be|left|falling|fall) [_] behind",
        "(other|most|similar|neighbouring|several|nearby|many) {customer_firms} [_] (already|switched|have switched|are switching|work with us|use us)",
        "(everyone|everybody) else (is|has) (already|doing|using)",
        "(replaced|being replaced) by [_] (ai|people who|those who|bots)",
        "(already|now) (doing|using|answering|saving|earning|switched|switching|moving|getting) .. (with ai|from this|with us|online|this|{percent})",
    ),
    unless=phrases("{buys}"),
    fires=[
        "«Your competitors» rank above you.",
        "«Stay ahead of the competition».",
        "«Similar firms in your area have switched».",
    ],
    quiet=[
        "I work for your rival across the river; shall we share a stand?",
        "You won the baking competition in May.",
        "Are you still competing in the masters?",
    ],
)
