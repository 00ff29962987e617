"""The headline asks or tells the reader something: “Sick of layoffs?”, “Your home is worth more”.

Why it counts: a line about you, under the name of a stranger, is an advertisement.
When it stays quiet: “you” stands in a joke or a duty beside an ordinary occupation.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule
from screener.text import QUESTION, Text

OPENS = phrases(
    "^ (sick|tired|fed up|want|wanna|need|struggling|looking|ready|thinking|paying|still|ghosted|injured|stuck|curious|hate|dreaming|ever|losing|overwhelmed|burnt|burned|confused|worried|are|do|is|does|have|what if|why|how much|got|in debt|moving|selling|buying|retiring|scaling|leaving|bored|invisible|could|imagine|who wants|who else)",
)
YOUR_AFFAIRS = phrases(
    "(your|ur) [next|own|first|whole|entire|online|personal|dental] (agency|audience|bill|bills|bottom line|brand|budget|business|calendar|capital|career|cash|clients|community|company|competitors|content|contract|costs|customers|debt|dream|dreams|energy|event|expertise|finances|firm|freight|future|goals|growth|home|house|impact|inbox|income|investment|investments|job|lawn|leads|life|linkedin|margins|marketing|message|mindset|money|mortgage|mrr|network|next|office|own|partner|people|pension|pipeline|potential|practice|product|products|profile|profit|profits|property|purpose|reach|rep|results|retirement|revenue|roi|salary|sales|savings|self|site|startup|stock|store|story|strategy|supply chain|tax|taxes|team|teams|time|value|vision|voice|website|wealth|workforce|workplace)",
    "your (guide|go to|trusted|neighbour|neighbor|local|friendly|one stop|competition) .. _",
    "(you|u) (can|could|should|deserve|need|want|will|only|pay|dont pay|get|keep|love|save|win|earn|didnt know|never|too)",
    "(youll|youre|youve) (probably|one|missing|losing|leaving|never|love|get|already|been|in the)",
    "(show|help|teach|get|make|give|send|find|turn|hand|take|bring) you _",
)
ANY_YOU = phrases("(you|your|youre|youll|youve|yours)")
ROLE = phrases("{ordinary_work}", "{sales_work}")
JOKES = phrases(
    "(so|because|than) you (dont|do)",
    "(cant|cannot|not|dont|never|nothing|no) ... (you|your)",
    "(do want|thank|read|reads|answers|answer) ... (you|your)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading("headline"):
        for first, _ in seen.found[text.field].get(OPENS, ()):
            last = _question_mark(text, first)
            if last is not None:
                yield text.quote(first, last)
    yours = ANY_YOU if not seen.has(ROLE, "headline") else YOUR_AFFAIRS
    yield from seen.quotes(yours, "headline", unless=JOKES)


def _question_mark(text: Text, first: int) -> int | None:
    """The word that ends the sentence of ``first`` when that is a question mark."""
    for at in range(first, len(text.words)):
        if text.sentences[at] > text.sentences[first]:
            return None
        if text.words[at].form == QUESTION:
            return at
    return None


RULE = rule(
    __name__,
    __doc__,
    says="Speaks to you like an advertisement",
    reads=("headline",),
    looks_for=(OPENS, YOUR_AFFAIRS, ANY_YOU, ROLE, JOKES),
    judge=_judge,
    fires=[
        "«Tired of spreadsheets?» Meet Rota Owl",
        "«Still doing accounts by hand?»",
        "Product manager, Nestly | «Your home», simpler",
    ],
    quiet=[
        "SRE. I get paged so you don't.",
        "Nurse, wound care. I will find your vein",
        "Looking for my next role in a museum",
    ],
)
