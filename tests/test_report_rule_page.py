"""The page of a rule and the catalogue say what the files of the rules say."""

import json

import pytest

from screener.policy.model import default_policy
from screener.report.rule_page import catalogue, catalogue_record, page
from screener.rules import RULES
from screener.rules.kit import Rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_page(rule: Rule) -> None:
    lines = list(page(rule, default_policy()))
    assert lines[0] == rule.says
    assert rule.id in lines[1]
    text = "\n".join(lines)
    for heading in ("Why it counts:", "When it stays quiet:", "Fires on:", "Stays quiet on:"):
        assert heading in text
    assert sum(line.startswith("  - ") for line in lines) == len(rule.fires) + len(rule.quiet)
    assert not any(line == "  - " for line in lines)


def test_the_catalogue_lists_every_rule() -> None:
    text = "\n".join(catalogue(RULES, default_policy()))
    listed = json.loads(catalogue_record(RULES, default_policy()))
    assert [each["id"] for each in listed] == [rule.id for rule in RULES]
    for rule in RULES:
        assert f"{rule.says}  ({rule.id})" in text
