"""The one question to ask where there is doubt, in the language of the note and as formal as it was."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from screener.case import Case
from screener.models import Reason
from screener.replies.missing import Asked, what_is_missing
from screener.replies.register import Register, answered_in, register
from screener.replies.templates import LANGUAGES

_OWN_WORK: Final = frozenset(("headline", "position"))
_UNQUOTED: Final = frozenset(("open", "stay", "trust"))
"""Questions before which their words would explain nothing."""


def question_for(case: Case, reasons: tuple[Reason, ...], *, language: str | None = None) -> str:
    """One specific question, about what their words leave open; what they have told is not asked again.

    ``language`` is an ISO 639-1 code; in those without questions of their own it is asked in English.
    """
    wanted = answered_in(case, language)
    said = questions_in(wanted, register((*case.words, *case.reading("mine")), wanted))
    asked = what_is_missing(case, reasons)
    return _led(asked, said) + said[asked.kind].format(**{asked.kind: asked.named})


def proposes_call(question: str | None, language: str, spoken: Register) -> bool:
    """Whether the question is the one for a time to talk, so that an answer need not offer a call again."""
    return (question or "").endswith(questions_in(language, spoken)["talk"])


@cache
def questions_in(language: str, spoken: Register) -> Mapping[str, str]:
    """The questions by their names, in this language or else in English."""
    known = language if language in LANGUAGES else "en"
    written = (files("screener.replies") / "texts" / known / "questions.toml").read_text("utf-8")
    by_register: dict[str, dict[str, str]] = tomllib.loads(written)
    return by_register.get(spoken) or by_register["both"]


def _led(asked: Asked, said: Mapping[str, str]) -> str:
    """Their own words before the question, where they lead to it."""
    if not asked.quote or asked.kind in _UNQUOTED or asked.field in ("about", "company"):
        return ""
    if asked.field in _OWN_WORK:
        return said["profile_says"].format(words=asked.quote) + " "
    lead = "you_ask" if asked.quote.endswith("?") else "you_write"
    return said[lead].format(words=asked.quote) + " "
