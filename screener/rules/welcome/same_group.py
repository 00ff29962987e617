"""Shares a named group, forum or association with the owner, and has a matter of it.

Why it counts: people of one group meet; those who name the group and something in it were there.
When it stays quiet: "fellow member" as a password, with nothing of the group in it.
Seen in: essay E.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

GROUP = phrases(
    "(in|from|on|at|with) (the|our|that|this) .. {group}",
    "(we|you and i|were|weve) both (in|at|on|belong|volunteer|sit|sing|serve|attended|went|studied|trained|came|live|play|row|sail) .. (in|at|on|for|the|with|to|under)",
    "(both|also) (belong to|volunteer|sit on|sing in|serve on|row for|play for)",
    "(we|i) (recently|just) (joined|moved) .. (the|to|in|from|your)",
    "(im|i am|were) .. (chair|secretary|treasurer|rep|warden|governor|trustee) (of|at|for|on)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Shares a group with you and has a matter of it",
    reads=WORDS,
    looks_for=(GROUP, *SIGNS_OF_SELLING),
    judge=plainly(GROUP, least=0.12),
    fires=[
        "The thread «in the growers group» on leaf curl was the first that named the mite. Mine had it in 2019.",
        "«We both sing in the» choir at St Olaf; I am the bass who came in late on Sunday.",
        "«I'm the treasurer of» the lifeboat station at Howth. The cheque was in the wrong name.",
    ],
    quiet=[
        "As we are in the same group, I'd love to connect and see how we could help each other.",
        "Fellow member here! I help members like you grow.",
        "We're both in business, so why not connect?",
    ],
)
