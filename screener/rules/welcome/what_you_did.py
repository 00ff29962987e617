"""Recalls something that the owner did, in the writer's sight.

Why it counts: only someone who was there can tell it.
When it stays quiet: the deed is a career step that any profile shows, or the words around it sell.
Seen in: essay D; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

DEED = phrases(
    "you (once|kindly|both|all|also|even|never|always) {did}",
    "you {did} (me|us|my|our|the|it|a|an|him|her|at|in|on|to|out|up|off|next|for|with|your|and|that|them|through|over|this)",
    "you (were|was) (the one|the only|next|behind|there|right|wearing|with|kind|very|my|our|extremely)",
    "you (had|wore|drove) (the|my)",
    "you did (the|our|my)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Recalls something you did",
    reads=WORDS,
    looks_for=(DEED, *SIGNS_OF_SELLING),
    judge=plainly(DEED, least=0.1),
    fires=[
        "«You lent me» the ladder at the village hall on the night of the storm. It is back in the shed.",
        "«You taught my» sister to dive at the old baths in Malmö, and she asked me to say hello.",
        "«You were the one» who found the keys by the kiln on Saturday.",
    ],
    quiet=[
        "You built an impressive career, let's connect!",
        "You made it to our list of top voices.",
        "You got this!",
    ],
)
