"""What cannot go out as it stands: slots left unfilled, markup, too many characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.outgoing.sendable import MESSAGE, sendable
from tests.outgoing import lacks
from tests.recommendations import hostile


@pytest.mark.parametrize(
    "slot",
    [
        "Hi {{first_name}}, «{{first_name}}»",
        "Hi {firstName} «{firstName}»",
        "Hi ${name}, «${name}»",
        "Hi *|FNAME|*, «*|FNAME|*»",
        "Hi [Name], «[Name]»",
        "I liked [insert post]. «[insert post]»",
        "Hallo [[Vorname]], «[[Vorname]]»",
        "Hi <first name>, «<first name>»",
        "Hi <<NAME>>, «<<NAME>>»",
        "At %COMPANY% they say. «%COMPANY%»",
        "Hi #FIRSTNAME#, «#FIRSTNAME#»",
        "Dear null, «Dear null»",
        "Hi FirstName, «Hi FirstName»",
        "Hi , how is the mill? «Hi»",
        "Sehr geehrter Herr , «Sehr geehrter Herr»",
    ],
)
def test_a_slot_left_unfilled_cannot_go_out(slot: str) -> None:
    note, _, quoted = slot.partition("«")
    found = screener.lint(note)
    [filling] = [each for each in found.missing if each.what == "filling"]
    assert filling.quotes[0].text == quoted.rstrip("»")
    assert not found.sendable


@pytest.mark.parametrize(
    "note",
    [
        "Your talk [in German] was a joy [sic].",
        "I love the mill <3 and 5 < 6 > 4",
        "100% of us, 50 % of them",
        "Hi! How is the mill?",
        "Bonjour ! Comment va le moulin ?",
        "Use <b>bold</b> and [my page](https://example.org)",
        "Write f(x) = {1, 2} and a[0]",
        "Hi Nan, how is none of the mills?",
    ],
)
def test_what_is_no_slot(note: str) -> None:
    assert "filling" not in lacks(screener.lint(note))


@pytest.mark.parametrize(
    "note",
    [
        "<p>Hi Ana</p>",
        "**Hi Ana**, how is the mill?",
        "See [my page](https://example.org/x)",
        "Bread &amp; butter",
        "# Hello\nHow is the mill?",
        "Subject: Mill\n\nHi Ana",
        "Betreff: Mühle\n\nHallo Ana",
    ],
)
def test_linkedin_shows_marks_as_they_stand(note: str) -> None:
    assert "plain-text" in lacks(screener.lint(note))


@pytest.mark.parametrize(
    "note", ["2 * 3 * 4", "A - B", "The subject: mills", "I & you", "#hiring is not my trade"]
)
def test_what_is_no_markup(note: str) -> None:
    assert "plain-text" not in lacks(screener.lint(note))


@given(hostile, st.booleans())
def test_what_cannot_go_out_is_quoted_from_the_note(note: str, connected: bool) -> None:
    for each in sendable(note, connected=connected):
        for span in each.quotes:
            assert note[span.start : span.end] == span.text != ""


def test_a_message_may_be_longer_than_an_invitation() -> None:
    assert not list(sendable("a " * 400, connected=True))
    [found] = sendable("a" * (MESSAGE + 1), connected=True)
    assert found.says == "It has 8001 characters; LinkedIn takes 8000 in a message"
