"""Reports news of a firm, as for the press.

Why it counts: an announcement is written for everyone; nothing in it is meant for you.
When it stays quiet: the writer speaks of themselves or of you.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

_COURTESY = phrases("i (hope|trust) [that] (you|your|all|this|everything|things)", "how are you")
_PERSON = phrases(
    "(i|im|ive|id|ill|me|my|mine|myself|both|bravo|who|we|weve|were|any|moved|congrat*|compliments|happy|heard|saw|read|thanks|us)",
    "{second_person}",
)
_RELEASE = phrases(
    "(press release|media release|press information|press invitation|press notice|news release|media alert|for immediate release|under embargo|embargoed until)",
    "(media|press|photo|interview) (enquiries|inquiries|contact|kit|pack|opportunity|opportunities)",
    "(note to editors|notes to editors|editors are)",
    "(find|see|read) .. (our|the) (latest|full) (announcement|release|press release|statement)",
    "(interviews|interview|founder interviews|images|samples|review copies|photos) .. (available|on request|on demand)",
    "(big|exciting|breaking|great|latest|hot|official) (news|announcement) (from|about|today|this)",
    "(just announced|launching today|now official|its official|big news|breaking news|breaking)$",
    "^ (big news|breaking|just announced|news flash|newsflash|exciting news|great news|announcing|out now|launching today|news from)",
    "^ today [_] marks",
    "(today marks|marks the) [the] [_] (launch|opening|start|release|anniversary|premiere)",
    "(proud|pleased|delighted|excited|thrilled|honoured|honored|happy) to (announce|unveil|reveal|present|share that|report|launch)",
    "(our|the) (rebrand|rebranding|merger|acquisition|funding round)",
    "is now [_] (live|available|open|part of|shipping|on sale|in stock) [_] (in|across|at|on|for|from|to|$)",
)
_NEWS = phrases(
    "{name} .. [has|have] [today|now|just|also|recently|officially] {business_made} .. (the|a|an|its|their|his|her|{name}|{money}|{number}|{number_word}|first|as|funding|with|by|to|for|new)",
    "{name} .. (has|have) (been|become|now|today|just|officially|recently) [_] {business_made}",
    "{name} [today|now|also] {business_maker} (the|a|an|its|their|new|first|{name}|{number}|{money}|{number_word}|in|at|with|version|for|from|to|over|more|output|up)",
    "{name} is [now|also|soon] (entering|expanding|opening|launching|moving|hiring|joining|celebrating|introducing|releasing|acquiring|buying|adding|building|investing|bringing|coming)",
    "{name} (returns|premieres|opens|debuts|arrives|lands|launches|ships|doubles) [_] (to|in|on|at|next|this|with|its|for)",
    "(the|a|an) (launch|release|acquisition|appointment|merger|premiere|unveiling) of",
    "(hits|hit|reaches|reach|in|into) (stores|shops|shelves|cinemas|theatres|theaters|the shelves|the market) [_] (on|in|from|this|next|today|tomorrow|worldwide|across)",
    "(the latest|a new|new|latest) (study|survey|report|research|poll|data|figures) (by|from|of|shows|finds|reveals)",
    "(study|survey|report|research|poll) ... (shows|finds|reveals|suggests|found) that",
    "(mark your calendars|save the date|coming soon|available from|on sale from|shipping from|now shipping|out now|in stores now)",
    "(award winning|world leading|market leader|leading|specialist|maker of|global leader)",
    "(new|next|first) (chief executive|ceo|chair|chairman|managing director|artistic director|head of|director of|flagship|factory|plant|store|branch|range|line|collection|service|route|showroom)",
    "(effective|as of|as from|with effect from) [_] {month}",
    "(funding round|seed round|series a|series b|in funding|stake in|majority stake|joint venture|turnover of|revenue of|million in|memorandum of understanding)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    yield from seen.quotes(_RELEASE, *WORDS)
    for text in case.reading(*WORDS):
        if not any(seen.quotes(_PERSON, text.field, unless=_COURTESY)):
            yield from seen.quotes(_NEWS, text.field)


RULE = rule(
    __name__,
    __doc__,
    says="Reports news of a firm, as for the press",
    reads=WORDS,
    looks_for=(_COURTESY, _PERSON, _RELEASE, _NEWS),
    judge=_judge,
    fires=[
        "«Marlow Kettles has appointed a new» head of design.",
        "«Press release»: a ferry for the fjord.",
        "Oakham «Bikes opens its» third shop in Gent.",
        "The collection «hits stores on» Monday.",
    ],
    quiet=[
        "I hear Marlow Kettles has appointed you, well done!",
        "Noor has been named head of the ward, you told me.",
        "I opened a shop in Gent.",
        "The gate opens at six.",
        "PO comes from Gail in accounts.",
    ],
)
