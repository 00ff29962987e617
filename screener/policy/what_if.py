"""What could be otherwise in a request, one thing at a time: words gone, words added, the unknown known."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Final, NamedTuple

from screener.case import Case
from screener.models import ConnectionRequest, Evidence, Note, Owner, Profile, Span
from screener.network.names import person_key
from screener.network.overlap import Overlap
from screener.policy.decide import LEARNED
from screener.policy.model import Policy
from screener.rules import see

Edit = Callable[[ConnectionRequest], ConnectionRequest]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """One thing otherwise: ``gone`` with what is ``absent``, or ``come`` as the words ``if_`` say.

    ``edit`` gives the request as it would then be; without one only the evidence can be told.
    ``addable``: the sender could have brought it about by adding something.
    """

    gone: tuple[Evidence, ...] = ()
    come: tuple[Evidence, ...] = ()
    absent: Evidence | None = None
    if_: str = ""
    addable: bool = False
    edit: Edit | None = None

    def applied(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """The evidence as it would then be, if nothing else changed."""
        left = tuple(each for each in evidence if not any(each is other for other in self.gone))
        there = {each.rule for each in left}
        return (*left, *(each for each in self.come if each.rule not in there))


class Possible(NamedTuple):
    """What could be there as well: the rule that would tell it, and in plain words."""

    rule: str
    if_: str


COULD_SAY: Final[Mapping[Possible, str]] = {
    Possible(
        "welcome.says-why", "they had said why they write to you"
    ): "I write to you because you know the archive.",
    Possible("welcome.introduces-themselves", "they had said plainly who they are"): "I'm a nurse in Leeds.",
    Possible(
        "welcome.your-work", "they had named a particular piece of your work"
    ): "I read your article on drystone walls.",
    Possible(
        "welcome.took-it-in", "they had said what your words did for them"
    ): "Your article made me think again.",
    Possible(
        "welcome.answerable-question", "they had asked one narrow question that you can answer"
    ): "Which glue held the neck on the harpsichord?",
    Possible("welcome.way-out", "they had left you a way out"): "If you have no time, no is fine.",
    Possible("asks.asks-nothing", "they had said that they need nothing from you"): "No reply needed.",
}
"""What the sender could have written, each with a plain sentence of that kind."""

BOTH_KNOW: Final = Possible("network.names-shared-contact", "they had named someone you both know")

MIGHT_BE: Final[Mapping[str, Mapping[Possible, str | None]]] = {
    "people": {
        Possible("network.many-in-common", "you turned out to know many of the same people"): None,
        Possible("network.nobody-in-common", "it turned out that you know none of the same people"): None,
    },
    "headline": {
        Possible("headline.plain-role", "their headline turned out to name an ordinary occupation"): "Nurse",
        Possible(
            "headline.promises-results", "their headline turned out to promise results"
        ): "More clients for physios",
    },
    "position": {
        Possible("profile.ordinary-position", "they turned out to have an ordinary occupation"): "Nurse",
        Possible("profile.commercial-role", "they turned out to sell for a living"): "Sales manager",
    },
    "company": {
        Possible("network.shared-employer", "they turned out to have worked where you worked"): None,
        Possible(
            "profile.commercial-company", "their company turned out to live from finding clients"
        ): "Nimbus Outsourcing",
    },
}
"""How what is not known might typically turn out, for better and for worse, with a text that would say so."""

_BY_WORD: Final = frozenset(
    f"network.{name}"
    for name in ("known-from-group", "known-from-private-life", "known-from-work", "stranger")
)
"""The rules that repeat what the owner says someone is to them."""
_GREETING: Final = "Hello"


def what_ifs(case: Case, evidence: tuple[Evidence, ...], policy: Policy) -> Iterator[WhatIf]:
    """All that could be otherwise: each reason absent, each thing added, each unknown as it might be."""
    fired = {each.rule for each in evidence}
    for each in evidence:
        if each.folder != LEARNED and each.rule not in policy.off and policy.listed(each.rule):
            yield WhatIf(gone=_resting_on(each, evidence), absent=each, edit=_without(each))
    for possible, what_if in (*_sayable(case), *_unknown(case.request)):
        if possible.rule not in fired and policy.listed(possible.rule):
            yield what_if


def _sayable(case: Case) -> Iterator[tuple[Possible, WhatIf]]:
    """What they could have written; whom both know only where the name of one is known."""
    for each, sentence in COULD_SAY.items():
        edit = partial(_adding, sentence)
        yield each, WhatIf(come=_seen_in("note", sentence), if_=each.if_, addable=True, edit=edit)
    name = min((each.name for each in case.overlap.people if " " in person_key(each.name)), default=None)
    if name:
        edit = partial(_adding, f"{name} told me about you.")
        yield BOTH_KNOW, WhatIf(come=_speaking(BOTH_KNOW.rule), if_=BOTH_KNOW.if_, addable=True, edit=edit)


def _unknown(request: ConnectionRequest) -> Iterator[tuple[Possible, WhatIf]]:
    """How what is not known might turn out."""
    known = request.requester
    for field, possible in MIGHT_BE.items():
        if (request.mutual_connections if field == "people" else getattr(known, field)) is not None:
            continue
        for each, text in possible.items():
            come = _seen_in(field, text) if text else _speaking(each.rule)
            edit = partial(_turning_out, field, text) if text else None
            yield each, WhatIf(come=come, if_=each.if_, edit=edit)


def _resting_on(absent: Evidence, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """What is absent, and what rests on no other words than it does."""
    if not absent.quotes:
        return (absent,)
    words = set(_places(absent))
    others = (
        each for each in evidence if each is not absent and each.quotes and words.issuperset(_places(each))
    )
    return (absent, *others)


def _places(evidence: Evidence) -> Iterator[tuple[str, int, int]]:
    return ((span.field, span.start, span.end) for span in evidence.quotes)


def _without(absent: Evidence) -> Edit | None:
    """What takes away the quoted words, or what the owner said of the two; else it cannot be taken away."""
    if absent.quotes:
        return partial(_cutting, absent.quotes)
    return _as_strangers if absent.rule in _BY_WORD else None


def _cutting(quotes: tuple[Span, ...], request: ConnectionRequest) -> ConnectionRequest:
    for span in sorted(quotes, key=lambda each: -each.start):
        request = _with(request, span.field, partial(_cut, span))
    return request


def _cut(span: Span, text: str) -> str:
    return f"{text[: span.start]} {text[span.end :]}"


def _as_strangers(request: ConnectionRequest) -> ConnectionRequest:
    return request.model_copy(update={"known_as": None})


def _adding(sentence: str, request: ConnectionRequest) -> ConnectionRequest:
    """With the sentence at the end of their last message, or else of the note."""
    turns = request.history or ()
    theirs = [place for place, turn in enumerate(turns) if turn.author == "them"]
    field = f"history[{theirs[-1]}]" if theirs else "note"
    return _with(request, field, lambda text: f"{text.rstrip()} {sentence}".strip())


def _turning_out(field: str, text: str, request: ConnectionRequest) -> ConnectionRequest:
    return _with(request, field, lambda _: text)


def _with(request: ConnectionRequest, field: str, changed: Callable[[str], str]) -> ConnectionRequest:
    """The request with another text in this field, which is named as in a quote."""
    if field == "note":
        note = request.note or Note(text="")
        return request.model_copy(update={"note": note.model_copy(update={"text": changed(note.text)})})
    if field.startswith("history["):
        place, turns = int(field[len("history[") : -1]), list(request.history or ())
        turns[place] = turns[place].model_copy(update={"text": changed(turns[place].text)})
        return request.model_copy(update={"history": tuple(turns)})
    other = {field: changed(getattr(request.requester, field) or "")}
    return request.model_copy(update={"requester": request.requester.model_copy(update=other)})


@cache
def _seen_in(field: str, text: str) -> tuple[Evidence, ...]:
    """What the rules see in this text, beside a note that only greets, and how it reads is left out."""
    greeted = _seen("headline", "", _GREETING)
    seen = _seen("headline", "", text) if field == "note" else _seen(field, text, _GREETING)
    there = {each.rule for each in greeted}
    return tuple(each for each in seen if each.rule not in there and each.folder != LEARNED)


def _seen(field: str, text: str, note: str) -> tuple[Evidence, ...]:
    profile = Profile.model_validate({field: text or None})
    return see(Case(ConnectionRequest(id="", requester=profile, note=note), Owner(), Overlap()))


@cache
def _speaking(rule: str) -> tuple[Evidence, ...]:
    """The rule as it would have spoken, of what stands in no text of theirs."""
    return (Evidence(rule=rule, says=""),)
