"""The headline praises its writer: visionary, disruptor, serial entrepreneur, seven figures.

Why it counts: praise of oneself says nothing about why to connect, so it earns a question, no more.
When it stays quiet: the words are a joke, a job title, or an award with a name.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

BIG = phrases(
    "(visionary|disruptor|disrupter|game changer|changemaker|change maker|thought leader|trailblazer|rainmaker|guru|ninja|rockstar|wizard|evangelist|alchemist|luminary|maverick|empire|hustler|dreamer|futurist|catalyst|evangelist)",
    "(serial|digital|online|lifestyle|multi|global|parallel|passionate|young) (entrepreneur|investor|founder)",
    "(lion {number}|top voice|open networker|l i o n|30k|top 40 under 40|{number} under {number})",
    "(6|7|8|9|six|seven|eight|nine) (figure|figures)",
    "{number} (k|connections|followers)",
    "(entrepreneur|ceo|investor) [and] (investor|ceo|visionary|founder|speaker|dreamer|author|mentor|empire)",
    "^ (entrepreneur|investor|dreamer|ceo|visionary|philanthropist|believer in people|motivated professional|thinker|leader) $",
    "(living|life) .. (my best|by design|on my terms|best life)",
    "how i _",
    "^ i (built|made|closed|grew|went|scaled) ..  ({money}|{number})",
    "(exponential|world class|next level|cutting edge|revolutioni*|revolutionary)",
    "(winners|crushing it|grind|hustle|mindset)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Praises themselves in big words",
    reads=("headline",),
    phrases=BIG,
    unless=phrases("(not|no|never|recovering) .. (guru|ninja|influencer|visionary|hustle|networker)"),
    fires=[
        "«Visionary». Husband. Runner.",
        "«Serial entrepreneur» in three cities",
        "Dad | «7 figures»",
    ],
    quiet=[
        "Not a guru. Accountant.",
        "Lion keeper, county zoo",
        "Founder of a repair workshop",
    ],
)
