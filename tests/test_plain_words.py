"""What a person reads holds no word of ours."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from screener_cli.app import app
from typer.testing import CliRunner

import screener
from screener.inbox import _UNLIKE_THEM
from screener.models import Recommendation
from screener.outgoing.asks import IN_WORDS, PARTICULAR
from screener.outgoing.sentences import DECIDED, SENTENCES
from screener.outgoing.told import LACKS
from screener.policy.model import default_policy
from screener.policy.opinion import READINGS
from screener.policy.presets import PRESETS, preset
from screener.policy.welcome import kinds
from screener.policy.what_if import BOTH_KNOW, COULD_SAY, MIGHT_BE
from screener.replies.question import questions_in
from screener.replies.templates import DRAFTS, PARTS, _shipped
from screener.rules import RULES
from screener.rules.kit import Example, Rule
from tests.test_rules import fired

SAMPLES = Path(__file__).resolve().parent.parent / "sample_profiles"
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


def test_notes_to_be_sent_are_told_plainly() -> None:
    told = (*SENTENCES.values(), *DECIDED.values(), *IN_WORDS.values(), *PARTICULAR.values(), *LACKS.values())
    for each in told:
        assert ours(each) is None, each


def test_what_would_have_changed_is_told_plainly() -> None:
    for each in (*COULD_SAY, BOTH_KNOW, *(known for both in MIGHT_BE.values() for known in both)):
        assert each.rule in {rule.id for rule in RULES}
        assert ours(each.if_) is None, each.if_


def test_facts_speak_plainly() -> None:
    told = {fact for rule in RULES if rule.needs is None for each in rule.fires for fact in facts(rule, each)}
    assert len(told) > 20
    assert not [fact for fact in told if ours(fact)]


def facts(rule: Rule, example: Example) -> tuple[str, ...]:
    evidence = fired(rule, example)
    return evidence.facts if evidence else ()


def told_of(judged: Recommendation) -> Iterator[str]:
    """All that is said of a request in words that are not theirs."""
    yield judged.decided_by
    yield from judged.unknown
    yield from (fact for each in (*judged.reasons, *judged.counter) for fact in each.facts)
    yield from judged.between_you.says if judged.between_you else ()
    yield QUOTED.sub("", judged.question or "")
    yield QUOTED.sub("", judged.would_change.says if judged.would_change else "")
    yield QUOTED.sub("", judged.reply or "")


QUOTED = re.compile("“.*?”")


@pytest.mark.parametrize("name", ["export.csv", "archive"])
def test_samples_are_told_plainly(name: str) -> None:
    source = screener.read(SAMPLES / name)
    people = screener.inbox(SAMPLES / name) if name == "archive" else ()
    judged = [*screener.screen(source, owner=source.owner, network=source.network), *people]
    assert len(judged) > 30
    for each in judged:
        for told in told_of(each):
            assert ours(told) is None, told


def test_what_a_second_opinion_says_is_told_plainly() -> None:
    for _, sentence in READINGS.values():
        assert ours(sentence) is None, sentence


def test_presets_and_kinds_of_request_are_told_plainly() -> None:
    sentences = [*(preset(name).for_whom for name in PRESETS), *(kind.means for kind in kinds().values())]
    for told in sentences:
        assert ours(told) is None, told


OF_SETTINGS = frozenset(("rule", "rules", "folder", "odds", "verdict", "policy", "mutual connections"))
"""Words of ours that somebody meets who looks at the rules or writes settings, and LinkedIn's own."""


def not_plain(text: str) -> set[str]:
    return {found[0].lower() for found in OURS.finditer(text)} - OF_SETTINGS


def helps(command: Any) -> Iterator[str]:
    yield command.help or ""
    yield from (getattr(each, "help", None) or "" for each in command.params)
    for below in getattr(command, "commands", {}).values():
        yield from helps(below)


def test_help_is_plain() -> None:
    for told in helps(typer.main.get_command(app)):
        assert not_plain(told) == set(), told


NOTE = "Hi Ana, I help coaches double their income. Do you have 15 minutes on a call this week?"


@pytest.mark.parametrize(
    "words",
    [
        ("review", "export.csv", "--owner", "screener.toml", "--replies"),
        ("review", "archive"),
        ("inbox", "archive", "--replies"),
        ("lint", "--text", NOTE),
        ("lint", "--text", NOTE, "--to", "Elif Karaca", "archive"),
        ("presets",),
    ],
    ids=" ".join,
)
def test_what_commands_print_is_plain(words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(SAMPLES)
    printed = CliRunner().invoke(app, words, env={"COLUMNS": "1000"})
    assert printed.exit_code in (0, 1)
    assert len(printed.output) > 100
    lines = (QUOTED.sub("", line) for line in printed.output.splitlines() if "screener explain" not in line)
    found = {line: jargon for line in lines if (jargon := not_plain(line))}
    assert found == {}
