"""What two people asked of each other before, and what came of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from screener.models import ConnectionRequest, Message, Owner, Profile
from screener.network.dormant import month
from screener.network.graph import Network
from screener.outgoing.asked import TOO_FAINT, asks_in
from screener.outgoing.asks import largest_ask
from screener.outgoing.values import EarlierAsk
from screener.rules import scanner
from screener.rules.kit import Seen
from screener.rules.thread.turns import refuses, turns
from screener.screen import case_of

_TURNED: Final = {"their": "your", "them": "you", "they": "you", "you": "they", "yours": "theirs"}
_TOLD: Final = {
    "none": ("they did not answer", "you did not answer"),
    "no": ("they said no", "you said no"),
    "some": ("they answered", "you answered"),
}
"""What came of an ask of the writer's, and of one of theirs."""


def asked_before(history: Sequence[Message]) -> Iterator[EarlierAsk]:
    """What each of the two asked for in this conversation, oldest first; ``them`` in it is the writer."""
    for number, turn in enumerate(history):
        alone = ConnectionRequest(id="turn", requester=Profile(), note=turn.text)
        evidence = asks_in(case_of(alone, Owner(), Network()))
        ask = largest_ask(each for each in evidence if each.rule not in TOO_FAINT)
        if ask is None:
            continue
        answer = next((each for each in history[number + 1 :] if each.author != turn.author), None)
        yield EarlierAsk(
            by="you" if turn.author == "them" else "them",
            kind=ask.kind,
            says=ask.says,
            on=turn.sent_at.date() if turn.sent_at else None,
            answer="none" if answer is None else "no" if _refuses(answer) else "some",
        )


def _refuses(answer: Message) -> bool:
    """Whether a turn, by whomever, says no."""
    mine = answer.model_copy(update={"author": "me"})
    case = case_of(ConnectionRequest(id="turn", requester=Profile(), history=(mine,)), Owner(), Network())
    seen = Seen(case, {field: scanner().scan(text) for field, text in case.texts.items()})
    return any(refuses(each, seen) for each in turns(case))


def told(asked: Sequence[EarlierAsk]) -> Iterator[str]:
    """The last ask of each of the two in a sentence, and how often each had asked before."""
    for by in ("you", "them"):
        theirs = [each for each in asked if each.by == by]
        if theirs:
            yield _sentence(theirs)


def _sentence(asked: Sequence[EarlierAsk]) -> str:
    last, before = asked[-1], len(asked) - 1
    mine = last.by == "you"
    who = "You asked them for" if mine else "They asked you for"
    what = last.says if mine else _seen_by_writer(last.says)
    when = f" in {month(last.on)}" if last.on else ""
    often = f"; {'you' if mine else 'they'} had asked {_times(before)} before" if before else ""
    return f"{who} {what}{when}, and {_TOLD[last.answer][not mine]}{often}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _seen_by_writer(says: str) -> str:
    """What they asked for, in words that were made for an ask of the writer's."""
    return " ".join(_TURNED.get(word, word) for word in says.split())
