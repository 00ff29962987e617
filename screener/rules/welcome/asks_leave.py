"""Asks permission for one small and plain thing.

Why it counts: whoever asks first can be told no.
When it stays quiet: leave is asked to show, share or send something for sale.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

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

RULE = rule(
    __name__,
    __doc__,
    says="Asks your leave for something small",
    reads=WORDS,
    looks_for=(LEAVE, *SIGNS_OF_SELLING),
    judge=plainly(LEAVE, least=0.1),
    fires=[
        "«Could I quote» the line on the tide mill in the parish leaflet? It goes to the printer on Friday.",
        "«May I ask» how the beams at the smithy were dried? The ones in the barn split in March.",
        "The photo of the kiln is the only one left. I would print it «with your name» on the wall.",
    ],
    quiet=[
        "May I ask if you are open to new income streams?",
        "Could I send you our brochure?",
        "Would you mind if I show you how we doubled bookings?",
    ],
)
