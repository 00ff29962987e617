"""What is sent of a text when names are to be replaced; all persons and firms are invented."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import ConnectionRequest, MutualConnections, Note, Owner, Profile
from screener.network.graph import Network
from screener.screen import case_of
from screener.second_opinion import LanguageModel
from screener.second_opinion.letter import letter_about
from screener.second_opinion.redacted import Known
from screener.second_opinion.sent import sent
from screener.text import Text
from tests.model_server import passing, thinking
from tests.opinions import ASKED, case, judged

OWNER = Owner(
    name="Ruth Ellery",
    company="Ellery Coaching Ltd",
    employers=("Northgate Library",),
    schools=("University of Otley",),
    profile_url="https://www.linkedin.com/in/ruth-coaches/",
)


def sent_of(note: str, *, owner: Owner = OWNER, **given: Any) -> str:
    """What goes out of this note."""
    profile = {"name": "Marta Vell", "profile_url": "https://linkedin.com/in/vell-prints"} | given
    shared = MutualConnections(names=("Anouk Désirée de la Tour",))
    about = ConnectionRequest(
        id="1", requester=Profile(**profile), note=Note(text=note), mutual_connections=shared
    )
    told = json.loads(letter_about(case_of(about, owner, Network()), redact=True).message())
    return str(told["texts"]["note"])


@pytest.mark.parametrize(
    ("written", "goes_out"),
    [
        ("hi ruth, marta here. MARTA VELL.", "hi [name], [name] here. [name]."),
        ("Ruth's talk, Ruths Vortrag, Ruth’s", "[name]'s talk, [name] Vortrag, [name]’s"),
        ("Martá Ve\u0301ll, V\u200bell, Ｒuth, Мarta", "[name], [name], [name], [name]"),
        ("Marta-Vell, Ruth/Ellery, RuthEllery, #martavell", "[name]-[name], [name]/[name], [name], #[name]"),
        ("Anouk Desiree says so, de la Tour too", "[name] [name] says so, [name] [name] [name] too"),
        ("Dear Mrs Ellery, greetings from Dr. Vell", "Dear Mrs [name], greetings from Dr. [name]"),
        ("I know Bob Tanner and Zoë.", "I know [name] and [name]."),
        ("What a talk!\nBest regards\nTizzy Q.", "What a talk!\nBest regards\n[name] Q."),
        ("Hello Quirin,\nthank you", "Hello [name],\nthank you"),
        ("at Holloway and Sons, HOLLOWAY & SONS LTD", "at [name], [name] LTD"),
        ("we at Holloway print, and holloway is a word", "we at [name] print, and holloway is a word"),
        ("from Northgate library, University of Otley", "from [name], [name]"),
        ("m.vell@vell.example, @martav, a @ b", "[address] [address] a @ b"),
        ("https://vell.example/x www.vell.example vell.example", "[link] [link] [link]"),
        ("linkedin.com/in/vell-prints or in/vell-prints", "[link] or in/[name]"),
        ("+49 (171) 555-0199, ٠١٢, in 2011", "+[number] ([number]) [number]-[number], [number], in [number]"),
        ("Before I put you and Hilde Baert in touch", "Before I put you and [name] in touch"),
        ("A friend, Hilde Baert, was there. Thank You", "A friend, [name], was there. Thank You"),
        ("You Will Love This New Course", "You Will Love This New Course"),
        ("at Marta Holloway & Sons", "at [name][name]"),
        ("How the two of us will mark this may show.", "How the two of us will mark this may show."),
    ],
)
def test_what_tells_who_somebody_is_is_replaced(written: str, goes_out: str) -> None:
    assert sent_of(written, company="Holloway & Sons Ltd") == goes_out


def test_names_in_scripts_without_blanks_are_found_inside_of_words() -> None:
    owner = Owner(name="王小明")
    assert sent_of("王小明您好，我是李雷。", owner=owner, name="李雷") == "[name]，[name]。"
    assert sent_of("Здравствуйте, Иван!", owner=Owner(name="Иван Петров")) == "Здравствуйте, [name]!"


def test_a_german_noun_is_no_name() -> None:
    told = "Ich habe Ihren neuen Artikel über Zweite Karrieren im Beruf gelesen und danke Ihnen sehr dafür."
    assert sent_of(told) == told


def test_what_the_owner_is_known_by_is_replaced_in_what_they_welcome() -> None:
    owner = Owner(name="Ruth Ellery", field="career coaching in 3 towns", welcomes=("friends of Ruth",))
    about = case("Hello", owner=owner, company="Holloway & Sons")
    told = json.loads(letter_about(about, redact=True).message())
    assert told["texts"]["company"] == "[name]"
    assert told["you"] == {"does": "career coaching in [number] towns", "welcomes": ["friends of [name]"]}


@pytest.mark.parametrize("piece", ["\n", " ", "Ana ", "a@", "x.", "hi\n", "王", "a\u0301", "-\n"])
def test_a_very_long_text_takes_no_time(piece: str) -> None:
    """Were it quadratic, this would take minutes."""
    assert sent_of(f"-{piece * 50_000}x")


TRICKY = st.text(st.sampled_from("ab Ruth.,@/7\u200b\u0301\n\U000e0041ü'ﬁ"), max_size=60)


@given(TRICKY, st.booleans(), st.data())
def test_what_is_quoted_from_what_was_sent_stands_in_the_original(
    written: str, redacted: bool, data: st.DataObject
) -> None:
    known = Known(words=frozenset({"ruth"}), firms=frozenset({("ab", "r")})) if redacted else None
    shown = sent(Text("note", written), known)
    assert len(shown.text) == len(shown.places)
    if redacted:
        assert not any(character.isnumeric() for character in shown.text)
        assert not any("@" in word and any(map(str.isalpha, word)) for word in shown.text.split())
        assert "Ruth" not in shown.text.replace("[name]", "").split()
    start = data.draw(st.integers(0, len(shown.text)))
    end = data.draw(st.integers(start, len(shown.text)))
    words = shown.text[start:end]
    span = shown.quote(data.draw(st.sampled_from([words, words.upper(), f"“{words} …”"])), written)
    if words.isascii() and len(words.strip(" .,'\n")) >= 3:
        assert span
    if not words.strip():
        assert span is None
    if span:
        assert written[span.start : span.end] == span.text


def test_a_quote_of_a_redacted_text_is_shown_in_the_words_of_the_original() -> None:
    def mind(texts: Any) -> dict[str, Any]:
        return {"reading": "gives-a-reason", "quotes": ["[name] said"]}

    note = f"{ASKED} Ana Vidal said so."
    with thinking(passing(mind)) as server:
        found = judged(note, LanguageModel(server.settings(redact=True)))
    assert found.opinion
    assert [quote.text for quote in found.opinion.quotes] == ["Ana Vidal said"]
