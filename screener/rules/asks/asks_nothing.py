"""Says that nothing is needed from you.

Why it counts: who asks for nothing and means it is rarely selling.
When it stays quiet: a seller says that they are not selling.
Seen in: essay D, by its opposite.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says that nothing is needed from you",
    reads=WORDS,
    phrases=phrases(
        "(no|not any) (reply|answer|response) .. (needed|expected|necessary|required)",
        "no need to (reply|answer|respond|write back|do anything|thank|come)",
        "(dont|do not) need (anything|to reply|to answer|to do anything|a reply|an answer)",
        "nothing (needed|wanted|required|to pay|to do on your side)",
        "(there is|theres|its) (nothing to do|no charge|no cost to you|nothing to pay)",
        "(just|only|simply) wanted (you to know|to say|to tell|to thank|to let you know)",
        "(thought|think) you (should|ought to|would want to|might want to|might like to) (know|hear|see|have)",
        "(write|writing|message) (only|just) to (say|tell|thank|let you know)",
        "(wanted|want) you to (know|have|hear|see)",
        "(dont|no need to) (answer|reply to) (this|me)",
    ),
    fires=[
        "I «only wanted to thank» you for the ladder.",
        "«No reply needed», enjoy the spring.",
        "I «thought you should know» that the gate is open.",
    ],
    quiet=[
        "There is nothing wrong with your website that we could not mend.",
        "I need a reply by noon.",
        "You need nothing but a card and a minute.",
    ],
)
