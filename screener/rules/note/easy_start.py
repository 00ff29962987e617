"""Says how quick, easy or free of duties it is.

Why it counts: effort is played down where the gain is the sender's.
When it stays quiet: the sender names an effort of their own.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Plays down what it will cost you",
    reads=WORDS,
    phrases=phrases(
        "(takes|take|need|needs) [you] [only|just|less than|under|about] ({number}|{number_word}) [_] (minutes|min|mins|seconds|sec|clicks|minute) [_]",
        "(only need|just need) [you] [only|just|less than|under|about] ({number}|{number_word}) [_] (minutes|min|mins|seconds|sec|clicks|minute) [_]",
        "(only takes|just takes|spend) [you] [only|just|less than|under|about] ({number}|{number_word}) [_] (minutes|min|mins|seconds|sec|clicks|minute) [_]",
        "(no|without|zero) (prompts|contract the|contracts|credit check|cold calling|cold calls|setup|setup fee|upfront|upfront cost)",
        "(no|without|zero) (hidden|long term|experience needed|experience required|experience necessary)",
        "(no|without|zero) (knowledge needed|lock in|tie in|commitment|special skills|ielts)",
        "(live|running|set up|done|ready|onboarded) in [just|under|only] ({number}|{number_word}) (days|minutes|hours|weeks)",
        "you dont need (any|to have any|to do anything|to sell|experience|a degree)",
        "(hassle free|stress free|done for you)",
        "(so|very|super|really|dead|that) easy",
        "its [_] (easy|simple) as",
        "with (one|a) (click|few clicks)",
        "without the (hassle|stress|headache|fee)",
        "without (leaving|lifting|spending|hiring|giving)",
        "we (do|handle|take care of) (it all|everything|all|the rest)",
        "no cost just",
        "(free|no cost) [_] [_] in return for",
        "cancel (anytime|any time|at any time)",
        "no strings attached",
    ),
    unless=phrases("{buys}", "(thesis|dissertation|study|supervisor|ethics)"),
    fires=[
        "It «only takes 4 minutes».",
        "«No experience needed».",
        "«Live in 14 days».",
        "It is «done for you».",
    ],
    quiet=[
        "The bus needs an hour to the mill.",
        "There is no contract yet for the bridge, so no date.",
        "The surgery took two hours.",
        "You made it look easy on stage.",
    ],
)
