"""Offers a job and says what, where and for how much.

Why it counts: role, place and pay in the first message let the owner answer in a minute; bait names none of them.
When it stays quiet: pay by the day for work that anybody can do, or a move to a messenger.
Seen in: essay E; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, sells

TERMS = phrases(
    "(permanent|full time|part time|fixed term|maternity cover|hybrid|on site|onsite|outside ir35|inside ir35|pro rata|contract role)",
    "{number} (hours|hrs|days|nights|shifts|months|month|weeks) [a|per] (week|month|contract|cover|fixed)",
    "(reports|reporting) to",
    "(start|starting|starts) [on|in] [the] (january|february|march|april|may|june|july|august|september|october|november|december|monday|asap|{number}|{ordinal})",
    "from [the] (january|february|march|april|may|june|july|august|september|october|november|december|monday|{ordinal})",
    "(were|we are|im|i am|theyre|shes|hes|still) (hiring|recruiting|filling)",
    "(vacancy|opening|post|role|position|job) (at|in|for|is|as|on)",
    "(retained|in house|internal) recruiter",
    "(closes|closing|closing date|apply by|advert is|job ad)",
)
PAY = phrases(
    "{money}",
    "{number} {number}",
    "{number} (to|gross|base|an hour|a year|per hour|per annum|euro|euros|pounds|dollars|kr|chf|an)",
    "(band|grade|scale|point) {number}",
    "{number} (k|cad|usd|sek|nok|dkk|eur|gbp|aud)",
)
EASY = phrases(
    "(whatsapp|telegram|per day|daily|a day minimum|no experience|from your phone|work from home|online tasks|data entry|assistant to the ceo|earn*|crypto)"
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """Terms of work and pay, both."""
    pays = seen.has(PAY, *WORDS)
    named = any(word.kind == "name" for text in case.words for word in text.words[1:])
    if pays and named and not sells(seen) and not seen.has(EASY, *WORDS):
        yield from seen.quotes(TERMS, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Offers a job with its terms and pay",
    reads=WORDS,
    looks_for=(TERMS, PAY, EASY, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "Signal engineer in Crewe, «permanent», £48,000, works for the county, not an agency. May I send the advert?",
        "Our bakery in Ghent looks for a night baker, «4 nights a week», €17.20 an hour.",
        "«We're hiring» a harbour pilot in Esbjerg. The pay is 52000 kr, as the union agreed.",
    ],
    quiet=[
        "In Roan we went from 3 to 70 boats a month.",
        "Work from home, £200 per day, no experience needed, full time or part time!",
        "We have an exciting opportunity with a leading client. Are you open to it?",
        "Part-time role for you, message me on WhatsApp: $500 a day.",
    ],
)
