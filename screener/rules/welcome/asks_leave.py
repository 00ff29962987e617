"""Asks permission for one small and plain thing.

Why it counts: whoever asks first can be told no.
When it stays quiet: leave is asked to show, share or send something for sale.
Seen in: essay C.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

LEAVE = phrases(
    "(may|might|could|can) i {verb_of_leave}",
    "may (i|we) (see|link|quote|use|post|bring|take|copy|come|put)",
    "could we (use|borrow|quote|print|copy|visit|come|reprint|adapt)",
    "(would you mind|do you mind) if (i|we)",
    "(is|would) it [be] (ok|okay|all right|alright|possible|fine|allowed) (to|if|for) (i|we|use|quote|cite|ask|visit|come|copy)",
    "with your (permission|blessing|leave|consent|name|ok)",
    "(permission|leave|consent) (to|from|for)",
    "(wanted|like|writing) to ask (how|what|which|whether|if|about|who|where)",
    "(allowed|at liberty) to (share|say|tell|copy|send|use)",
)
PLAINLY_SMALL = phrases(
    "(could|can|may|might) i (forward|reprint|borrow|visit|sit|shadow|translate|bring) .. (you|your|it|the|her|his|once|in|a|one)",
    "permission to (reprint|use|quote|copy|translate|photograph|film|visit)",
    "(would|could) you (look over|look at|read|proofread|review) .. (draft|page|text|paper|chapter|letter|cv|version|translation|essay)",
    "(would|is) it [be] possible to (visit|come|sit in|see)",
    "(talk|speak) to .. (pupils|students|class|apprentices|trainees|scouts)",
)

_with_a_matter = plainly(LEAVE, least=0.1)
_by_itself = plainly(PLAINLY_SMALL, least=SPEAKS_FOR_ITSELF)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What leave is asked for, where there is a matter to it or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or _by_itself(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Asks your leave for something small",
    reads=WORDS,
    looks_for=(LEAVE, PLAINLY_SMALL, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "«Could I quote» the line on the tide mill in the parish leaflet? It goes to the printer on Friday.",
        "«May I ask» how the beams at the smithy were dried? The ones in the barn split in March.",
        "The photo of the kiln is the only one left. I would print it «with your name» on the wall.",
        "«Would you look over a one-page» draft of mine before Ines has it?",
    ],
    quiet=[
        "May I ask if you are open to new income streams?",
        "Could I send you our brochure?",
        "Would you mind if I show you how we doubled bookings?",
    ],
)
