"""The headline promises clients, money or growth to whoever reads it.

Why it counts: a result promised to a stranger is the first line of a sales talk.
When it stays quiet: the figures are the writer's own record in a job, or the words belong to a trade.
Seen in: essay E.
"""

from screener.rules.kit import phrases, rule

PROMISES = phrases(
    "(more|new|next|consistent|premium|qualified|inbound|paying|ideal|dream|unlimited|daily|predictable|endless|exclusive|warm|quality|high quality|high paying|high value|high ticket|ready to buy|real) [paying|new|high ticket|b2b] {prospects}",
    "(get|gets|getting|bring|land|landing|win|winning|find|finding) (you|your|u|them|{audience}) .. ({prospects}|funded|hired|booked|paid|results|promoted|published|seen|noticed)",
    "(help|helping) (you|your|{audience}|_ {audience}) .. {outcome_verb} .. {gain}",
    "{number} .. ({prospects}|downloads|streams) (a|per|every|each) (day|week|month|quarter|year)",
    "{number} .. ({prospects}|downloads|streams) (in|within) {number} (day|days|week|weeks|months)",
    "{number} ({prospects}) (guaranteed|or)",
    "{grow_verb} (your|their|my clients) .. _",
    "(ill|we|i|well|we will|i will|us) {grow_verb} .. (your|their|brands|businesses|companies|startups|stores|agencies|founders|firms|creators)",
    "(scale|scaling|10x|10xing) .. {audience}",
    "(past|hit|hits|reach|consistent|earn|earning|earns|to|make|makes|making|add|made|extra) .. {money} .. (month|months|mo|monthly|week|weekly|day|days|a month|per month)",
    "(add|adding|find|generate|unlock) .. ({money}|{percent}) .. (your|to|hiding|revenue|profit|sales)",
    "(i|we|ill|well) [will|can|can help] (fill|find|get|make|turn|bring|land|halve|add|put|plug|hand|take|double|triple) (you|your|chairs|them|{audience})",
    "(stop|start) (chasing|closing|trading|wasting|losing|struggling|leaving) .. _",
    "(on autopilot|while you sleep|while they sleep|on demand|at scale without)",
    "(even if|without) (you|youve|theyve|they|having|cold|ads|paid|spending|burning|burnout|working|hustling|posting|seeing|social media|dancing|quitting|sacrificing|selling|being salesy|the overwhelm|the hustle)",
    "(turn|turning|turns) .. (strangers|followers|views|visitors|cold calls|clicks|expertise|experts|content|conversations|posts|linkedin|knowledge|profile|traffic|attention|leads|ideas) into .. _",
    "(in|within|under|over) [just|only|less than|the next] {number} (day|days|week|weeks|hours|minutes|sessions)",
    "in [just] {number} months (or|without|even)",
    "(become|becoming) (a|an|the|your own) ... (authority|author|bestseller|bank|millionaire|leader|name|investor|expert)",
    "{number} (step|point|part|day|week|pillar|figure) .. (plan|system|method|framework|program|programme|formula|blueprint|challenge|engine|launch|coach|business|businesses|income|earner|exit|months|remote)",
    "(proven|signature|proprietary) [client|growth|sales|{number}|week|step] (system|method|framework|program|programme|formula|blueprint|process|strategy|roadmap)",
    "(6|7|8|5|six|seven|eight|five|multi|multiple) [to|and|or|6|7|8|9] [7|8|9|seven|eight|multi] (figure|figures) (business|businesses|incomes|income|earner|coach|coaches|mentor|launches|months|offers|agency|agencies|using|with|in|exit|practice|career|year)",
    "(gets|get|find|winning|win|found) .. (on google|{number} on google)",
    "rank .. (on google|{number}|in google)",
    "your (next|first|future) ... ({prospects}|million|home|{number})",
    "(win|wins|land|lands) (every|more|bigger|better) _",
    "({prospects}) (for|in your) {audience}",
    "({prospects}) come to you",
    "(bill|bills|costs|tax) (halved|slashed|cut|down)",
    "up to {percent}",
    "{number} .. {prospects} (week|month|day|weekly|monthly|daily)",
    "(sign|signs|signing|close|land|book|win|get) .. {number} .. {prospects}",
)

RULE = rule(
    __name__,
    __doc__,
    says="Promises results in the headline",
    reads=("headline",),
    phrases=PROMISES,
    unless=phrases(
        "(seeking|looking for|open to|available|trainee|intern|student|studying)",
        "(retiring|retire|leaving|answer|answers|reply|replies|ran|running) ... (in|within) {number}",
        "(so|because) you dont",
    ),
    fires=[
        "Founder, Brightdoor | «More clients» for physios, less admin",
        "«Scaling coaches» past their first team | Ask about my process",
        "Boutique owner? «10 bookings a week» from one post",
    ],
    quiet=[
        "Head of Sales. Doubled revenue at a tile maker in three years",
        "Client services assistant, probate",
        "Data analyst seeking a role with more customers and fewer spreadsheets",
    ],
)
