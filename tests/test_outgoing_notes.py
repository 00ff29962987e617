"""What is said of a hundred notes in nine languages; all of them and everybody in them are invented."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import screener
from screener.models import Profile, Span
from screener.outgoing import Lint
from screener.outgoing.told import card
from tests.test_plain_words import ours

NOTES = tuple(
    json.loads(line)
    for line in (Path(__file__).parent / "outgoing_notes.jsonl").read_text("utf-8").splitlines()
)


def lint(note: Mapping[str, Any]) -> Lint:
    return screener.lint(note["note"], writer=Profile(headline=note.get("headline")))


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note["of"])
def test_what_was_read_and_found_right_stays_so(note: Mapping[str, Any]) -> None:
    found = lint(note)
    assert found.verdict == note.get("verdict", found.verdict)
    assert {each.what for each in found.missing} == set(note["lacks"])
    assert (found.ask.kind if found.ask else None) == note["asks"]


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note["of"])
def test_every_quote_stands_in_the_note(
    note: Mapping[str, Any],
) -> None:
    found = lint(note)
    texts = {"note": note["note"], "headline": note.get("headline")}
    for span in _quotes(found):
        assert texts[span.field][span.start : span.end] == span.text


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note["of"])
def test_what_is_told_holds_no_word_of_ours(note: Mapping[str, Any]) -> None:
    told = "\n".join(card(lint(note), width=10_000))
    assert ours(re.sub("“.*?”", "", told)) is None
    assert max(len(line) for line in card(lint(note), width=60)) <= 60


def test_bad_notes_are_told_from_good_ones() -> None:
    good = [lint(each) for each in NOTES if "-good" in each["of"] and each["of"] != "en-good-earned"]
    bad = [lint(each) for each in NOTES if "-bad" in each["of"]]
    assert len(good) > 15 < len(bad)
    assert all(each.verdict is screener.Verdict.ACCEPT and each.sendable for each in good)
    assert all(each.verdict is screener.Verdict.DECLINE and each.missing for each in bad)


def _quotes(found: Lint) -> Iterator[Span]:
    for seen in (*found.against, *found.welcome):
        yield from seen.quotes
    for lacking in found.missing:
        yield from lacking.quotes
    if found.ask:
        yield from found.ask.quotes
