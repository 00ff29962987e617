"""Wants to know how you do a particular thing.

Why it counts: the question is about the owner's way of working, and only the owner can answer it.
When it stays quiet: the way of working is asked after in order to sell another.
Seen in: essay C; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

WAY = phrases(
    "the way (you|they) {tackle}",
    "the way your .. (team|firm|company|office|school|people|group|department|organisation|lab|ward|clinic|shop|studio|council|charity|colleagues) .. {tackle}",
    "how (you|your team|your firm|your company|your group|your school|your department|your office|your people|your colleagues) {tackle}",
    "(has|have) had my attention",
    "why (you|your team|your firm|your company) (chose|choose|decided|moved|went|picked|left|stopped|started|switched|dropped|kept|settled)",
    "what (you|your team|your firm|your company|your group|your school) (are|is|does|do|did) (doing|with|on|in) (with|on|about|around|the|your)",
    "(hear|hearing|know|learn|learning|read|reading|understand|see|seeing|wonder|wondering) how you _ (a|an|the|it|them|that|this|with|on|in|for|from|without|so|out|your|when|after)",
    "how your _ {tackle}",
    "how did (you|your team|your firm|your company) {tackle}",
    "how long (until|till|before) (you|it|the|they|your|that)",
    "how (long|many|often|much) did (it|you|they|the|that|your)",
    "(something|one thing|a thing|one question|the question|question) (i|we) [still|always|often] (keep|kept|am|was|were|have|had|couldnt|cant|dont|didnt|never) .. (wondering|asking|understand|understood|find|work out|coming|about)",
    "(is|was|are|were) (there|that|this|it) .. (anywhere|somewhere|online|public|published|available|corrected|the same|a version|an edition)",
    "what (do|would) you .. (wish|recommend|suggest|read|regret|pick|choose|advise|change|avoid)",
    "is there anything you (wish|would|d|could|regret|recommend|suggest)",
    "i (dont|didnt|do not|cant|couldnt) (understand|quite understand|work out|follow) (why|how|what|whether)",
    "take your time",
)
SUPPLIER = phrases(
    "(currently|at the moment|these days)",
    "(handle|handles|manage|manages) .. your",
    "how you (are|were|currently|feel|might|could|would)",
    "your (current|biggest)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Asks how you do a particular thing",
    reads=WORDS,
    looks_for=(WAY, SUPPLIER, *SIGNS_OF_SELLING),
    judge=plainly(WAY, unless=SUPPLIER, least=SPEAKS_FOR_ITSELF),
    fires=[
        "Payroll at the depot in Lund «has had my attention» for a year, and «the way you handle» late joiners is smart.",
        "«How did you test» the error messages on the form? Ours are read by nobody.",
        "«Something I keep wondering»: does the rule of three hold on the night shift?",
    ],
    quiet=[
        "How are you currently managing holiday requests?",
        "I'd love to learn how you grew your audience. Would you be open to a call?",
        "The way your website loads is costing you clients.",
    ],
)
