"""Pushes an unanswered message up again.

Why it counts: silence is an answer; a nudge asks for another.
When it stays quiet: the two had agreed to write again.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Pushes an earlier message up again",
    reads=WORDS,
    phrases=phrases(
        "(just|only) (following|circling|checking|bumping|floating|popping|pinging) [_] (up|back|in|this|if|whether|on)$",
        "(circling|circle|floating|bumping|bump|pinging|looping|popping) (back|this|it|my|up) [_] [_]",
        "(following|follow) up (on|with|regarding|to|after) (my|below|previous|earlier)",
        "(did you|have you|had you) [_] (get|have|got|had|see|seen|read|open) [_] [_] (my|chance|opportunity|a chance) [_] (message|to|at|last|email)",
        "(did you|have you|had you) [_] (get|have|got|had|see|seen|read|open) [_] [_] (look|message|email|invite|the) [_] (message|to|at|last|email)",
        "(did you|have you|had you) [_] (get|have|got|had|see|seen|read|open) [_] [_] (my|chance|opportunity|a chance) [_] (mock|proposal|video)",
        "(did you|have you|had you) [_] (get|have|got|had|see|seen|read|open) [_] [_] (my|chance|opportunity|a chance) [_] (note|invite|deck)",
        "(did you|have you|had you) [_] (get|have|got|had|see|seen|read|open) [_] [_] (look|message|email|invite|the) [_] (mock|proposal|video)",
        "(did you|have you|had you) [_] (get|have|got|had|see|seen|read|open) [_] [_] (look|message|email|invite|the) [_] (note|invite|deck)",
        "any (thoughts|update|updates|interest|feedback|luck) [_] (on|yet|about|regarding|the)",
        "(second|third|last|final|previous|earlier|gentle|friendly|kind) (message|email|attempt|reminder|request|follow up|nudge)",
        "(top of your inbox|on your radar|slipped through|got lost|fallen off|better time to)",
        "(worth another try|one last time|know you are busy|stop reaching out)",
        "close (the|your) file",
        "(lost|buried) in",
        "(havent|have not|not|never) heard (back|from you)",
        "didnt hear (back|from you)",
        "(assume|assuming|guess) youre (busy|swamped)",
        "(know|sure|appreciate) youre (busy|swamped)",
        "ill (stop reaching|stop bothering|stop messaging|stop writing|check back|assume|take that)",
        "(this below|the below|on the below|second request|re my)",
        "my (last|previous|earlier|first) (message|email|note)",
        "(are|youre) [_] still (interested|keen|open)",
        "(checking in|check in|following up|touching base) [_] [_] (see|if|whether|hear)",
        "(had|have|get|find) [_] (time|chance|a chance|a moment) to (think|look|read|review|consider|check) [_] [_] (our|my|it|this|the)",
        "think about (our|my) (offer|proposal|conversation|idea|message)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "Just «floating this to the» «top of your inbox».",
        "«Did you see my message last» week?",
        "«Circling back on the» below.",
        "This is «my last message».",
    ],
    quiet=[
        "Following up on the county show: the man is called Hollis.",
        "Did you get home well?",
        "You were third in the queue.",
        "The court sent its letter in May.",
    ],
)
