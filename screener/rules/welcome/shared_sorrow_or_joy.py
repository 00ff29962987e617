"""Condolences or congratulations that know what happened.

Why it counts: a named loss or feat is shared; a form line is not.
When it stays quiet: congratulations that open a pitch ("growth like that needs cash").
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

FEELS = phrases(
    "sorry (to hear|for your loss|about your|about the|you lost|you are|youre)",
    "(condolences|passed away|rest in peace|the loss of|in hospital|the funeral|the wake|died (in|on|last|at))",
    "(heard|read|learned|learnt|saw) .. (died|passed|retiring|retired|moved|left|won|got|was born|had twins|is ill)",
    "(congratulations|congrats|well done|bravo|hats off|well deserved|mazel tov) (on|to|for|from|with) (the|your|being|a|winning|becoming|finishing|all|my|getting|everyone)",
    "(well done|bravo) (you|lad|lass|all)",
    "(happy|merry) (birthday|retirement) (from|to) (the|all|both|everyone|our)",
    "(happy|merry) (christmas|easter|new year) to (the|all|both|everyone|our)",
    "(thinking of you|take care of|get well|look after yourself|hug from|give (my|our) (love|best|regards))",
    "(welcome to|welcome back) (the|our|to)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Shares a sorrow or a joy that it knows of",
    reads=WORDS,
    looks_for=(FEELS, *SIGNS_OF_SELLING),
    judge=plainly(FEELS),
    fires=[
        "I was so «sorry to hear» at the lock on Sunday that the old dog is gone. He met the boat at the bridge.",
        "«Congratulations on the» gold for the rye at Örebro! The judge from Lund was ours.",
        "My «condolences» from all at the mill. He was on the night shift with my father in 1968.",
    ],
    quiet=[
        "Happy Easter from all of us at the depot in Leeds! Is the roof of the shed ready for the rain in May?",
        "Congratulations on the new role! We help new directors win their first 90 days.",
        "Congrats! 🎉",
        "Sorry to hear you lost leads. Our agency fixes that, want me to show you?",
    ],
)
