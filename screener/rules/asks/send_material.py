"""Wants to send you material.

Why it counts: “may I send it?” asks for a yes that turns a stranger's note into a correspondence.
When it stays quiet: you asked for it, or it is a thing of yours that is being sent back.
Seen in: essay C, reports of users.
"""

from screener.rules.asks.earned import EARNED
from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants to send you material",
    reads=WORDS,
    ask="call",
    phrases=phrases(
        "{ask_us} share (how|what|a|an|some|something|our|my|with you how|few|two|three)",
        "{ask_us} (send|share|email|e mail|forward|drop|pop|ping|mail|dm|pass|offer) [you|over|across|it|along|through|a|some|the|my|our|more|few] .. {brochure}",
        "(happy|glad|delighted) to (share|provide|forward) (more|details|some|our|a|further|the)",
        "(want|like|fancy|interested in) (the|a|our|my|some) [free|full|quick|short] ({brochure}|blueprint|formula|list|details|recipe)",
        "(shall|should|can|may|could) i (send|share|forward|drop|email) (it|them|that|this|one|those) [over|across|to you]",
        "(want|would you like|like) me to (send|share|forward|drop|ping|email)",
        "(shall|should) (i|we) (pop|put|send|run|add|prepare|point|show|look at|keep you|save you|hold you|drop|tell you more|do one for) .. (you|over|across|in|down|it|one|a|them|some)",
        "(attached|attach|attaching|enclosed|find|see|have a look at|look at|sharing|sent you|sending you|heres|here is) .. (our|my) [latest|new|company|full|short] {brochure}",
        "(attached|enclosed|find attached|i attach|see attached) .. (brochure|deck|catalogue|rates|price list|proposal|one pager|profile|presentation|portfolio|agreement|rate card|offer)",
    ),
    unless=phrases("{waiver}"),
    unless_anywhere=EARNED,
    fires=[
        "«May I send you a short deck»?",
        "«Shall I share it» with you?",
        "«Want me to send» the numbers?",
        "Please «find attached our rate card».",
    ],
    quiet=[
        "The library asks whether you could send back volume two.",
        "Here is the recipe from the school kitchen.",
        "The parcel that went to the wrong house is with me.",
    ],
)
