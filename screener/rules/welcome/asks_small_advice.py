"""Asks how the owner came into a trade, or where to begin in it, and leaves a way out.

Why it counts: someone who learns or changes course asks a person, says where they stand, and can be told no.
When it stays quiet: a job, money or contacts are asked for, or an offer hides behind the question.
Seen in: essay C; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import PITCHES, PRESSES, REFUSES

ASKS = phrases(
    "how you (got|came|come|went|moved|made|started|ended|became|found|began|switched|made it|chose|trained|broke)",
    "(how|what) (did|was|were) (you|it) .. (get|start|begin|become|choose|decide|into|like|move|switch|break|come)",
    "your (path|route|way|step|journey|switch|move|road|start|change|course|beginnings) (into|to|from|in|towards|through|as)",
    "what (would|do|did|should) (you|i|a|one|someone) .. (tell|advise|recommend|suggest|wish|read|learn|study|start|begin|say|choose|look for|avoid|regret)",
    "what you (wish|wished|would|d) .. (known|knew|tell|advise|say|done|do|recommend)",
    "where (you|youd|you would|to|i|should i|would you|one|a) .. (begin|start|look|train|study|learn|go)",
    "(advice|tip|tips|hint|hints|guidance|pointer|pointers|word|words|recommendation|suggestion|suggestions|thoughts|insight|wisdom) .. (for|on|to|about|from|as) (a|an|someone|somebody|me|my|starting|getting|becoming|choosing|how|where|week|the|going|what|which|entering|anyone|switching|young)",
    "(is|would|are|was) .. (degree|course|training|apprenticeship|certificate|diploma|licence|masters|qualification) .. (enough|worth|needed|necessary|helpful|required|useful)",
    "which (course|book|training|school|degree|subject|certificate|skill|skills|module|qualification|licence|route|path)",
    "(what|how) (a|your|the) [typical|normal|average|working] (day|week|job|work|life) .. (looks|look|like|is|involves|at|as|in)",
    "(life|day|work|job|career) (as|of) (a|an)",
    "what (a|an) {ordinary_work} (does|do|needs)",
    "(hear|hearing|know|ask|learn|talk|chat|questions|question|curious|conversation|call|minutes) (about|on|concerning|over) [your] (path|work|job|career|field|profession|trade|life|working|being|becoming|choosing|studying|training|how you|what you|what it|what a|getting into|careers|route|experience)",
    "(helped|help|helps) (you|me) (most|choose|decide|get|start)",
    "(did|do|would|have) you [ever] (regret|regretted|miss|recommend|enjoy|choose|go)",
    "your (view|opinion|take|perspective|experience|two cents) .. (count|help|matter|welcome)",
    "(take|answer|do you take|open to) [_] (questions|question) [from|by]",
)
TALKS = phrases(
    "(chat|talk|conversation|call|coffee|minutes|words|hear|hearing|question|questions|guidance|advice|insight) .. (about|on|concerning|choosing|between|into)",
    "(two|three|few|couple of|some|one|six) [short|quick|small] questions",
)
LOOSELY_ASKS = phrases(
    "(advice|tip|tips|hint|hints|guidance|pointer|pointers|recommend|recommendation|suggest|suggestion|insight|view|opinion|experience|perspective|wisdom|counsel|thoughts|help|word|words)",
    "(hear|tell|ask|asking|learn|talk|chat|speak|question|questions|conversation|call|coffee|minutes|explain|share|know|curious|wondering|wonder)",
)
OF_A_CALLING = phrases(
    "(how|what|which|where|whether|if|why) .. (you|your|it|one|someone|people|day|job|work|training|course|route|path|life|start|begin|to|should|would|is|book)",
    "(your|a|the) (path|route|way|career|job|work|field|trade|profession|step|switch|life|day|experience|training|start|job like|line of work|degree|course|specialism|speciality|area)",
    "(into|as|becoming|become|being|between|about|for|in) (a|an|{ordinary_work}|{trade}|_ work|your field|the field|the trade|the profession|this field|your trade|your line|your area|research|teaching|nursing|law|medicine|engineering|science|farming|conservation|design|data|policy|publishing|journalism|museums|film|music|care|social work|accounting|architecture|planning|forestry|software|logistics|translation)",
)
LEARNS = phrases(
    "{student}",
    "{study}",
    "(final|first|second|third|last|year) (year|12|11|10|13|9)",
    "(year|grade|form) {number}",
    "(study|studying|studies|at school|still at school|school leaver|graduate|graduating|graduation|undergraduate|sixth form|newcomer|beginner|novice|junior|at uni|at university|at college|degree)",
    "(retrain|retraining|career change|changing careers|change career|switch|switching|change from|move from|get out of|leaving|returning to work|going back to work|start over|second career|new to|starting out|start out|just started|i start|my first)",
    "(thinking about|considering|wondering about|dreaming of|trying to get into|trying to become|trying to choose|trying to decide|deciding between|torn between|to decide|choosing between|toying with|wants to retrain|wants to become|wants to get into|hoping to become|hoping to get into|hoping to move|hoping to switch|thinking of)",
    "someone of {number}",
    "(aged|im|i am) {number}",
)
WAY_OUT = phrases(
    "(no worries|no problem|dont worry|quite alright|its fine|thats fine|fine if|ok if|understand if|i understand|alright if|no hard feelings|thanks anyway|dont feel obliged|not obliged|neednt answer|need not|no need|no rush|no hurry|whenever|just say no|say no|ignore|decline|only if|just if|if not|or not|too busy|are busy|youre busy|be busy|if you get|too much|feel free|if convenient|not convenient|if youd rather|wont mind|wouldnt mind|can wait|if you feel|should you find|if you have|if you ever|not possible|a line|one line|few lines|two lines|one email|by message|of course|if its|appreciate)",
)
WANTS_MORE = phrases(
    "(cleaning products|demo evening|pension|build a network|building my network|letting people|haven t looked back|looked back|tired of)",
    "(my|our) (services|service|product|platform|company|team|agency|tool|app|clients|course|community|programme|workshop|masterclass|solution)",
    "(clients|offer|offering|investors|customers|leads|your company|your hr|your firm|candidates|role|position|vacancy|apply|applied|income|earn|revenue|sales|seo|marketing|show you|help you|send you|survey|podcast|guest|award|crypto|trading|telegram|whatsapp|free|webinar|masterclass|competitors|budget|supplier|currently|savings|decision)",
    "(no exam|my fee|share your number|counsellor|your next campaign|what your next)",
    "(no thank you|contract|insurance|bill|expansion|provider|agency|how you are currently|treasurer)",
    "(refer|refer me|referral|hire me|a job|job opening|job openings|any openings|vacancies|visa|my cv|my resume|resume|sponsor|invest|funding|pitch|startup|client|clients|services|budget|endorse|recommend me|your team currently|contacts who|introduce me|intro to|pick your brain|my offer|your business|your company)",
)
LONGEST = 60
"""More words than these say more than one small question."""


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The question, from someone who learns or changes course, or who leaves a way out."""
    if case.length > LONGEST or seen.has(REFUSES, "mine"):
        return
    if seen.has(WANTS_MORE, *WORDS) or seen.has(PITCHES, *WORDS) or seen.has(PRESSES, *WORDS):
        return
    if seen.has(LEARNS, *WORDS) or seen.has(WAY_OUT, *WORDS):
        yield from seen.quotes(ASKS, *WORDS)
    if seen.has(LEARNS, *WORDS) and seen.has(WAY_OUT, *WORDS):
        yield from seen.quotes(TALKS, *WORDS)
    if seen.has(LEARNS, *WORDS) and (seen.has(WAY_OUT, *WORDS) or seen.has(OF_A_CALLING, *WORDS)):
        yield from seen.together(LOOSELY_ASKS, LEARNS, fields=WORDS, least=2)


RULE = rule(
    __name__,
    __doc__,
    says="Asks for a little advice as a learner",
    reads=WORDS,
    looks_for=(
        ASKS,
        LOOSELY_ASKS,
        OF_A_CALLING,
        TALKS,
        LEARNS,
        WAY_OUT,
        WANTS_MORE,
        PITCHES,
        PRESSES,
        REFUSES,
    ),
    judge=judge,
    fires=[
        "I am an apprentice mason. «What would you read» first about lime? No rush.",
        "«Leaving» the army in May and «curious about life» as a ranger, but ignore me if you are busy.",
        "Could you «tell» me «how you got» into organ building? I'm «at school» still.",
    ],
    quiet=[
        "I'm a student. Could you refer me for a job and pass on my CV?",
        "Curious about your business journey? Our clients double revenue!",
        "How did you choose your payroll provider?",
    ],
)
