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
    "(your|the) .. (argument|point|remark|advice|explanation|answer|comment|question|example|tip|list|template|method|idea) ... {stayed_with_them}",
    "(your|the) .. {work} ... (is|was|were|are|seemed|struck me as|remains) .. {well_made}",
    "your .. (list|template|summary|checklist|explanation|answer|advice) ... (is|was|were|are|remains) .. {well_made}",
    "(came across|stumbled on|stumbled upon|discovered|learned from|learnt from|quoting|citing) .. your .. {work}",
    "(edition|figures|figure|table|data|numbers|example|examples|quote|chart|bit|line) .. (in|from|of) your .. {work}",
    "your .. {work} (from|in) .. ({month}|{day}|spring|summer|autumn|winter|last)",
    "(finished|finishing|reread|rereading|halfway through|working through|listened to|listening to|watched|reading|enjoying|coming back to|came back to|returned to|come back to|grateful for) .. your .. {work}",
    "(i|we|ive|weve) [just|have|since|also] {passed_on} .. your .. {work}",
    "(i|we|ive|weve) [just|have|since|also] {passed_on} .. your .. (exercise|exercises|outline|method|model|approach|checklist|template|code|chart|charts|figures|idea|tip|list|trick|recipe|framework for)",
    "(my|our) .. {work} (cites|quotes|builds on|draws on|refers to|leans on) (yours|your|you)",
    "{work} of yours",
    "following your .. {work} .. (on|about|for|since)",
    "your (argument|remark|advice|explanation|example|tip|suggestion|summary|template|checklist|observation) (about|on|in|for|to|was|is|has|that|from|with)",
    "(both|two|three) [of] your .. {work}",
    "(chapter|part|section|episode|slide|figure|paragraph) .. (describes|explains|was|helped|made|where|about)",
    "(recording|slides|transcript|handout|handouts|second part|part two) (of|from|to|for) your",
    "(follow|followed|following) what (you|your team|your firm|your company) (do|does|are|write|writes|publish|say)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Says what your words did for them",
    reads=WORDS,
    looks_for=(TAKEN_IN, *SIGNS_OF_SELLING),
    judge=plainly(TAKEN_IN, least=0.04),
    fires=[
        "«What you posted on Monday about» «part-time managers was» spot on, we had the same trouble.",
        "«Your article about recalls stuck with me», and I would like to know who signs the notice.",
        "«I passed your new piece» on to two groups I'm in.",
        "«The remark on noise made me think» of our own open office.",
    ],
    quiet=[
        "Chapter six is free on the quay in Roan.",
        "Your content is amazing, let's connect!",
        "Your profile is on my list of people to meet.",
        "Your article stuck with me. We help founders like you write more of them.",
    ],
)
