"""The signature of a letter is known as such, whatever the letter holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.letter import signature
from screener.models import ConnectionRequest, Profile
from screener.text import Text


def signed(written: str) -> str:
    text = Text("note", written)
    zone = signature(text)
    return text.quote(zone[0], zone[-1]).text if zone else ""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Loved the eels. Kind regards,\nJo Pell\nHead of Growth\nPell Ltd",
            "Jo Pell\nHead of Growth\nPell Ltd",
        ),
        ("Loved the eels.\n\nJo Pell\nHead of Growth | Pell Ltd", "Jo Pell\nHead of Growth | Pell Ltd"),
        ("Loved the eels.\n--\nJo Pell\nPell Ltd", "Jo Pell\nPell Ltd"),
        ("Loved the eels. Best, Jo Pell, founder of Pell Ltd", "Jo Pell, founder of Pell Ltd"),
        ("Schöne Aale! Mit freundlichen Grüßen Jana Holt", "Jana Holt"),
        ("Bon pain. Bien cordialement,\nLéo Brun\nBrun & Fils", "Léo Brun\nBrun & Fils"),
        ("Buen pan. Un saludo,\nAna Gil\nGil y Cía", "Ana Gil\nGil y Cía"),
        ("Bom pão.\nAtenciosamente,\nRui Sá\nSá Lda", "Rui Sá\nSá Lda"),
        ("Buon pane. Cordiali saluti,\nIda Neri\nNeri srl", "Ida Neri\nNeri srl"),
        ("Lekker brood. Met vriendelijke groet,\nPiet Bos\nBos BV", "Piet Bos\nBos BV"),
        ("I read it. Regards,\nJo Pell\nPell Ltd\nPS: where is the bench?", "Jo Pell\nPell Ltd"),
    ],
)
def test_a_signature_is_found(written: str, expected: str) -> None:
    assert signed(written) == expected


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Thanks, I hope you are well",
        "Hi! Thanks Anna, the bread was great",
        "Hello! Cheers, Anna, we ate all of it",
        "Hello\nJo, the choir master, says hi",
        "We meet twice.\nMonday\nWe sing at five.\nTuesday\nWe eat.",
        "Best regards to your mother, who baked the bread",
        "Kind regards,\nJo Pell\nWould you like forty more clients by Friday?",
        "Jo Pell\nHead of Growth",
    ],
)
def test_words_are_no_signature(written: str) -> None:
    assert signed(written) == ""


@given(st.text(alphabet="aJ .,?|\n-thanksRegd:", max_size=300))
def test_it_stands_within_the_text(written: str) -> None:
    text = Text("note", written)
    zone = signature(text)
    assert not zone or 0 < zone.start < zone.stop <= len(text.words)


def rules_seen(note: str) -> set[str]:
    request = ConnectionRequest(id="1", requester=Profile(name="Jo Pell"), note=note)
    (judged,) = screener.screen([request])
    return {reason.rule for reason in (*judged.reasons, *judged.counter)}


def test_a_slogan_in_a_signature_is_not_read_as_said() -> None:
    slogan = "We help bakers get more clients"
    assert "note.value-proposition" in rules_seen(f"I liked the eels. {slogan}.")
    assert "note.value-proposition" not in rules_seen(f"I liked the eels. Regards,\nJo Pell\n{slogan}")


def test_a_trap_in_a_signature_is_still_seen() -> None:
    trap = "Your account will be suspended"
    assert "safety.account-alarm" in rules_seen(f"I liked the eels. Regards,\nJo Pell\n{trap}")
