"""Disagrees with the owner on the substance, or has found a gap.

Why it counts: flattery sells and quarrel does not; it shows that the thing was read.
When it stays quiet: the fault found is in the owner's site or sales.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

QUARREL = phrases(
    "(disagree|disagreed|disagrees|contradicts|contradict|contradicted|quibble|objection|beg to differ)",
    "(dont|didnt|cant|not sure i|not sure id) agree",
    "(id|i would|i|must) (argue|dispute|push back|quarrel|object)",
    "you (overlooked|missed|left out|forgot|skipped|omit|omitted|mixed up|confused)",
    "youve (overlooked|missed|left out|forgotten|skipped|mixed up)",
    "(think|believe|fear) (youre|you are|youve got|thats|that is|its|the) .. wrong",
    "(isnt|wasnt|is not|was not) (quite|entirely|strictly) (right|true|so|what)",
    "(doesnt|does not|dont|didnt) (match|add up|tally|hold|agree|fit)",
    "(got|have|had) it (wrong|the wrong way round|backwards)",
    "(one|a small|small|a tiny|a) (correction|quarrel|quibble|objection|nitpick|slip|error)",
)
FAULT = phrases("your (site|website|page|ads|funnel|profile|headline|seo)")

RULE = rule(
    __name__,
    __doc__,
    says="Disagrees with you on the substance",
    reads=WORDS,
    looks_for=(QUARREL, FAULT, *SIGNS_OF_SELLING),
    judge=plainly(QUARREL, unless=FAULT),
    fires=[
        "In the piece on canals «you overlooked» the lock at Foxton, and the wage book from 1814 is still there.",
        "«I'd argue» the rule in section 4 came from the dockers, not the owners. The minutes were in Hull.",
        "The dates on the plaque and in the paper «don't match». One of them was in May.",
    ],
    quiet=[
        "You missed our webinar! Here is the replay.",
        "Your website doesn't match your talent. I fix that.",
        "I agree with everything you write.",
    ],
)
