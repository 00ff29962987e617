"""You asked what it is, and still do not know.

Why it counts: who can help, but never says with what, has nothing that bears the light of a plain sentence.
When it stays quiet: the answer names a thing, a place, a sum or a person.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, phrases, rule
from screener.rules.particulars import particulars
from screener.rules.thread.owner_objects import OBJECTS
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, replies, turns

ASKED = phrases(
    "(what|which|how) (exactly|precisely|is it|is this|is that|do you do|do you want|do you sell|do you offer|do you mean|does it|does your|kind of|sort of|for|about|can you|could you|would you|are you offering|are you selling|company|firm|product|role|job|would that|would it|specifically|in particular)",
    "(with|in|for|about|of|on) (what|which|whom) [exactly|precisely|specifically|field|way|then] ?",
    "(whats|what) (it|this|that|is it) [all] about",
    "(what|whats) (the|your) (offer|product|business|service|idea|reason|proposal|company|name of|point|purpose|catch|job|role)",
    "(help|helping) (me|us) (with|how|do) [what] ?",
    "(who|what) (are|is) (you|your company|this for|the client|the company|the firm)",
    "(why|how) (me|so|come) ?",
    "(can|could) you (be more|say what|tell me what|explain|give me)",
)
VAGUE = phrases(
    "(help|helping|support|supporting|serve|assist|empower|enable|partner with|work with|add value|bring value|create value)",
    "(grow|growth|succeed|success|improve|better|next level|potential|results|goals|opportunity|opportunities|value|solution|solutions|benefit|journey|transform*|excellence|synergy|synergies|profitable|life changing)",
    "(nice|great|good|lovely|pleasure|glad|happy) to (meet|know|connect|hear|talk|see)",
    "(trust|believe) me",
    "(people|businesses|companies|leaders|professionals|everyone|firms) like you",
    "(everything|anything|all kinds|many things|various|different things|you will see|youll see|when we talk|on a call|over a call|on the phone)",
    "(how are you|where are you|are you married|what do you do|do you have)",
)
NEXT_TO_NOTHING = 0.05
"""Below this share of particulars an answer points at nothing."""


def _unsaid(case: Case, seen: Seen) -> Iterator[Span]:
    conversation = turns(case)
    if any(pleased(turn, seen) for turn in conversation[-1:]):
        return
    asked = [(turn, answer) for turn, answer in replies(case) if turn.says(ASKED, seen)]
    if asked and all(
        answer.says(VAGUE, seen) and particulars([answer.text]) < NEXT_TO_NOTHING for _, answer in asked
    ):
        yield asked[-1][1].opening()


RULE = rule(
    __name__,
    __doc__,
    says="You asked what it is, and still do not know",
    looks_for=(ASKED, VAGUE, OBJECTS, PLEASED, REFUSES, POSTPONES),
    judge=_unsaid,
    fires=[
        Example(
            history=(
                ("them", "I can help you."),
                ("me", "With what?"),
                ("them", "«With whatever you need to succeed.»"),
            )
        ),
        Example(
            history=(
                ("them", "There is something you will like."),
                ("me", "What is it about?"),
                ("them", "«It helps people like you grow.»"),
            )
        ),
        Example(
            history=(
                ("them", "Good day, friend!"),
                ("me", "What can you tell me about your firm?"),
                ("them", "«Trust me, it is life-changing.»"),
            )
        ),
    ],
    quiet=[
        Example(
            history=(("me", "What is it about?"), ("them", "The leak in the north wall of the mill in Cobh."))
        ),
        Example(history=(("them", "I can help you."), ("me", "With what?"), ("them", "Tuning the harp."))),
        Example(history=(("me", "How are the bees?"), ("them", "They help themselves to our success."))),
    ],
)
