"""Offers to show you what they sell.

Why it counts: a demonstration is a sales call by another name.
When it stays quiet: someone shows their own work because you asked, or asks to be shown yours.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers to show you what they sell",
    reads=WORDS,
    ask="call",
    phrases=phrases(
        "(walk|run|talk|take|guide) you through",
        "(show|showing) you (how|what|why|around|the|our|something|exactly|it|what we|a way|some)",
        "[a|free|live|quick|product|short|personalised|personalized] demo",
        "(see|seeing) [it|how it|this|our|the] .. (in action|platform|tool|product|system|software|works)",
        "(give|have) (it|us|our|this) [a] (try|go|spin|whirl)",
        "(try|test) (it|out|our|this|the) .. (free|trial|at no cost|30 days|14 days|a month|a week|for free)",
        "free (trial|pilot|month|audit|assessment|consultation|session|report|sample|samples|quote|check|analysis|scan|valuation|appraisal|training|consult|strategy|review|health check|mock up|mockup|proof|test)",
        "(complimentary|no obligation|no cost|zero cost) (audit|assessment|consultation|session|report|review|quote|check|analysis|valuation|inspection|trial|call|scan)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "Happy to «walk you through» it whenever it suits.",
        "Let me give you a «short demo».",
        "We offer a «free audit» to every bakery.",
        "I can «show you how» others solved it.",
    ],
    quiet=[
        "Would you walk me through your kiln one day?",
        "The rehearsal is free and open to all.",
        "Demolition begins on Monday at seven, sorry for the dust.",
        "You showed me how to sharpen a scythe in 2014.",
    ],
)
