"""Asks a question that is narrow and that the owner can answer.

Why it counts: a real question names its thing and can be answered in a line.
When it stays quiet: the question is about the owner's supplier, budget, calendar or worries.
Seen in: essay C.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.particulars import particulars
from screener.rules.selling import SIGNS_OF_SELLING, sells

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


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words of a question, in a text that ends few sentences with a question mark."""
    asked = sum(word.form == "?" for text in case.words for word in text.words)
    if not 1 <= asked <= 3 or particulars(case.words) < 0.1 or sells(seen):
        return
    yield from seen.quotes(QUESTION, *WORDS, unless=TRADE)


RULE = rule(
    __name__,
    __doc__,
    says="Asks a narrow question you can answer",
    reads=WORDS,
    looks_for=(QUESTION, TRADE, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "«Which glue» held the neck on the harpsichord in the film? The one from the shop let go in the heat.",
        "«Is the towpath gate at» the lock meant to be shut on Sunday?",
        "«Are you the Kev» who wired the hall in Otley in 1998?",
    ],
    quiet=[
        "How are you currently handling payroll?",
        "What is the biggest challenge in your business right now?",
        "Which day suits you for a demo?",
    ],
)
