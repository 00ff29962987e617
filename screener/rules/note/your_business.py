"""Talks of the owner's clients, growth or goals as a stranger would not.

Why it counts: whoever speaks of your sales before saying hello wants a share of them.
When it stays quiet: a colleague speaks of a named thing the owner does.
Seen in: essays C and E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Talks of your business, clients or goals as a seller does",
    reads=WORDS,
    phrases=phrases(
        "your (business|organisation|organization|goals|growth|needs|sales|followers|revenue|workflow|operations|roadmap|stack|bottom line)",
        "your (margins|turnover|conversion|employees|workforce|requirements|brand|audience|reach|potential|success|authority|market|industry)",
        "(your|grow your) (practice|company|firm|clinic|shop|team|school|department) (grow|scale|could|needs|save)",
        "(your|grow your) (practice|company|firm|clinic|shop|team|school|department) (deserves|more|to the next|is losing|can|at the next)",
        "(for|to|with|reach|help|helps|from) your (customers|clients|patients|listeners|readers|students|members|guests)",
        "(for|in|of|with) your (postcode|fleet|sector|legal department|accountants|force|line of work|niche)",
        "your (financial|career|growth|fitness|income|health|sales|wealth|retirement|hiring|marketing|business) (goals|goal|targets|plans|journey)",
    ),
    unless=phrases(
        "{buys}",
        "your (business|company) card",
        "(you|your) (wrote|said|asked|posted|mentioned|talk|article|post|paper)",
    ),
    fires=[
        "We could talk about «your growth».",
        "It would suit «your brand».",
        "A tool «for your clients».",
        "What are «your goals»?",
    ],
    quiet=[
        "Your client Mrs Ash left her scarf with us.",
        "Your business card fell out of the book you lent me.",
        "Your team sang well on Sunday.",
        "In your talk you said it rains less.",
    ],
)
