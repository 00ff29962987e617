"""The headline offers what is never that easy: papers, loans, grants, grades, followers, jobs for anyone.

Why it counts: such offers are the usual face of fraud.
When it stays quiet: a lender, council or school describes its own office.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

OFFERS = phrases(
    "(work|study|student|tourist|schengen|genuine) [and|work|study] [work|study] (permit|permits|visa|visas) .. (without|genuine|no|slots|approval|guaranteed|whatsapp|fast|{percent}|agent)",
    "(work permits|work permit|genuine agent|registered documents|real documents)",
    "(no|without) (ielts|credit check|interview|collateral|paperwork|experience)",
    "(private|direct|hard money|genuine|loan) (lender|loans|loan offer)",
    "(approval|approved|funding|funded) (in|within) {number}",
    "{money} .. {percent} interest",
    "{percent} interest",
    "(grant|relief) (board|fund agent|guru)",
    "(free|guaranteed|unclaimed) (grant|grants|money)",
    "claim (yours|your share|it)",
    "(giving back to|blessing) {number}",
    "(lucky|chosen) (people|winners|few)",
    "(thesis|dissertation|essay|assignment|homework|exam) [and|dissertation] [dissertation|essay] (help|writing|writer|service)",
    "(buy|verified|real) [badge|instagram|active] [and] (followers|badge|likes|reviews|accounts)",
    "{number} credit score",
    "credit (repair|score)",
    "(registration|processing|activation) fee",
    "hiring {number} (home|online|remote|data|typists)",
    "(home|online) (typist|typists|data entry)",
    "(journals|papers|journal) .. (fast|rapid|quick|{number}) (publication|acceptance|review)",
    "(scopus|indexed) .. (journals|papers)",
    "(fast|rapid|quick|guaranteed) (publication|acceptance|approval)",
    "(hr manager|recruiter|hr executive|hr) .. (part time|online) (tasks|task|job|work)",
    "{number} hours daily",
    "(part time|online) (tasks|task|job provider|job available)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Offers what is too easy to be true",
    reads=("headline",),
    phrases=OFFERS,
    fires=[
        "Loans for everyone, «no credit check»",
        "«Thesis writing» by doctors, any subject",
        "HR lead | «Part time tasks» | Phone only",
    ],
    quiet=[
        "Visa caseworker at an embassy",
        "Loans librarian, county archive",
        "Thesis student, marine biology",
    ],
)
