"""The headline offers the person's own services or product: freelance, by the hour, for named kinds of client.

Why it counts: a seller connects for a reason, often a decent one; a question tells which.
When it stays quiet: the same trade is practised for an employer, or the person is fully booked.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

SERVICES = phrases(
    "(freelance|freelancer|fractional|self employed|for hire|virtual assistant|available for projects|open for commissions|commissions open|interim|solopreneur|own practice|private practice)",
    "(independent|boutique) (consultant|adviser|advisor|agency|recruitment|financial|mortgage|broker|firm)",
    "(for|to) [small|busy|growing|independent|creative|rural|exhausted|ambitious|smart|listed|local|modern|online|family|first time|female|professional|b2b|dtc|saas|tech|healthcare|dental|law|restaurant|hospitality] {audience}",
    "consultant to .. _",
    "^ [business|management|marketing|strategy|it|hr] (consultant|consultancy|consulting|advisory) $",
    "(pricing|franchise|sleep|marketing|business|management|brand|solar|image|seo|linkedin|energy|growth|tax|insurance|hr|it|independent) (consultant|consultancy|broker|agent)",
    "(realtor|estate agent|real estate agent|letting agent|mortgage broker|mortgage adviser|mortgage advisor|insurance agent|insurance broker|financial adviser|financial advisor|financial planner|wealth planner|wealth manager|wealth management|private wealth|financial services professional|life insurance|insurance adviser|insurance advisor)",
    "(from|just|only) {money} $",
    "{money} (flat|a month|per month|fixed|each|a session|an hour)",
    "(fixed fees|fixed fee|fixed price|flat fee|free consultation|first call is free|insurers accepted|samples welcome|free design visit|finance available|quick quotes|best rates|competitive rates|fast and affordable|fast affordable|no contract|site survey)",
    "(booking into|taking on|now taking|diary open|open for bookings|bookings open|rates in bio) .. _",
    "(cv|resume|grant|bid|copy|content) (writer|writing|writers) [for]",
    "(headshots|wedding|weddings|photographer|photography|videographer|doula|yoga teacher|tarot|proofreader|translator)",
    "(software|platform|app|tool|tools|products|product) (for|that|who) .. _",
    "by the hour",
    "(your|the) (rep|partner|guide|agent|go to|trusted|neighbour|neighbor|one stop) .. _",
    "(i|we) sell _",
    "sells _",
    "(workshops|keynotes|retreats|facilitator|facilitation)",
    "(influencer|ugc creator|content creator)",
    "(search consultant|headhunter|headhunting|recruitment consultant|recruitment agency|recruitment firm|recruitment partner)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Offers a service or product of their own",
    reads=("headline",),
    phrases=SERVICES,
    unless=phrases(
        "(fully booked|not consulting|in house|student)",
        "(seeking|looking for) ... (role|roles|job|work|opportunities|position|placement)",
        "(wealth planner|adviser|broker) assistant",
        "(wealth management|private wealth|insurance) .. (operations|analyst|compliance|risk|technology|clerk)",
        "(dms open|hospital|council|supermarket|leisure centre)",
    ),
    fires=[
        "«Fractional» CFO with a soft spot for bakeries",
        "Bookkeeping «for small businesses»",
        "Portraits «from £90»",
    ],
    quiet=[
        "Finance director, garden centre chain",
        "Freelance court reporter, fully booked",
        "Looking for a role as translator or interpreter",
    ],
)
