"""Names something the owner made or published, and says which.

Why it counts: whoever read the piece on pallets writes about pallets; a template says "your content".
When it stays quiet: no subject is named, or the words around it sell.
Seen in: essays C and E; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

WORK = phrases(
    "your .. {work} (on|about|at|in|of|from|for|under|against|with|that|where|after|to|last|made|says|said|has|was|got|helped|saved|changed)",
    "{read} .. your .. {work}",
    "your {month} {work}",
    "the .. {work} you (wrote|gave|did|made|posted|published|shared|put up|recorded|showed|took|drew|built)",
    "(the|that) [one|lovely] (bit|part|line|section|chapter|story|slide|paragraph|footnote|table|figure|chart|graph|scene|passage|remark|photo|picture|paper|piece) (about|on|with|where|when)",
    "{number} of your {work}",
    "(question|questions|word|query) (about|on) your .. {work}",
    "^ your {work}",
)
EMPTY = phrases(
    "your (post|posts|content|work|articles) (was|were|is|are) (great|amazing|inspiring|awesome|gold)"
)

RULE = rule(
    __name__,
    __doc__,
    says="Names a particular piece of your work",
    reads=WORDS,
    looks_for=(WORK, EMPTY, *SIGNS_OF_SELLING),
    judge=plainly(WORK, unless=EMPTY, least=0.05),
    fires=[
        "I «read your article» on drystone walls while sitting on one in Settle. The wall at the back was ours!",
        "«Your talk in» Leeds on Thursday settled an argument at our depot. The driver was right.",
        "Nobody told me about «the part where» the boiler was upside down. I was at the back in row 9.",
    ],
    quiet=[
        "Love your content, let's connect!",
        "Your post on hiring was great. We help founders hire 3x faster, worth a quick chat?",
        "I saw that you work in publishing and would like to add you.",
    ],
)
