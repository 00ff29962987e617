"""Says what something you wrote or said did to them.

Why it counts: whoever has read a thing can say which part stayed with them; praise without an object cannot.
When it stays quiet: the praise is for a profile, or leads to a sale.
Seen in: essay C; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

TAKEN_IN = phrases(
    "(what|something|things|everything) you {spoke} ... (about|on|in|at|yesterday|last|regarding|{day}|{month})",
    "(your|the|that) ... {work} ... {stayed_with_them}",
    "(your|the) .. (argument|point|remark|advice|explanation|answer|comment|example|tip|list|method|idea) ... {stayed_with_them}",
    "(your|the) .. {work} ... (is|was|were|are|seemed|struck me as|remains) .. {well_made}",
    "your .. {work} (from|in) .. ({month}|{day}|spring|summer|autumn|winter|last)",
    "(finished|finishing|reread|rereading|halfway through|working through|listened to|listening to|watched|reading|enjoying|coming back to|came back to|returned to|come back to|grateful for) .. your .. {work}",
    "(i|we|ive|weve) [just|have|since|also] {passed_on} .. your .. {work}",
    "{work} of yours",
    "following your .. {work} .. (on|about|for|since)",
    "your (argument|point|remark|advice|explanation|example|tip|suggestion|summary|list|template|checklist|observation)",
    "(both|two|three) [of] your .. {work}",
    "(chapter|part|section|episode|slide|figure|paragraph) .. (describes|explains|was|is|helped|made|where|about)",
    "(recording|slides|transcript|handout|handouts|second part|part two) (of|from|to|for) your",
    "(follow|followed|following) what (you|your team|your firm|your company) (do|does|are|write|writes|publish|say)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Says what your words did for them",
    reads=WORDS,
    looks_for=(TAKEN_IN, *SIGNS_OF_SELLING),
    judge=plainly(TAKEN_IN, least=0.0),
    fires=[
        "«What you posted on Monday about» «part-time managers was» spot on, we had the same trouble.",
        "«Your article about recalls stuck with me», and I would like to know who signs the notice.",
        "«I passed your new piece» on to two groups I'm in.",
        "«The remark on noise made me think» of our own open office.",
    ],
    quiet=[
        "Your content is amazing, let's connect!",
        "Your profile is on my list of people to meet.",
        "Your article stuck with me. We help founders like you write more of them.",
    ],
)
