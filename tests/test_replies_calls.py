"""Whom one knew well is called with something of theirs, and nothing is made up."""

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

from screener import Owner, Verdict
from screener.models import Message
from screener.network.exchange import Exchange, exchange_in
from screener.network.graph import Network
from screener.network.past import Past
from screener.replies import draft
from screener.replies.memory import month_in
from screener.replies.templates import LANGUAGES
from screener.screen import case_of
from tests.drafts import request
from tests.recommendations import reason, recommendation


def called_up(
    *turns: tuple[str, str], past: Past | None = None, today: date | None = date(2026, 11, 21), **given: Any
) -> str | None:
    history = tuple(
        Message(
            author="me" if author == "me" else "them", text=text, sent_at=datetime(2023, 5, 1, tzinfo=UTC)
        )
        for author, text in turns
    )
    of = request(history=history, connected=True, **given)
    judged = recommendation(connected=True, verdict=Verdict.ASK, language="en", input_hash="1" * 64)
    known = past or Past(exchange=exchange_in(history))
    return draft(case_of(of, Owner(name="Ruth Ellery"), Network()), judged, past=known, today=today)


def test_who_was_close_and_is_silent_is_called_with_something_of_theirs() -> None:
    said = called_up(("me", "How is the choir?"), ("them", "We moved the choir to the old mill in Sowerby."))
    assert said is not None
    assert "May 2023" in said
    assert "“We moved the choir to the old mill in Sowerby”" in said
    assert re.search(r"talk|phone|speak", said)
    assert "sorry" not in said


def test_an_unanswered_question_is_owned() -> None:
    said = called_up(
        ("me", "Good luck!"), ("them", "We moved to Sowerby. Do you still sing in the mill choir?")
    )
    assert said is not None
    assert "“Do you still sing in the mill choir?”" in said
    assert "sorry" in said


def test_a_call_names_what_they_gave_or_where_both_worked_and_no_silence_that_was_none() -> None:
    spoken = Exchange(
        last_written=datetime(2026, 10, 1, tzinfo=UTC), last_received=datetime(2026, 10, 1, tzinfo=UTC)
    )
    praised = Past(exchange=spoken, recommendations_received=(date(2021, 2, 1),))
    said = called_up(past=praised)
    assert said is not None
    assert "recommend" in said
    assert "2026" not in said
    mill = called_up(past=Past(years_together=3.0), company="Hill Mill")
    assert mill is not None
    assert "Hill Mill" in mill


def test_nobody_is_called_whose_account_may_have_been_taken_or_of_whom_nothing_is_known() -> None:
    assert called_up(("them", "Hi.")) is not None
    of = case_of(request(connected=True), Owner(), Network())
    odd = reason("Wants gift cards", rule="safety.gift-cards", points=-1.0)
    judged = recommendation(connected=True, verdict=Verdict.ASK, reasons=(odd,))
    assert draft(of, judged, past=Past()) is None
    assert draft(of, judged.model_copy(update={"reasons": ()})) is None
    assert draft(of, judged.model_copy(update={"reasons": ()}), past=Past()) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_named_in_every_language(language: str) -> None:
    said = {month_in(language, date(2023, month, 1)) for month in range(1, 13)}
    assert len(said) == 12
    assert all(each.endswith("2023") for each in said)
    assert month_in("sv", date(2023, 5, 1)) == "May 2023"
