"""Asks for advice without saying on what.

Why it counts: “pick your brain” is a small ask, but one that leaves the work of finding the question to you.
When it stays quiet: the question itself is there.
Seen in: reports of users.
"""

from screener.rules.asks.earned import EARNED
from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks for advice without saying on what",
    reads=WORDS,
    ask="advice",
    phrases=phrases(
        "(give|get|have|love|like|appreciate|share|want|need|value|some|any) [me|us|your|some|honest|quick] feedback (on|about|for) (my|our|the|a)",
        "pick your (brain|brains)",
        "(learn|learning) from (your experience|your expertise|your journey|your insights|your knowledge|experts|leaders|the best|people like you|professionals like you|your work|you)",
        "(be|become) my (mentor|guide|coach)",
        "(mentor|guide) me",
        "(looking for|seeking|need|want) (a mentor|mentorship|guidance|career advice|your guidance|your advice)",
        "(any|some|your|bit of|career) (guidance|mentorship|wisdom|pointers|insights) [you|would|on|and|please|for]",
        "(hear|value|get|love|have|like|appreciate|welcome|want) your (story|journey|insights|insight|perspective|thoughts|take|opinion|view|views|feedback|input|expertise)",
    ),
    unless_anywhere=EARNED,
    fires=[
        "Could I «pick your brain» some day?",
        "I would love to «learn from your journey».",
        "Would you «be my mentor»?",
    ],
    quiet=[
        "How deep do you plant the garlic in clay?",
        "Learning from the flood of 2013, we raised the pumps.",
        "The guide you wrote for bell ringers is in every tower here.",
    ],
)
