"""Asks who decides.

Why it counts: a question about who buys, signs or decides is how a sale finds its way in.
When it stays quiet: a person with an errand looks for the right office.
Seen in: essay B, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks who decides",
    reads=WORDS,
    ask="introduction",
    phrases=phrases(
        "(who|whom|person|someone|somebody|whoever|colleague) .. (in|on|at|from|within|inside|that) your .. {decides}",
        "(who|whom|person|someone|somebody|whoever|colleague|one) (who|that) [actually|usually|normally|currently] {decides}",
        "who (handles|decides|runs|manages|owns|buys|signs|oversees|looks after|is responsible for|is in charge of|takes care of) .. (at|in|for|on|your) [your|{name}]",
        "(who|whos) (does|handles|do you use|is doing|supplies|do you buy|manages|looks after|cleans|prints|makes|provides) .. your",
        "(who|whom) (in|on|at|from|within|inside) your (team|company|firm|side|organisation|organization|office|department|school|practice|group|end|place|hospital|business)",
        "(decision maker|decision makers|budget holder|budget holders|key stakeholder|key stakeholders)",
        "are you (the one|the person|in charge|responsible|still in charge|still responsible|involved in|the decision|the right person|the best person|the right contact)",
        "(right|best|correct|appropriate) (person|contact|point of contact|colleague|department) (to|for|about|at|in|on) [speak|talk|discuss|contact|connect|approach|reach]",
        "(does|would|do|is) (this|that|it) (sit|fall|land|live|come) (with|under|on|to|within) (you|your)",
        "who signs [off] [at|on|for]",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Who handles print buying at your» firm?",
        "«Are you the person» responsible for cleaning?",
        "I am looking for the «decision maker» on fleet.",
        "«Would this sit with you» or a colleague?",
    ],
    quiet=[
        "The person who mends the bells is called Petr.",
        "Who sang the alto line on Sunday?",
        "Your team handled our flood like angels.",
        "The right tool for the right hedge, as you wrote.",
    ],
)
