"""Recommendations made up for the tests of what is printed; all persons are invented."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from screener.models import (
    BetweenYou,
    Change,
    Message,
    Reason,
    Recommendation,
    Requester,
    Span,
    Sum,
    Verdict,
    Versions,
)


def reason(says: str = "Finds fault with your website", *quotes: str, **given: Any) -> Reason:
    spans = tuple(Span(field="note", text=quote, start=0, end=len(quote)) for quote in quotes)
    usual = {"rule": "note.example", "says": says, "quotes": spans, "points": -12.0, "listed": -12.0}
    return Reason(**usual | given)


def recommendation(**given: Any) -> Recommendation:
    requester = {key: given.pop(key) for key in tuple(given) if key in Requester.model_fields}
    usual = {
        "id": "7",
        "verdict": Verdict.DECLINE,
        "chance": 0.05,
        "requester": Requester(**({"name": "Marta Vell", "headline": "Growth marketer"} | requester)),
        "reasons": (reason("Finds fault with your website", "your website looks tired"),),
        "counter": (),
        "unknown": (),
        "sum": Sum(start=0.0, total=-12.8),
        "decided_by": "expected cost",
        "input_hash": "0" * 64,
        "versions": Versions(screener="1", rules="2", policy="3"),
    }
    return Recommendation(**usual | given)


def asking(**given: Any) -> Recommendation:
    usual = {
        "verdict": Verdict.ASK,
        "chance": 0.5,
        "name": "Noor Haddad",
        "reasons": (),
        "question": "What made you think of me?",
        "silence_answers_on": date(2026, 12, 5),
    }
    return recommendation(**usual | given)


_TRICKS = ("\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "a\u202eb\u2066c", "two\r\nlines", "\x9b2J", "=1+1")
hostile = st.text(st.characters(codec="utf-8"), max_size=200) | st.sampled_from(_TRICKS)
"""Texts as an ill-meaning sender might write them."""

between = st.builds(
    BetweenYou,
    says=st.lists(hostile, max_size=3).map(tuple),
    closeness=st.floats(0, 1),
    strength=st.floats(0, 1),
    written=st.integers(0, 999),
    received=st.integers(0, 999),
    last_touch=st.none() | st.dates(),
    last_turn=st.none() | st.builds(Message, author=st.sampled_from(["them", "me"]), text=hostile),
)

recommendations = st.builds(
    recommendation,
    id=hostile,
    name=st.none() | hostile,
    headline=st.none() | hostile,
    position=st.none() | hostile,
    company=st.none() | hostile,
    profile_url=st.none() | hostile,
    verdict=st.sampled_from(Verdict),
    chance=st.floats(0, 1),
    connected=st.booleans(),
    reasons=st.lists(st.builds(reason, hostile, hostile, hostile), max_size=4).map(tuple),
    counter=st.lists(st.builds(reason, hostile, facts=st.tuples(hostile)), max_size=2).map(tuple),
    unknown=st.lists(hostile, max_size=2).map(tuple),
    question=st.none() | hostile,
    silence_answers_on=st.none() | st.dates(),
    decided_by=hostile,
    between_you=st.none() | between,
    would_change=st.none() | st.builds(Change, says=hostile, verdict=st.sampled_from(Verdict)),
    reply=st.none() | hostile,
)
