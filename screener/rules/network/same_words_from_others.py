"""Others sent nearly the same words.

Why it counts: what many send was not written for you; the more senders, the more it counts.
When it stays quiet: short and everyday texts, a second copy by the same sender, people you know well; and senders who cannot be told apart.
Seen in: essay D (many people sending the same text); reports of users.
"""

from collections.abc import Iterator
from math import log10

from screener.case import Case
from screener.models import Fact, Span
from screener.network.campaigns.prints import quotes
from screener.network.campaigns.told import senders_told
from screener.rules.kit import MOST_QUOTES, Example, Seen, Strength, rule


def judge(case: Case, _seen: Seen) -> Iterator[Span | Fact | Strength]:
    """Quotes the longest words in common, names the first other sender and counts the rest.

    Listed points count ``1 + log10(n)`` times for ``n`` other senders.
    """
    company = case.others.same_words
    if company is None:
        return
    yield from sorted(quotes(case.request, company.shared)[:MOST_QUOTES], key=lambda span: span.start)
    yield Fact(says=f"The same words came from {senders_told(company)}")
    yield Strength(1 + log10(company.count))


def _from(name: str, note: str, **requester: object) -> Example:
    return Example(requester={"name": name, **requester}, note=note)


_TEMPLATE = (
    "Hi Ruth, I help coaches in {} fill their calendar with people who are ready to start, without ads and"
    " without cold calls. {} of them did it in one quarter. Worth a look?"
)
_ROOF = (
    "Guten Tag Frau Ellery, wir beraten Praxen rund um {} zu Dächern, die sich selbst bezahlen, und haben"
    " gerade noch zwei Termine frei, bevor die Förderung ausläuft."
)
_SHORT = "I'd like to add you to my professional network on LinkedIn."
_ONCE = (
    "You wrote that nobody reads the second page of a letter. My aunt ran the post office in Hebden and said the"
    " very same about postcards, so I wondered what you make of those."
)

RULE = rule(
    __name__,
    __doc__,
    says="Is a copy of what others sent you",
    judge=judge,
    only_from_strangers=True,
    fires=[
        Example(
            requester={"name": "Ana Vell"},
            note="Hi Ruth, «I help coaches in» Leeds «fill their calendar with people who are ready to start,"
            " without ads and without cold calls». 12 «of them did it in one quarter. Worth a look»?",
            others=(_from("Bo Ek", _TEMPLATE.format("York", 30)),),
        ),
        Example(
            requester={"name": "Cy Dahl"},
            note="HELLO! 🚀 «I HELP COACHES IN LEEDS FILL THEIR CALENDAR WITH PEOPLE WHO ARE READY TO START –"
            " WITHOUT ADS AND WITHOUT COLD CALLS»!!! 40 «OF THEM DID IT IN ONE QUARTER. WORTH A LOOK»?",
            others=(
                _from("Bo Ek", _TEMPLATE.format("Leeds", 30)),
                _from("Di Falk", _TEMPLATE.format("Leeds", 9)),
            ),
        ),
        Example(
            requester={"name": "Jan Brandt", "company": "Sonnendach GmbH"},
            note="Guten Tag Frau Ellery, «wir beraten Praxen rund um» Soest «zu Dächern, die sich selbst bezahlen,"
            " und haben gerade noch zwei Termine frei, bevor die Förderung ausläuft».",
            others=(_from("Ute Kern", _ROOF.format("Hamm")),),
        ),
    ],
    quiet=[
        Example(requester={"name": "Ana Vell"}, note=_SHORT, others=(_from("Bo Ek", _SHORT),)),
        Example(requester={"name": "Ana Vell"}, note=_ONCE, others=(_from("Ana Vell", _ONCE),)),
        Example(
            requester={"name": "Ana Vell"}, note=_ONCE, others=(_from("Bo Ek", _TEMPLATE.format("Hull", 8)),)
        ),
        Example(note=_ONCE, others=(Example(note=_ONCE),)),
        Example(
            requester={"name": "Ana Vell"}, note=_ONCE, known_as="friend", others=(_from("Bo Ek", _ONCE),)
        ),
    ],
)
