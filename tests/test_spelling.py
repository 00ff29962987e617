"""A word with one slip is read as the word that was meant, and no other word is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.rules.compiled import compiled
from screener.rules.scan import Phrases, Scanner
from screener.rules.spelling import Spelling
from screener.text import Text

VOCABULARY = {"firm": "company | agency | web studio | consult*"}
SPELLING = Spelling(compiled([("your {firm} grows", "the barrel")], VOCABULARY))


def meant(written: str) -> str:
    [word] = Text("note", written).words
    return SPELLING.meant(word).form


@pytest.mark.parametrize("slip", ["compnay", "comppany", "companny", "compay", "copany"])
def test_one_slip_is_undone(slip: str) -> None:
    assert meant(slip) == "company"


@pytest.mark.parametrize(
    "other",
    [
        "Compnay",  # a name
        "barley",  # a word of its own
        "consultat",  # begins as a word that is looked for
        "cmpny",  # two slips
        "xagency",  # the first letter is never in doubt
        "agecy1",
        "compnay" * 3,  # too long to be looked at
    ],
)
def test_what_is_no_slip_stays(other: str) -> None:
    assert meant(other) == other.lower()


def test_a_slip_is_found_and_quoted_as_written() -> None:
    group = Phrases(("your {firm} grows",))
    text = Text("note", "My compnay grew, and your web stuido grows.")
    [found] = Scanner([group], VOCABULARY).scan(text)[group]
    assert text.quote(*found).text == "your web stuido grows"


@given(st.text(max_size=40))
def test_any_word_is_read(written: str) -> None:
    for word in Text("note", written).words:
        assert SPELLING.meant(word)._replace(form=word.form) == word
