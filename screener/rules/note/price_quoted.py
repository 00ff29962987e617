"""Names the price of something the owner did not ask for.

Why it counts: a price without a request is an offer for sale.
When it stays quiet: it is a wage, a budget of the buyer, or a price asked for.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Names a price you did not ask for",
    reads=WORDS,
    phrases=phrases(
        "(from|starting at|starts at|start at|just|only|normally|usually) {money} [_] (a|per|each|for|and|off|plus)",
        "(from|starting at|starts at|start at|just|only|normally|usually) {money} [_] (pp|pm|p m|month|including|early|until|minimum)",
        "{money} (per|a|each) (month|week|seat|head|person|user|van|pop|lesson|session|spot)",
        "{money} (per|a|each) (page|school|place|planter|lead|video|reel|post|unit|copy|sqm|student)",
        "(packages|tickets|participation|units|licence|plans|rates|prices) [_] [_] (is|are|from|of|at|starts|starting|start) {money}",
        "(sponsorship|investment|ticket|places|seats|fee|membership|contribution|entry) [_] [_] (is|are|from|of|at|starts|starting|start) {money}",
        "(bronze|silver|gold|platinum|premium|vip) [_] ({money}|package|packages|tier|level|sponsor)",
        "({money} deposit|monthly payment plan|payment plan|refundable)",
        "minimum (ticket|order|investment|spend)",
        "one time (sponsorship|fee|payment)",
        "(setup|set up|starter) (kit|fee|pack)",
        "small (file|admin|processing|registration|joining) fee",
    ),
    unless=phrases(
        "{buys}", "(salary|wage|pay|pays|paid|budget|rent|an hour|day rate|grant|we pay|stipend)", "bursary"
    ),
    fires=[
        "«Tickets are from £390».",
        "It costs «just $9 a month».",
        "«Sponsorship is €750».",
        "«From €4 a» week you get plants.",
    ],
    quiet=[
        "The role pays £34 a week more than mine.",
        "You quoted us £4,000 for the tiles and we accept.",
        "We have a budget of £900, could you tile it?",
        "Rent for the hall went up.",
    ],
)
