"""The headline belongs to someone who coaches owners, leaders or experts towards growth or fame.

Why it counts: their clients are people like the reader, found by connecting.
When it stays quiet: an internal coach, a sports coach, or coaching that is looked for.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

COACHING = phrases(
    "(business|mindset|success|growth|wealth|money|abundance|sales|transformation|breakthrough|performance|high performance|life|executive|leadership|confidence|career|marketing|relationship|burnout|fitness|midlife|clarity|purpose|spiritual|manifestation|embodiment|energy|kingdom business|visibility|branding|linkedin|content|scale|scaling|startup|empowerment|women|womens|agile|agile transformation|team) [and|business|team] [business|life|team|leadership] (coach|mentor|coaching|strategist|alchemist|mentoring|guide)",
    "(personal brand|personal branding|thought leadership|executive visibility|executive branding) [strategist|coach|expert|for|agency]",
    "(high ticket|six figure|seven figure|heart centred|heart centered|soul led|purpose driven|mission driven) .. _",
    "(growth hacker|growth hacking|growth advisor|growth adviser|growth strategist|growth partner|revenue architect|scale up advisor|exit strategist)",
    "(coach|coaching) (to|for|of) .. _",
    "(trusted|strategic|board) (advisor|adviser) (to|for)",
    "(speaker|keynote speaker|motivational speaker|sales trainer|closer trainer|course creator|bestselling author|best selling author|podcast host)",
    "(tedx|keynotes) .. _",
    "(mastermind|inner circle|private membership|elite circle|accelerator for)",
    "(female|women|christian|ambitious|conscious|expert led|mission led) [female|women] (entrepreneurs|founders|leaders|businesses|owners|ceos)",
    "scale with _",
    "(helping|help) .. (scale|visible|visibility|authority|monetise|monetize|industry authority|stand out|be seen)",
    "(manifest|manifestation|abundance|quantum|limitless|next level|unstoppable|unleash*|unlock your)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Coaches or advises people like you for a fee",
    reads=("headline",),
    phrases=COACHING,
    unless=phrases(
        "(internal|football|rugby|tennis|swim|rowing|swimming|athletics|basketball|netball|school|in house|volunteer|reading) [team] coach",
        "(seeking|looking for) ..  (coach|mentor)",
        "(coach) (driver|station|builder|operator)",
    ),
    fires=[
        "«Business coach» for bakers",
        "«Personal branding strategist» | Dog person",
        "«Trusted advisor to» the boardroom",
    ],
    quiet=[
        "Internal coach at a health region",
        "Coach driver, seaside tours",
        "Football coach, under elevens",
    ],
)
