"""A note judged before it is sent, by the road that its reader's requests take."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Final

from screener.case import Case
from screener.errors import NoteError
from screener.inbox import REFUSED
from screener.language import language_of
from screener.line import one_line
from screener.models import (
    ConnectionRequest,
    Evidence,
    Message,
    Note,
    Owner,
    Profile,
    Reason,
    Recommendation,
    Verdict,
)
from screener.network.dormant import STRONG
from screener.network.graph import Network
from screener.outgoing.asked import earned, leaves_way_out
from screener.outgoing.asks import bearing, largest_ask
from screener.outgoing.missing import missing, same_words, unowned_silence
from screener.outgoing.reworded import decided_for_writer, for_writer
from screener.outgoing.sendable import sendable
from screener.outgoing.values import Bearing, LargestAsk, Lint, Missing, Relationship, Seen
from screener.policy.decide import LEARNED
from screener.policy.model import Policy, default_policy
from screener.policy.weighing import seen
from screener.rules import see
from screener.screen import case_of, conclude, turned
from screener.sources.content import clean

LAST_READ: Final = 30
"""Of a longer conversation the rules on conversations read so many of its last turns."""
_UNSEEN: Final = "\u200c\u200d"
"""What alone shows nothing: characters that only join others."""
_CONVERSATION: Final = "thread"
"""The folder of the rules on conversations."""
_OF_BOTH: Final = ("You both", "You were both", "You are both")
"""Facts that begin so are true whoever reads them."""


def lint(
    note: str,
    *,
    to: Owner | None = None,
    writer: Profile | None = None,
    relationship: Relationship | None = None,
    policy: Policy | None = None,
    today: date | None = None,
    others: int = 0,
) -> Lint:
    """What they would see in a note that is about to be sent, and what they would be advised to do.

    ``writer`` is who sends it, as their profile shows them, and ``to`` who receives it, as far as the writer
    knows: without it, whom ``relationship`` is with. ``relationship`` says how the two stand to each other
    (:func:`screener.outgoing.relationship_in` finds it in an archive); where the two are connected, the
    note is the next message of their conversation, sent on ``today``. ``policy`` is the reader's: what
    mistakes cost them and what they welcome. So many ``others`` are to get the same words; then knowing
    one of them carries nothing.

    Raises:
        NoteError: the note holds no words.
        SettingsError: the reader welcomes a kind of request that is not known.
    """
    note = clean(note)
    if not one_line(note).strip(_UNSEEN):
        raise NoteError("the note is empty; there is nothing to judge")
    receiver, sender, policy = _receiver(to, relationship), writer or Profile(), policy or default_policy()
    case = _case(note, sender, receiver, relationship)
    judged = conclude(case, _evidence(case, policy, relationship, today), policy)
    reasons = sorted(judged.all_reasons, key=lambda each: (-abs(each.points), each.rule))
    ask = largest_ask((*reasons, *earned(case)))
    borne = bearing(ask, relationship) if relationship else None
    judged = judged if others else _carried(judged, borne, policy)
    return Lint(
        verdict=judged.verdict,
        chance=judged.chance,
        decided_by=decided_for_writer(judged.decided_by),
        language=language_of((case.texts["note"],)),
        characters=len(note),
        same_words=others,
        against=tuple(_seen(each) for each in _told(reasons) if each.points < 0),
        welcome=tuple(_seen(each) for each in _told(reasons) if each.points > 0),
        missing=(*_missing(case, reasons, ask, relationship), *same_words(others)),
        ask=ask,
        relationship=borne,
        versions=judged.versions,
    )


def _receiver(to: Owner | None, known: Relationship | None) -> Owner:
    """Who receives it: what is said of them, and where that is silent what the relationship says."""
    described = known.person.model_dump(exclude_none=True) if known else {}
    return Owner.model_validate({**described, **(to.model_dump(exclude_none=True) if to else {})})


def _carried(judged: Recommendation, borne: Bearing | None, policy: Policy) -> Recommendation:
    """As among those already connected: a strong tie carries an ask, but no trap and no push after a no."""
    fired = {reason.rule for reason in judged.all_reasons}
    if borne is None or borne.tie < STRONG or borne.enough is False or judged.verdict is Verdict.ACCEPT:
        return judged
    if fired & REFUSED or any(veto.applies(fired) for veto in policy.vetoes):
        return judged
    return turned(judged, Verdict.ACCEPT, "you know each other well enough for this")


def _case(note: str, writer: Profile, to: Owner, known: Relationship | None) -> Case:
    """The note as a request of the writer's to the one written to."""
    known = known or Relationship(person=Profile())
    request = ConnectionRequest(
        id="note",
        requester=writer,
        note=Note(text=note),
        connected=known.connected,
        known_as=known.known_as,
        mutual_connections=known.mutual_connections,
    )
    case = case_of(request, to, Network())
    return replace(case, tie=max(case.tie, known.tie))


def _evidence(
    case: Case, policy: Policy, known: Relationship | None, today: date | None
) -> Iterator[Evidence]:
    """What is seen in the note; where the two have talked, rules on conversations see it as the next turn."""
    talked = known.history if known else ()
    for each in seen(case, policy):
        if not (talked and each.folder == _CONVERSATION):
            yield each
    if talked:
        yield from _in_conversation(case, talked[-LAST_READ:], today)


def _in_conversation(case: Case, before: tuple[Message, ...], today: date | None) -> Iterator[Evidence]:
    """What the rules on conversations see in the note as the next turn of one; quotes are of the note."""
    sent_at = datetime.combine(today, time(12), UTC) if today else None
    turn = Message(author="them", text=case.texts["note"].written, sent_at=sent_at)
    request = case.request.model_copy(update={"note": None, "history": (*before, turn)})
    for each in see(replace(case, request=request)):
        quotes = tuple(
            span.model_copy(update={"field": "note"})
            for span in each.quotes
            if span.field == f"history[{len(before)}]"
        )
        if each.folder == _CONVERSATION and quotes:
            yield each.model_copy(update={"quotes": quotes})


def _missing(
    case: Case, reasons: list[Reason], ask: LargestAsk | None, known: Relationship | None
) -> Iterator[Missing]:
    """What the note lacks; to somebody who knows the writer well, nothing need be explained."""
    note = case.texts["note"]
    yield from sendable(note.written, connected=case.request.connected)
    if case.tie < STRONG and language_of((note,)):
        if not _answers(known):
            yield from missing(note, reasons, of=(case.owner, case.request.requester))
        if ask and not leaves_way_out(case):
            yield Missing(what="way-out", says="It leaves them no easy way to say no")
    yield from unowned_silence(reasons, ask, known)


def _answers(known: Relationship | None) -> bool:
    """Whether the reader wrote last: whoever answers need not say why they write, nor ask."""
    return bool(known and known.history and known.history[-1].author == "me")


def _told(reasons: list[Reason]) -> list[Reason]:
    """The reasons with what was seen before how the words read to a model."""
    return sorted(reasons, key=lambda each: each.folder == LEARNED)


def _seen(reason: Reason) -> Seen:
    says = for_writer(reason.rule, reason.says)
    facts = tuple(each for each in reason.facts if each.startswith(_OF_BOTH))
    return Seen(rule=reason.rule, says=says, quotes=reason.quotes, facts=facts, points=reason.points)
