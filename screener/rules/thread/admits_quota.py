"""Admits that a number has to be met.

Why it counts: a quota, a list or a month's end makes you a means to an end.
When it stays quiet: the number is about bread, chairs or a choir.
Seen in: essay B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Admits that a number has to be met",
    reads=WORDS,
    phrases=phrases(
        "(my|our|the|his|her|monthly|weekly|sales|hit|meet|meeting) quota",
        "(my target|our target|my upline|my sponsor)",
        "(expected|required|supposed|obliged) to (provide|bring|collect|refer|find|recruit|invite|submit|list|contact|book|name|sign|reach|talk to|speak to)",
        "(reach|hit|make|meet|fill|fulfil) (my|our|the) (target|quota|goal|numbers|number|quarter|places)",
        "(before|by|at) .. (quarter|quarter end|month end) (end|ends|closes)",
        "(one|two|three|1|2|3|four|five|4|5|ten|10|20) (more|short|names|people|calls|demos|meetings|signups|referrals) .. (by|before|to go|until|to reach|to hit|for my|this month|this week|this quarter)",
        "(by|before) (month end|quarter end|end of month|end of quarter|the end of the month|the end of the quarter)",
        "(to qualify|level up|rank up|my next rank|my rank|my bonus|my commission|leaderboard)",
        "(my|the) (list|top) [of] {number}",
        "you(re|r) (number|no) {number}",
        "my (coach|upline|trainer|team leader) (said|says|wants|expects|requires|asked|needs|insists|told|has asked)",
        "(need|needs|require|short of|missing) {number} more (names|people|signups|sign ups|votes|reviews|referrals|recommendations|endorsements|meetings|demos|calls|followers|members|signatures|connections|leads)",
    ),
    fires=[
        "I «need 3 more names» before Friday.",
        "«My upline says» to ask everyone.",
        "It would help me «hit my quota».",
    ],
    quiet=[
        "La quota del corso è di 20 euro.",
        "We need two more altos for Sunday.",
        "My manager says hello and thanks you for the pump.",
        "The number on the gate is 31.",
    ],
)
