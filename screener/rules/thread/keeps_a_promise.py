"""Keeps a promise, or owns up to a silence.

Why it counts: only someone who remembers can make good what was left open.
When it stays quiet: the promise is one of results.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Keeps a promise, or owns up to a silence",
    reads=WORDS,
    phrases=phrases(
        "(i|we) (never|should have|ought to have) (wrote|write|written|answered|replied|reply|answer|thanked|said|got back|been in touch|kept in touch|sent|come back)",
        "(no excuse|owed you|owe you|i owe|i owed|i promised|we promised|as promised|i said id|i said i would)",
        "(i|im|ive been|was|i was) (rude|ashamed|a coward|hopeless at|terrible at|bad at|slow|late|embarrassed)",
        "(long|radio|my) silence",
        "you asked me (to|for|in|if|that|about|about|last)",
        "(havent|hadnt|not|never) forgotten (you|your|it|that|what)",
        "(sorry|apologies|forgive me) .. (late|slow|silence|delay|delayed|taking so|not writing|not answering|not replying|long)",
        "(years|months) late",
    ),
    fires=[
        "«I never thanked» you for the winter coat.",
        "«As promised», the list of wells.",
        "«You asked me to» tell you when the storks came.",
    ],
    quiet=[
        "We promise you will not regret the silo.",
        "The silence in your church is what I come for.",
        "I have never written to an organ builder before.",
    ],
)
