"""Says unasked that it is no pitch.

Why it counts: who does not sell has seldom reason to say so; who does, often has.
When it stays quiet: the next words say plainly what the sender does instead.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says unasked that this is no sale",
    reads=WORDS,
    phrases=phrases(
        "(no catch$|absolutely no obligation|obligation free|without obligation)",
        "no sales [_] (promise|only|no|just|at all)",
        "no (sales pitch|hard sell|obligation|spam)",
        "(zero|no) pressure whatsoever",
        "promise this isnt",
        "(not|isnt) (a job ad|a pitch|pitching|here to sell|here to pitch|trying to sell)",
        "isnt a (pitch|sales)",
        "not selling [_] (just|only)",
        "not selling anything (just|only)",
        "wont (pitch|sell)",
        "(i never do this|almost didnt send|hear me out)",
        "(i|we) (dont|never) (normally|usually|often|rarely) (do|reach|message|write|send|contact|connect)",
        "i rarely (message|reach|write|do|send)",
        "nearly didnt (send|write)",
        "dont worry (i|this|its) [_] (not|wont|isnt)",
        "(just|only) (to share|like to share|sharing) [_] (knowledge|value|insights)",
        "(cut to the chase|cards on the table)",
        "(ill|let me) be (honest|straight|upfront|transparent) with you",
        "before you (delete|ignore|close|say no|scroll|roll your)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "«No sales, promise»!",
        "«I don't normally do» this.",
        "I «promise this isn't» a pitch.",
        "There is «absolutely no obligation».",
    ],
    quiet=[
        "I am not selling the boat after all, come and sail.",
        "There was no catch of herring this year.",
        "The pitch is free on Tuesday at 7.",
        "I don't usually eat meat.",
    ],
)
