"""Chances, verdicts and numbers read as people say them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import Verdict
from screener.report.words import (
    chance_in_words,
    continued,
    day,
    number,
    points,
    says,
    verdict_in_words,
    what,
    who,
)
from tests.recommendations import reason, recommendation


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0, "1 in 100"),
        (0.05, "1 in 20"),
        (0.33, "1 in 3"),
        (0.48, "about even"),
        (0.94, "19 in 20"),
        (1, "99 in 100"),
    ],
)
def test_chances(chance: float, said: str) -> None:
    assert chance_in_words(chance) == said


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_higher_chance_never_reads_lower(one: float, other: float) -> None:
    def said(chance: float) -> float:
        words = chance_in_words(chance)
        if words == "about even":
            return 0.5
        top, _, bottom = words.split()
        return int(top) / int(bottom)

    low, high = sorted((one, other))
    assert said(low) <= said(high)


def test_verdicts() -> None:
    assert [verdict_in_words(each, connected=False) for each in Verdict] == ["accept", "ask", "decline"]
    assert [verdict_in_words(each, connected=True) for each in Verdict] == ["keep", "call", "part ways"]


def test_who_is_named_as_well_as_possible() -> None:
    assert who(recommendation(name="Ivo\nBrandt")) == "Ivo Brandt"
    assert who(recommendation(name="", profile_url="https://www.linkedin.com/in/ivo-brandt/")) == "ivo-brandt"
    assert who(recommendation(name=None)) == "request 7"


def test_what_they_do() -> None:
    assert what(recommendation(position="Baker", company="Crumbs").requester) == "Baker, Crumbs"
    assert what(recommendation(headline="I bake").requester) == "I bake"
    assert what(recommendation(headline=None).requester) == ""


def test_sentences() -> None:
    shared = reason("Shares people with you", facts=("You know Ana", "They know Bo"))
    assert says(shared) == "Shares people with you: you know Ana · They know Bo"
    assert continued("Promises results") == "promises results"
    assert continued("LinkedIn marks it") == "LinkedIn marks it"
    assert day(date(2026, 12, 5)) == "5 Dec"
    assert [number(1, "request"), number(2, "request")] == ["1 request", "2 requests"]
    assert [points(3), points(-12.04), points(0), points(-0.01)] == ["+3.0", "−12.0", "0.0", "0.0"]
