"""The headline counts what was achieved for clients: sums saved, firms served, people placed.

Why it counts: results for others are a sales argument; results in a job are a record.
When it stays quiet: the figures belong to the person's own job, quota, ward or class.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

RECORD = phrases(
    "({money}|{number}|{percent}) ... (for|of) [my|our] (clients|insurers|founders|brands|customers)",
    "({number}|{money}) .. (happy|paying|delighted|satisfied|tracked) [clients|customers]",
    "({number}) (clients|brands|businesses|companies|startups helped|students placed|founders|coaches|testimonials|success stories|finance teams|agencies)",
    "({money}|{number}) [in|of] (generated|recovered|saved|raised|tracked|client revenue|client|in client)",
    "(trusted by|loved by|chosen by|clients include|worked with) ... ({number}|clients|brands)",
    "(saved|recovered|generated|helped|coached|trained|placed|served|serving|interviewed|interviewing|turned) [clients|over|more than] ({number}|{money})",
    "(students placed|students on|clients and counting|clients promoted|promoted or moved|of my clients|my clients|still in seat|success rate|happy clients|satisfied clients)",
    "(coach to|advisor to|adviser to) {number}",
    "top {percent} [agent|of]",
    "({number} on clutch|award winning|shopify plus partner|google partner|{number} reviews)",
    "i connect .. people",
    "{number} network",
    "{number} (founders|leaders|marketers|people) (read|get|getting|follow|trust)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Counts results for clients",
    reads=("headline",),
    phrases=RECORD,
    unless=phrases(
        "(police|ward|school|hospital|charity|council|students|volunteer*) (officer|nurse|manager)"
    ),
    fires=[
        "«$40M recovered» in unpaid invoices",
        "Payroll tool «trusted by 900 brands»",
        "Brand studio | «120 happy clients»",
    ],
    quiet=[
        "Housing officer, 612 tenancies",
        "Sales lead, 140% of quota two years running",
        "Product manager, features used by many people",
    ],
)
