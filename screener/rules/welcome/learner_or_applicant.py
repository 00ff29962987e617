"""A student, an apprentice or an applicant with a matter of their own.

Why it counts: people who learn or apply write to experts; one plain matter costs the owner little.
When it stays quiet: a referral, a visa or "any opening" is asked for.
Seen in: essay E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula, plainly

LEARNER = phrases(
    "(my|our|the|a) .. {study}",
    "(im|i am|as) (a|an|in|the) .. {student}",
    "{student} (at|in|of|from|with|here)",
    "(i applied|ive applied|im applying|i have applied|my application|applied for|applying for|applied to|applying to)",
    "(thank you|thanks) for the interview",
    "(interviewed|interviewing) (me|with|for|at)",
    "(the|your|a) (job ad|advert|advertisement|vacancy|posting|job description|person spec|trial day)",
    "(im|i am|ive been) (retraining|studying|training|qualifying|learning|revising|returning)",
    "(retrained|retraining|switching) (as|to|from|into)",
    "moving (into|from) _",
    "(made redundant|between jobs|laid off|let go by|newly qualified|career change)",
    "{number} (yrs|years) as (a|an|the|_)",
)
ANY_JOB = phrases(
    "{congratulates} .. {study}",
    "about your _ post",
    "(any|suitable) (job|opening|openings|vacancy|position|opportunity|role)",
    "visa sponsorship",
)
APPLIES = phrases(
    "(applied|apply|applying|application|applications|applicant|candidate|candidates|submitted|put in|put myself forward|gone for|going for|went for|signed up|sent in|sent off|threw my hat|thrown my hat|throwing my hat|interviewing|interviewed|interview|shortlisted|filled in|filled out|completed|uploaded|handed in|entered|interested in|keen on|enquiring about|enquire about|asking about|ask about|writing about|responding to|replying to|regarding|concerning|about|hoping for|considering) .. (the|your|a|an|this|that|for|at|with) ... {post_sought}",
    "(the|your) ... {post_sought} .. (ive|i have|i) [_] (applied|apply|sent|put in|submitted|gone)",
    "{post_sought} .. (applied|applying|my application|sent my|put in for|applied for|ive gone|still open|still available|already filled|still vacant|closes|closing date|deadline|advertised|you posted|you advertised|you shared|going at)",
    "(applied|application|applying|candidate|applicant) (for|to|at|with|as) .. {name}",
    "my (application|papers|cv|documents|covering letter|cover letter|portfolio|form|materials) .. (is with|are with|went|is in|sent|was sent|is on|for|to you|to your|on your|through|via)",
    "(who|whom|which of) .. (handles|handling|deals with|dealing with|reads|looks at|manages|runs|responsible for|in charge of|should|do|can|to) .. (applications|application|{post_sought}|recruitment for|hiring for|candidates)",
    "(recruiter|hiring manager) (for|on|behind|responsible for) .. ({post_sought}|the|{name})",
    "(contact|person) (for|behind|responsible for) .. {post_sought}",
    "(are you|is it you|would you be) .. (hiring for|recruiting for|person to ask|right person|contact for|i should) .. {post_sought}",
    "(join|joining) {name} as",
    "(just|recently|have|ive|i) applied (for|to|at|with|through|via|as|online|today|yesterday|last|on)",
    "your (graduate scheme|trainee scheme|apprenticeship|internship|traineeship|vacancy|advertised|opening|job ad|open position|open role)",
    "(saw|seen|noticed|found|read|spotted|came across) .. (your|the|that|youre|you are) .. (vacancy|vacancies|job ad|opening|posting|hiring|recruiting|advertised|advert)",
)
RECRUITS = phrases(
    "candidate (for|to|with) your",
    "(dear candidate|candidate your|by candidate|{name} candidate)",
    "about your _ (post|posts|article|talk)",
    "(any (job|opening|openings|vacancy|position|role)|visa sponsorship|refer me|referral|my client|our client|perfect for you|matches your profile|your skills|your cv|your resume|you as a candidate|candidates for|great candidates|talent|suit you|fits you|fits your|your experience|your background|you would be|your next|jury|nominat*|award|placing|earn|per day|contract for|urgent|immediate|whatsapp|telegram|have you applied|territory)",
)

_with_a_matter, _by_itself = plainly(LEARNER, unless=ANY_JOB, least=0.05), formula(APPLIES, unless=RECRUITS)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is quoted where there is a matter to it, or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or _by_itself(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Learns or applies, and says for what",
    reads=WORDS,
    looks_for=(LEARNER, ANY_JOB, APPLIES, RECRUITS, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«My thesis» is on the ferries of the Minho, and the only log from 1950 is in the archive at Caminha.",
        "«I've applied» for the post at the weir in Bath. Is the night shift on the rota from May?",
        "«I'm an apprentice» at the foundry in Falkirk. How did the mould on the bell come off clean?",
        "«I've applied» for the lamp keeper post at Skagen.",
    ],
    quiet=[
        "I have a strong candidate for your welder role.",
        "We are moving to another chat for better care.",
        "Are you the right person to speak to about insurance at Marl?",
        "May I share a thought about your harbour post?",
        "Congratulations on the thesis on the mill at Roan!",
        "We have a vacancy that suits you.",
        "I am looking for any suitable job. Please refer me.",
        "Students of my masterclass earn 5k a month.",
        "I applied the framework and tripled my revenue, want the link?",
    ],
)
