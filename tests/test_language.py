"""The language of a text is told fast, and in anything at all."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from screener.language import Share, language_of, languages
from screener.models import ConnectionRequest, Profile
from screener.screen import screen
from screener.text import Text
from tests.test_text import HOSTILE


def told(*written: str) -> str | None:
    return language_of(Text("note", each) for each in written)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "Guten Tag, ich habe Ihren Vortrag über Moore gehört und hätte eine Frage."),
        ("en", "Hello, I heard your talk about bogs and have a question for you."),
        ("es", "Hola, escuché tu charla sobre las turberas y tengo una pregunta."),
        ("fr", "Bonjour, j'ai écouté votre conférence sur les tourbières et j'ai une question."),
        ("hi", "Aapki baat suni thi, mera ek sawaal hai, abhi kuch samay hai kya?"),
        ("it", "Buongiorno, ho ascoltato la sua lezione sulle torbiere e avrei una domanda."),
        ("ja", "先日の講演を聞きました。ひとつ質問があります。"),
        ("nl", "Dag, ik heb uw lezing over het veen gehoord en ik heb een vraag."),
        ("pl", "Dzień dobry, słuchałam Pani wykładu o torfowiskach i mam jedno pytanie."),
        ("pt", "Olá, ouvi a sua palestra sobre as turfeiras e tenho uma pergunta."),
        ("sv", "Hej, jag hörde din föreläsning om myrar och har en fråga."),
        ("tr", "Merhaba, turbalıklar hakkındaki konuşmanızı dinledim, bir sorum var."),
    ],
)
def test_each_language_is_told(language: str, written: str) -> None:
    assert told(written) == language
    assert told(written.upper()) == language


@pytest.mark.parametrize("written", ["", " ", "👍", "4711", "Почему вы мне пишете?", "สวัสดี"])
def test_nothing_is_said_where_nothing_can_be_told(written: str) -> None:
    assert languages([Text("note", written)]) == ()


def test_accents_may_be_missing() -> None:
    assert told("dzien dobry, czy moge zadac pytanie?") == "pl"
    assert told("iyi gunler, bir sorum var") == "tr"
    assert told("hej, jag har en fraga om din bok") == "sv"


def test_a_mixed_text_has_shares() -> None:
    mixed = "Hej, jag läste din artikel. I would love to hear what you think about it and where it goes next."
    first, second = languages([Text("note", mixed)])
    assert (first.language, second.language) == ("en", "sv")
    assert first.share == pytest.approx(15 / 20)


def test_a_sentence_without_a_hint_goes_with_the_rest() -> None:
    text = Text("note", "Dzień dobry, czy mogę zadać pytanie? Gdańsk, Oliwa. Pozdrawiam!")
    assert languages([text]) == (Share("pl", 1.0),)


@given(st.lists(HOSTILE, max_size=3))
@example(["\u0130\u0131 ß \u3042", "a" * 10_000])
def test_shares_make_up_the_whole(written: list[str]) -> None:
    found = languages([Text("note", each) for each in written])
    shares = [each.share for each in found]
    assert shares == sorted(shares, reverse=True)
    assert not shares or sum(shares) == pytest.approx(1)
    assert len({each.language for each in found}) == len(found)


def request(**given: object) -> ConnectionRequest:
    return ConnectionRequest.model_validate({"id": "1", "requester": Profile()} | given)


def test_a_recommendation_says_the_language_of_what_they_wrote() -> None:
    headline = Profile(headline="Nauczycielka fizyki w liceum")
    mine = [{"author": "me", "text": "Wer sind Sie, und was wollen Sie von mir?"}]
    asked = [
        request(requester=headline),
        request(requester=headline, note="Do you still teach the evening class?"),
        request(requester=headline, history=mine, connected=True),
        request(),
    ]
    assert [each.language for each in screen(asked)] == ["pl", "en", "pl", None]
