"""Puts you in touch with somebody, or speaks of you to them.

Why it counts: a go-between stakes their own name and asks nothing for themselves.
When it stays quiet: an introduction is asked for, or a nameless colleague sends a seller.
Seen in: essay B; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

BETWEEN = phrases(
    "(put|putting) (you|you two|you both|the two of you) .. in (touch|contact)",
    "(introduce|introducing) (you|you two|{name}) (to|and|with) {name}",
    "(before|whether) i .. (introduce|connect|put you|pass on|give them|give him|give her) .. (you|your|name|number|two)",
    "{name} [has|had] (given|gave|put|listed|named|passed) .. (your|you) .. (name|as|down|referee|reference|number|details)",
    "(gave|given|passed|sent|told) (them|him|her|{name}) your (name|details|number|email)",
    "i gave (them|him|her|{name}) (yours|your)",
    "(asked|asks|asking) (me|us) (for a name|who|whether i know|to recommend|to connect|to contact|to pass|to tell)",
    "(ive|i have) (recommended|mentioned|suggested|named) you (to|for|as|when|at)",
    "(she|he|they|{name}) (may|might|will|ll) (write to you|be in touch|contact you|call you|ring you)",
    "(agreeing|agreed|offered|willing) to be a (referee|reference)",
    "(written|writing|wrote) you a (recommendation|reference)",
    "(my|our|a) .. (colleague|manager|boss|professor|supervisor|tutor|teacher|predecessor|friend|coordinator|office manager|mentor) [{name}|of yours|of mine] (says|told|suggested|recommended|mentioned|thinks|thought|advised) .. (you|your)",
    "your (office manager|assistant|secretary|former colleague|old boss|predecessor|coordinator) .. (told|asked|gave|suggested|sent)",
    "(was|were|been) told (you|that you|youre|youd|you are) .. (know|the|person|side|who|one|about|have|run|handle)",
    "(was|were|be) of interest to you",
    "whether (that|this|it) is of interest",
)
SUPPLY = phrases(
    "(put your name forward|name forward|print package|right person|decision maker|budget|pricing|suppliers|supplier|software)"
)

RULE = rule(
    __name__,
    __doc__,
    says="Stands between you and somebody else",
    reads=WORDS,
    looks_for=(BETWEEN, SUPPLY, *SIGNS_OF_SELLING),
    judge=plainly(BETWEEN, unless=SUPPLY, least=SPEAKS_FOR_ITSELF),
    fires=[
        "Before I «put you and Kemal in touch» I'd rather hear from both.",
        "Olga needs a will drawn up in Cork and «I've recommended you to» her.",
        "Jenna «Whitlow has given your name as» a reference for the post in Leeds.",
    ],
    quiet=[
        "May I put your name forward for the list of the year in Roan?",
        "Could you introduce me to your colleagues?",
        "Your colleague suggested you'd be the right person for this.",
        "I'd love to introduce you to our platform.",
    ],
)
