"""What a person reads holds no word of ours."""

import re
from pathlib import Path

import pytest

import screener
from screener.inbox import _UNLIKE_THEM
from screener.policy.change import _COULD_SAY, _MIGHT_BE
from screener.policy.model import default_policy
from screener.replies.question import questions_in
from screener.replies.templates import DRAFTS, PARTS, _shipped
from screener.rules import RULES
from screener.rules.kit import Example, Rule
from tests.test_rules import fired

ROOT = Path(__file__).resolve().parent.parent
OURS = re.compile(
    r"\b(\d+ points?|points (of|for|against|are)|decibans?|log-?odds|odds|ties?(?! (up|in) )|tied|overlaps?"
    r"|spans?|evidence|score[sd]?|scoring|vetoe?[sd]?|folders?|rules?|rule ids?|thresholds?|weights?|weighed"
    r"|caps?|heuristics?|classifier|logits?|regex|regular expression|tokens?|embedding|feature|n-?gram"
    r"|posterior|prior|calibrat\w*|confidence|probability|jaccard|adamic|adar|allocation|graph|node|edge"
    r"|input hash|learned|witness|policy|verdict|requester|mutual connections|rarity|closeness)\b",
    re.IGNORECASE,
)


def ours(text: str) -> str | None:
    found = OURS.search(text)
    return found[0] if found else None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rules_speak_plainly(rule: Rule) -> None:
    assert ours(rule.says) is None


def test_questions_and_drafts_speak_plainly() -> None:
    for question in questions_in("en", "formal").values():
        assert ours(question) is None, question
    for kind in (*DRAFTS, *PARTS):
        assert ours(re.sub(r"\{%.*?%\}|\{\{.*?\}\}|---.*", "", _shipped("en", kind))) is None, kind


def test_what_decides_is_told_plainly() -> None:
    for told in (*(veto.says for veto in default_policy().vetoes), _UNLIKE_THEM):
        assert ours(told) is None, told


def test_what_would_have_changed_is_told_plainly() -> None:
    said = [*_COULD_SAY, *(each for both in _MIGHT_BE.values() for each in both)]
    for rule, words in said:
        assert rule in {each.id for each in RULES}
        assert ours(words) is None, words


def test_facts_speak_plainly() -> None:
    told = {fact for rule in RULES if rule.needs is None for each in rule.fires for fact in facts(rule, each)}
    assert len(told) > 20
    assert not [fact for fact in told if ours(fact)]


def facts(rule: Rule, example: Example) -> tuple[str, ...]:
    evidence = fired(rule, example)
    return evidence.facts if evidence else ()


def test_samples_are_told_plainly() -> None:
    for each in screener.screen(screener.read(ROOT / "sample_profiles" / "export.csv")):
        for told in (each.decided_by, *each.unknown, *(fact for one in each.reasons for fact in one.facts)):
            assert ours(told) is None, told
