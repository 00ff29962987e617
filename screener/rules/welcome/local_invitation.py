"""Invites to something local and unpaid, or lends a hand with it.

Why it counts: a choir, a clean-up or a reunion has a place and a day and nothing to sell.
When it stays quiet: seats, tickets, sponsors, or a club that costs.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

INVITES = phrases(
    "come (and|along|round|by|over|to) (the|see|have|for|say|meet|us|a|my|our|any|on|look|sing|help|watch|taste|talk|be|get|tell)",
    "(youd be|youre|you are|all|everyone is|you would be) [very|most|both] welcome",
    "(drop|pop|call|look) in (on|at|any|for|when|to)",
    "(reunion|get together|street party|clean up|cleanup|open day|bring and share|potluck|bonfire|jumble sale|bake sale|work party|village fete) (on|in|at|is|for|dinner|of|this)",
    "{local} (meets|meet|meeting|committee|hall|is short|needs|has|of|on|in|and|garden|group|news|council|shop)",
    "(our|the) (street|village|parish|allotment|allotments|stairwell|block|road|lane|harbour|valley|island|town|neighbourhood)",
    "(next door|two doors|over the road|across the road|round the corner|same street|same village|your neighbour|your neighbor|from upstairs|downstairs)",
    "on your (street|stairwell|block|road|lane)",
    "your (village|parish|allotment|allotments|harbour|valley|island|neighbourhood)",
    "(volunteer|volunteers|volunteering) (at|for|with|to|in|on|as|who|needed|and|this|from)",
    "(lend a hand|unpaid|spare pair of hands|litter pick|the food bank|our food bank|food bank (needs|is|on|in))",
    "(i|we) (drive|walk|cycle|live|row|pass|moved) (the|past|next|opposite|by|behind|two|in|near|round) .. your",
    "if (youre|you are|youd) (in|passing|near|about)",
    "if (youre|you are|youd) ever (in|passing|near|here|round|around|this|over)",
    "if you ever (pass|come|feel|fancy|go)",
    "if you ever (are|want to) (in|near|passing|come|see|look|walk|visit|row|sing|here)",
    "(coffee|tea|beer|pint|cake|lunch|biscuits|jam) (is|are|on|and|if|at|after) (on|me|mine|us|cake|biscuits|the|terrible)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Is about something local and unpaid",
    reads=WORDS,
    looks_for=(INVITES, *SIGNS_OF_SELLING),
    judge=plainly(INVITES, least=0.08),
    fires=[
        "The choir sings in the barn at Roan on Friday. «Come and see» the owl.",
        "I have the forge «next door», the one with the green gate. The smoke on Monday was ours.",
        "Nine of us clear the beach on the last Sunday in March, «unpaid», with soup from the school.",
    ],
    quiet=[
        "The clock on the tower may be right up your street.",
        "If you're ever hiring in the yard at Roan, I know three people.",
        "I understand that you run the volunteer fire brigade at Roan.",
        "Come to our webinar, seats are limited!",
        "You're welcome to book a slot in my calendar.",
        "Join our village of ambitious founders, membership from £40.",
    ],
)
