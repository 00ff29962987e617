"""Asks a question that is narrow and that the owner can answer.

Why it counts: a real question names its thing and can be answered in a line.
When it stays quiet: the question is about the owner's supplier, budget, calendar or worries.
Seen in: essay C.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.particulars import particulars
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, sells

QUESTION = phrases(
    "(is|are|was|were) (the|that|there|it|this|your|they|those|any) .. (still|meant|allowed|in|on|at|from|a|the|to|for|open|true|right|safe|real|yours|really|available|right)",
    "did (you|it|they|the|he|she|that|anyone) .. (use|keep|make|find|try|split|go|work|take|ever|see|do|come|with|template|measure|choose)",
    "(which|what) (glue|paper|kind|type|year|side|edition|version|one|journal|make|size|colour|route|dose|species|temperature|software|page|street|number|building|clause|school|ward|wood|stone|day|time|train|model|size)",
    "(how|where|why|when) (did|was|were|do|does|is|are) (you|it|they|the|that|this|he|she) .. (in|on|at|the|with|for|from|to|keep|get|stop|make|dry|write|choose|measure|find|do|plan|know|end)",
    "are you the {name}",
    "(would|could) you (know|tell me|say|remember|recall) (which|what|where|whether|if|how|who|why|when|the)",
    "do you (know|remember|recall|happen|still|ever) .. (the|which|whether|who|where|what|how)",
    "(one|two|a|my|three|another) (question|questions) (about|on|from|for|if|regarding|is|to)",
    "(does|has|have) (the|it|that|anyone|your|yours|this|they|he|she)",
)
TRADE = phrases(
    "your (team|company|business|budget|provider|supplier|process|strategy|goals|current|clients|practice|crm|payroll|revenue|marketing|portfolio)",
    "(currently|at the moment|these days) (using|use|handling|working with)",
    "(struggling|happy with|challenge|challenges|looking to|goals)",
)
ON_YOUR_THING = phrases(
    "your .. {work}",
    "your .. (post|recipe|plugin|library|film|study|method|chart|recording|blog|video|talk|lecture|column|podcast|page|trial|figure|pattern|design|survey|experiment|map|app|sensor|tool for|script|glaze|canoe|garden|model|choir|play|flood study|canal|bench|boat|hive|hives|herd|dye|loom|kiln|quilt|index|translation|version|edition|graph|table|slide|data|sample|results|calculator|code|font|arrangement|performance|sourdough|dough|paint|mortar|soil mix|seed|feed|build|restoration)",
    "(you|youve|you have) (say|said|write|wrote|used|use|describe|described|speak of|mention|mentioned|ran|designed|reported|measured|dated|counted|found|showed|show|built|tested|compared|trialled|published|recorded|made|grew|took|chose|left out|worked out|quoted|cited|conduct|posted|call|give|list|painted|planted|printed|wove|sewed|carved|photographed)",
    "(did|do|does|would|could|is|was|were|are|have|has) (you|your|the|it|that|this|those) .. (use|used|leave|count|measure|mean|need|apply|handle|work on|include|adjust|adjusted|read|come from|take|tested|dried|fired|mix|glue|soak|sign|signed|run|weigh|weighted|nominal|differ|control for|test|start|last|add|cut)",
)
WONDERS = phrases(
    "?",
)
NARROWLY = phrases(
    "(which|what|how many|how much|how long|how deep|how far|how old|how hot|at what|over which|over what|in which|from which|where|why|when|who|whose|whether|how)",
    "(did|do|does|is|was|were|are|would|has|have|can|could) (you|it|the|that|they|your|there|this|those|these)",
    "(minute|page|row|step|figure|slide|table|chapter|version|line|percent|{number}|{percent})",
)
BUSINESS = phrases(
    "your (company|firm|business|team|practice|hr|budget|provider|supplier|payroll|crm|marketing|clients|customers|website|site|staff|process|calendar|diary|availability|profile|network|background|career)",
    "(currently|at the moment|these days|struggling|happy with|challenge|challenges|goals|interested|help you|show you|send you|call|chat|zoom|meeting|minutes of|demo|offer|quote|hiring|open to|looking for|free|right person|responsible|decides|invest|savings|opportunity|guest post|link|backlink|sponsored|your audience|feedback|podcast guest|interview you|introduce|connect|met|meet|coffee|friend|whatsapp|my|our (company|product|service|platform|team|client|clients)|weve made|weve built|we make|we sell|did you see|did you get|did you have|have you seen|have you thought|have you considered|have you ever|would you like|would you be|could you share|can you share)",
)

_by_signs = all_of(ON_YOUR_THING, WONDERS, NARROWLY, unless=BUSINESS, longest=45)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words of a question, in a text that ends few sentences with a question mark."""
    asked = sum(word.form == "?" for text in case.words for word in text.words)
    if 1 <= asked <= 3 and particulars(case.words) >= 0.1 and not sells(seen):
        yield from seen.quotes(QUESTION, *WORDS, unless=TRADE)
    yield from _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Asks a narrow question you can answer",
    reads=WORDS,
    looks_for=(QUESTION, ON_YOUR_THING, WONDERS, NARROWLY, BUSINESS, TRADE, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«Which glue» held the neck on the harpsichord in the film? The one from the shop let go in the heat.",
        "«Is the towpath gate at» the lock meant to be shut on Sunday?",
        "«Are you the Kev» who wired the hall in Otley in 1998?",
        "In «your recipe» for rye, «does the» 80% count the starter«?»",
    ],
    quiet=[
        "Does your team use a tool for this at the moment?",
        "How are you currently handling payroll?",
        "What is the biggest challenge in your business right now?",
        "Which day suits you for a demo?",
    ],
)
