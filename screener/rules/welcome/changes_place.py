"""Starts, leaves or applies somewhere, and says where.

Why it counts: a person between two posts writes to the people there; the place and the post are named.
When it stays quiet: the new post is a sales territory or a scheme.
Seen in: essay E; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

CHANGES = phrases(
    "(i|ive|i have|i just|ive just) [just|recently|also|now] (applied|qualified|graduated|retired) .. (at|as|in|for|from|to|with|the|my|{name})",
    "(i|ive|i have) [just|recently|also] (joined|started) .. (your|the|our) .. (team|office|ward|department|school|course|company|group|branch|board|committee)",
    "(im|i am|ill be) (joining|starting|moving to|applying|retiring|beginning) .. (the|your|at|as|in|from|on|for|{name}|next|team|office)",
    "(i|ive|i have) (moved|went|switched|retrained|crossed over) (into|from|to|as) _ [_] (after|from|to|into|as)",
    "i start (in|on|at|as|next)",
    "i have an interview (with|at|for|on|in)",
    "(interview|interviewed|interviewing) (with|at|by) (you|your|the)",
    "(my|our) first (day|week|month|year|job|term|post) (as|in|at|with|of|on)",
    "in my (first|second|third|last|final) (day|week|month|year|term) (as|in|at|with|of|on)",
    "(matched|assigned|paired|placed) (as|with) (you|your)",
    "(as|im|i am) your (mentee|successor|replacement|apprentice|trainee|understudy|new neighbour|new neighbor)",
    "your (old|former|previous) (job|post|role|desk|office|team|seat|class|position)",
    "it you who (handles|deals with|looks after|decides on|takes|runs|keeps) (it|that|them|this|these|the)",
    "(is|was) the (vacancy|post|position|job|role|placement|seat) .. (still|open|available|filled|taken)",
    "(should|shall) i (ask|write to|send it to|contact|apply) (someone|somebody|you|another|directly)",
    "(as|like) you did",
    "(thinking of|thinking about|considering|planning) (leaving|moving|retraining|going back|becoming) .. (for|to|from|into|as|a)",
    "(first|second|third|final|fourth|last) year .. {student}",
    "(your|from your|got your|my|a) (no|rejection|refusal) (last|in|on|from|for|yesterday)",
    "(ive|i have|weve) (changed|moved|switched) (jobs|job|desks|offices|teams|departments)",
)
PATCH = phrases(
    "(territory|patch|region|accounts|asset class|visa|agency|advisor|adviser|wealth|realtor|mortgage|startup|mastermind|community|challenge|programme)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Starts, leaves or applies somewhere they name",
    reads=WORDS,
    looks_for=(CHANGES, PATCH, *SIGNS_OF_SELLING),
    judge=plainly(CHANGES, unless=PATCH, least=SPEAKS_FOR_ITSELF),
    fires=[
        "«I applied for the» analyst role on Friday. «Should I ask someone» else about the test?",
        "«I'm starting as» a clerk in the Reading office in May.",
        "We've never met, but I sit in «your old job» in Aarhus. Where was the supplier list kept?",
    ],
    quiet=[
        "I've just joined a startup that helps teams like yours.",
        "I applied this method and tripled my revenue.",
        "I'm starting my own agency and looking for clients. Can I show you our deck?",
    ],
)
