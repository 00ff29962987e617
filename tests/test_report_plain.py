"""Outside text cannot steer the terminal, and is measured as the terminal shows it."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.report.plain import columns, escaped, one_line, shortened
from tests.recommendations import hostile

TURNING = ("LRE", "RLE", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI", "PDF")


@given(hostile)
def test_one_line_leaves_nothing_that_steers(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line
    assert len(line.splitlines()) <= 1
    for character in line:
        assert unicodedata.category(character) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.bidirectional(character) not in TURNING


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("plain", "plain"),
        ("two\r\nlines\tand  more ", "two lines and more"),
        ("\x1b[31mred", "[31mred"),
        ("abc\u202edef\u2069", "abcdef"),
        ("zero\u200bwidth", "zerowidth"),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
        ("line\u2028separator", "line separator"),
        ("Łucja Żółć 李", "Łucja Żółć 李"),
    ],
)
def test_one_line(written: str, shown: str) -> None:
    assert one_line(written) == shown


@given(st.dictionaries(hostile, hostile))
def test_escaped_json_is_the_same_value(value: dict[str, str]) -> None:
    written = escaped(json.dumps(value, ensure_ascii=False))
    assert json.loads(written) == value
    assert not any(unicodedata.category(character) == "Cc" for character in written)
    assert "\u202e" not in written


@given(hostile, st.integers(1, 60))
def test_texts_are_cut_to_the_column(text: str, width: int) -> None:
    line = one_line(text)
    assert columns(shortened(line, width)) <= width
    if columns(line) <= width:
        assert shortened(line, width) == line


def test_columns_counts_as_terminals_do() -> None:
    assert columns("abc") == 3
    assert columns("李小龍") == 6
    assert columns("e\u0301") == 1
    assert columns("😀") == 2


def test_cuts_after_a_word_where_one_ends_nearby() -> None:
    assert shortened("right after the second talk", 18) == "right after the…"
    assert shortened("Donaudampfschifffahrtsgesellschaft", 12) == "Donaudampfs…"
