"""The headline follows the frame “I help these people do that”.

Why it counts: the frame is taught to sellers; but honest people follow the advice too, so it earns a question.
When it stays quiet: it is said by a public servant, a charity or an employee about the firm's own customers.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

HELPING = phrases(
    "(i|we|ill) (help|empower|enable|teach|show|support|guide|coach|place|connect|work with|fix|explain|prep|serve|partner with|advise) _",
    "^ (helping|empowering|enabling|showing|supporting|guiding|transforming|equipping|inspiring|connecting|protecting|changing|simplifying|unlocking|elevating) _",
    "(helping|empowering|enabling|teaching|equipping|supporting|inspiring|serving|saving|protecting) ({audience}|people|clients|others|_ {audience})",
    "(on a|my|our) mission [is] (to|in) _",
    "(passionate about|obsessed with) (helping|empowering|growing|your)",
    "(thats|that) (sells|sell|converts|convert|raise*)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Describes whom they help rather than what they do",
    reads=("headline",),
    phrases=HELPING,
    unless_anywhere=phrases(
        "(council|hospital|school|university|nhs|charity|public|police|library|government|city|borough|payments agency|ambulance|adviser|job centre|bank|technician|chemistry|museum*|programme lead|order desk|volunteer*|lecturer|teacher|nurse|officer|manager|lead at|director of)"
    ),
    fires=[
        "«I help florists» plan their year",
        "«Helping architects» say no",
        "Founder, Ampler | «On a mission to fix» rotas",
    ],
    quiet=[
        "Helping visitors find the right ward. City hospital",
        "Help desk lead, bus company",
        "Making school meals on time. Catering manager",
    ],
)
