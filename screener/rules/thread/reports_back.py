"""Tells you what became of your help.

Why it counts: thanks that say what for are hard to fake and ask for nothing.
When it stays quiet: the thanks are for the connection only, or for an article nobody names.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SELLS

RULE = rule(
    __name__,
    __doc__,
    says="Tells you what became of your help",
    reads=WORDS,
    phrases=phrases(
        "(you were|you are|youre) right",
        "(it|she|he|they) (worked|helped)",
        "that (worked|helped) [_] (me|us|my|our|well|too|at|in)",
        "(it|she|he|they|that) (paid off|arrived safely|went well|has worked|did work|fitted|turned out)",
        "(thanks|thank you|grateful) (to|for) (your advice|your tip|your help|the tip|the advice|telling me|helping|your answer|the help|your kindness|lending|the loan|looking after|taking the time|what you)",
        "(i|we) (got|passed) (it|the job|the exam|the test|in|the grant|the place|planning)",
        "(report|reporting|reported) back",
        "(because|thanks) (of|to) (you|your|what you)",
        "(did|done|tried|used|followed) (what|as|your) [you] (said|told|advice|suggested|told|say|advised)",
        "(wanted|thought|promised|said) .. (you|id) .. (know|hear|tell you|report)",
        "(taught|showed|lent|told) me (how|the|to|your|what|that) ",
        "gave me (the|that|your (time|old|notes|tools|book|advice|tip|recipe|copy))",
    ),
    unless_anywhere=SELLS,
    fires=[
        "«You were right» about the varnish.",
        "«We got the grant», and I «wanted you to know».",
        "«Thanks to you» the roof holds.",
    ],
    quiet=[
        "I have a course that helped many bakers.",
        "Farouk gave me your name.",
        "I was with your uncle when he passed.",
        "Your advice on leadership inspires thousands.",
        "You have the right of way on the towpath.",
        "Thank you for connecting.",
    ],
)
