"""You had to object.

Why it counts: asking where they have your number, or saying that you never agreed, is a no in all but name.
When it stays quiet: they made it good and you said so.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Fact, Seen, Span, phrases, rule
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, turns

OBJECTS = phrases(
    "(i|we) (asked|told you|already said|already told|never|havent) .. (who|what|twice|before|already|agreed|offered|asked|signed|ordered|applied|subscribed|said|requested|discussed|you)",
    "(i|we) (never|havent|have not|didnt|did not|dont think i|dont remember) [ever] (offered|offer|agreed|agree|asked|ask|signed|sign|ordered|order|applied|apply|subscribed|subscribe|requested|request|discussed|signing|asking|promised)",
    "(have|did) we (met|meet|spoken|speak|talked|talk|discussed|discuss|agreed|agree)",
    "(weve|we have) (never|not) (met|spoken|talked|discussed|worked)",
    "(who|whos) (told|gave|said) (you|i|that)",
    "(where|how) did you (get|find|come by) (my|this|that)",
    "(you havent|you didnt|you still havent|you have not|youve not) (answered|said|told|read|replied)",
    "(my|the) question",
    "(are you|is this) [about to|trying to|going to] (selling|sell|spam|a bot|a scam|automated|a robot|a template|a pitch|an advert)",
    "(as i said|like i said|i repeat|once more|for the last time|asking seriously)",
    "(its|that is|thats|this is) (a|an|just a|only a) [sales] (brochure|pitch|advert|template|scam|sales)",
    "you did what",
    "you said [it|there|that|you|i|sole|no|free]",
    "take it (down|out|off)",
    "^ (who is this|who are you|and you are|for what) ?",
    "not comfortable",
)


def _objects(case: Case, seen: Seen) -> Iterator[Span | Fact]:
    conversation = turns(case)
    if any(pleased(turn, seen) for turn in [turn for turn in conversation if turn.mine][-1:]):
        return
    for number, turn in enumerate(conversation):
        if turn.mine and turn.says(OBJECTS, seen):
            before = [each for each in conversation[:number] if not each.mine]
            yield Fact(says="What you wrote back was an objection")
            yield from before[-1].questions() if before else ()
            return


RULE = rule(
    __name__,
    __doc__,
    says="You had to object",
    looks_for=(OBJECTS, PLEASED, REFUSES, POSTPONES),
    judge=_objects,
    fires=[
        Example(history=(("them", "The crates are on their way."), ("me", "I never ordered any crates."))),
        Example(history=(("them", "«How is the knee?»"), ("me", "Where did you get my number?"))),
        Example(
            history=(
                ("them", "Big opportunity."),
                ("me", "Which?"),
                ("them", "You will love it."),
                ("me", "I asked you what it is."),
            )
        ),
    ],
    quiet=[
        Example(history=(("them", "We met in Cobh."), ("me", "Yes, by the kiln."))),
        Example(history=(("me", "I asked Petr for your number, I hope that is all right."),)),
        Example(history=(("them", "I never agreed to the second verse."), ("me", "Ha, wonderful."))),
    ],
)
