"""Asks how the owner came into a trade, or where to begin in it, and leaves a way out.

Why it counts: someone who learns or changes course asks a person, says where they stand, and can be told no.
When it stays quiet: a job, money or contacts are asked for, or an offer hides behind the question.
Seen in: essay C; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import PITCHES, PRESSES

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
LEARNS = phrases(
    "{student}",
    "{study}",
    "(final|first|second|third|last|year) (year|12|11|10|13|9)",
    "(year|grade|form) {number}",
    "(study|studying|studies|at school|still at school|school leaver|graduate|graduating|graduation|undergraduate|sixth form|newcomer|beginner|novice|junior|at uni|at university|at college|degree)",
    "(retrain|retraining|career change|changing careers|change career|switch|switching|change from|move from|get out of|out of|leaving|returning to work|going back to work|start over|second career|new to|starting out|start out|just started|i start|my first)",
    "(thinking|considering|wondering|dreaming|hoping|trying|deciding|torn|decide|choosing|toying|wonder|wants) (about|of|if|whether|to|between|a|becoming|which|what|how)",
    "someone of {number}",
    "(at|aged|im|i am|turned|turning) {number}",
)
WAY_OUT = phrases(
    "(no worries|no problem|dont worry|quite alright|its fine|thats fine|fine if|ok if|understand if|i understand|alright if|no hard feelings|thanks anyway|dont feel obliged|not obliged|neednt answer|need not|no need|no rush|no hurry|whenever|just say no|say no|ignore|decline|only if|just if|if not|or not|too busy|are busy|youre busy|be busy|if you get|too much|feel free|if convenient|not convenient|if youd rather|wont mind|wouldnt mind|can wait|if you feel|should you find|if you have|if you ever|not possible|a line|one line|few lines|two lines|one email|by message|of course|if its|appreciate)",
)
WANTS_MORE = phrases(
    "(no thank you|contract|insurance|bill|expansion|provider|agency|how you are currently|treasurer)",
    "(refer|refer me|referral|hire me|a job|job opening|job openings|any openings|vacancies|visa|my cv|my resume|resume|sponsor|invest|funding|pitch|startup|client|clients|services|budget|endorse|recommend me|your team currently|contacts who|introduce me|intro to|pick your brain|my offer|your business|your company)",
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The question, from someone who learns or changes course, or who leaves a way out."""
    if seen.has(WANTS_MORE, *WORDS) or seen.has(PITCHES, *WORDS) or seen.has(PRESSES, *WORDS):
        return
    if seen.has(LEARNS, *WORDS) or seen.has(WAY_OUT, *WORDS):
        yield from seen.quotes(ASKS, *WORDS)
    if seen.has(LEARNS, *WORDS) and seen.has(WAY_OUT, *WORDS):
        yield from seen.quotes(TALKS, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Asks for a little advice as a learner",
    reads=WORDS,
    looks_for=(ASKS, TALKS, LEARNS, WAY_OUT, WANTS_MORE, PITCHES, PRESSES),
    judge=judge,
    fires=[
        "I am an apprentice mason. What would you read first about lime? No rush.",
        "Leaving the army in May and curious about life as a ranger, but ignore me if you are busy.",
        "Could you tell me how you got into organ building? I'm at school still.",
    ],
    quiet=[
        "I'm a student. Could you refer me for a job and pass on my CV?",
        "Curious about your business journey? Our clients double revenue!",
        "How did you choose your payroll provider?",
    ],
)
