"""The sample requests show every rule and every verdict at work."""

from pathlib import Path

import pytest

import screener
from screener.models import Recommendation, Verdict
from screener.rules import RULES
from screener.settings import read_settings

SAMPLES = Path(__file__).resolve().parent.parent / "sample_profiles"


@pytest.fixture(scope="module")
def recommendations() -> list[Recommendation]:
    settings = read_settings(SAMPLES / "screener.toml")
    return list(screener.screen(screener.read(SAMPLES / "export.csv"), owner=settings.owner))


def test_there_are_enough(recommendations: list[Recommendation]) -> None:
    assert len(recommendations) >= 80


def test_every_verdict_is_shown(recommendations: list[Recommendation]) -> None:
    assert {each.verdict for each in recommendations} == set(Verdict)


def test_every_rule_is_shown(recommendations: list[Recommendation]) -> None:
    shown = {reason.rule for each in recommendations for reason in (*each.reasons, *each.counter)}
    assert {rule.id for rule in RULES} - shown == set()
