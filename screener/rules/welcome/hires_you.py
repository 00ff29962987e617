"""Offers the owner a particular piece of paid work or a named post, with the pay or the place.

Why it counts: work, place and pay are on the table, and it is the owner who is wanted.
When it stays quiet: easy money, a job kept secret, or pay in exposure.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

WANTS_YOU = phrases(
    "{we} [_] (want|would like|d like|would love|d love|love|need|like|hope|wish|are keen|plan|propose|intend) [to] [have] you (to|for|as|on|in|at|with|back|here|and)",
    "(wed|id|we would|i would|like|love|want|wants|hope|hoping|wish|wishes|propose|keen|need|ready|able|happy) (to|like to|love to|want to) (hire|engage|employ|commission|retain|appoint|book|recruit|offer|invite|contract|pay|take on|bring in|have) you",
    "(hire|engage|employ|commission|retain|appoint|recruit|offer|book|pay|take on|bring in|contract) you",
    "(commission|offer|license|buy) .. (from you|of yours|of your drawings|your|to you)",
    "(would|could|will|can|might|may|wont) you [please|perhaps|consider|be up for|be willing to|be free to|be able to|like to|take on|be interested in] (give|giving|write|writing|edit|editing|teach|teaching|carve|carving|play|playing|score|scoring|consider|paint|painting|make|making|build|building|fix|translate|translating|photograph|design|designing|run|running|lead|leading|cover|covering|train|training|speak|speaking|illustrate|illustrating|cook|cooking|cater|catering|repair|survey|record|review|judge|perform|sing|join|thatch|restore|restoring|tune|plan|draw|film|chair|be our|be my|mend|do our|do the|do a|work for|tutor|interpret|conduct|host|lay|come and)",
    "(please|do) (consider|come) .. (teaching|joining|writing|working|doing|running|leading|and teach|and work)",
    "(job|post|contract|formal|proper|firm|an) offer",
    "offer (of|to you|for you)",
    "(youre|you are|youd be|you would be|you) .. (first choice|our choice|who wed like|who we want|the one we want|perfect for the|right for the|top of our list|the person for|just the person)",
    "(its|it is) you (we|i) (want|need|would|d)",
    "want you",
    "(need|seek|seeks|needs|looking for|want|wants|after|require|requires|short of|hiring) .. (a|an|one|two) ... (with your|like you|for|in|at|from|starting|and you|from you)",
    "(with|has|have|of) your (tickets|skills|hands|voice|eye|experience of|trade|style)",
    "(role|post|position|job|place|seat|part|slot|contract|commission) (is|for|of|as|at|with|would) (you|yours|yours if|in|at|be)",
)
PAY = phrases(
    "{money}",
    "{number} (an|a|per) (hour|day|week|month|year|night|session|lesson|word|piece|show|term|shift)",
    "{number} (to|gross|base|all in|plus|with|k|czk|dkk|sek|nok|chf|kr|kroner|kronor|euro|euros|pounds|dollars|grand|rand|zloty|crowns|yen|rupees|shillings|flat|net|travel|expenses|per|a month|monthly|yearly|annually|weekly|daily)",
    "(k|czk|dkk|sek|nok|chf|kroner|euros|pounds|dollars|eur|gbp|usd) {number}",
    "(paid|salary|wage|wages|fee|honorarium|budget|budgeted|set aside|union rate|union rates|usual rate|your rate|your fee|your usual|day rate|scale|band|grade|stipend|travel and|board and lodging|lodging|housing|days a week|days weekly|per piece|licence fee|well pay|ill pay|we pay|i can pay|we can pay|pay is|full time|part time|permanent|maternity cover)",
    "(finance director|deputy|head|lead|senior|manager|nurse|teacher|surveyor|curator|technician|chef|warden|carpenter|welder) .. (at|with|for|in) {name}",
)
SEEKS = phrases(
    "(looking|searching|seeking|seek|look|search) [for] [a|an|any|new|paid|my] [_] (work|job|position|role|post|employment|internship|placement|apprenticeship) (as|in|at|with|near|from)",
)
"""Words of someone who wants a post of their own."""
EASY = phrases(
    "(whatsapp|telegram|per day|daily|a day minimum|no experience|from your phone|work from home|from home|online tasks|simple tasks|data entry|earn*|crypto|exposure|commission only|uncapped|equity only|your resume|your cv|urgent requirement|urgent requirements|confidential|exciting|notice period|expected salary|opportunity|passive|investors|for free|free of charge|unpaid|our services|we help|our clients|audit for you|easy|package inspector|assistant to|messenger|mystery shopper|podcast|backlink*|sponsored|guest post|article on your|followers|voucher|vouchers|registration fee|fellowship fee|refundable|authors contribution|partnership contract|to your price|to your prices|no fee to join|from the money|our printer|due diligence)",
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """That it is you they want, where the pay or the post is named and it is not too easy."""
    named = any(word.kind in ("name", "money", "number") for text in case.words for word in text.words[1:])
    if named and seen.has(PAY, *WORDS) and not seen.has(EASY, *WORDS):
        yield from seen.quotes(WANTS_YOU, *WORDS, unless=SEEKS)


RULE = rule(
    __name__,
    __doc__,
    says="Offers you a particular piece of paid work",
    reads=WORDS,
    looks_for=(WANTS_YOU, PAY, EASY, SEEKS),
    judge=judge,
    fires=[
        "«Would you play» the organ at our Easter service in Visby? We can pay 1,800 kronor.",
        "The Orme Trust would «like to engage you» for the roof survey, £900.",
        "We «need a miller for six weeks at» Heage, lodging and 30 an hour. Interested?",
    ],
    quiet=[
        "Our board is glad to offer you a partnership contract. The author's contribution is only $1,900.",
        "We want you to paint a sign for Leeds, $900. From the money you pay the van.",
        "We would like to hire you from home, earn $300 per day on Telegram.",
        "I have an exciting opportunity for you, send your CV.",
        "I am looking for work as a nurse in Visby; is the night post at 1,800 kronor open?",
        "Could you speak at our event? It is great exposure.",
    ],
)
