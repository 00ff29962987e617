"""Takes up something the owner said, wrote or asked.

Why it counts: it answers the owner, not a list; and it can be checked.
When it stays quiet: what was said stays open, or the words around it sell.
Seen in: essay C; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

WORDS_OF_YOURS = phrases(
    "you (once|also|just|recently) {spoke}",
    "you {spoke} (that|about|the|how|on|in|last|at|me|us|a|if|whether|for|him|her|them|why|what|where|who|to|your|under|yours|you|looking|asking)",
    "you (were|are) (asking|wondering|complaining|swearing)",
    "youre (asking|wondering|complaining)",
    "you (wanted|needed|offered|ordered)",
    "you said youd",
    "your (question|remark|reply|answer|comment|request|notice|query|point|advice|warning) (about|on|at|in|under|to|from|of|last|yesterday|whether|that)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Takes up something you said, wrote or asked",
    reads=WORDS,
    looks_for=(WORDS_OF_YOURS, *SIGNS_OF_SELLING),
    judge=plainly(WORDS_OF_YOURS, least=0.05),
    fires=[
        "«You wrote that» nobody measures the draught at the stage door. We did, in March, at the Lyric.",
        "«You asked in» the allotment forum on Sunday who still grows scorzonera. I do, on plot 14.",
        "«Your question about» the flood gate in Deventer was the one I had. The clerk found the drawing.",
    ],
    quiet=[
        "If you are looking for a new insurer in Roan on Monday, here we are.",
        "You asked for growth, I deliver growth. Book a call in my calendar.",
        "You said it best! So true!",
        "I'd love to hear what you think.",
    ],
)
