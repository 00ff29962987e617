"""Chances, verdicts, dates and numbers in the words that people use."""

import re
from datetime import date
from typing import Final

from screener.line import continued
from screener.models import Profile, Reason, Recommendation, Requester, Verdict
from screener.policy.sayings import chance_in_words
from screener.report.plain import one_line, shortened

__all__ = [
    "chance_in_words",
    "continued",
    "day",
    "fact",
    "month",
    "number",
    "points",
    "quoted",
    "says",
    "verdict_in_words",
    "what",
    "who",
    "within",
]

_INNER: Final = re.compile("“([^“”]*)”")
_PENDING: Final = {Verdict.ACCEPT: "accept", Verdict.ASK: "ask", Verdict.DECLINE: "decline"}
_CONNECTED: Final = {Verdict.ACCEPT: "keep", Verdict.ASK: "call", Verdict.DECLINE: "part ways"}


def verdict_in_words(verdict: Verdict, *, connected: bool) -> str:
    """Accept, ask, decline; for someone already connected keep, call, part ways."""
    return (_CONNECTED if connected else _PENDING)[verdict]


def who(recommendation: Recommendation) -> str:
    """The name, else the end of the profile's address, else the number of the request; one line."""
    requester = recommendation.requester
    slug = (requester.profile_url or "").rstrip("/").rpartition("/")[2]
    return one_line(requester.name or "") or one_line(slug) or one_line(f"request {recommendation.id}")


def what(requester: Requester | Profile) -> str:
    """What they do: position and company, else the headline, else nothing; one line."""
    work = ", ".join(filter(None, (requester.position, requester.company)))
    return one_line(work or requester.headline or "")


def quoted(reason: Reason, *, most: int = 1000) -> str:
    """The words a reason quotes, each in “ ” and in at most ``most`` columns; one line."""
    return " · ".join(f"“{shortened(one_line(span.text), most)}”" for span in reason.quotes)


def fact(reason: Reason) -> str:
    """What a reason comes down to: the facts it rests on, else its sentence; one line."""
    return one_line(" · ".join(reason.facts) or reason.says)


def within(text: str) -> str:
    """A text that is to stand in “ ”: what it quotes itself stands in ‘ ’; one line."""
    return _INNER.sub(r"‘\1’", one_line(text))


def says(reason: Reason) -> str:
    """The sentence of a reason with the facts it rests on; one line."""
    return one_line(": ".join(filter(None, (reason.says, continued(" · ".join(reason.facts))))))


def sentence(words: str) -> str:
    """The words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def day(moment: date) -> str:
    """A day as in "5 Dec"."""
    return f"{moment.day} {moment:%b}"


def month(moment: date) -> str:
    """A month as in "May 2023"."""
    return f"{moment:%b} {moment.year}"


def number(of: int, noun: str) -> str:
    """As in "1 request", "84 requests"."""
    return f"{of} {noun}{'' if of == 1 else 's'}"


def points(value: float, decimals: int = 1) -> str:
    """Points with their sign, as in "+3.0" and "−12.0"; nothing is "0.0"."""
    shown = f"{abs(value):.{decimals}f}"
    if float(shown) == 0:
        return shown
    return ("+" if value > 0 else "−") + shown
