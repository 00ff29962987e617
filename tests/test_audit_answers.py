"""Answers of a file are brought to the right decision of the record, once."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from screener import Verdict
from screener.audit import Answer, Entry, Ledger, all_answered, decision_of, read_entries
from screener.sources.answers import Answer as Given
from tests.audit_lines import AT
from tests.recommendations import recommendation


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


@pytest.fixture
def three(path: Path) -> list[Entry]:
    """Two decisions about one person and one about another, whose request has the number of the first."""
    about: list[dict[str, Any]] = [
        {"id": "1", "profile_url": "https://linkedin.com/in/marta"},
        {"id": "2", "profile_url": "https://www.linkedin.com/in/Marta/"},
        {"id": "1", "name": "Noor Haddad"},
    ]
    with Ledger(path) as ledger:
        return [ledger.add(decision_of(recommendation(**each), at=AT)) for each in about]


def given_(*names: str, **told: Any) -> Given:
    return Given(frozenset(names), told.pop("verdict", Verdict.ACCEPT), **told)


MARTA = "linkedin.com/in/marta"


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        (given_(MARTA), 1),
        (given_(MARTA, "1"), 1),
        (given_(MARTA, "1", name="Marta Vell"), 1),
        (given_("1", name="Noor Haddad"), 2),
        (given_("1", name="noor haddad, MBA"), 2),
        (given_("1", name="Marta Vell"), 0),
        (given_("1"), None),
        (given_("2"), 1),
        (given_("2", name="Noor Haddad"), None),
        (given_("linkedin.com/in/other", "2"), None),
        (given_("9"), None),
    ],
)
def test_an_answer_is_brought_to_the_last_decision_about_that_person_or_to_none(
    answer: Given, place: int | None, path: Path, three: list[Entry]
) -> None:
    brought = all_answered(path, [answer], who="Ruth", at=AT)
    decisions = [entry.entry.decision for entry in brought.added if isinstance(entry.entry, Answer)]
    assert decisions == ([three[place].id] if place is not None else [])
    assert brought.about_nobody == (() if decisions else (answer,))


def test_answers_are_added_once_and_again_when_they_change(path: Path, three: list[Entry]) -> None:
    first = given_(MARTA, why="we met", day=date(2026, 11, 20))
    assert len(all_answered(path, [first, first], who="Ruth", at=AT).added) == 1
    assert all_answered(path, [first], who="Ruth", at=AT).known == 1
    assert len(all_answered(path, [first], who="Ann", at=AT).added) == 1
    changed = given_(MARTA, verdict=Verdict.DECLINE, day=date(2030, 1, 1))
    assert len(all_answered(path, [changed], who="Ruth", at=AT).added) == 1
    said = [entry.entry for entry, _ in read_entries(path)][3:]
    assert [each.at.isoformat() for each in said] == [
        "2026-11-20T23:59:59+00:00",
        "2026-11-20T23:59:59+00:00",
        "2026-11-21T09:30:00+00:00",
    ]
    assert [each.why for each in said if isinstance(each, Answer)] == ["we met", "we met", None]
