"""The one question to ask where there is doubt, in the language of the note and as formal as it was."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from screener.case import Case
from screener.line import clipped
from screener.models import Reason
from screener.policy.decide import LEARNED
from screener.replies.register import Register, answered_in, register
from screener.replies.templates import LANGUAGES
from screener.replies.words import rules_of, said_in, shared_person, telling_words
from screener.rules import RULES

_ASKS: Final[Mapping[str, str]] = {rule.id: rule.ask for rule in RULES if rule.ask}
_VAGUE: Final = rules_of(
    "note",
    "acts-as-agreed almost-strangers asks-more-than-it-tells closing-line hinted-venture lists-you mass-mail"
    " nudge only-about-self pain-question points-at-nothing presumed-mission soft-role speaks-as-firm"
    " speaks-of-a-kind teaser template-residue vague-job what-if",
)
"""Rules for words that leave open what is wanted."""
_NOT_ABOUT_YOU: Final = rules_of(
    "note", "flattering-generic flattery found-profile network-growth says-nothing-of-self watched"
)
"""Rules for words that leave open why they write to the owner of all people."""
_SELLS_FROM: Final = rules_of(
    "profile", "about-sells commercial-company commercial-role own-firm unsaid-product"
)
_OWN_WORK: Final = frozenset(("headline", "position"))
_LONGEST_NAME: Final = 60


def question_for(case: Case, reasons: tuple[Reason, ...], *, language: str | None = None) -> str:
    """One specific question: about the strongest doubt, else about what is shared or not known.

    ``language`` is an ISO 639-1 code; in those without questions of their own it is asked in English.
    """
    wanted = answered_in(case, language)
    spoken = wanted if wanted in LANGUAGES else "en"
    said = _questions(spoken, register((*case.words, *case.reading("mine")), spoken))
    doubts = [each for each in reasons if each.points < 0 and each.folder not in (LEARNED, "network")]
    for doubt in sorted(doubts, key=lambda each: (each.points, each.rule)):
        about = doubt_of(doubt)
        if about:
            return f"{_quoting(case, doubt, said)}{said[about]}"
    return _without_doubt(case, reasons, said)


@cache
def _questions(language: str, register: Register) -> Mapping[str, str]:
    written = (files("screener.replies") / "texts" / language / "questions.toml").read_text("utf-8")
    by_register: dict[str, dict[str, str]] = tomllib.loads(written)
    return by_register.get(register) or by_register["both"]


def doubt_of(doubt: Reason) -> str | None:
    """The name of the question that would settle this doubt; none for a profile that says nothing."""
    if doubt.rule in _ASKS and doubt.folder == "asks":
        return _ASKS[doubt.rule]
    if doubt.rule in _VAGUE or doubt.folder == "thread":
        return "purpose"
    if doubt.rule in _NOT_ABOUT_YOU:
        return "plain"
    by_folder = {"note": "offer", "asks": "purpose", "headline": "clients", "safety": "trust"}
    return "clients" if doubt.rule in _SELLS_FROM else by_folder.get(doubt.folder)


def _quoting(case: Case, doubt: Reason, said: Mapping[str, str]) -> str:
    """Their own words before the question, where the doubt rests on some that can be repeated."""
    if doubt.folder in ("safety", "thread"):
        return ""
    for span in doubt.quotes:
        words = said_in(case, span)
        if words:
            lead = "profile_says" if span.field in _OWN_WORK else "you_write"
            return said[lead].format(words=words) + " " if span.field not in ("about", "company") else ""
    return ""


def _without_doubt(case: Case, reasons: tuple[Reason, ...], said: Mapping[str, str]) -> str:
    """About what both share, what they wrote, or where they work; else why they thought of the owner."""
    if any(turn.author == "me" for turn in case.turns):
        return said["purpose"]
    person, company = shared_person(case), case.request.requester.company
    if person:
        return said["person"].format(person=person)
    for kind, places in (
        ("employer", case.overlap.employers),
        ("school", case.overlap.schools),
        ("group", case.overlap.groups),
    ):
        if places:
            return said[kind].format(**{kind: clipped(places[0].name, _LONGEST_NAME)})
    words = telling_words(case, reasons)
    if words:
        return f"{said['you_write'].format(words=words)} {said['plain']}"
    if company and clipped(company, _LONGEST_NAME):
        return said["company"].format(company=clipped(company, _LONGEST_NAME))
    return said["anyone" if case.request.mutual_connections is None else "plain"]
