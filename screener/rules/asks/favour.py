"""Announces a favour before naming it.

Why it counts: a favour announced first is usually larger than a note can carry.
When it stays quiet: they do you one, or owe you one.
Seen in: essay B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Announces a favour before naming it",
    reads=WORDS,
    ask="advice",
    phrases=phrases(
        "(quick|small|little|tiny|big|huge|massive|cheeky|one|another) (favour|favor)",
        "(do|ask) (me|you|us|of you) (a|for a|one|this) .. (favour|favor)",
        "(a|this) (favour|favor) (to ask|from you|of you|please)",
        "all (i|we) (ask|need|want|require) [is|in return|from you]",
        "(i|we) (need|require|want|could use) your (help|support|assistance|vote|expertise|input|signature|voice)",
        "(help|support) (a|your) (brother|sister|friend|fellow|small business|student) [out|please|in|like]",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "A «quick favour», if you have a moment.",
        "Could you «do me a huge favour»?",
        "«We need your support» this week.",
    ],
    quiet=[
        "You did me a favour in 2009 and I never forgot it.",
        "The vote went in favour of the swing bridge.",
        "I owe you a small bridge and a large pie.",
    ],
)
