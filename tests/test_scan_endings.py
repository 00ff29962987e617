"""``*suffix`` in a phrase matches the end of a word."""

import pytest

from screener.errors import RuleError
from screener.rules.phrases import parse
from screener.rules.scan import Phrases, Scanner
from screener.text import Text


def found(phrase: str, written: str, **vocabulary: str) -> list[str]:
    group = Phrases((phrase,))
    text = Text("note", written)
    matches = Scanner((group,), vocabulary).scan(text).get(group, ())
    return [text.quote(first, last).text for first, last in matches]


def test_a_suffix_matches_the_end_of_a_word() -> None:
    assert found("senior *ologist", "Senior Volcanologist, ologists") == ["Senior Volcanologist"]


def test_a_suffix_stands_in_a_vocabulary() -> None:
    assert found("{trade}", "Locksmith and glass blower", trade="*smith | glass *ower") == [
        "Locksmith",
        "glass blower",
    ]


def test_an_entry_of_several_words_begins_with_a_whole_word() -> None:
    with pytest.raises(RuleError):
        found("{trade}", "any", trade="*smith shop")


def test_a_suffix_is_written_folded() -> None:
    with pytest.raises(RuleError):
        parse("*Ologist")


def test_a_word_without_end_is_read_quickly() -> None:
    assert found("*ologist", "x" * 200_000 + "ologist") == ["x" * 200_000 + "ologist"]
