"""Arranges something practical: a day, an hour, a key, a form.

Why it counts: minutes, keys and delivery dates pass between people who already deal with each other.
When it stays quiet: the date is that of a sales call, or the words around it sell.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

PLAN = phrases(
    "({number}|{ordinal}) [of] {month}",
    "{month} ({number}|{ordinal})",
    "{day} {number} {month}",
    "on the {ordinal}",
    "(by|before|until|from|since|till) the {ordinal}",
    "on {day} (at|in|by|and|from|the|is|morning|afternoon|evening|night|for|with|if)",
    "(moved|shifted|changed|brought forward|postponed|rescheduled|put back|confirmed) (to|from|for|by) (the|{day}|{month}|{number}|{ordinal}|us|me)",
    "(the|your) {thing} (is|are|was|were|has|have|for|from|at|on|by|in|with|to|of|needs|goes|went|arrived)",
    "(attached|enclosed) (is|are|the|as|you)",
    "(pick up|collect|drop off|drop|bring|fetch|return) (it|the|your|them|a|my)",
    "(room|hall|gate|platform|entrance|floor|door|jetty|bay|dock|pitch) {number}",
    "(from|at|by|before|until|after) {number} (am|pm|and|to|on|at|in|the|sharp)",
    "(from|at|by|before|until|after|to) {clock}",
    "{day} (works|is fine|suits|morning|is out|it is)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Arranges something practical",
    reads=WORDS,
    looks_for=(PLAN, *SIGNS_OF_SELLING),
    judge=plainly(PLAN, least=0.12),
    fires=[
        "«The minutes from» the weir meeting are with Joost. Two names were wrong, both mine.",
        "«The van is» at the back gate «from 7 to» 9, by the shed.",
        "The hearing is «on the 14th» in the small court. The interpreter was told.",
    ],
    quiet=[
        "I've pencilled in 30 minutes for Tuesday 14 May.",
        "Join our webinar on 5 May at 10!",
        "Does Tuesday or Thursday suit for a quick call?",
    ],
)
