"""Wishes you well for something it names, or praises what you did there.

Why it counts: the one who writes knows the occasion and wants nothing from it.
When it stays quiet: the wish leads up to an offer.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

WISHES = phrases(
    "proud of you",
    "you (were|have been|always were) (always|often) (kind|there|generous|patient|fair|good|ready|the one|willing|so kind|so patient|so good|so fair|right|helpful|very)",
    "(will|should) serve you (well|right)",
    "lucky to have you",
    "(good luck|best of luck|fingers crossed|every success) (with|for|on|at|in) (the|your|tomorrow|next|it|this|{day}|{name}|today)",
    "(i know|i remember|we know|everyone knows) how (long|hard|much|little) (you|youve|that|this|your|these|those|the|work) _",
    "you (made|make|had) (the|a) (better|good|fair|strong|valid|great|best) (point|case|argument|call|choice)",
    "(pleasure|joy|privilege|good|fun|lovely|great) [to|was|it was] (working|work|worked) (with|for|under|alongside) you",
    "(working|worked) with you (on|at|in|was|over|all|again|during)",
    "(enjoyed|loved|liked|miss|missed) (working|studying|playing|singing) (with|next|in|at|under|alongside)",
    "(hope|hoping) .. (operation|exam|move|surgery|wedding|party|trip|journey|viva|trial|hearing) .. (went|goes|well)",
    "(everyone|all|everybody) .. (asking after|miss|misses|says|remembers) .. (you|hello)",
    "(my|is my|was my) last day",
    "(leaving|leave) .. (on|at the end of|after) .. ({day}|{number}|{month}|years)",
    "(would|like|love) .. (keep|stay) in touch",
    "(a|of) (real|big|huge|great|lasting) (help|relief|support) (to|for|in|at|when|with|during)",
    "your (comment|post|talk|article|answer|letter|speech|question|interview) .. (was|is) .. (brave|honest|generous|kind|fair|courageous|moving)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Wishes you well and knows for what",
    reads=WORDS,
    looks_for=(WISHES, *SIGNS_OF_SELLING),
    judge=plainly(WISHES, least=SPEAKS_FOR_ITSELF),
    fires=[
        "«Good luck with the» viva in Cork, and «proud of you» already.",
        "«I know how long that permit» for the pier took.",
        "«Working with you on» the audit at Halden was the best of it.",
    ],
    quiet=[
        "As the son of a baker I know how hard it is to do it all in the shop on the quay.",
        "Good luck with your job search! I write CVs that get interviews, want me to show you?",
        "Wishing you a wonderful week!",
        "You deserve more. Join our mastermind now.",
    ],
)
