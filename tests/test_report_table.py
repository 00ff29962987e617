"""The table fits the window, tells the strongest reason first, and keeps hostile text harmless."""

import re
from itertools import count, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import Recommendation, Verdict
from screener.report.plain import columns
from screener.report.table import table_lines
from tests.recommendations import asking, reason, recommendation, recommendations


def table(*given: Recommendation, width: int = 80, colour: bool = False) -> str:
    return "".join(table_lines(given, width=width, colour=colour))


@given(recommendations, st.integers(36, 120))
def test_fits_the_window_whatever_was_written(given: Recommendation, width: int) -> None:
    for line in table(given, width=width).split("\n"):
        assert columns(line) <= width
        assert line.isprintable() or not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


@given(recommendations)
def test_colour_only_adds(given: Recommendation) -> None:
    coloured = table(given, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == table(given)


def test_a_decline_beside_its_reasons() -> None:
    reasons = (
        reason("Finds fault with your website", "your website looks tired"),
        reason("Promises results", "30 clients, guaranteed"),
    )
    assert table(recommendation(reasons=reasons)) == (
        "DECLINE    Marta Vell            “your website looks tired” – finds fault with\n"
        "1 in 20    Growth marketer       your website\n"
        "                                 “30 clients, guaranteed” – promises results\n"
        "\n"
    )


def test_an_ask_says_what_to_ask_and_until_when() -> None:
    shown = table(
        asking(counter=(reason("Shares people with you", facts=("You both know Ana Vidal",), points=3.0),)),
        width=120,
    )
    assert "You both know Ana Vidal" in shown
    assert "Shares people" not in shown
    assert "Ask: “What made you think of me?” · silence until 5 Dec is an answer" in shown
    assert shown.startswith("ASK        Noor Haddad")


def test_a_narrow_window_stacks_the_parts() -> None:
    assert table(recommendation(), width=40).splitlines()[:2] == [
        "DECLINE · Marta Vell · 1 in 20",
        "  Growth marketer",
    ]


def test_the_other_side_is_told_too() -> None:
    shown = table(recommendation(counter=(reason("Asks a question", "who prints it?", points=2.0),)))
    assert "but “who prints it?” – asks a question" in " ".join(shown.split())


def test_nothing_known_is_said() -> None:
    assert "Nothing known speaks for or against" in table(asking())


@pytest.mark.parametrize(("verdict", "word"), list(zip(Verdict, ("KEEP", "CALL", "PART WAYS"), strict=True)))
def test_the_connected_are_kept_called_or_parted_with(verdict: Verdict, word: str) -> None:
    assert table(recommendation(verdict=verdict, connected=True)).startswith(word)


def test_no_rule_id_and_no_points() -> None:
    shown = table(recommendation())
    assert "note.example" not in shown
    assert "12" not in shown


def test_a_reply_is_shown_only_if_asked_for_and_keeps_its_lines() -> None:
    given = recommendation(reply="Hello Marta,\n\nThis is a no.")
    assert "Hello" not in table(given)
    shown = "".join(table_lines([given], replies=True)).splitlines()
    at = shown.index("    Reply:")
    assert shown[at - 1 : at + 5] == ["", "    Reply:", "    Hello Marta,", "", "    This is a no.", ""]
    assert "Reply" not in "".join(table_lines([recommendation()], replies=True))


def test_it_is_said_that_an_answer_is_in_english_for_want_of_texts() -> None:
    english, polish = (
        "Hello, thank you for your message. This is a no from me.",
        "Dziękuję za wiadomość, ale nie.",
    )
    shown = {
        (language, reply): "".join(
            table_lines([recommendation(language=language, reply=reply)], replies=True)
        )
        for language in ("pl", "de", "en", None)
        for reply in (english, polish)
    }
    told = [case for case, each in shown.items() if "Reply, in English:" in each]
    assert told == [("pl", english)]


@given(recommendations, st.integers(36, 120))
def test_replies_fit_the_window_and_stay_harmless(given: Recommendation, width: int) -> None:
    for line in "".join(table_lines([given], width=width, replies=True)).split("\n"):
        assert columns(line) <= width
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


def test_streams() -> None:
    endless = (recommendation(id=str(number)) for number in count())
    assert len(list(islice(table_lines(endless), 10))) == 10
