"""Says why they write, and the reason is about the owner.

Why it counts: the short reason is the one thing that every careful owner asks for.
When it stays quiet: the reason is the writer's network, quota or product.
Seen in: essays C and E.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

WHY = phrases(
    "because (you|your|youre|youve|of your|of you)",
    "since (you|your|youre|youve) (also|were|run|did|know|have|are|work|teach|live|wear|said|wrote|keep|used|had|use|went|came|moved|lead|that)",
    "(writing|connecting|asking|messaging|contacting|adding) [to] [you] (because|since|as|about|so)",
    "(im writing|i write|i wrote|i am writing) [to you] (because|since|as|about|for|to ask|to say|to thank|to tell|on)",
    "the reason (i|im|for|is)",
    "(youre|you are|you seem to be) (the only|one of the few|one of three|one of two|the first|the one) .. (i|who|here|on|in|that|with|to)",
    "(figured|thought) (id|i would|i should|we could|we should|we might) (ask|write|say|tell|compare|introduce|let)",
    "which is why (i|im)",
    "(connecting|adding you) (here|so|before|after|from)",
    "see you (on|at|in|there|then|tomorrow|{day})",
    "(looking|look) forward to (seeing|meeting|working|the|it|hearing|reading) .. (you|on|at|in|the|with|your)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Says why they write, and it is about you",
    reads=WORDS,
    looks_for=(WHY, *SIGNS_OF_SELLING),
    judge=plainly(WHY),
    fires=[
        "I ask «because you» kept the log of the lightship until it was sold in 1983.",
        "«I'm writing about» the barn on the hill at Vik; the roof came down on Monday.",
        "«Connecting here» after the hearing at the county court, in case the post is late.",
    ],
    quiet=[
        "I'm writing because I want to grow my network.",
        "I'm reaching out because our platform saves teams like yours time.",
        "Because we care.",
    ],
)
