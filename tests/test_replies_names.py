"""By which name somebody is greeted, and how formally."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.replies.names import called
from screener.replies.register import register
from screener.text import Text


@pytest.mark.parametrize(
    ("shown", "full", "first"),
    [
        ("Marta Vell", "Marta Vell", "Marta"),
        ("MARTA VELL", "Marta Vell", "Marta"),
        ("Marta Vell 🚀✨", "Marta Vell", "Marta"),
        ("🌟 Marta ❤️ Vell", "Marta Vell", "Marta"),
        ("𝗠𝗮𝗿𝘁𝗮 𝗩𝗲𝗹𝗹", "Marta Vell", "Marta"),
        ("Marta Vell, PhD, MBA", "Marta Vell", "Marta"),
        ("Marta Vell MBA", "Marta Vell", "Marta"),
        ("Mrs. Marta Vell", "Marta Vell", "Marta"),
        ("Dr. Marta Vell", "Dr. Marta Vell", "Marta"),
        ("Marta (Mimi) Vell", "Marta Vell", "Marta"),
        ("Anne-Marie O'Neil", "Anne-Marie O'Neil", "Anne-Marie"),
        ("ANNE-MARIE O'NEIL", "Anne-Marie O'Neil", "Anne-Marie"),
        ("Zoë Åkesson-Lund", "Zoë Åkesson-Lund", "Zoë"),
        ("Jose\u0301 Ruiz", "José Ruiz", "José"),
        ("J. Vell", "J. Vell", None),
        ("M V", None, None),
        ("Vell, Marta", None, None),
        ("marta vell", "marta vell", None),
        ("JO MCDONALD", None, None),
        ("田中 花子", "田中 花子", None),
        ("LinkedIn Member", None, None),
        ("LinkedIn-Mitglied", None, None),
        ("Growth Hacks Ltd", None, None),
        ("Coach Marta", None, None),
        ("Marta | Growth", None, None),
        ("{{ 7*7 }}", None, None),
        ("marta@example.com", None, None),
        ("https://x.example", None, None),
        ("Marta Vell 2.0", None, None),
        ("a" * 100_000, None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_names(shown: str | None, full: str | None, first: str | None) -> None:
    assert called(shown) == (full, first)


@given(st.text(max_size=80))
def test_a_name_to_greet_by_is_short_and_of_letters(shown: str) -> None:
    full, first = called(shown)
    for name in filter(None, (full, first)):
        assert len(name) <= 80
        assert name.isprintable()
        assert not set(name) & set("{}%<>|@/\\=+\n")
        assert not any(character.isdigit() for character in name)


@pytest.mark.parametrize(
    ("language", "text", "formal"),
    [
        ("de", "Ich würde gern mit Ihnen sprechen.", True),
        ("de", "Hast du kurz Zeit?", False),
        ("de", "Meine Schwester sagt, sie liest gern.", True),
        ("de", "HAST DU ZEIT, SIE ZU SEHEN?", False),
        ("de", "", True),
        ("fr", "Puis-je vous poser une question ?", True),
        ("fr", "Tu as une minute ?", False),
        ("fr", "Bonjour, belle journée.", True),
        ("es", "¿Tiene usted un momento?", True),
        ("es", "¿Tienes un momento? Te escribo por tu libro.", False),
        ("pt", "Prezada senhora, gostaria de perguntar.", True),
        ("pt", "Oi, você tem um minuto?", False),
        ("it", "Vorrei chiederLe, se Lei ha tempo, del Suo libro.", True),
        ("it", "Ciao, ti scrivo per il tuo libro.", False),
        ("nl", "Mag ik u iets vragen over uw werk?", True),
        ("nl", "Mag ik je iets vragen?", False),
        ("en", "Dear Ms Ellery, may I ask you something?", True),
        ("en", "Hey, got a minute?", False),
        ("en", "May I ask you something?", False),
        ("pl", "Dzień dobry", False),
    ],
)
def test_registers(language: str, text: str, formal: bool) -> None:
    assert register([Text("note", text)], language) == ("formal" if formal else "informal")
