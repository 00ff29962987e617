"""The rule that CONTRIBUTING shows is a rule that works."""

import re
from pathlib import Path
from typing import Any

from screener.models import Owner
from screener.network.graph import Network
from screener.rules import see
from screener.rules.kit import Rule
from screener.screen import case_of
from tests.test_rules import marked, request_of

GUIDE = Path(__file__).resolve().parent.parent / "CONTRIBUTING.md"


def shown() -> Rule:
    written = re.search(r"```python\n(\"\"\"Asks.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert written is not None
    names: dict[str, Any] = {"__name__": "screener.rules.asks.bed"}
    exec(compile(written[1], "CONTRIBUTING.md", "exec"), names)  # noqa: S102
    rule = names["RULE"]
    assert isinstance(rule, Rule)
    return rule


def test_the_rule_shown_works() -> None:
    rule = shown()
    for example in rule.fires:
        [found] = see(case_of(request_of(example), Owner(), Network()), (rule,))
        assert [span.text for span in found.quotes] == marked(example)
    for example in rule.quiet:
        assert not see(case_of(request_of(example), Owner(), Network()), (rule,))


def test_it_is_not_there_yet() -> None:
    assert not (GUIDE.parent / "screener" / "rules" / "asks" / "bed.py").exists()
