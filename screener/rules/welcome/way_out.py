"""Leaves a way out and means it: no is fine, no answer needed.

Why it counts: whoever wants something at any price does not open the door.
When it stays quiet: "no pressure" as the wrapping of an offer.
Seen in: essay C; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

OUT = phrases(
    "(no is|nos) [also] fine",
    "(fine|ok|okay|understand|understood|no harm|no matter) if (not|no|you)",
    "if (not|no) .. (fine|ok|matter|harm|problem|understand|ignore|forget|thank)",
    "(just say no|tell me no|say no|say so|turn me down|leave it|bin this|delete this|ignore (me|this)|ignore if)",
    "no (reply|answer|need|decision) (needed|to|required|expected|necessary|wanted)",
    "nothing (needed|wanted|is needed|expected)",
    "(dont|please dont) feel (you|obliged|that you|bound)",
    "(no rush|no hurry|in your own time|whenever it suits|when you have time|one nudge)",
    "(wont|will not|shant) (chase|ask again|write again|ask twice|bother you)",
    "if (youd|you would) rather (not|that|it|keep|leave)",
    "if (its|thats|that is|it is) (too|taken|private|a bother|not|confidential|a nuisance|a secret)",
    "(a yes or no|yes or no|either way|whichever) [is|would] (fine|enough|do|all|suits)",
    "(id|i would) (rather|honestly rather|sooner) (know|a no|hear|ask|you)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Leaves you a way out",
    reads=WORDS,
    looks_for=(OUT, *SIGNS_OF_SELLING),
    judge=plainly(OUT),
    fires=[
        "Could the choir use the loft on the 4th? «No is fine», the vicar has the hall.",
        "The slides from Tuesday had a typo in the name of the river. «No reply needed».",
        "I'm after the glaze from the blue jug. «If it's a secret» keep it, the jug is enough.",
    ],
    quiet=[
        "No pressure! But spots are limited.",
        "Feel free to ignore this if you hate making money.",
        "No worries if you're busy, my calendar is in my profile.",
    ],
)
