"""The headline recruits sellers for a network: a team, leaders, partners, independent distributors.

Why it counts: a request from such a network ends in an invitation to buy in.
When it stays quiet: an employer fills a paid position.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

TEAM = phrases(
    "(network|multi level|multilevel|attraction) (marketing|marketer)",
    "(mlm|team builder|team building a|direct sales leader|home party)",
    "independent (distributor|beauty|wellness|nutrition|brand|stylist|representative|rep|mary|business owner|associate)",
    "(wellness|health|beauty|brand|lifestyle|essential oil*|nutrition|freedom) (advocate|partner|influencer|mentor|ambassador)",
    "(looking for|seeking|inviting|want|need|wanted|recruiting) .. [hungry|motivated|driven|serious] (leaders|people|go getters|mums|moms|women|agents|families|founders|closers|distributors)",
    "(leaders|agents|partners|distributors|closers) wanted",
    "(building|build|expanding|growing) (a|my|our) [global|dream|winning|amazing] (team|agency|tribe) [of]",
    "(join|grow with|part of) (my|our|us|the) (team|movement|tribe|community|mission)",
    "my team (earns|makes|and i)",
    "go getters",
    "(essential oils|gut health|skincare and nutrition|nutrition and skincare)",
    "(health|wellness|travel|lifestyle|nutrition) (business owner|coach with|club|opportunity)",
    "(the|an|this|my|business|ground floor|amazing|exciting) opportunity",
    "looking for (three|five|ten|{number}) _",
    "changing lives one .. _",
    "(my|our) mission {number} .. _",
    "(seeking|looking for|inviting|need) .. partners",
    "(global|international|worldwide|wellness|home based) [wellness|health|home based|beauty] business $",
)

RULE = rule(
    __name__,
    __doc__,
    says="Recruits for a sales network",
    reads=("headline",),
    phrases=TEAM,
    unless_anywhere=phrases(
        "(salary|shifts|full time|permanent|fixed term|hospital|hospice|school|university|council|charity)",
        "(seeking|looking for) .. (role|roles|job|opportunity|opportunities|position|placement)",
    ),
    fires=[
        "«Network marketing» professional, three countries",
        "Skincare lover | «Building a team» this spring",
        "«Independent distributor» | Vitamins that work",
    ],
    quiet=[
        "Looking for a junior opportunity in logistics",
        "Ward manager building a team of nurses at a city hospital",
        "Independent historian of canals",
    ],
)
