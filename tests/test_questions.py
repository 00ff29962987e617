"""The one question: from the strongest doubt and their words, or what is shared; in the note's language."""

from collections.abc import Iterable
from string import Formatter
from typing import Any

import pytest

from screener.case import Case
from screener.models import ConnectionRequest, MutualConnections, Owner, Profile, Reason, Span
from screener.network.graph import Network
from screener.policy.model import default_policy
from screener.replies.question import _questions, doubt_of, question_for
from screener.replies.templates import LANGUAGES
from screener.rules import RULES, see
from screener.screen import case_of, weighed

SLOTS = {
    "you_write": {"words"},
    "profile_says": {"words"},
    "person": {"person"},
    "group": {"group"},
    "employer": {"employer"},
    "school": {"school"},
    "company": {"company"},
}


def asked(
    *doubts: tuple[str, str], note: str = "", language: str = "en", owner: Owner | None = None, **given: Any
) -> str:
    profile = {key: given.pop(key) for key in tuple(given) if key in Profile.model_fields}
    request = ConnectionRequest(
        id="1",
        requester=Profile(**{"name": "Marta Vell"} | profile),
        note=note,
        **({"mutual_connections": MutualConnections(count=0)} | given),
    )
    case = case_of(request, owner or Owner(), Network())
    reasons = tuple(_doubt(case, rule, words, -5.0 + place) for place, (rule, words) in enumerate(doubts))
    return question_for(case, reasons, language=language)


def _doubt(case: Case, rule: str, words: str, points: float) -> Reason:
    at = next(
        ((name, text.written.find(words)) for name, text in case.texts.items() if words in text.written), None
    )
    quotes = (Span(field=at[0], text=words, start=at[1], end=at[1] + len(words)),) if at and words else ()
    return Reason(rule=rule, says="", quotes=quotes, points=points, listed=points)


def test_it_quotes_the_named_thing_and_asks_about_the_strongest_doubt() -> None:
    note = "Good morning. We run a course for returners in Leeds. Could we speak on Tuesday?"
    assert asked(("note.course-on-offer", "course"), ("asks.call", "speak"), note=note) == (
        "You write “We run a course for returners in Leeds”. "
        "Is this something you sell, or is it about something else?"
    )
    assert asked(("asks.call", "speak"), ("note.course-on-offer", "course"), note=note) == (
        "You write “Could we speak on Tuesday?”. What is the one thing that you would like to talk about?"
    )


@pytest.mark.parametrize(
    "greeting",
    ["", "Hi Ruth, ", "Sehr geehrte Frau Ellery, ", "Bonjour Madame, ", "Hola, ", "Good morning, "],
)
def test_a_greeting_is_not_quoted(greeting: str) -> None:
    said = asked(("note.services-on-offer", "course"), note=f"{greeting}we run a course, here in Leeds.")
    assert said.startswith("You write “we run a course, here in Leeds”.")


def test_a_greeting_with_the_words_in_it_stays() -> None:
    said = asked(("note.services-on-offer", "course"), note="Dear course owner, listen to us.")
    assert said.startswith("You write “Dear course owner, listen to us”.")


def test_a_long_sentence_is_quoted_from_the_words_on() -> None:
    note = (
        "I have been thinking for a long while about people who write " + "and write " * 30 + "for a living."
    )
    said = asked(("note.services-on-offer", "people who write"), note=note)
    assert said.startswith("You write “… people who write and write")
    assert "…”. Is this" in said
    assert len(said) < 250


def test_of_a_headline_it_asks_whether_they_look_for_clients() -> None:
    said = asked(("headline.helps-you", "founders"), headline="Consultant | I help founders scale | DM me")
    assert said == (
        "Your profile says “I help founders scale”. Are you writing to find clients, or about something else?"
    )


def test_without_a_doubt_it_asks_about_what_is_shared_or_known() -> None:
    people = MutualConnections(names=("Amara Kettleby",))
    assert asked(mutual_connections=people) == "How do you know Amara Kettleby?"
    clubs = Owner(groups=("Job Clubs",))
    assert asked(owner=clubs, groups=("Job Clubs",)) == "What brought you to Job Clubs?"
    mill = Owner(employers=("Hill Mill",))
    assert asked(owner=mill, employers=("Hill Mill",)).startswith("When were you at Hill Mill")
    assert asked(company="Hill Mill") == "You work at Hill Mill. How does that touch on what I do?"
    assert asked(mutual_connections=None) == "What made you think of me, and do we know someone in common?"
    assert asked() == "What made you think of me?"


def test_it_speaks_the_language_and_register_of_the_note() -> None:
    formal = asked(
        ("note.services-on-offer", "Leistungen"), note="Ich zeige Ihnen unsere Leistungen.", language="de"
    )
    assert formal == (
        "Sie schreiben „Ich zeige Ihnen unsere Leistungen“. Verkaufen Sie das, oder geht es um etwas anderes?"
    )
    informal = asked(("asks.call", "sprechen"), note="Können wir über dein Buch sprechen?", language="de")
    assert informal == (
        "Du schreibst „Können wir über dein Buch sprechen?“. Was ist das eine, worüber du sprechen möchtest?"
    )
    assert asked(note="Ursäkta mig, hej.", language="sv") == "What made you think of me?"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_there_in_every_language_and_register(language: str) -> None:
    english = _questions("en", "formal")
    for register in ("formal", "informal"):
        questions = _questions(language, register)
        assert list(questions) == list(english)
        for name, question in questions.items():
            assert {slot for _, slot, _, _ in Formatter().parse(question) if slot} == SLOTS.get(name, set())
            assert question.endswith("?") or name in ("you_write", "profile_says")


def test_every_doubt_has_a_question_that_is_there() -> None:
    known = _questions("en", "formal")
    for rule in RULES:
        about = doubt_of(Reason(rule=rule.id, says="", points=-1, listed=-1))
        assert about is None or about in known, rule.id
        assert about or rule.folder in ("network", "profile", "welcome", "wording"), rule.id


def test_links_and_slots_are_not_repeated() -> None:
    for note in (
        "Look at https://evil.example/now for our services.",
        "I tell {{first_name}} of our services.",
    ):
        assert asked(("note.services-on-offer", "services"), note=note) == (
            "Is this something you sell, or is it about something else?"
        )


def test_every_rule_that_fires_on_its_examples_leaves_one_question() -> None:
    for case in _examples():
        reasons = weighed(case, see(case), default_policy())
        for language in LANGUAGES:
            said = question_for(case, reasons, language=language)
            assert said.count("\n") == 0
            assert 10 < len(said) < 420


def _examples() -> Iterable[Case]:
    for rule in RULES[::9]:
        for each in rule.fires[:2]:
            words = (each.note or each.headline or each.message or "").replace("«", "").replace("»", "")
            request = ConnectionRequest(id="1", requester=Profile(headline=each.headline), note=words)
            yield case_of(request, Owner(), Network())
