"""The sample requests show every rule and every verdict at work."""

import csv
from pathlib import Path
from typing import Any

import pytest

import screener
from screener.models import Recommendation, Verdict
from screener.rules import RULES
from screener.settings import read_settings

SAMPLES = Path(__file__).resolve().parent.parent / "sample_profiles"

NOT_IN_A_TABLE = {"profile.empty-profile"}
"""An empty cell is unknown, so only a program can say that a profile is empty."""


@pytest.fixture(scope="module")
def recommendations() -> list[Recommendation]:
    settings = read_settings(SAMPLES / "screener.toml")
    return _judged(owner=settings.owner)


@pytest.fixture(scope="module")
def with_network() -> list[Recommendation]:
    settings = read_settings(SAMPLES / "screener.toml")
    network = screener.read(SAMPLES / "archive").network
    return _judged(owner=settings.owner, network=network)


def _judged(**known: Any) -> list[Recommendation]:
    """All sample requests as ``screener review`` judges them: after a first look at who sent the same."""
    source = screener.read(SAMPLES / "export.csv")
    return list(screener.screen(source, campaigns=screener.Campaigns.of(source), **known))


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
    assert {rule.id for rule in RULES} - shown == NOT_IN_A_TABLE


def test_everybody_is_marked_as_invented_and_there_once() -> None:
    with (SAMPLES / "export.csv").open(encoding="utf-8", newline="") as lines:
        addresses = [row["Profile URL"] for row in csv.DictReader(lines)]
    assert all(address.endswith("-invented") for address in addresses)
    assert len(set(addresses)) == len(addresses)
