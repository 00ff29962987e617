"""Folding undoes the look of a word, and every word still quotes the original."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from screener.text import MARKS, Text, fold, forms

HOSTILE = st.text(max_size=120) | st.text(
    "aE'’.?/@-_ \n\t0$€%[]{}<>:\u0301\u200b\u202eаο𝐚Ａ👉→", max_size=120
)
WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12).filter(lambda word: word != "www")


def kinds(written: str) -> list[str]:
    return [word.kind for word in Text("note", written).words]


@given(HOSTILE)
@example("\ufdfa ŉ ´ ʼ İ ß")
def test_any_text_is_cut_into_words_that_quote_it(written: str) -> None:
    words = Text("note", written).words
    end = 0
    for at, word in enumerate(words):
        assert word.form
        assert end <= word.start < word.end <= len(written)
        end = word.end
        span = Text("note", written).quote(at, at)
        assert span.text == written[span.start : span.end] == written[word.start : word.end]


@given(HOSTILE)
def test_each_word_knows_its_sentence(written: str) -> None:
    text = Text("note", written)
    assert len(text.sentences) == len(text.words)
    for at in range(1, len(text.words)):
        after_mark = text.words[at - 1].form in MARKS
        assert text.sentences[at] - text.sentences[at - 1] == after_mark


def bold(word: str) -> str:
    return "".join(chr(0x1D41A + ord(letter) - ord("a")) for letter in word)


def fullwidth(word: str) -> str:
    return "".join(chr(0xFF41 + ord(letter) - ord("a")) for letter in word)


def accented(word: str) -> str:
    return unicodedata.normalize("NFC", "".join(letter + "\u0301" for letter in word))


def struck_through(word: str) -> str:
    return "".join(letter + "\u0336" for letter in word)


def split_by_nothing(word: str) -> str:
    return "\u200b".join(word) + "\u00ad"


def tagged(word: str) -> str:
    return word[0] + "\U000e0041\u202e" + word[1:]


def cyrillic(word: str) -> str:
    return word.translate(str.maketrans("aceopxyijsh", "асеорхуіјѕһ"))


def greek(word: str) -> str:
    return word.translate(str.maketrans("oaeptui", "οαερτυι"))


DISGUISES: list[Callable[[str], str]] = [
    bold,
    fullwidth,
    accented,
    struck_through,
    split_by_nothing,
    tagged,
    cyrillic,
    greek,
    str.upper,
]


@pytest.mark.parametrize("disguise", DISGUISES, ids=lambda each: each.__name__)
@given(word=WORDS)
def test_folding_undoes_a_disguise(disguise: Callable[[str], str], word: str) -> None:
    assert forms(disguise(word)) == (word,)


@given(HOSTILE)
def test_composed_and_decomposed_letters_fold_alike(written: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", written), unicodedata.normalize("NFD", written)
    assert list(map(fold, composed.split())) == list(map(fold, decomposed.split()))


@given(WORDS)
def test_a_plain_word_stays_as_it_is(word: str) -> None:
    assert fold(word) == word


@given(st.characters())
@example("Ω")
@example("ẞ")
def test_folding_again_changes_nothing(letter: str) -> None:
    assert fold(fold(letter)) == fold(letter)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("I'm I’m I`m I´m I‘m", "im im im im im"),
        ("company's owners’ it's IT’S 𝐢𝐭’𝐬", "company owners its its its"),
        ("don't won’t we're", "dont wont were"),
        ("naïve Łódź Ørsted Straße", "naive lodz orsted strasse"),
        ("zażółć gęślą jaźń; ŻÓŁĆ", "zazolc gesla jazn . zolc"),
        ("Åsa äter räksmörgås", "asa ater raksmorgas"),
        ("İstanbul'da ışık IŞIK çığ ğ", "istanbulda isik isik cig g"),
        ("follow-up e-mail and/or", "follow up e mail and or"),
        ("ᴅᴍ ᴍᴇ", "dm me"),
        ("hello_world #hiring", "hello world hiring"),
        ("great.Let me know", "great . let me know"),
        ("3rd 1on1 4pm", "3rd 1on1 4pm"),
        ("CEO @ Firm | Father — ↓", "ceo at firm . father . ↓"),
        ("well?! ¿qué?", "well ? . ? que ?"),
    ],
)
def test_forms(written: str, expected: str) -> None:
    assert " ".join(forms(written)) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("see www.example.com/a?b, thanks", ["word", "link", "word"]),
        ("https://example.org.", ["link", "stop"]),
        ("bit.ly/x t.me/y lnkd.in/z", ["link"] * 3),
        ("jane.doe+x@example.co.uk", ["mail"]),
        ("$500 €1,200 £3k+ 40 USD 200 euros", ["money"] * 5),
        ("350 zł, 900 kr 2.000 TL", ["money"] * 3),
        ("30% 7.5 % %25", ["percent"] * 3),
        ("10x 2025 15k 1,000", ["times", "number", "number", "number"]),
        ("[First Name] {{company}} %NAME% <name>", ["slot"] * 4),
        ("Marta said", ["name", "word"]),
    ],
)
def test_kinds(written: str, expected: list[str]) -> None:
    assert kinds(written) == expected


def test_a_quote_is_the_original_from_word_to_word() -> None:
    span = Text("headline", "We 𝐆𝐔𝐀𝐑𝐀𝐍𝐓𝐄𝐄 re\u200bsults, really").quote(1, 2)
    assert (span.field, span.text, span.start, span.end) == ("headline", "𝐆𝐔𝐀𝐑𝐀𝐍𝐓𝐄𝐄 re\u200bsults", 3, 21)


def test_quoted_lines_of_others_are_not_read() -> None:
    read = Text("note", "On Monday Ines wrote:\n> your website looks tired\nSomeone sent me this. Is it you?")
    said = [word.form for word in read.words if word.form not in MARKS]
    assert said == ["someone", "sent", "me", "this", "is", "it", "you"]
    assert read.quote(len(read.words) - 2, len(read.words) - 2).text == "you"


@pytest.mark.parametrize(
    "header",
    [
        "On Mon, 4 May 2026 at 10:12, Ines Vale <ines@example.org> wrote:",
        "Am 04.05.2026 um 10:12 schrieb Ines Vale <ines@example.org>:",
        "Le 4 mai 2026 à 10:12, Ines Vale a écrit :",
        "El 4 may 2026, a las 10:12, Ines Vale escribió:",
        "Em 4 de mai. de 2026, Ines Vale escreveu:",
        "Il giorno 4 mag 2026 Ines Vale ha scritto:",
        "Op 4 mei 2026 om 10:12 schreef Ines Vale:",
    ],
)
def test_what_stands_under_the_head_of_a_quoted_letter_is_not_read(header: str) -> None:
    read = Text("note", f"Someone sent me this, is it you?\n\n{header}\nYour website looks tired.")
    assert "tired" not in {word.form for word in read.words}


def test_someone_who_wrote_is_no_head_of_a_letter() -> None:
    read = Text("note", "I know your sister Ines, she wrote:\nthe gate at the lock is open on Sunday")
    assert "gate" in {word.form for word in read.words}


def test_a_forwarded_message_is_not_read() -> None:
    read = Text("note", "Have you seen this one?\n--- Original Message ---\nBuy gold now")
    assert "gold" not in {word.form for word in read.words}


def test_what_is_only_quoted_is_read() -> None:
    assert "gold" in {word.form for word in Text("note", "Hi\n> Buy gold now\n> with us").words}
