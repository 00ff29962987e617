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
        "(name|names|details|email|number|contact) of (your|the|whoever|whomever) [current|new|head|chief] [_] (manager|buyer|head|director|lead|person|colleague|owner|officer|chief|buyers|managers|coordinator|secretary|assistant|administrator)",
        "(who|whom|whod|whos) [would|is|might|would it|is it] [be] (best|the best|right|the right|ideal|a good|good|most suitable|the person|the one) [person|one|contact|colleague|placed] (to|for)",
        "(who|whom) (would|do|should|could|can|might|may|must|shall) (i|we|one) [best|ideally|rather] (speak|talk|approach|contact|ask|write|turn|address|reach|email|call|pitch|send|deal|go|get in touch|connect|direct)",
        "(which|what) (colleague|person|department|team|manager|of your|one of|desk|office|member|colleagues|person in) ... (takes care|handles|deals|runs|decides|is responsible|looks after|manages|covers|buys|is in charge|owns|chooses|signs|orders|would)",
        "(do|would) you [also|still|personally|yourself|perhaps] (decide|sign off|choose|approve|have the final say|have a say|make the decision|make decisions|get to decide|have any influence) (on|the|which|who|about|over|in|what|for|for the)",
        "(do|would) you [also|still|personally|yourself|perhaps] (handle|manage|oversee|buy|look after|deal with|order|lead|run|head) [the|your|all] [_] (procurement|purchasing|purchases|suppliers|vendors|contracts|budget|budgets|buying|payroll|recruitment|hiring|training|marketing|insurance|software|sourcing|orders|supplies)",
        "who (owns|holds|controls|has|sets|decides on|signs for|is over|keeps|approves) (the|your) .. (budget|spend|purchasing|buying|procurement|contract|contracts|training|decision|decisions|account|purse|orders|invoices|say)",
        "(if|or) (not|if not|it isnt you|its not you|not you|someone else) .. (who|whom|point|please forward|kindly forward|which|could you)",
        "(is it|would it be|would that be|is that|or is that|is this) (you|yourself|your area|your department|your remit|someone else|a colleague|up to you) (who|that|or|?)",
        "your (purchasing|procurement|buying|facilities|it|office|marketing|hr|training|fleet|operations|finance) (manager|head|lead|director|department|team|person|buyer|officer|chief) [is|?]",
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
