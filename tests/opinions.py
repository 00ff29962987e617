"""Requests in doubt and beyond it for the tests of a second opinion; all persons are invented."""

from collections.abc import Iterable
from typing import Any

from screener import ConnectionRequest, Note, Owner, Profile, Recommendation, Verdict, screen
from screener.case import Case
from screener.network.graph import Network
from screener.policy.model import default_policy
from screener.policy.opinion import in_doubt
from screener.screen import case_of

DECLINED = "We help firms like yours to win thirty new clients a month. Your website looks tired."
VETOED = "Earn 300 a day from home, no experience needed. Write to me on WhatsApp, the fee is refunded."


def request(note: str | None, **given: Any) -> ConnectionRequest:
    profile = {"name": "Marta Vell", "headline": "Print shop owner"} | given
    return ConnectionRequest(id="1", requester=Profile(**profile), note=Note(text=note) if note else None)


def case(note: str | None, *, owner: Owner | None = None, **given: Any) -> Case:
    return case_of(request(note, **given), owner or Owner(), Network())


def judged(note: str, opinion: Any = None) -> Recommendation:
    [found] = screen([request(note)], second_opinion=opinion)
    return found


def _in_doubt(verdict: Verdict, notes: Iterable[str]) -> str:
    """The first of these notes that is in doubt and gets this verdict, whatever the points are today."""
    policy = default_policy()
    found = ((note, judged(note)) for note in notes)
    return next(note for note, each in found if each.verdict is verdict and in_doubt(each, policy))


ASKED = _in_doubt(
    Verdict.ASK,
    (
        "I came across your profile and thought it would be great to connect and exchange ideas about what we"
        " both do.",
        "I'd love to connect and hear what you think about it, it would be great to exchange ideas.",
        "I liked your post. Perhaps we could exchange ideas about what we both do?",
    ),
)
WELCOMED = _in_doubt(
    Verdict.ACCEPT,
    (
        "Your post made me think. I run a small print shop. Perhaps we can exchange ideas.",
        "Your post made me think. I run a small print shop.",
        "I enjoyed your article on second careers. I'd value your view on how to start one.",
        "Would like to learn from you and connect. I run a small print shop.",
        "We both work with print shops. I would be glad to connect.",
    ),
)
