"""What a turn wants: to sell, or any of the things that the rules on asks look for."""

from collections.abc import Iterator
from typing import Final

from screener.models import Span
from screener.rules.asks import RULES
from screener.rules.kit import Seen, phrases
from screener.rules.languages import LANGUAGES
from screener.rules.scan import Phrases
from screener.rules.selling import PRESSES
from screener.rules.selling import SELLS as OFFERS
from screener.text import Text

TRADES = phrases(
    "(we|i) [also|currently|mainly|mostly|specifically] (help|offer|provide|specialise|specialize|deliver|supply|manufacture|partner with|work with|support|coach|advise|produce|sell)",
    "(we|i) (build|create|develop|make|design|write|automate|generate|deliver|bring|connect|teach|run) .. (for|to) {clientele}",
    "(our|my) [own|new|free|latest|little|small|online] {for_sale}",
    "(help|helped|helping|work with|working with|worked with|support|supporting|supported|place|placed|train|trained|coach|coached|advise|serve|served|serving|save|saved|saves) [quite] [a|few|lot|of|many|some|over|more|than|lots] [{number}|other|busy|small|local|senior|similar] {clientele}",
    "(people|{clientele}) (like|such as) (you|yours|yourself)",
    "(of|at) your (size|level|stage|calibre|kind|type)",
    "{money} (a|per|each|off) (month|week|day|year|head|person|user|seat|site|record|lead|referral|place|spot|door)",
    "(first|free) (month|session|week|consultation|call|lesson|class)",
    "{percent} (off|discount|cheaper|commission|return|returns)",
    "(thats|that is|its) (exactly|precisely|just) (what|where|why|the gap)",
    "(what|thats where|that is where) (we|i) (do|come|can|help) (is|in|for)",
    "(we|i|weve|ive) (fix|solve|take care|handle|cut|reduce|double|replace) (that|this|it|the|your|those)",
    "your (budget|headcount|turnover|spend|supplier|suppliers|contract|contracts|renewal|provider|pension|mortgage|savings|investments|portfolio|income|skin|energy|broadband|payroll|marketing|pipeline|bills|volumes)",
    "(my own|own) (thing|business|company|firm|agency|practice|startup)",
    "(started|starting|launched|launching|joined|running|building|founded) (my|a|an|our) [own|new|little|small] (thing|business|company|startup|agency|app|platform|brand|circle|programme|program)",
    "(im|i am|weve|we|i) [now] (in|with|at|into) (sales|insurance|finance|wealth|real estate|property|recruitment|software|crypto|private equity|network marketing)",
    "(side|second|extra|additional|passive) (income|hustle|streams|stream)",
    "(gold|crypto|usdt|bitcoin|forex|trading)",
    "(check out|have a look at|look at|visit|link to) (my|our|us at|the link)",
)
"""Talk of one's own trade, clients and prices, or of the other's budget."""

ASKS: Final[tuple[Phrases, ...]] = (
    *(rule.looks_for[0] for rule in RULES if rule.ask),
    *(
        language[rule.id].phrases
        for language in LANGUAGES
        for rule in RULES
        if rule.ask and rule.id in language
    ),
)
"""Every ask there is a rule for, in every language."""

WANTS: Final[tuple[Phrases, ...]] = (TRADES, OFFERS, PRESSES, *ASKS)
"""Every way to sell or to ask."""


def asking(text: Text, seen: Seen) -> bool:
    """Whether this text asks for anything."""
    found = seen.found.get(text.field, {})
    return any(asked in found for asked in ASKS)


def wanting(text: Text, seen: Seen) -> Iterator[Span]:
    """The first words of this text that sell or ask, if any do."""
    found = seen.found.get(text.field, {})
    matches = [match for wanted in WANTS for match in found.get(wanted, ())]
    if matches:
        yield text.quote(*min(matches, key=lambda match: (match[0], -match[1])))
