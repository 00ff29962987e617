"""The one question to ask when there is doubt."""

from screener.case import Case
from screener.models import Reason

_BY_FOLDER = {
    "asks": "Before I answer: what would be in it for both of us?",
    "note": "What would you like from me, in one sentence?",
    "headline": "Are you writing to find clients, or about something else?",
    "safety": "Whom do we both know that I could ask about you?",
}


def question_for(case: Case, reasons: tuple[Reason, ...]) -> str:
    """One specific question: about the strongest doubt, else about what is not known."""
    doubts = [reason for reason in reasons if reason.points < 0]
    if doubts:
        strongest = min(doubts, key=lambda reason: reason.points)
        asked = _BY_FOLDER.get(strongest.folder)
        if asked:
            return asked
    if any(turn.author == "me" for turn in case.turns):
        return "What would you like from me, in one sentence?"
    if case.overlap.people:
        return f"How do you know {case.overlap.people[0].name}?"
    if case.overlap.groups:
        return f"What do you make of {case.overlap.groups[0].name}?"
    return "What made you think of me?"
