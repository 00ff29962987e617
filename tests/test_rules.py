"""Every rule keeps the promises of its own file."""

import importlib
import pkgutil
import re
from collections.abc import Mapping
from functools import cache

import pytest

import screener.rules
from screener.models import ConnectionRequest, Evidence, Owner, Profile, Span
from screener.network.campaigns import Campaigns
from screener.network.graph import Network
from screener.rules import RULES, see
from screener.rules.kit import Example, Rule, Spoken
from screener.rules.languages import LANGUAGES
from screener.screen import case_of

MARKED = re.compile("«(.*?)»", re.DOTALL)


@cache
def request_of(example: Example) -> ConnectionRequest:
    def plain(text: str | None) -> str | None:
        return None if text is None else text.replace("«", "").replace("»", "")

    turns = [*example.history]
    if example.message is not None:
        turns.append(("them", example.message))
    requester = {
        key: plain(value) if isinstance(value, str) else value for key, value in example.requester.items()
    }
    if example.headline is not None:
        requester["headline"] = plain(example.headline)
    return ConnectionRequest.model_validate(
        {
            "id": "example",
            "requester": Profile.model_validate(requester),
            "note": plain(example.note),
            "history": [
                {"author": turn[0], "text": plain(turn[1]), "sent_at": _moment(turn)} for turn in turns
            ]
            or None,
            "mutual_connections": example.mutual_connections,
            "connection_count": example.connection_count,
            "known_as": example.known_as,
            "connected": example.connected or bool(turns),
        }
    )


def _moment(turn: tuple[object, ...]) -> str | None:
    if len(turn) < 3:
        return None
    from datetime import UTC, datetime, timedelta

    return (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=float(str(turn[2])))).isoformat()


def marked(example: Example) -> list[str]:
    texts = [example.note, example.headline, example.message]
    texts += [turn[1] for turn in example.history]
    texts += [value for value in example.requester.values() if isinstance(value, str)]
    return [quote for text in texts if text for quote in MARKED.findall(text)]


@cache
def fired(rule: Rule, example: Example) -> Evidence | None:
    owner = Owner.model_validate(example.owner)
    requests = [request_of(each) for each in (example, *example.others)]
    case = case_of(requests[0], owner, Network.from_edges(example.knows), Campaigns.of(requests))
    return next((found for found in see(case) if found.rule == rule.id), None)


def examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind))
    ]


@pytest.mark.parametrize(("rule", "example"), examples("fires"))
def test_fires_and_quotes_the_marked_words(rule: Rule, example: Example) -> None:
    found = fired(rule, example)
    assert found is not None
    if not rule.learned:
        assert sorted(span.text for span in found.quotes) == sorted(marked(example))
    if not found.quotes:
        assert found.facts


@pytest.mark.parametrize(("rule", "example"), examples("quiet"))
def test_stays_quiet(rule: Rule, example: Example) -> None:
    assert fired(rule, example) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_is_documented(rule: Rule) -> None:
    assert len(rule.fires) >= 3
    assert len(rule.quiet) >= 3
    for heading in ("Why it counts:", "When it stays quiet:", "Seen in:"):
        assert heading in rule.doc


def test_every_rule_file_is_in_the_catalogue() -> None:
    parts = {
        "asking",
        "compiled",
        "earned",
        "kit",
        "particulars",
        "phrases",
        "reversal",
        "scan",
        "selling",
        "selling_headline",
        "spelling",
        "together",
        "turns",
    }
    modules = {
        module.name
        for module in pkgutil.walk_packages(screener.rules.__path__, "screener.rules.")
        if not module.ispkg
        and module.name.rpartition(".")[2] not in parts
        and not module.name.startswith(("screener.rules.languages.", "screener.rules.words."))
    }
    named = {"screener.rules." + rule.id.replace("-", "_") for rule in RULES}
    assert modules == named
    assert len({rule.id for rule in RULES}) == len(RULES)
    for name in modules:
        importlib.import_module(name)


def test_quotes_are_the_original_words() -> None:
    for rule in RULES:
        for example in rule.fires:
            request = request_of(example)
            found = fired(rule, example)
            assert found is not None
            for span in found.quotes:
                assert _field(request, span)[span.start : span.end] == span.text


def _field(request: ConnectionRequest, span: Span) -> str:
    if span.field == "note":
        assert request.note is not None
        return request.note.text
    if span.field.startswith("history["):
        assert request.history is not None
        return request.history[int(span.field[8:-1])].text
    return str(getattr(request.requester, span.field))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: f"{len(language)} rules")
def test_a_language_speaks_only_of_rules_there_are(language: Mapping[str, Spoken]) -> None:
    assert language.keys() <= {rule.id for rule in RULES}
