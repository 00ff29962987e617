"""Requests in doubt and beyond it for the tests of a second opinion; all persons are invented."""

from typing import Any

from screener import ConnectionRequest, Note, Owner, Profile, Recommendation, screen
from screener.case import Case
from screener.network.graph import Network
from screener.screen import case_of

ASKED = (
    "I came across your profile and thought it would be great to connect and exchange ideas about what we"
    " both do."
)
WELCOMED = "Your post made me think. I run a small print shop."
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
