"""Did something for you before asking for anything.

Why it counts: who gives first, unasked for a return, treats you as a person and not as a source.
When it stays quiet: the gift is bait or comes with an offer, an ask came before it, or you objected.
Seen in: essay D.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.rules.kit import Example, Fact, Seen, Span, phrases, rule
from screener.rules.thread.asking import WANTS, wanting
from screener.rules.thread.ignores_question import EVADES
from screener.rules.thread.owner_objects import OBJECTS
from screener.rules.thread.turns import POSTPONES, REFUSES, Turn, refuses, turns
from screener.rules.welcome.brings_something import BAIT

GIVES = phrases(
    "(here|heres|attached|enclosed|below|this) [is|are] [the|your|that|those|a] [_] (link|list|name|names|number|address|recipe|photo|photos|picture|pictures|file|document|article|contact|form|map|key|keys|notes|slides|scan|copy|report|drawing|drawings|plan|plans|figures|paper|template|spreadsheet|title|reference|minutes|recording|translation|page) [_] [that] [you|i|we] [_] (asked|wanted|needed|promised|mentioned|lost|after|for|spoke|talked|missed)",
    "(i|ive|we|weve|have|has) [just|already|also|now] (sent|forwarded|passed|scanned|copied|found|saved|kept|printed|translated|fixed|repaired|mended|checked|counted|measured|corrected|retyped|collected|brought|left|posted|ordered|booked|reserved|asked|told|rung|rang) ... (for|to|with|at) you",
    "(i|ive|we|weve|have|has) [just|already|also|now] (sent|forwarded|scanned|copied|found|saved|kept|printed|translated|fixed|repaired|mended|checked|measured|corrected|retyped|collected|brought|left|posted|reserved|asked) ... you (asked|wanted|needed|lost|mentioned|missed|described)",
    "(i|ive|we|weve|have|has) [just|already|also|now] (sent|forwarded|passed|found|saved|kept|fixed|repaired|mended|checked|corrected|collected|brought|left|posted) [_] your (letter|parcel|bike|key|keys|coat|name|number|book|scarf|bag|message|application|question)",
    "(i|ive|we|weve|have|has) [just|already|also|now] (looked up|dug out|picked up|put aside|spoken to|spoke to|written to|wrote to) ... you",
    "(i|ive|i have|weve|we) [just|already] (introduced you|put you in touch|mentioned you|recommended you|passed your name|passed on your name|passed your number|given your name|gave your name|gave her your|gave him your|gave them your|put in a word for you|put your name|vouched for you)",
    "(she|he|they|{name}) (is|are|will be) [_] (expecting|waiting for) (you|your call|your mail|your message|your email|a call from you)",
    "(you asked for|you asked about|you were asking|you wanted to know|to answer your question|in answer to your question|since you asked|you asked me)",
    "(left|dropped|put) it (at|in|with|by|on|under) (your|the) (door|gate|porch|desk|office|post|shed|letterbox|pigeonhole|bench|kitchen|bar|counter|library|archive|mail|neighbour|neighbours)",
    "(its|it is|theyre|they are|thats|your _ is) [all|now] (fixed|mended|repaired|sorted|in the post|on its way|ready for you|back in) [now|for you]",
)
"""What someone says who has done something for the other."""


def gift(turn: Turn, seen: Seen) -> tuple[Span, ...]:
    """The words of this turn that give something, if it neither asks nor sells."""
    if turn.mine or turn.says(BAIT, seen) or turn.says(EVADES, seen) or any(wanting(turn.text, seen)):
        return ()
    return tuple(turn.quotes(GIVES, seen))


def _judge(case: Case, seen: Seen) -> Iterator[Span | Fact]:
    conversation = turns(case)
    if not any(turn.mine for turn in conversation):
        return
    if any(refuses(turn, seen) or (turn.mine and turn.says(OBJECTS, seen)) for turn in conversation):
        return
    if "note" not in case.texts and _answers_you(conversation, seen):
        yield Fact(says="You asked first, and they answered and wanted nothing")
    for turn in conversation:
        if not turn.mine and any(wanting(turn.text, seen)):
            return
        yield from gift(turn, seen)


def _answers_you(conversation: tuple[Turn, ...], seen: Seen) -> bool:
    """Whether you opened with a question and no answer to it evades, asks or sells."""
    if not (conversation[0].mine and conversation[0].asks):
        return False
    theirs = [turn for turn in conversation if not turn.mine]
    return bool(theirs) and not any(
        turn.asks or turn.says(EVADES, seen) or turn.says(BAIT, seen) or any(wanting(turn.text, seen))
        for turn in theirs
    )


LOOKS_FOR: Final = (GIVES, BAIT, EVADES, OBJECTS, REFUSES, POSTPONES, *WANTS)

RULE = rule(
    __name__,
    __doc__,
    says="Did something for you before asking for anything",
    looks_for=LOOKS_FOR,
    judge=_judge,
    fires=[
        Example(
            history=(
                ("me", "I am still looking for the 1911 map."),
                ("them", "«I've scanned it for you», all nine sheets."),
                ("me", "How kind!"),
                ("them", "Might I ask one day how you bound it?"),
            )
        ),
        Example(
            history=(
                ("them", "«I mentioned you» to Halina at the archive, «she is expecting your call»."),
                ("me", "Thank you."),
            )
        ),
        Example(history=(("me", "Whose boat is the blue one?"), ("them", "My uncle's. It leaks."))),
    ],
    quiet=[
        Example(
            history=(
                ("me", "What is the fee?"),
                ("them", "Our calendar is open, book a call and I show you how we help mills."),
            )
        ),
        Example(
            history=(
                ("them", "Could you introduce me to your director?"),
                ("me", "Why?"),
                ("them", "I've sent the list for you to sign."),
            )
        ),
        Example(history=(("me", "No thank you."), ("them", "I've put your name down all the same."))),
        Example(history=(("them", "I found your scarf for you."),)),
    ],
)
