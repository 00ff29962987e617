"""The draft of an answer that fits a recommendation, or none where no answer is best."""

from collections.abc import Mapping
from typing import Any, Final

from screener.case import Case
from screener.models import Reason, Recommendation, Verdict
from screener.replies.names import called
from screener.replies.question import doubt_of
from screener.replies.register import answered_in, register
from screener.replies.templates import LANGUAGES, Templates
from screener.replies.words import Shared, rules_of, shared_with

PUSHES: Final = rules_of("thread", "asks-after-no closes-file goes-around-you pushes-after-no")
"""Rules for those who go on after the owner said no."""
GRAVE: Final = -4.0
"""A mark of fraud of so many points leaves no room for an answer; of weaker ones it takes two."""

_OBSTACLES: Final[Mapping[str, str]] = {
    "offer": "offer",
    "clients": "offer",
    "plain": "stranger",
    "purpose": "stranger",
}


def draft(case: Case, judged: Recommendation, templates: Templates | None = None) -> str | None:
    """The words to answer with, in the language of what they wrote and as formal as it was.

    ``None`` for frauds, which any answer encourages; for those kept without more ado; and after the
    owner's own last word, which only a yes can follow.

    Raises:
        SettingsError: a text of the owner's cannot be used.
    """
    kind = _kind(case, judged)
    if kind is None:
        return None
    return (templates or Templates()).draft(kind, _values(case, judged), seed=judged.input_hash)


def _kind(case: Case, judged: Recommendation) -> str | None:
    last_is_mine = bool(case.turns) and case.turns[-1].author == "me"
    if judged.verdict is Verdict.ACCEPT:
        return None if judged.connected else "accept"
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


def _values(case: Case, judged: Recommendation) -> dict[str, Any]:
    language = answered_in(case, judged.language)
    spoken = language if language in LANGUAGES else "en"
    formal = register((*case.words, *case.reading("mine")), spoken) == "formal"
    theirs, own = called(case.request.requester.name), called(case.owner.name)
    reasons = (*judged.reasons, *judged.counter)
    shared = shared_with(case, reasons) if judged.verdict is Verdict.ACCEPT else Shared()
    return {
        "language": language,
        "formal": formal,
        "connected": judged.connected,
        "wrote": any(True for _ in case.words),
        "address": theirs.full if formal else theirs.first,
        "name": theirs.full,
        "first_name": theirs.first,
        "signed": own.full if formal else own.first or own.full,
        "question": judged.question,
        "why": _why(reasons),
        **shared._asdict(),
    }


def _why(reasons: tuple[Reason, ...]) -> str:
    """What stands in the way most: something asked for, something offered, or that they are a stranger."""
    doubts = [each for each in reasons if each.points < 0 and each.folder in ("asks", "note", "headline")]
    strongest = min(doubts, key=lambda each: (each.points, each.rule), default=None)
    return _OBSTACLES.get(doubt_of(strongest) or "plain", "ask") if strongest else "stranger"
