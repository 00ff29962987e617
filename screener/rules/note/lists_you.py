"""Has put you on a list of prospects, unasked.

Why it counts: you are a line in somebody's plan before you have said a word.
When it stays quiet: you asked to be on the list, or it is a list of helpers, guests or winners.
Seen in: essay B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Has you on a list of prospects",
    reads=WORDS,
    phrases=phrases(
        "(put|added|listed|placed|entered|signed|subscribed|noted) you (on|in|to|as|up) .. (list of prospects|prospect|prospects|pipeline|crm|database|mailing list|newsletter|target list|lead list|call list|distribution list|potential clients)",
        "(you are|youre|your name is|your firm is|your company is) (on|in|at the top of) (our|my|the) [_] (prospect|target|wish|call|hit|dream|lead|prospecting) (list|account list|accounts)",
        "(one of|among) (our|my) [_] (prospects|target accounts|dream clients|ideal customers|ideal clients|dream 100)",
        "(identified|selected|flagged|picked|earmarked) (you|your firm|your company) as a [_] (prospect|lead|prospective client|potential client|potential customer|prospective customer|fit for our)",
    ),
    unless=phrases("(you asked|as you wished|at your request|volunteers|guests|unsubscribe you)"),
    fires=[
        "We have already «put you on our list of prospects» for spring.",
        "«You are on my target list» for this quarter.",
        "Our team «identified your company as a potential client».",
    ],
    quiet=[
        "I have added you to the list of volunteers for Sunday.",
        "As you asked, I put you on the mailing list.",
        "You are on my list of people to thank.",
    ],
)
