"""Brings what the owner asked for, or what was agreed or promised.

Why it counts: the owner's own question started it.
When it stays quiet: "as discussed" with a price list attached, or an invented promise of the owner's.
Seen in: essay C; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

ASKED = phrases(
    "you asked (me|us|for|about|if|whether|in|on|at|to|who|how|what|where|a|the|last)",
    "as (you asked me|you asked for|you requested|you suggested|you wished|you wanted|requested|promised|agreed|arranged)",
    "as i (promised|said|mentioned)",
    "(i|we|id|wed) promised",
    "the {work} (i|we) (promised|mentioned|talked about|told you)",
    "(answering|responding to|regarding|about|re|saw) (your|the) (ad|advert|notice|request|question|call|appeal|poster|vacancy|listing|posting|card|note|query)",
    "in (reply|response|answer) to your",
    "(heres|here is|attached is|enclosed is|found) the .. you (wanted|asked|needed|were looking|mentioned|lost)",
    "(you wrote|you said|you posted|you mentioned|your post says|you asked|saw your|your notice) .. (looking for|short of|after) (a|an|someone|somebody|people|help|volunteers|the)",
    "youre (short of|after) (a|an|someone|somebody|people|help|volunteers|the)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Brings what you asked for or agreed on",
    reads=WORDS,
    looks_for=(ASKED, *SIGNS_OF_SELLING),
    judge=plainly(ASKED, least=0.0),
    fires=[
        "«You asked for» the name of the bell founder: it was Pieter Roos, in Asten.",
        "The mould for the lintel is at the gate, «as promised». It was in the blue van.",
        "«Saw your notice» on the board at the library for old looms. Mine is in the barn at Drumlane.",
    ],
    quiet=[
        "You were looking for a fleet insurer in Roan on the 4th.",
        "As promised, here is our price list. Offer ends Friday, 20% off!",
        "As requested by many of you, the masterclass is back.",
        "I promised myself to reach out to more leaders like you.",
    ],
)
