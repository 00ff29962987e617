"""Who gets which answer, in which language, and who gets none."""

import re

import pytest

from screener import ConnectionRequest, Owner, Profile, Verdict, screen
from screener.language import language_of
from screener.models import Recommendation
from screener.network.graph import Network
from screener.policy.model import default_policy
from screener.replies.drafts import PUSHES
from screener.replies.register import answered_in
from screener.replies.templates import LANGUAGES
from screener.rules import RULES
from screener.screen import case_of
from tests.drafts import drafted, request, with_turns
from tests.recommendations import reason

NOTES = {
    "de": (
        "Guten Tag, wir kennen uns nicht, aber ich lese Ihre Briefe und möchte Sie fragen, ob Sie helfen.",
        True,
    ),
    "fr": (
        "Salut, je ne te connais pas, mais je lis tes lettres et je voudrais te poser une question.",
        False,
    ),
    "es": ("Hola, no te conozco, pero leo tus cartas y quiero hacerte una pregunta sobre tu trabajo.", False),
    "pt": (
        "Prezada senhora, não nos conhecemos, mas leio as suas cartas e gostaria de fazer uma pergunta.",
        True,
    ),
    "it": (
        "Gentile dottoressa, non ci conosciamo, ma leggo le Sue lettere e vorrei farLe una domanda.",
        True,
    ),
    "nl": (
        "Hoi, we kennen elkaar niet, maar ik lees je brieven en wil je graag iets vragen over je werk.",
        False,
    ),
    "en": (
        "Dear Mrs Ellery, we do not know each other, but I read your letters and would like to ask you.",
        True,
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_is_in_the_language_and_register_of_the_note(language: str) -> None:
    note, formal = NOTES[language]
    [judged] = screen([request(note=note)], owner=Owner(name="Ruth Ellery"))
    assert judged.language == language
    assert judged.reply is not None
    assert judged.reply.splitlines()[0].strip(",.:!").endswith("Marta Vell" if formal else "Marta")
    assert judged.reply.endswith("Ruth Ellery" if formal else "Ruth")


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("Beraterin", "en"),
        ("Ich helfe Unternehmen bei der Suche nach neuen Kunden", "de"),
        (None, "en"),
    ],
)
def test_a_short_headline_does_not_choose_the_language(headline: str | None, language: str) -> None:
    hello = {"de": ("Guten Tag",), "en": ("Hi ", "Hello ")}[language]
    [judged] = screen([request(note="", headline=headline)])
    assert judged.reply is not None
    assert judged.reply.startswith(hello)


def test_frauds_get_no_answer() -> None:
    grave = reason("Wants you to pay in a way that cannot be undone", rule="safety.gift-cards", points=-10.0)
    mild = [reason("One", rule=f"safety.{name}", points=-2.0) for name in ("big-order", "secret-matter")]
    assert drafted(request(note="Hello"), reasons=(grave,)) is None
    assert drafted(request(note="Hello"), reasons=tuple(mild)) is None
    assert drafted(request(note="Hello"), reasons=(mild[0],)) is not None


def test_every_veto_on_frauds_leaves_no_answer() -> None:
    for veto in default_policy().vetoes:
        fired = veto.when[: veto.least or len(veto.when)]
        reasons = tuple(reason("Seen", rule=rule, points=-0.1) for rule in fired)
        said = drafted(with_turns("them", "me", "them"), reasons=reasons, decided_by=veto.says)
        assert (said is None) == all(rule.startswith("safety.") for rule in fired)


def test_a_second_no_is_short_and_final() -> None:
    pushed = reason("Pushes on after you said no", rule="thread.pushes-after-no", points=-9.0)
    said = drafted(with_turns("them", "me", "them"), reasons=(pushed,))
    assert said is not None
    assert re.search(r"\bno\b", said)
    assert len(said) < 250
    assert {rule.id for rule in RULES} >= PUSHES


def test_connected_people_are_parted_with_and_kept_without_words() -> None:
    connected = request(note=None, connected=True)
    assert "connect" in (drafted(connected) or "") or "contacts" in (drafted(connected) or "")
    assert drafted(connected, verdict=Verdict.ACCEPT) is None
    assert drafted(connected, verdict=Verdict.ASK, question=None) is None


def test_nobody_is_nudged() -> None:
    assert drafted(with_turns("them", "me")) is None
    assert drafted(with_turns("them", "me"), verdict=Verdict.ASK, question="Why?") is None
    assert drafted(with_turns("them", "me"), verdict=Verdict.ACCEPT) is not None


def test_a_yes_takes_up_their_question_and_leaves_room_for_the_answer() -> None:
    of = request(note="We met at the fair in Lund. Do you still have the green sheet of questions?")
    said = drafted(of, verdict=Verdict.ACCEPT, reasons=())
    assert said is not None
    assert "“Do you still have the green sheet of questions?”" in said
    assert "[your answer]" in said


def test_a_yes_without_a_note_thanks_for_no_message() -> None:
    for seed in range(40):
        said = drafted(request(note=""), verdict=Verdict.ACCEPT, reasons=(), input_hash=f"{seed:064}")
        assert said is not None
        assert not re.search(r"message|writing|wrote|to write", said)
        assert "[" not in said


@pytest.mark.parametrize("language", ["pl", "sv", "tr", "ja", "hi", None])
def test_languages_without_texts_are_answered_in_english(language: str | None) -> None:
    said = drafted(request(note="Words of some length for you"), language=language)
    assert said is not None
    assert said.startswith("H")


@pytest.mark.parametrize(
    ("note", "headline", "language"),
    [
        ("Hallo", "Ik help ondernemers in de regio met hun boekhouding", "nl"),
        ("Hallo", "Ich helfe Unternehmen bei der Suche nach neuen Kunden", "de"),
        ("Hallo", None, "de"),
        ("Salut !", None, "fr"),
        ("Dank je wel voor je tijd", None, "nl"),
        ("Muito obrigada pelo convite", None, "pt"),
        ("Grazie per il collegamento", None, "it"),
        ("Gracias por aceptar", None, "es"),
    ],
)
def test_short_notes_are_answered_in_their_language(note: str, headline: str | None, language: str) -> None:
    case = case_of(request(note=note, headline=headline), Owner(), Network())
    assert answered_in(case, language_of(case.words)) == language


def test_the_same_request_gets_the_same_words_and_others_other_words() -> None:
    requests = [
        ConnectionRequest(
            id=str(number), requester=Profile(name="Marta Vell"), note="Your website looks tired."
        )
        for number in range(60)
    ]
    first, second = ([each.reply for each in screen(requests)] for _ in range(2))
    assert first == second
    assert len(set(first)) > 20


def all_recommendations() -> list[Recommendation]:
    import screener

    return list(screen(screener.read("sample_profiles/export.csv")))


def test_samples_have_replies_but_for_frauds() -> None:
    judged = all_recommendations()
    silent = [each for each in judged if each.reply is None]
    assert len(silent) < len(judged) / 4
    assert all(each.reply is None or each.reply.strip() for each in judged)
