"""Comes back after a long silence with an ask.

Why it counts: the longer the silence, the less an ask can rest on what there once was.
When it stays quiet: they come back to give, to thank or simply to talk.
Seen in: essay B.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from screener.case import Case
from screener.rules.kit import WORDS, Example, Fact, Seen, Span, phrases, rule
from screener.rules.thread.asking import ASKS, asking
from screener.rules.thread.turns import turns

LONG: timedelta = timedelta(days=240)
SILENCE = phrases(
    "(its|it has|its been|has it been|thats|been|it is) .. (years|months|ages|long|forever|a while|decade)",
    "(long time no|out of the blue|after all this time|lost touch|fell out of touch|long time|hey stranger|hello stranger|been too long|havent spoken|not spoken|havent talked)",
)


def _late(case: Case, seen: Seen) -> Iterator[Span | Fact]:
    for text in case.words:
        found = seen.found.get(text.field, {})
        if SILENCE in found and asking(text, seen):
            yield text.quote(*found[SILENCE][0])
    for before, turn in pairwise(turns(case)):
        if turn.mine or before.sent_at is None or turn.sent_at is None:
            continue
        gap = turn.sent_at - before.sent_at
        if gap > LONG and asking(turn.text, seen):
            yield Fact(says=f"{gap.days // 30} months after the message before it")


RULE = rule(
    __name__,
    __doc__,
    says="Comes back after a long silence with an ask",
    reads=WORDS[::-1],
    looks_for=(SILENCE, *ASKS),
    judge=_late,
    ask="introduction",
    fires=[
        "Hi Ola, «it's been ages»! Could you introduce me to your new director?",
        "«Long time no» see. Quick call this week?",
        Example(
            history=(
                ("them", "Thanks for the seeds!", 0),
                ("them", "Hi! Would you write me a short recommendation?", 400),
            )
        ),
    ],
    quiet=[
        "It's been ages! I found your scarf when we moved house.",
        "Long time no see. Are the storks back on your chimney?",
        Example(
            history=(
                ("them", "Thanks for the seeds!", 0),
                ("them", "They are taller than the shed now.", 400),
            )
        ),
    ],
)
