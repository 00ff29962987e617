"""Shows work done for the owner that nobody ordered: a mock-up, a video, a list.

Why it counts: the unasked gift creates a debt; the debt is what is sold.
When it stays quiet: the sender corrects an error or answers a question and wants nothing.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Did work for you that you did not order",
    reads=WORDS,
    phrases=phrases(
        "(took|taken|taking|take) the liberty",
        "(went|gone|ive gone|i went) ahead and",
        "ive [already|just|also|gone] (made|built|created|prepared|mocked|recorded) [_] [_] [_] [_] (for you|your|you|of your|with your|version|on your)",
        "ive [already|just|also|gone] (drafted|designed|run|pulled|ghost|turned) [_] [_] [_] [_] (for you|your|you|of your|with your|version|on your)",
        "(i|we) (made|built|created|prepared|mocked|recorded|ran|scanned|reviewed|analysed|analyzed|audited) .. [_] (for you|of your|with your|about your)",
        "(i|we) (ran|scanned|reviewed|analysed|analyzed|audited|went through) your",
        "(personal|short|quick|private|loom) [_] (video|clip|loom|recording|mock up|mockup|audit)",
        "({number} min|{number} minute|{number} sec|little|{number} second) [_] (video|clip|loom|recording|mock up|mockup|audit)",
        "(mock up|mockup|mocked up|mock ups)",
        "(made|written|drafted|wrote|prepared|attached|put together) [_] [_] (deck|proposal|one pager|sample|samples|plan) .. (for you|with your|your)",
        "(made|written|drafted|wrote|prepared|attached|put together) [_] [_] (quote|template|draft|post|report|version) .. (for you|with your|your)",
        "(spent|took|invested) [_] [_] [_] (hours|minutes|hour|evening|weekend) (on|going|looking|studying|preparing|and i)",
        "(took|taken) the time to (study|look|review|go|prepare|analyse)",
        "(lookalike|assistant|bot|page) (trained on|under) your",
        "(i|we) (noticed|counted|saw|spotted|found) ({number}|{number_word}) [_] (things|issues|mistakes|errors|habits|gaps|tweaks|points|quick)",
        "({number}|{number_word}) (things|tips|ideas|tweaks|quick wins|ways) [i] (noticed|for|to|that|on) [_] [_] (your|you|could|would)",
    ),
    unless=phrases("{buys}", "you (asked|wanted|ordered)"),
    fires=[
        "I «took the liberty» of drawing your shop window.",
        "«I made a mock-up of your» new logo.",
        "«I recorded a short video for you».",
        "«I noticed three things» about your page.",
    ],
    quiet=[
        "I made your soup and it was good.",
        "I corrected the name on page 3 of your leaflet.",
        "We built your bench into the new hall.",
        "The video of your talk is on the members' page.",
    ],
)
