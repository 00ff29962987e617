"""Asks for something on behalf of someone else.

Why it counts: a favour for a stranger's cousin is owed to nobody you know, and you cannot ask them.
When it stays quiet: they would pay, or the other person is one whom you know.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases, rule

ASKED = phrases(
    "(asking|ask|asks|writing|write|inquiring|enquiring|enquire|plead|pleading|contacting you) [you|only] [this] (for|on behalf of|because of|about) (my|our|a) [_] {another}",
    "on behalf of (my|our|a|the) [_] {another}",
    "(would|could|can|will|might) you [please|kindly|possibly|perhaps|also|maybe|quickly] (help|hire|mentor|call|ring|meet|see|advise|teach|take|take on|employ|guide|coach|support|train|sponsor|host|phone|write to|speak to|speak with|talk to|talk with|visit|adopt|lend|interview|recommend) [to|with] (my|our) [_] {another}",
    "{ask_you} .. (give|send|lend|find|get|tell|show|answer|review|read|make|offer|write|do|spare|sell|buy|fix|check) ... (my|our|to my|to our|for my|for our|to a|for a|for one of my|for one of our) [_] {another}",
    "(my|our) {kin} (asked|told|begged|wants|urged) me to (ask|write|find|contact|message)",
    "my (boss|manager|director|chief|employer|colleague|supervisor) (asked|told|wants|instructed|sent) me to (ask|find out|get|see if|see whether|set up|book|arrange|contact|reach)",
    "(help|hire|mentor|call|meet|see|advise|teach|take on|employ) (my|our) [_] {another} [out|with|to|find|get|please] ?",
)
OTHER = phrases(
    "(my|our|a|one of our|one of my|an|someone in|somebody in) [old|dear|good|close|young|elderly|former|favourite|best|younger|little|elder|older|youngest|poor] {another}",
    "(someone|somebody|a person|a man|a woman|a lady|a family) (i|we) (know|met|love|care|work|look after)",
    "(one|some|several) of (our|my) (clients|patients|members|pupils|students|customers|friends|colleagues|neighbours|volunteers|tenants|residents)",
    "our (group|club|choir|team|circle|class|society|association|band|troop) of",
)
WISHES = phrases(
    "(wants|want|wishes|wish|hopes|hope|needs|need|would like|would love|would appreciate|could use|could really use|seeks|dreams|longs|is looking|is after|is desperate|is hoping|is trying|is keen|is applying|has applied|is stuck|are looking|is interested) .. [to|for|of|from|with] .. (you|your|someone|somebody|old|a job|help|work)",
    "(hopes|hope|wants|wishes|likes|like|love|wondered|asks) [if] (you|youd|youll|your)",
    "(speak|talk|meet|chat|call|work) [with|to] you",
    "(want|wants|wish|wishes|hope|hopes|like|need|needs) [to] (borrow|use|get|benefit|learn|hear|have|pick|tap) .. your",
    "(would|could|can|will|might) you [please|kindly|possibly|perhaps] {labour}",
    "{ask_you} .. (him|her|them|their|his)",
    "(if|whether) (you|youd|youll) [could|can|would|might|are able to|be able to]",
    "(into|in|at|with|join) your (company|firm|school|lab|team|hospital|university|college|department|nursing school|class|office|studio|practice)",
    "(is|are) (ill|sick|stuck|stranded|desperate|unemployed|out of work|in trouble|homeless|in debt)",
)
FAIR = phrases(
    "{buys}",
    "(you (taught|treated|know|knew|remember|met|helped|judged|married|trained)|your (former|old) (student|pupil|patient|colleague)|of yours)",
    "(suggested|said|told me|recommended|pointed me|gave me|sends|send) .. (you|your|regards|greetings|love)",
)


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """An ask for someone else, or someone else's wish beside an ask."""
    asked = tuple(seen.quotes(ASKED, *WORDS, unless_anywhere=FAIR))
    yield from asked or seen.together(OTHER, WISHES, fields=WORDS, least=2, unless_anywhere=FAIR)


RULE = rule(
    __name__,
    __doc__,
    says="Asks for something on behalf of someone else",
    reads=WORDS,
    looks_for=(ASKED, OTHER, WISHES, FAIR),
    judge=judge,
    ask="advice",
    only_from_strangers=True,
    fires=[
        "I am «asking for my cousin», who looks for a room.",
        "«My brother» needs a start, «would you teach» him?",
        "«Could you hire my nephew» for the summer?",
    ],
    quiet=[
        "You taught my daughter the flute; would you tell us which exam is next?",
        "My father built the same boat, his had an oak keel.",
        "Would you coach my son? Tell me what you charge.",
        "A friend suggested that you know about eels.",
    ],
)
