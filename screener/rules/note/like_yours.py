"""Speaks of people or firms "like yours".

Why it counts: whoever says "firms like yours" has a list of them.
When it stays quiet: the sender asks what people like the owner think, in a matter of their own.
Seen in: essays C and E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Speaks of people or firms “like yours”",
    reads=WORDS,
    phrases=phrases(
        "{kinds_of_people} [_] {like_you}",
        "(someone|somebody|anyone|business|company|firm|practice|school|shop|clinic|leader|professional|person|expert) {like_you}",
        "(owner|brand|organisation|organization|institution|professor|woman|man|voice|talent|department|club|people|women|men) {like_you}",
        "{customer_firms} {like_you}",
        "(leader|person|professional|expert|someone|business) of your (calibre|caliber|standing|stature|experience)",
        "(mind|doctor|founder|executive|organisation|talent) of your (calibre|caliber|standing|stature|experience)",
        "({number}|{number_word}|other|several|many|similar) [_] {customer_firms} [of] (your size|like yours|in your [_])",
        "(a|another|one) similar (business|firm|company|practice|school|shop|clinic|hotel|brewery|organisation)",
        "(just|people|women|men) like (you|yours|yourself)",
        "(like|such as) (you|yourself) are (who|the|exactly|what|precisely|why)",
    ),
    unless=phrases("{buys}", "(i want|id like|i hope|wish) to (be|become|grow)", "become someone"),
    fires=[
        "We design for «schools like yours».",
        "It would suit «someone like you».",
        "«Three hospitals your size» use it.",
    ],
    quiet=[
        "My dog looks just like your dog.",
        "I would like your view on the draft.",
        "She likes you and your size eight boots.",
        "People in my street remember you fondly.",
    ],
)
