"""Names a person whom the owner knows too.

Why it counts: a name can be asked about, a number of shared contacts cannot.
When it stays quiet: nobody is named, or the words around the name sell.
Seen in: essay B; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula, names_somebody
from screener.text import fold

SHARED = phrases(
    "(in common|of ours|both of us|us both|known to us|known to both|to each of us|links us|connects us|binds us|between us|joint acquaintance|to the two of us)",
    "(we|you and i|us|were|both|we two) [both|each|all|also|seem to|appear to|too] (know|knew|count|have|friends with|in touch with|connected to|connected with|acquainted with|linked to|worked with|work with|studied with) .. {name}",
    "(both|each) .. (know|friends with|in touch with|connected to|acquainted with|close to|fond of)",
    "(common|mutual|shared|joint|same|our) (connection|contact|friend|acquaintance|link|colleague|mate|pal|relative|neighbour|teacher|person)",
    "share (a|one|the) [mutual|good|dear|common] (connection|contact|friend|acquaintance|colleague|mate)",
    "(also|too|likewise|fellow|old|good|close|another) [a] (friend|friends|mate|acquaintance|colleague|neighbour|contact) (of|with) {name}",
    "(you|youre|you are|you re) [also|too|both] (a friend of|friends with|connected to|connected with|linked to|in touch with|acquainted with|related to) .. {name}",
    "i (too|also) know {name}",
    "(im|i am) [also|too] (a friend of|friends with|connected to|connected with|in touch with|related to|the sister of|the brother of|married to) .. {name}",
    "(you|youll|you ll) [must|also|may|might|probably|will|too|both] know (my|our|{name})",
    "(whom|who|that) .. you [also|too|both|may|might|must|will|probably] (know|knew|know too|worked with|work with|went to school with|met|studied with|are friends with)",
    "(me too|so do i|so am i|as do i|as am i|and so have i|as i do|i do too|i know (him|her|them) too|know (him|her|them) as well)",
    "(saw|see|spotted|noticed|seeing|notice|recognised|recognized) .. {name} .. (in|among|amongst|on) your (connections|contacts|friends|list|network)",
    "(in|among|amongst|on) your (connections|contacts|friends|connections list|contact list|list)",
    "(know|knows|knew) (you|each other) (from|through|via|since|by)",
    "is (that|this|it) the same {name}",
    "{name} (knows|knew) (you|us|both)",
)
UNNAMED = phrases(
    "({number}|{several}) .. {acquaintances}",
    "(introduce|introduction|your firm|your company)",
    "(shared|mutual|common|many|lots of) (connections|contacts|friends|interests)",
    "(know each other|interests|a lot|lots|something|much) in common",
)
NOT_NAMES = frozenset(("i", "im", "ive", "id", "ill"))
"""Words that always have a capital."""


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What says that somebody is shared, in a text with a name within a sentence."""
    if names_somebody(case):
        yield from (span for span in _shared(case, seen) if fold(span.text.split()[-1]) not in NOT_NAMES)


_shared = formula(SHARED, unless=UNNAMED)

RULE = rule(
    __name__,
    __doc__,
    says="Names somebody whom you both know",
    reads=WORDS,
    looks_for=(SHARED, UNNAMED, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«We have Ottilie Brand» from the dyeworks «in common», hello!",
        "«You and I both know Kofi Asare». He fixed my oboe.",
        "I think «you also know Pilar» Soto? «Me too», from the weir.",
    ],
    quiet=[
        "We have 23 connections in common, so let us link up.",
        "We both know how hard hiring is, don't we?",
        "Our mutual friend Tom uses our platform, shall I show you?",
    ],
)
