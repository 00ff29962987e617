"""No rule falls silent because of capitals, spaces, curly quotes or a polite opener."""

import pytest

from screener.rules import RULES
from screener.rules.kit import Rule
from tools.mutate_examples import HOLDING, tried

SILENT = {
    ("welcome.asks-leave", "capitals"),  # capitals throughout hide the one name
    ("welcome.took-it-in", "opener"),  # a courtesy makes a short text less particular
}
"""What is known and borne."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_still_fires(rule: Rule) -> None:
    silent = {(rule.id, name) for name, fires, _ in tried(rule, HOLDING) if not fires}
    assert silent <= SILENT
