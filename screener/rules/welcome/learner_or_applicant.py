"""A student, an apprentice or an applicant with a matter of their own.

Why it counts: people who learn or apply write to experts; one plain matter costs the owner little.
When it stays quiet: a referral, a visa or "any opening" is asked for.
Seen in: essay E.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

LEARNER = phrases(
    "(my|our|the|a) .. {study}",
    "(im|i am|as) (a|an|in|the) .. {student}",
    "{student} (at|in|of|from|with|on|here)",
    "(i applied|ive applied|im applying|i have applied|my application|applied for|applying for|applied to|applying to)",
    "(thank you|thanks) for the interview",
    "(interviewed|interviewing) (me|with|for|at)",
    "(the|your|a) (job ad|advert|advertisement|vacancy|posting|job description|person spec|trial day)",
    "(im|i am|ive been) (retraining|studying|training|qualifying|learning|revising|returning)",
    "(retrained|retraining|switching|moving) (as|to|from|into)",
    "(made redundant|between jobs|laid off|let go by|newly qualified|career change)",
    "{number} (yrs|years) as (a|an|the|_)",
)
ANY_JOB = phrases(
    "(any|suitable) (job|opening|openings|vacancy|position|opportunity|role)", "visa sponsorship"
)

RULE = rule(
    __name__,
    __doc__,
    says="Learns or applies, and says for what",
    reads=WORDS,
    looks_for=(LEARNER, ANY_JOB, *SIGNS_OF_SELLING),
    judge=plainly(LEARNER, unless=ANY_JOB, least=0.05),
    fires=[
        "«My thesis» is on the ferries of the Minho, and the only log from 1950 is in the archive at Caminha.",
        "«I've applied» for the post at the weir in Bath. Is the night shift on the rota from May?",
        "«I'm an apprentice» at the foundry in Falkirk. How did the mould on the bell come off clean?",
    ],
    quiet=[
        "I am looking for any suitable job. Please refer me.",
        "Students of my masterclass earn 5k a month.",
        "I applied the framework and tripled my revenue, want the link?",
    ],
)
