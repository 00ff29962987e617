"""Leaves your question unanswered.

Why it counts: a plain question that gets a hook for an answer was inconvenient.
When it stays quiet: the answer is there, even if it is that they do not know.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, phrases, rule
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, replies, turns

EVADES = phrases(
    "(easier|easiest|best|better|quicker|simpler|happy|glad|love) [if|to|for|we|explained|discussed] .. (phone|call|zoom|in person|speak|explain|meeting|live|whatsapp|telegram)",
    "(great|good|fair|excellent|lovely) question [for|but|and]",
    "(cant|cannot|wont|unable to|unfair to|hard to|difficult to) .. (explain|disclose|put it|reveal|betray) [it|that|in|more|the]",
    "(disclosed|revealed|explained|discussed|told|shared) (after|once|when|later|during)",
    "(competitive|market rate|as per market|attractive) [package|salary|rate|pay]",
    "(all will be|youll see|you can know|you will know|wait and see|top secret|a surprise)",
    "(a bit of everything|bit of everything|many things|all kinds|all sorts|a range of|various things)",
    "first (tell|let me|of all|could you|can you)",
    "(write|speak|talk|message) to (our|my|the) (manager|colleague|director|team|partner|boss|agent|assistant|mentor)",
    "(word gets round|a little bird|lets just say|trust me|believe me|hear me out|i hear you|totally hear you)",
    "(when|what time) (can|are|works|suits) .. (speak|talk|call|free|you)",
    "(its|it is) best that you",
    "(someone who might|someone that might|someone who can)",
)


def _ignored(case: Case, seen: Seen) -> Iterator[Span]:
    if any(pleased(turn, seen) for turn in turns(case)[-1:]):
        return
    for turn, answer in replies(case):
        if turn.asks:
            yield from answer.quotes(EVADES, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Leaves your question unanswered",
    looks_for=(EVADES, PLEASED, REFUSES, POSTPONES),
    judge=_ignored,
    fires=[
        Example(
            history=(
                ("them", "I have the very role for you."),
                ("me", "What does it pay?"),
                ("them", "«Great question for» our call, my calendar is open."),
            )
        ),
        Example(
            history=(
                ("me", "What is it that you do?"),
                ("them", "«A bit of everything», mostly for mills like yours."),
            )
        ),
        Example(
            history=(
                ("them", "We met at the kiln."),
                ("me", "Which company is it?"),
                ("them", "Kindly «write to our manager», he explains all."),
            )
        ),
    ],
    quiet=[
        Example(history=(("me", "What does it pay?"), ("them", "£31,000, and the ferry is free."))),
        Example(history=(("me", "Who sent you?"), ("them", "Halina from the archive, she says hello."))),
        Example(history=(("me", "Come by on Friday."), ("them", "Great question time at the pub, too!"))),
    ],
)
