"""Wishes a happy holiday and has an offer in the same breath.

Why it counts: the wish is the wrapping.
When it stays quiet: it is a wish, or a date that happens to be a holiday.
Seen in: essay B.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

_HOLIDAY = phrases(
    "{holiday}",
    "(season of giving|year winds down|seasons greetings|season greetings|festive|mubarak|as the year|end of the year)",
    "(happy|merry|blessed) (friday|monday|world|international)",
)
_OFFER = phrases(
    "{percent} off",
    "{offer_word}",
    "(free|complimentary|voucher|licences|brochure|suppliers|launch|clients|services|webinar|consultation)",
    "(our|my) {things_sold}",
    "(on|from) us",
    "you know where i am",
    "what are you planning|biggest obstacle|goals for",
)

_BUYS = phrases("{buys}", "(thanks|thank you) for")


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading(*WORDS):
        if seen.has(_HOLIDAY, text.field):
            yield from seen.quotes(_OFFER, text.field, unless=_BUYS)


RULE = rule(
    __name__,
    __doc__,
    says="Wraps an offer in a holiday wish",
    reads=WORDS,
    looks_for=(_HOLIDAY, _OFFER, _BUYS),
    judge=_judge,
    fires=[
        "Merry Christmas from all of us! Reply for «20% off».",
        "Happy Diwali! I am also sharing «our rates» for spring.",
        "Season's greetings. Until the 31st «my services» cost half.",
    ],
    quiet=[
        "Merry Christmas, and tell Hans the quinces turned out well.",
        "The stall at the Christmas market is next to yours.",
        "Happy new year! We need a quote for the free standing shelf.",
    ],
)
