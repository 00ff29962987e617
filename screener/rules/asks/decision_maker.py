"""Asks who decides.

Why it counts: a question about who buys, signs or decides is how a sale finds its way in.
When it stays quiet: a person with an errand looks for the right office.
Seen in: essay B, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.asks.earned import EARNED
from screener.rules.kit import WORDS, Seen, phrases, rule
from screener.rules.particulars import particulars

SAID = phrases(
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
    "(would it be|would that be|is that|or is that) (you|yourself|your area|your department|your remit|someone else|a colleague|up to you) (who|that|or|?)",
    "your (purchasing|procurement|buying|facilities|it|office|marketing|hr|training|fleet|operations|finance) (manager|head|lead|director|department|team|person|buyer|officer|chief) [is|?]",
    "(put|connect|forward|pass|transfer|refer|direct|point|steer|route|hand) (me|this|my message|it|us|my mail|my details) [on] [through] (to|with|towards|toward) [_] [_] {decides}",
    "(put|connect|forward|pass|transfer|refer|direct|point|steer|route) (me|this|my message|it|us|my mail) [on] [through] (to|with|towards|toward) (your|the|whoever|whomever|someone|somebody) [_] (team|manager|buyer|head|person|department|colleague|lead|director|decision maker|owner|officer|desk|people|in|responsible)",
    "(speaking|talking|writing|speak|talk|got|found|reached|addressing|contacting|message|writing this) [to] (the|with the) (right|correct|wrong|proper|appropriate|relevant|best) (person|man|woman|one|department|contact|colleague|desk|team)",
    "(trying|hoping|want|need|wish|like|looking|love) to (find|reach|identify|locate|establish|work out|figure out|learn|know|find out|understand|get hold of|speak with|speak to|talk to|get to) [out] (who|whoever|whom|the person|the one|the colleague|which|your buyer|the buyer|the head|the manager)",
    "(who|whos|which of you|what person) .. (your|the) [_] (purchasing|procurement|buying|supplies|budget|contracts|supplier|suppliers|vendor|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|it|maintenance|catering|travel|packaging|security|logistics|benefits|pensions|facilities) ?",
    "(in charge|responsible|accountable|charge) (of|for) [the|your|all] (purchasing|procurement|buying|supplies|budget|budgets|contracts|suppliers|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|it|maintenance|catering|travel|packaging|security|logistics|benefits|facilities|new suppliers|ordering|sourcing) [at|in|?|for|there|or|with|on]",
    "(does|would|is|do) (your|the) (team|department|colleague|boss|manager|company|firm|office|it team|head office|board|director|owner|partner|hr) [_] (decide|buy|handle|choose|make|manage|sign|order|deal|approve|take care)",
    "(who|whom) (else|besides you|apart from you|other than you)",
    "(the|a) (person|one|colleague|individual|somebody|someone|man|woman|people) (who|that|whos|thats|handling|dealing|buying|managing|deciding|looking after|behind|with) [would|is|does|normally|usually] (handles|decides|signs|buys|responsible|in charge|deals|manages|orders|chooses|purchasing|procurement|suppliers|contracts|budget|authority|the budget|looks after|makes)",
    "(authority|power|mandate|budget) (to|for) (buy|decide|sign|approve|purchase|purchases|spend|buying|choosing|decisions)",
    "(name|names|contact|details) of (the|whoever|whomever|someone|somebody|anyone) (who|responsible|in charge|dealing|handling|buying|in|at|for)",
    "(know|me|out|learn|ask|hear|wonder|wondering|say|see) (who|whom) ... (decides|buys|handles|manages|responsible|signs|chooses|orders|runs|leads|owns|deals|approves|heads)",
    "your (boss|manager|ceo|md|chief|director|owner|cfo|cto|head) [_] [_] (decide|decides|sign|signs|approve|approves|buy|buys|choose|chooses)",
    "(who|whom) [_] [_] (makes|make|takes|take|has|have|gets) (the|a|that|such|this|final) [final|last|buying|purchasing] (decision|decisions|say|call|word)",
    "(person|one|contact|somebody|someone|man|woman|people|department|colleague) [to|i|we] [_] (speak|talk|write|turn|contact|ask|address|reach|approach) [to|with] [about|regarding|for|on|concerning|?]",
    "(to whom|to who|who) (should|do|can|may|must|would|could) (my|our|i|we|this|the) [_] [_] [_] (go|send|address|be sent|be addressed|write|direct)",
    "(which|one|any) of your (colleagues|people|staff|managers|team|team members|employees|departments) [_] (picks|chooses|handles|decides|buys|runs|looks|deals|is|manages|takes|would|orders|could)",
    "(do|does|did|would|whether|if|think|thinking|assume|believe|guess|suppose|presume) you [still|also|personally|yourself|alone] (choose|pick|select|handle|buy|order|decide|manage|oversee|approve|run|deal with|look after|cover|sign off|sign|commission) [_] [_] (purchasing|procurement|buying|supplies|suppliers|budgets|contracts|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|maintenance|catering|travel|packaging|security|logistics|benefits|facilities|tenders|partnerships|translations|uniforms|furniture|equipment|caterers|caterer|bookings|advertising|events|sourcing|crm|it|hr|sales|machines|waste|safety|telephony|printers|stationery)",
    "(buyer|buyers|contact|person|colleague|head|go to person|point person|one|somebody|someone|expert|lead|manager|responsible|desk|office) (for|of|in|behind|on|regarding|covering) [your|the|all] [_] (purchasing|procurement|buying|supplies|suppliers|budgets|contracts|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|maintenance|catering|travel|packaging|security|logistics|benefits|facilities|tenders|partnerships|translations|uniforms|furniture|equipment|caterers|caterer|bookings|advertising|events|sourcing|crm|it|hr|sales|machines|waste|safety|telephony|printers|stationery)",
    "(talk|talking|speak|speaking|write|writing|turn) (to|with) you (about|on|regarding|for) [_] (purchasing|procurement|buying|supplies|suppliers|budgets|contracts|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|maintenance|catering|travel|packaging|security|logistics|benefits|facilities|tenders|partnerships|translations|uniforms|furniture|equipment|caterers|caterer|bookings|advertising|events|sourcing|crm|it|hr|sales|machines|waste|safety|telephony|printers|stationery) [_] [_] (or|someone|is|?)",
    "(or|if not) [with|to|is it|should it be] (someone|somebody) else",
    "(redirected|redirect|pass me on|passed on|put through|referred on) [_] [if|to|by]",
    "(purchasing|procurement|buying|supplies|suppliers|budgets|contracts|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|maintenance|catering|travel|packaging|security|logistics|benefits|facilities|tenders|partnerships|translations|uniforms|furniture|equipment|caterers|caterer|bookings|advertising|events|sourcing|crm|it|hr|sales|machines|waste|safety|telephony|printers|stationery) [_] (isnt|is not|not|isn t) your (topic|area|field|job|remit|responsibility|thing|department|turf)",
    "(is|are|would|does|do) [your|the] [_] (purchasing|procurement|buying|supplies|suppliers|budgets|contracts|vendors|insurance|cleaning|print|printing|fleet|energy|software|payroll|training|recruitment|hiring|marketing|maintenance|catering|travel|packaging|security|logistics|benefits|facilities|tenders|partnerships|translations|uniforms|furniture|equipment|caterers|caterer|bookings|advertising|events|sourcing|crm|it|hr|sales|machines|waste|safety|telephony|printers|stationery) [_] (yours|your responsibility|your area|your remit|your job|your department|your field|under you|in your hands|your call|with you|part of your|made by you|decided by you|something you)",
)
WAIVER = phrases("{waiver}")
ERRAND = phrases(
    "(your van|your branch|your driver|your warehouse|my card|my account|complaint|complain|broken|damaged|lost property|internship|apprenticeship|pitches|freelancers|submissions|application|apply|hasnt come|havent received|photo|you asked|introduce you)",
    "(my (order|son|daughter|mother|father|dog|bike|car|parcel|invoice|ticket|booking|application)|im a student|as a student|i live|we live|neighbour|neighbours|residents|faulty|leak|leaks|noise|parking|stuck|nest|reporter|journalist|article due|donate|volunteer|visit us|school trip|i found|we found|lost|refund)",
)
TO_THE_POINT = 0.25
"""Whoever names so many particulars has an errand, and looks for the right office."""


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words that ask for whoever decides, unless an errand is told with its particulars."""
    if particulars(case.words) < TO_THE_POINT and not seen.has(EARNED, *WORDS):
        yield from seen.quotes(SAID, *WORDS, unless=WAIVER, unless_anywhere=ERRAND)


RULE = rule(
    __name__,
    __doc__,
    says="Asks who decides",
    reads=WORDS,
    ask="introduction",
    looks_for=(SAID, WAIVER, ERRAND, EARNED),
    judge=judge,
    fires=[
        "«Who handles print buying at your» firm?",
        "«Are you the person» «responsible for cleaning?»",
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
