"""The sample requests show every rule and every verdict at work."""

import csv
from pathlib import Path

import pytest

import screener
from screener.models import Recommendation, Verdict
from screener.rules import RULES
from screener.settings import read_settings

SAMPLES = Path(__file__).resolve().parent.parent / "sample_profiles"

NOT_IN_A_TABLE = {"profile.empty-profile"} | {
    "welcome.congratulates",
    "welcome.knows-who-you-know",
    "welcome.offers-introduction",
    "welcome.small-favour",
    "welcome.something-wrong",
    "welcome.your-firm",
}
"""An empty cell is unknown, so only a program can say that a profile is empty."""

NOT_SHOWN_YET = {
    "asks.content-deal",
    "asks.for-another",
    "asks.free-work",
    "asks.take-part",
    "headline.cut-off",
    "note.advertising",
    "note.course-on-offer",
    "note.fault-in-showing",
    "note.firm-for-firms",
    "note.hands-for-hire",
    "note.hinted-venture",
    "note.offers-trial",
    "note.press-news",
    "note.product-in-third-person",
    "note.shows-own-work",
    "note.speaks-as-firm",
    "note.tale-of-success",
    "note.wants-partnership",
    "note.wants-you-back",
    "safety.cut-for-you",
    "thread.asks-grow",
    "thread.never-says-what",
    "thread.wrong-name",
}
"""Rules that still want a row of their own in the samples."""


@pytest.fixture(scope="module")
def recommendations() -> list[Recommendation]:
    settings = read_settings(SAMPLES / "screener.toml")
    return list(screener.screen(screener.read(SAMPLES / "export.csv"), owner=settings.owner))


@pytest.fixture(scope="module")
def with_network() -> list[Recommendation]:
    settings = read_settings(SAMPLES / "screener.toml")
    network = screener.read(SAMPLES / "archive").network
    return list(screener.screen(screener.read(SAMPLES / "export.csv"), owner=settings.owner, network=network))


def test_there_are_enough(recommendations: list[Recommendation]) -> None:
    assert len(recommendations) >= 80


def test_every_verdict_is_shown(recommendations: list[Recommendation]) -> None:
    assert {each.verdict for each in recommendations} == set(Verdict)


def test_the_first_eight_show_every_verdict(recommendations: list[Recommendation]) -> None:
    assert {each.verdict for each in recommendations[:8]} == set(Verdict)


def test_every_rule_is_shown(
    recommendations: list[Recommendation], with_network: list[Recommendation]
) -> None:
    judged = (*recommendations, *with_network)
    shown = {reason.rule for each in judged for reason in (*each.reasons, *each.counter)}
    assert {rule.id for rule in RULES} - shown - NOT_SHOWN_YET == NOT_IN_A_TABLE


def test_everybody_is_marked_as_invented_and_there_once() -> None:
    with (SAMPLES / "export.csv").open(encoding="utf-8", newline="") as lines:
        addresses = [row["Profile URL"] for row in csv.DictReader(lines)]
    assert all(address.endswith("-invented") for address in addresses)
    assert len(set(addresses)) == len(addresses)
