"""Keeps a promise.

Why it counts: only someone who remembers can make good what was left open.
When it stays quiet: the promise is one of results.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SELLS

RULE = rule(
    __name__,
    __doc__,
    says="Keeps a promise made to you",
    reads=WORDS,
    phrases=phrases(
        "(i|we) (promised|owe|owed) [to|you]",
        "(as|like) (promised|i promised|we promised)",
        "(i|we) (said|told you) (id|i would|wed|we would|i will|ill)",
        "(my|the|that) promise to you",
        "(havent|hadnt|not|never) forgotten (you|your|it|that|what)",
        "you asked me (to|for|in|if|about|last)",
    ),
    unless=phrases("(my|our) (last|previous|earlier|first) (message|email|mail|note|letter)"),
    unless_anywhere=SELLS,
    fires=[
        "«I promised to» send the list of wells.",
        "«As promised», the list of wells.",
        "«You asked me to» tell you when the storks came.",
    ],
    quiet=[
        "As promised in my last message, here is the list of our pumps.",
        "We promise you will not regret the silo.",
        "You asked the right question at the hearing.",
        "A promising start to the season on your slopes.",
    ],
)
