"""The draft of an answer that fits a recommendation, or none where no answer is best."""

from datetime import date
from typing import Any, Final

from screener.case import Case
from screener.models import Reason, Recommendation, Verdict
from screener.network.past import Past
from screener.replies.asked import asked_by
from screener.replies.doubts import obstacle
from screener.replies.memory import memory_of
from screener.replies.missing import open_still
from screener.replies.names import called
from screener.replies.question import proposes_call
from screener.replies.register import answered_in, register
from screener.replies.shared import rules_of, shared_with
from screener.replies.templates import VALUES, Templates

PUSHES: Final = rules_of("thread", "asks-after-no closes-file goes-around-you pushes-after-no")
"""Rules for those who go on after the owner said no."""
GRAVE: Final = -4.0
"""A mark of fraud of so many points leaves no room for an answer; of weaker ones it takes two."""


def draft(
    case: Case,
    judged: Recommendation,
    templates: Templates | None = None,
    *,
    past: Past | None = None,
    today: date | None = None,
) -> str | None:
    """The words to answer with, in the language of what they wrote and as formal as it was.

    ``past`` is what lies between the owner and somebody already connected, and ``today`` the day up to
    which silence counts: without them nobody is called. ``None`` for frauds, which any answer
    encourages; for those kept without more ado; and after the owner's own last word, which only a yes
    or a call can follow.

    Raises:
        SettingsError: a text of the owner's cannot be used.
    """
    kind = _kind(case, judged, past)
    if kind is None:
        return None
    values = _addressed(case, judged)
    if kind == "accept":
        values |= _taken_up(case, judged)
    elif kind == "call" and past:
        values |= memory_of(case, past, until=today, language=values["language"])._asdict()
    else:
        reasons = judged.all_reasons
        values |= obstacle(tuple(open_still(case, reasons)) or reasons)._asdict()
    return (templates or Templates()).draft(kind, values, seed=judged.input_hash)


def _kind(case: Case, judged: Recommendation, past: Past | None) -> str | None:
    reasons = judged.all_reasons
    last_is_mine = bool(case.turns) and case.turns[-1].author == "me"
    if judged.verdict is Verdict.ACCEPT:
        return None if judged.connected else "accept"
    if judged.verdict is Verdict.ASK and judged.connected:
        doubted = any(reason.folder == "safety" for reason in reasons)
        return "call" if past and not doubted else None
    if last_is_mine:
        return None
    if judged.verdict is Verdict.ASK:
        return "ask" if judged.question else None
    if _is_fraud(judged.reasons):
        return None
    if any(reason.rule in PUSHES for reason in judged.reasons):
        return "final"
    return "part-ways" if judged.connected else "decline"


def _is_fraud(reasons: tuple[Reason, ...]) -> bool:
    marks = [reason.points for reason in reasons if reason.folder == "safety"]
    return len(marks) > 1 or any(points <= GRAVE for points in marks)


def _addressed(case: Case, judged: Recommendation) -> dict[str, Any]:
    """All values there are; known are those that every kind of draft may use."""
    language = answered_in(case, judged.language)
    spoken = register((*case.words, *case.reading("mine")), language)
    formal = spoken == "formal"
    theirs, own = called(case.request.requester.name), called(case.owner.name)
    return dict.fromkeys(VALUES) | {
        "language": language,
        "formal": formal,
        "connected": judged.connected,
        "wrote": any(True for _ in case.words),
        "address": theirs.full if formal else theirs.first,
        "name": theirs.full,
        "first_name": theirs.first,
        "signed": own.full if formal else own.first or own.full,
        "question": judged.question,
        "call": proposes_call(judged.question, language, spoken),
    }


def _taken_up(case: Case, judged: Recommendation) -> dict[str, Any]:
    """What a yes takes up: their question, and the one thing that both share."""
    asked = asked_by(case)
    shared = shared_with(case, judged.all_reasons, besides=asked)
    return {"asked": asked, **shared._asdict()}
