"""Threatens to close your file.

Why it counts: a parting shot that waits for your no to the parting is one more push.
When it stays quiet: the file is a real one: an application, a claim, a ticket.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Threatens to close your file",
    reads=WORDS,
    phrases=phrases(
        "{ill} (assume|take it|presume|guess|take that) .. (isnt|is not|not|no|wasnt)",
        "(wont|will not|shant) (bother|trouble|message|contact|write|chase|email) [to] [you] (again|anymore|any more|after|further)",
        "(close|closing|closed|re opening|reopen|archive|archiving) [out] (your|the|this|my) (file|loop|case|books|door|ticket|chapter|conversation|thread|record)",
        "(permission|safe|time|ok|okay) to (close|assume|move on|let go)",
        "(should|shall|can|do|may) i (assume|take it|presume|close|give up|stay away|go away|cross|stop)",
        "(ill|i will|i guess|i|id|so ill) (assume|take it|take that|presume|conclude) .. (no|not|silence|timing|interest*|priority|busy)",
        "(be|is|this|thats|one) my (last|final) (message|email|note|attempt|try|reminder|call)",
        "(stop|quit) (reaching out|bothering|messaging|chasing|following)",
        "(one|1) last (time|try|thing|attempt|nudge|message|note)",
        "(out of|off) your (hair|inbox|back)",
        "(not|no longer) a priority",
        "(wrong time|bad timing|is it timing|timing isnt|timing is off)",
        "(i guess|guess|must be|so its|so it is) [it is|its] [a] no",
        "(havent|not) scared you (off|away)",
        "(should|shall) i (keep|continue|stop) (trying|writing|reaching|following|chasing)",
        "(take|taking|treat|treating|read|reading|count|consider|interpret|understand) (your|the|this|it|that) [silence|lack of reply] (as|for|to mean|means|you) [a|that] (no|not|refusal|a no|yes|disinterest|goodbye|answer)",
        "(farewell|goodbye|so long|bye) then",
        "(give|giving) up [on] (you|then|now|after|hope)",
        "(cross|crossing|take|taking|strike|striking|remove|removing) you (off|from) (my|the|our) [_] (list|lists|books|records)",
        "(last|final) (time|chance|call|one|reminder|attempt|message|knock|nudge|try|go) (i|you|from me|ill|before|to|then|and|on this)",
        "(after this|then|and then) (ill|i will|i) (stop|leave|go|let|be) [_] (away|you|quiet|alone|silent|it)",
        "(this is|thats|here is|heres|now) (goodbye|my farewell|the last|my last|farewell|the final)",
    ),
    fires=[
        "«Should I assume» that the silo is «not a priority»?",
        "I will «stop reaching out» after this one.",
        "«Closing your file», unless you say otherwise.",
    ],
    quiet=[
        "Your claim is paid and the case closed itself.",
        "The last key of the organ sticks.",
        "Close the gate behind you, the geese are out.",
    ],
)
