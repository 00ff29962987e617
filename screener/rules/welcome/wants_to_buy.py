"""A customer: asks for a price, a date or a delivery, with numbers.

Why it counts: who pays is the owner's side, and real need has a size and a day.
When it stays quiet: it is the writer who supplies; or a buyer's bait with a file to open.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.particulars import particulars
from screener.rules.selling import SIGNS_OF_SELLING, sells

WANTS = phrases(
    "(could|can|would|do) you (quote|price|deliver|fit|make|repair|fix|stock|hire out|rent|ship|tile|roof|still make|still do|still sell|still take|have any|take on|take commissions|bind|engrave|cater)",
    "(are|would) you (booking|taking|available|taking on|come and quote|come and look)",
    "(come|please|you to|someone to|anyone to|somebody to|firm to|invited to|asked to) [and] quote",
    "(a|your|the) (quote|quotation|estimate|lead time|price list|day rate|rates)",
    "(whats|what is|what are|what would|what do) .. (your (fee|price|rate|rates)|you charge|it cost)",
    "how much (would|do|does|is|for|are)",
    "we need .. (by|for|before|to be|someone|{number})",
    "(our|the|my) budget (is|of|for|up)",
    "(budget|fee|rate|price) .. {money}",
    "{money} .. (fee|budget|paid by us|excl vat|plus vat|plus travel)",
    "^ [we] need {number}",
    "(your|the) moq",
    "(fee|travel|train|hotel|expenses|room) .. (is paid|are paid|paid for|covered|by us)",
    "(take|taking) [on] (new customers|new clients|new patients|commissions|orders)",
    "(id|wed|we would|i would) (like to|want to) (order|buy|book|hire|commission|license|licence)",
    "(like|want|wanting|looking|need|hoping) to (order|buy|book|hire|commission|license|licence|rent)",
    "(were|we are) (after|looking for) (a|an|someone|somebody|{number})",
    "send (us|me) (a|your) (quote|quotation|price|prices|offer|price list|rates)",
    "(we|i) (have|are) .. (looking for|searching for) (a|an|someone)",
    "do you (sell|deliver|sharpen|repair|tune|ship|value|fit|print|bind|buy|mend) .. (direct|lessons|commissions|orders|on|the|for|resoles|to|your own)",
    "we (cover|pay|refund) (travel|the train|expenses|your|the fare|a fee|the hotel)",
    "looking for a (speaker|translator|reviewer|trainer|tutor|photographer|caterer|judge|interpreter|surveyor|supplier|venue)",
    "(is that|is this) something you (do|would|could|offer)",
    "(wish|wishing) to (buy|order|hire|book|commission|rent|purchase)",
    "(in stock|purchase order|invoiced by you|we pay|well pay|ill pay|i can pay|we can pay|paying the)",
    "(previous|last|our|old) (fitter|builder|plumber|supplier|printer|caterer|roofer|electrician) (has|is|went|retired|left|let)",
)
SIZE = phrases(
    "{number}",
    "{money}",
    "paid (by|per)",
    "{day}",
    "{month}",
    "(in|near|from|at) {name}",
    "(one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a hundred)",
)
OFFERS = phrases(
    "(our|my) (rate|rates|price|prices|price list|services)",
    "(i|we) (help|offer|supply|provide|sell|import|export|can supply)",
    "(we|i) (have|keep|stock|hold) ... in stock",
    "(happy|glad|like|love|pleased|able|delighted) to quote",
    "(diligence|registration|joining|admin|processing|release|handling|there is a|theres a|theres an) fee",
    "(registration|registering|joining) (is|costs)",
    "(every|each|per) .. (review|click|task|survey|like)",
    "(attached|the|open) .. (zip|rfq|file|catalogue|drawings link)",
    "(my|our|a) [_] (cv|resume)",
    "(any|suitable|open) (vacancy|vacancies|opening|openings|job|jobs|position|positions)",
    "(hire|employ|recruit) me",
)

LEAST = -0.12


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is wanted, where a size or a day is named and nothing is offered."""
    if seen.has(OFFERS, *WORDS) or sells(seen) or particulars(case.words) < LEAST:
        return
    if seen.has(SIZE, *WORDS):
        yield from seen.quotes(WANTS, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Wants to buy, and says how much or when",
    reads=WORDS,
    looks_for=(WANTS, SIZE, OFFERS, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "«Could you quote» for 14 chairs in ash for the reading room in Cork, by May?",
        "«Do you still make» the brass hinges? The gate at the chapel takes 6.",
        "«We need someone» to tune 2 pianos at the town hall in May. «What would you charge»?",
    ],
    quiet=[
        "We have 40 used lathes in stock at Ghent, may we send the list?",
        "We pay 30 to 90 for each hotel review that you write in May.",
        "In Lund on 4 May there is a fee of $900 to present.",
        "We supply ash chairs, 14 days lead time. Could you quote us your needs?",
        "I need your help to grow my channel to 1000.",
        "Big order for you, open the attached RFQ file, 12000 units.",
        "Do you have any vacancy at the nursery in May? I would like to book a visit, my CV is attached.",
        "What are the rates in Lund, and is there any job for 2 people?",
    ],
)
