"""Asks about a pain that the sender happens to cure.

Why it counts: the question is the first line of a pitch: whoever says yes is a prospect.
When it stays quiet: a colleague asks how the owner solved something, and has the trouble too.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks about a pain so as to sell the cure",
    reads=WORDS,
    phrases=phrases(
        "(are|is) (you|your team|your patients|your clients) [_] [_] (struggling|tired|fed up|losing|frustrated|overwhelmed|worried|overpaying)",
        "(are|is) (your customers|your firm|your business|u) [_] [_] (struggling|tired|fed up|losing|frustrated|overwhelmed|worried|overpaying)",
        "(are|is) (you|your team|your patients|your clients|your customers|your firm|your business|u) [_] [_] (paying too|stuck|sick of|missing out)",
        "(are|is) (you|your team|your patients|your clients) [_] [_] (wasting|getting enough|happy with|drowning|leaving)",
        "(are|is) (your customers|your firm|your business|u) [_] [_] (wasting|getting enough|happy with|drowning|leaving)",
        "(do|does|have|has|did) (you|your patients|your clients|your customers) [_] [ever] (struggle|lose|complain|worry|feel stuck|feel overwhelmed)",
        "(do|does|have|has|did) (your team|your staff|your business|your company) [_] [ever] (struggle|lose|complain|worry|feel stuck|feel overwhelmed)",
        "(do|does|have|has|did) (you|your patients|your clients|your customers) [_] [ever] (find it hard|get enough|need help|dread|suffer|waste)",
        "(do|does|have|has|did) (your team|your staff|your business|your company) [_] [ever] (find it hard|get enough|need help|dread|suffer|waste)",
        "(have|has) you [ever|already|also] (thought|considered|wondered|tried) [_] [_] (about|what|how|whether|using|selling|exhibiting|claiming)",
        "(have|has) you [ever|already|also] (claimed|looked at|looked into|explored) [_] [_] (about|what|how|whether|using|selling|exhibiting|claiming)",
        "(have|has) you [ever|already|also] (thought|considered|wondered|tried) [_] [_] (outsourcing|automating|hiring|getting|switching|a|an|your)",
        "(have|has) you [ever|already|also] (claimed|looked at|looked into|explored) [_] [_] (outsourcing|automating|hiring|getting|switching|a|an|your)",
        "(ever|have you) (thought about|considered|thought of) [_] (what|whats|how|selling|using|getting|starting|outsourcing|next|writing|a|becoming)",
        "^ (struggling|tired|fed up|sick of|overwhelmed|losing|frustrated|burnt out|burned out|worried about|drowning)",
        "how (confident|happy|fulfilled|satisfied|sure) are you",
        "how (are|is) (you|your) [_] [_] (handling|managing|covering|approaching) [_]",
        "how much [time|money] (are|is|do|does) (you|your|u|the) [_] [_] (paying|spending|losing|lose|spend|waste|pay|leaving)",
        "(when|when was the last time) [did] you [last] (looked|have|had|review|reviewed|check|checked|look|update|someone)",
        "when was the last time",
        "whats (stopping|holding) you",
        "(when|whats) your (biggest|main|top|number one)",
        "what (is|are) your (biggest|main|top|goals|plans for|priorities|pain|number one)",
        "(a|top|your|the) (priority|priorities) (right now|for you|this year|this quarter|at the moment|for this year)",
        "top of your (list|mind)",
        "(happy|satisfied) with your (current|present|existing)",
        "your current (provider|supplier|tool|agency|accountant|broker|vendor|contract|bank|setup|system) (doing|meeting|giving|is|costs)",
        "(what|which) (crm|tool|software|system|provider|platform|pipette tips) (do|are) you (use|guys|using|on|currently|all)",
        "at the moment [_] ? $",
        "ring a bell",
        "(does|do) (that|this|any of this|it|any of these) (sound|ring|resonate|feel)",
        "sound (familiar|good)",
        "(does|would) (that|this) resonate",
        "(still|yet or still) on the fence",
        "using ai [_] [_] yet",
        "(are|is) (you|your) [_] (customers|clients|patients|backups) (paying|asking|going|happy|getting|immutable|aware|finding|coming)",
        "who (does|handles|looks after|takes care of|deals with) (your|the) [_] [_] (social media|google listing|card payments|marketing|website)",
        "who (does|handles|looks after|takes care of|deals with) (your|the) [_] [_] (it|licences|seo|payroll|bookkeeping)",
        "who (does|handles|looks after|takes care of|deals with) (your|the) [_] [_] (content|printing|insurance|energy|recruitment)",
        "who (does|handles|looks after|takes care of|deals with) (your|the) [_] [_] (telephony|spend|levy|supplier list|plants|leads)",
    ),
    unless=phrases(
        "{buys}",
        "(we|i|ours) [_] (struggle|have the same|too|also|are at|is at|are stuck)",
        "(me|us|ours|mine) too",
    ),
    fires=[
        "«Are you struggling» with no-shows?",
        "«Do your patients ever complain» about the wait?",
        "«How confident are you» in your backups?",
        "«When was the last time you looked» at your pension?",
        "«Have you considered outsourcing» it?",
    ],
    quiet=[
        "We struggle with no-shows too: how did you get them down?",
        "How did you handle the flood in March?",
        "Are you the one who tamed the boiler?",
        "Have you tried the bakery at Frome?",
    ],
)
