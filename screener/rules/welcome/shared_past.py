"""Shares a school, a team, a street or a time with the owner, and says which.

Why it counts: a shared memory is the tie itself, and a stranger cannot invent its details.
When it stays quiet: only the label is shared ("fellow alumni"), or the words around it sell.
Seen in: essay D; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

PAST = phrases(
    "(worked|studied|trained|served|lived|sat|played|sang|rowed|taught|overlapped|started|graduated|marched|sailed) .. together",
    "(we|you and i|you and me|us) .. (worked|studied|trained|served|overlapped|shared|started) (at|in|on|under|a|an|the|on)",
    "we both worked for",
    "(you and i|both of us) worked for",
    "(same|my old|our old|your old|your former|old) {shared_place}",
    "(class|cohort|intake|year|batch|graduated|graduates|cohort) [of|in] {number}",
    "(class|cohort|intake|reunion) of",
    "(i was|i used to be|im) (your|in your|on your|two years|a year|one year)",
    "(years ago|back in (the|{number}|school|college|those|my|our|{month}|{name}|university)|in the old|ages ago|a lifetime ago|back when|in those days)",
    "(your|my) old (job|desk|office|team|room|boss|post|class|shift|patch|bench|locker|chair|school|flat)",
    "(i|ive) (inherited|took over|sit at|have) your",
    "(ex|former|old) (colleague|colleagues|teammate|flatmate|roommate|neighbour|student|pupil|apprentice|trainee|tenant|patient|shipmate|bandmate)",
    "do you still (have|do|keep|play|sing|run|make|go|live|work|see|ride|sail|teach|use|wear|own|row|bake)",
    "(you|ive) still (have|got|got your|owe) (my|your|the|me)",
    "i still have (your|the)",
    "where you (studied|trained|worked|grew up|taught|served|started|learned|learnt)",
    "we share (a|an|the same) [old|former] (supervisor|teacher|boss|hobby|desk|office|landlord|employer|tutor|coach|trainer|birthday|stairwell|wall|fence|garden|train|professor|hometown|doctor)",
    "is this the {name}",
    "(remember|recall|forgotten|forget) (the|that|when|how|your|our|being) .. (at|in|on|we|you|from|with|of)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Shares a past with you and says which",
    reads=WORDS,
    looks_for=(PAST, *SIGNS_OF_SELLING),
    judge=plainly(PAST, least=0.03),
    fires=[
        "«Same ward», the winter of the burst pipe. I went to Tromsø and you went to the other side.",
        "«I was your» apprentice on the quay in 2004, the one who fell in.",
        "«Do you still have» the map from the hut? It was in the tin on the shelf.",
    ],
    quiet=[
        "Most mills have the money back in three years.",
        "We worked for two of the others on the quay at Roan.",
        "Fellow alum here! Let's connect and grow together.",
        "Same school! I now help alumni invest. Worth a quick chat?",
        "Remember me?",
    ],
)
