"""Promises pay by the hour, day or week for work that is not described.

Why it counts: real employers speak of the work first; scams speak of tonight's money.
When it stays quiet: a contract with a day rate, the wage of a shift, sales by the day.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Promises quick pay without saying for which work",
    reads=WORDS,
    phrases=phrases(
        "(earn|earning|earnings|income|salary) [of|is|you|at least|about|around|from|between|up to|over] ({money}|{number}) [{money}|{number}|to|and|or|usd|usdt|euro*|dollars] {short_period}",
        "(make|making|get|receive|pays|up to|approx) [at least|about|around|from|between|up to|over] {money} [{money}|to|and|or] {short_period}",
        "({money}|{number}) ({money}|{number}) [usd|usdt|euro*|dollars] {short_period}",
        "({number}|{money}) {short_period} (minimum|guaranteed|easily|easy|at least|tax free)",
        "(paid|payment|payments|pay|payout|payouts|settlement|income|profit*|commission*|withdrawal*) [is|are|made] (daily|same day|each day|instantly|the same day|every day|every evening|each evening)",
        "(daily|same day|instant) (pay|payment|payments|payout*|settlement*|income|earnings|salary|profit*|withdrawal*)",
        "weekly (payout*|settlement*|income|earnings|profit*|salary|{money})",
        "(paid|pays|pay|dollars or|prefer) [same day|daily|out|you] [in] (usdt|crypto*|bitcoin|btc)",
        "extra {money} {pay_period}",
        "({money}|{number}) [usd|eur|gbp] tax free",
        "(take home|earn|earns|earning|make|makes|get|paid|receive) .. ({money}|a few hundred|hundreds|a hundred) {short_period}",
        "(a few hundred|hundreds of dollars|hundreds) {short_period}",
    ),
    unless_anywhere=phrases(
        "day rate|ir35|contract|contractor*|shift|shifts|rota|invoice*|umbrella|locum*|supply|freelance*|agency|interim|overtime|budget|permanent|maternity",
        "(we|i|they|it) (sell|sells|serve|bake|see|treat|make|print|move|ship|lose|cost|costs|does|do) .. ({money}|{number})",
    ),
    fires=[
        "We look for people like you, earnings of «up to £200 per day», interested?",
        "A trusted team, «daily payouts» and kind managers.",
        "Start tonight and get «paid in USDT».",
    ],
    quiet=[
        "Interim finance lead in Leeds, £450 per day, outside IR35, six months. Worth a chat?",
        "We sell 300-400 a day and I read your piece on queues with joy.",
        "The course is run weekly by the union; do you still teach it?",
    ],
)
