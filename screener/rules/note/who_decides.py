"""Looks for whoever decides or buys.

Why it counts: only a seller needs to know who signs.
When it stays quiet: the sender has a matter for that office, or wants to buy.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Looks for the one who decides or buys",
    reads=WORDS,
    phrases=phrases(
        "decision maker for",
        "(the|your|a) (decision maker|decision makers|budget holder|economic buyer)",
        "(right|best|correct|concerned|appropriate|responsible) (person|contact|people|department) [_] [_] (for|to|about|in|who|regarding|of)",
        "who [_] (decides|signs off|makes the decision|is in charge of) [on|about] [the] (your|tenders|apprenticeship|purchasing|benefits|procurement)",
        "who [_] (is responsible for|looks after|takes care of|handles|manages) [on|about] [the] (your|tenders|apprenticeship|purchasing|benefits|procurement)",
        "who [_] (decides|signs off|makes the decision|is in charge of) [on|about] [the] (marketing|training|supplier|licences|printing|cleaning|what goes)",
        "who [_] (is responsible for|looks after|takes care of|handles|manages) [on|about] [the] (marketing|training|supplier)",
        "who [_] (is responsible for|looks after|takes care of|handles|manages) [on|about] [the] (licences|printing|cleaning|what goes)",
        "(point|direct|steer) me (to|in|towards) [_] [_] (right|person|whoever|someone|direction|best)",
        "whoever (owns|looks after|handles|decides|deals with|manages|is in charge)",
        "(who|what) (else|besides you) is involved in",
        "in charge of (marketing|hiring|purchasing|procurement|training|it|operations|sales|payroll|benefits|facilities|events|recruitment|hr|your|such)",
        "(i know|know) (that) you dont sign",
        "your (buyer|purchasing department|procurement team|finance lead|supplier list|vendor list|preferred supplier list)",
        "are you the person who (handles|decides|manages|looks after)",
        "(still|currently) [_] (with|using|happy with) the same (provider|supplier|company|agency|broker|vendor|bank|system)",
        "(spoke|speaking|talked) (with|to) (someone|somebody|a colleague|one) (from|at|in|of) your (office|team|company|firm|organisation|practice)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "Are you the «right person to talk to»?",
        "«Who decides on what goes» on the tables?",
        "Could you «point me to the right» department?",
        "If not, «whoever owns» rotas will do.",
    ],
    quiet=[
        "Who looks after the bees when you travel?",
        "Which office should I send the appeal to?",
        "She is the best person I ever met.",
        "Who won on Sunday?",
    ],
)
