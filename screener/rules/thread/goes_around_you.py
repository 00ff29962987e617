"""Goes around you to someone else.

Why it counts: turning to your colleague, your chief or your friends puts pressure on you through them.
When it stays quiet: you named that person yourself.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, phrases, rule
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, turns

AROUND = phrases(
    "{ill} [also|already|just|simply|then|been] (speak|spoken|spoke|talk|talked|call|called|email|emailed|write|written|contact|contacted|reach|reached|copied|copy|mention|mentioned|tell|told|ring|ask|asked|approach|try|given|give|sent|visit|check|telephone|loop|looped|in touch) .. (your|the) [whole|own] ({colleague}|wife|husband|assistant|secretary|reception|supervisor|receptionist|deputy|direct line|line manager)",
    "(shall|should|can|could|may) i (send|speak|write|talk|contact|ask|try|go|reach) .. ({colleague}|someone else|somebody else)",
    "(someone|somebody|anyone) (else|braver|more senior) (in|on|at) your",
    "(who|whom) else (should|could|can|might|would) (i|we)",
    "(who|whom) (should|could|can|would|might|may|do) (i|we) (speak|talk|contact|ask|write|put) .. (then|instead|at|in|to)",
    "your (colleague|boss|manager|director|chief|chairman) [{name}] (said|told|suggested|mentioned|agrees|thinks|seemed)",
    "(left a|leave a) (message|voicemail) with",
    "instead of you",
)


def _around(case: Case, seen: Seen) -> Iterator[Span]:
    answered = False
    if any(pleased(turn, seen) for turn in turns(case)):
        return
    for turn in turns(case):
        if answered and not turn.mine:
            yield from turn.quotes(AROUND, seen)
        answered = answered or turn.mine


RULE = rule(
    __name__,
    __doc__,
    says="Goes around you to someone else",
    looks_for=(AROUND, PLEASED, REFUSES, POSTPONES),
    judge=_around,
    fires=[
        Example(
            history=(
                ("them", "May I show you our scales?"),
                ("me", "We have scales."),
                ("them", "Then «I will ask your director»."),
            )
        ),
        Example(
            history=(
                ("me", "It is not for me to decide."),
                ("them", "«Who else should I» write to?"),
            )
        ),
        Example(
            history=(
                ("them", "A word on silos?"),
                ("me", "Not now."),
                ("them", "«Should I try your colleague» Bo?"),
            )
        ),
    ],
    quiet=[
        Example(history=(("them", "Your director said that you know about bells."),)),
        Example(
            history=(
                ("me", "Ask Bo, he knows the bells."),
                ("them", "Bo it is, thank you."),
            )
        ),
        Example(
            history=(
                ("me", "Happy to help! Bo is our ringer."),
                ("them", "Shall I write to your colleague myself?"),
            )
        ),
    ],
)
