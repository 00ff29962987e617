"""Threatens the owner, or sells the owner protection from harm.

Why it counts: whoever threatens wants money, and paying brings the next letter.
When it stays quiet: a real complaint, a lawyer's letter, talk of threats at work.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Threatens you",
    reads=WORDS,
    phrases=phrases(
        "(i|we) [have] (hacked|recorded|copied) .. your (camera|webcam|passwords|phone|device|browser history|photos|pictures|computer)",
        "(ive|weve) (hacked|recorded|got) .. your (camera|webcam|passwords|phone|device|private photos|private pictures)",
        "(pay|transfer|send) ... or (i|we|they|it|the|your) .. (publish*|share|send|go|stay|post|release|tell|expose|will)",
        "(negative|bad) (reviews|articles|comments|press|posts) about you ... (remove|pay|stay|delete|price|fee)",
        "(remove|delete|take down) [the] (negative|bad|fake) (reviews|articles|posts) ... (or|pay|fee|price)",
        "(i|we) (will|shall) (expose|ruin|destroy) (you|your life|your name|your career|your firm)",
        "your (wife|husband|boss|family|colleagues|clients|employer) will (know|see|hear|learn|find out) (it|it all|everything|all|what you|about (it|this|what|everything|us|you))",
        "before it is too late for you",
        "(open|answer|reply|pay) within {number} hours or",
        "or it goes to court",
        "you (will|ll) (regret|pay for) (it|this)",
    ),
    fires=[
        "«I have hacked your camera» and recorded you.",
        "Answer me or «your boss will see it all».",
        "There are «bad reviews about you, we remove them for a price».",
    ],
    quiet=[
        "I have your camera strap, you left it at the ruin. Shall I post it?",
        "Everyone will see your mural from the train, how wonderful.",
        "We will publish your letter in June; is the spelling of the mill right?",
        "Your wife will know the way, she came last year.",
    ],
)
