"""Asks for your vote or signature.

Why it counts: a vote asked of hundreds at once is a mass mailing with a friendly face.
When it stays quiet: the vote is one you both have, or was yours to begin with.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks for your vote or signature",
    reads=WORDS,
    ask="promotion",
    phrases=phrases(
        "(vote|voting|upvote|upvotes|ballot) (for|in|on|closes|today|now|daily|link|here|is|ends|please|me|us)",
        "{ask_you} vote",
        "(need|want|count on|with|get|have|give us|for|cast|value|love) your (vote|votes|upvote|signature|signatures)",
        "(need|want|short of|missing|collecting|get|more|your) .. (votes|upvotes|signatures)",
        "(sign|signing) (our|my|this|the) [open|online] (petition|letter|pledge|open letter|appeal|manifesto)",
        "(link|time|minute|second|moment|seconds) to vote",
        "get voting",
        "(cast|give us|give me|lend us|lend me|give her|give him) your (vote|click|voice)",
        "(up|shortlisted|nominated|running|in the running|finalist|finalists|competing|in the final|entered) (for|in|as) ... (vote|votes|voting|click|clicks|support)",
        "vote (us|me|our|my|with|early|online|yes|takes|at|by|before|using|via)",
        "(your|every|each|one|single) (vote|votes|click|signature|signatures) (counts|count|helps|matters|takes|gets|makes|brings|would|will|could|means|can)",
        "(sign|signed|signing) .. (petition|pledge|open letter|manifesto)",
        "petition .. (sign|signature|name|support)",
        "(add|put) your (name|signature|voice) (to|on|under) (our|the|this|my)",
        "(sign|sign up) (here|now|today|below|this|online|with us) to (save|stop|support|protect|keep|help|end|ban|demand|tell)",
        "your name (under|on|below|beneath|among) (our|the|this|my) [_] (letter|open letter|petition|appeal|pledge|statement|manifesto)",
        "(my|our) entry (in|for|to) (the|a|this) [_] (contest|competition|award|prize|challenge)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Please vote» for us before Friday.",
        "We are «short of forty signatures».",
        "Could you «sign our petition» today?",
    ],
    quiet=[
        "The parish voted for the new roof at last.",
        "Your signature is on the 1987 programme, I was amazed.",
        "Sign the visitors' book if you come by.",
        "I saw your name on the list of speakers and look forward to it.",
    ],
)
