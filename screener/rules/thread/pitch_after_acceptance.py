"""Thanks you for connecting and goes on to sell or to ask.

Why it counts: the pitch right after the acceptance shows what the request was for.
When it stays quiet: the thanks come with a question about you, or a reason that needs nothing.
Seen in: essay C.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.thread.asking import WANTS, wanting

THANKS = phrases(
    "(thanks|thank you|thx|tx|cheers|ty|appreciate|appreciated|grateful|glad|delighted|pleased|happy|honoured|honored|great|good|nice|lovely|pleasure|awesome|excited|thrilled) .. (accepting|connecting|connection|the add|adding me|connect|accepted|accept|linking|link up|be connected|saying yes|your network)",
    "(now that|since|glad|great|good|nice|so|happy) (we|were|weve|we are|that were) [now|are] (connected|linked|in touch)",
    "(accepting|accepted) my (request|invitation|invite|connection)",
)
INTRODUCES = phrases(
    "(bit|little) about (me|myself|us|what)",
    "(introduce|introducing) (myself|me|our|us|my)",
    "(im|i am|were|we are) [the|a|an] [proud] (founder|owner|ceo|co founder|cofounder|creator|makers) (of|at|behind)",
)


def _pitch(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.words:
        found = seen.found.get(text.field, {})
        wanted = [*(text.quote(*match) for match in found.get(INTRODUCES, ())), *wanting(text, seen)]
        if THANKS in found and wanted:
            yield text.quote(*found[THANKS][0])
            yield wanted[0]


RULE = rule(
    __name__,
    __doc__,
    says="Thanks you for connecting, then sells or asks",
    reads=WORDS[::-1],
    looks_for=(THANKS, INTRODUCES, *WANTS),
    judge=_pitch,
    fires=[
        "«Thanks for connecting»! «We help» bakeries fill their mornings. Worth a chat?",
        "«Glad we are connected». Could you «introduce me» to your head of sales?",
        "«Thank you for accepting» my request. «Our platform» is live in nine ports.",
    ],
    quiet=[
        "Thanks for connecting! Your map of the fords is on our kitchen wall.",
        "Thank you for accepting. Which reed do you use on the low pipes?",
        "We help bakeries fill their mornings.",
    ],
)
