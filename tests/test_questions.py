"""The one question: about what their words leave open, never what they told; in the note's language."""

from collections.abc import Iterable
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.case import Case
from screener.models import (
    ConnectionRequest,
    Message,
    MutualConnections,
    Owner,
    Profile,
    Reason,
    Span,
)
from screener.network.graph import Network
from screener.policy.model import default_policy
from screener.policy.weighing import weighed
from screener.replies.asked import asked_by
from screener.replies.doubts import Obstacle, doubt_of, obstacle
from screener.replies.question import question_for, questions_in
from screener.replies.quoted import LONGEST
from screener.replies.templates import LANGUAGES
from screener.rules import RULES, see
from screener.screen import case_of

SLOTS = {
    "you_write": {"words"},
    "you_ask": {"words"},
    "profile_says": {"words"},
    "person": {"person"},
    "group": {"group"},
    "employer": {"employer"},
    "school": {"school"},
    "company": {"company"},
}
TALK = "I would rather talk about that than write. When would ten minutes on the phone suit you?"
COST = "What would it cost me, in time and money?"
FIT = "What makes this something for me in particular?"
OPEN = "Is there something you would like from me, or would you simply like to be in touch?"
PLAIN = "What made you think of me?"


def case_with(
    *, note: str | None = "", owner: Owner | None = None, turns: tuple[str, ...] = (), **given: Any
) -> Case:
    profile = {key: given.pop(key) for key in tuple(given) if key in Profile.model_fields}
    history = tuple(
        Message(author="me" if each.startswith("ME ") else "them", text=each.removeprefix("ME "))
        for each in turns
    )
    request = ConnectionRequest(
        id="1",
        requester=Profile(**{"name": "Marta Vell"} | profile),
        note=note,
        history=history or None,
        **({"mutual_connections": MutualConnections(count=0)} | given),
    )
    return case_of(request, owner or Owner(), Network())


def asked(*seen: tuple[str, str, float], language: str = "en", **given: Any) -> str:
    case = case_with(**given)
    return question_for(case, tuple(_reason(case, *each) for each in seen), language=language)


def _reason(case: Case, rule: str, words: str, points: float) -> Reason:
    at = next(
        ((name, text.written.find(words)) for name, text in case.texts.items() if words in text.written), None
    )
    quotes = (Span(field=at[0], text=words, start=at[1], end=at[1] + len(words)),) if at and words else ()
    return Reason(rule=rule, says="", quotes=quotes, points=points, listed=points)


def test_the_strongest_doubt_is_asked_about_with_their_words() -> None:
    note = "Good morning. We run a course for returners in Leeds. Could we speak on Tuesday?"
    assert asked(("asks.call", "speak", -2), ("note.course-on-offer", "course", -1), note=note) == (
        "You ask: “Could we speak on Tuesday?” What would make that conversation worthwhile for both of us?"
    )


def test_of_what_is_on_offer_it_asks_what_it_takes_or_why_it_is_for_the_owner() -> None:
    offers = "We run a course for returners in Leeds."
    doubt = ("note.course-on-offer", "course", -3.0)
    assert asked(doubt, note=offers) == f"You write “We run a course for returners in Leeds”. {FIT}"
    asks = f"{offers} Would you like to join us in May?"
    assert asked(doubt, note=asks) == f"You ask: “Would you like to join us in May?” {COST}"
    priced = asked(doubt, ("note.price-quoted", "900 euros", -1.0), note=f"{asks} It is 900 euros.")
    assert priced == f"You write “We run a course for returners in Leeds”. {FIT}"


def test_a_quotation_is_closed_where_they_closed_it() -> None:
    note = "I saw your notice « a bookbinder for the old hall »: I am one."
    said = asked(("note.services-on-offer", "notice", -3.0), note=note)
    assert said.startswith("You write “I saw your notice « a bookbinder for the old hall »”.")


def test_what_reads_like_a_sale_to_the_model_alone_is_asked_about_when_it_is_long_enough() -> None:
    long = "Most bakeries of your size lose a tenth of their flour each week without ever being told of it."
    reads = ("wording.reads-unwelcome", "lose a tenth", -8.0)
    assert asked(reads, note=long).endswith(FIT)
    assert asked(("wording.reads-unwelcome", "Good day", -8.0), note="Good day to you.") == PLAIN


def test_a_small_doubt_does_not_turn_a_question_into_a_sale() -> None:
    note = (
        "Our reading room keeps a shelf for people who look for work. Might we copy the chapter on letters?"
    )
    doubt = ("note.fault-in-showing", "people who look for work", -1.6)
    assert asked(doubt, note=note) == f"You ask: “Might we copy the chapter on letters?” {TALK}"


@pytest.mark.parametrize(
    ("note", "question"),
    [
        ("Is Quay Street still for sale?", "Is Quay Street still for sale?"),
        ("Hi Ruth, how are you? Could you feed nine of us at seven?", "Could you feed nine of us at seven?"),
        ("Hola Ruth. Tengo una duda: ¿cómo trabajas con ellos?", "Tengo una duda: ¿cómo trabajas con ellos?"),
        ("I have read it all. Would you be open to connecting?", None),
        ("How are you?", None),
        ("How have you kept people coming in January?", "How have you kept people coming in January?"),
        ("May I ask you something?", None),
        ("See https://evil.example/x, shall we?", None),
        ("Quoi ?", None),
        ("Dear Ms. Ellery, did you keep the sheet?", "did you keep the sheet?"),
        ("Is it (as you wrote (once)) still so?", "Is it (as you wrote (once)) still so?"),
        ("No question here.", None),
    ],
)
def test_their_question_is_found(note: str, question: str | None) -> None:
    assert asked_by(case_with(note=note)) == question


def test_who_asks_for_leave_to_ask_is_asked_what_it_is_about() -> None:
    said = asked(note="May I ask you something?")
    assert said == "You ask: “May I ask you something?” What is it about, in one sentence?"


def test_what_they_told_is_not_asked_again() -> None:
    doubt = ("note.flattery", "Love it", -2.0)
    assert asked(doubt, note="Love it so much.") == "You write “Love it so much”. What made you think of me?"
    told = ("welcome.recent-talk", "your talk in Lund", 1.0)
    assert asked(doubt, told, note="Love it so much, your talk in Lund.") == OPEN
    mail = ("note.mass-mail", "Dear all", -1.2)
    assert asked(mail, note="Dear all of you there.") == OPEN
    assert asked(mail, note="Dear all. Who has a ladder for Saturday?").endswith(TALK)


def test_what_the_owner_has_answered_is_settled() -> None:
    turns = ("Would you look at our course?", "ME I am full until May.", "Of course, and all the best.")
    doubt = ("note.course-on-offer", "our course", -6.0)
    assert asked(doubt, note=None, turns=turns) == OPEN
    left = ("thread.leaves-after-no", "all the best", 4.0)
    assert asked(doubt, left, note=None, turns=turns) == "What would you like to stay in touch about?"
    again = (*turns[:2], "And our other course?")
    assert asked(("note.course-on-offer", "our other course", -6.0), note=None, turns=again).endswith(COST)


@pytest.mark.parametrize(
    "greeting", ["", "Hi Ruth, ", "Sehr geehrte Frau Ellery, ", "Bonjour Madame, ", "Hola, "]
)
def test_a_greeting_is_not_quoted(greeting: str) -> None:
    said = asked(("note.services-on-offer", "course", -3), note=f"{greeting}we run a course, here in Leeds.")
    assert said.startswith("You write “we run a course, here in Leeds”.")


def test_a_greeting_with_the_words_in_it_stays() -> None:
    said = asked(("note.services-on-offer", "course", -3), note="Dear course owner, listen to us.")
    assert said.startswith("You write “Dear course owner, listen to us”.")


def test_a_long_sentence_is_quoted_from_the_words_on() -> None:
    note = (
        "I have been thinking for a long while about people who write " + "and write " * 30 + "for a living."
    )
    said = asked(("note.services-on-offer", "people who write", -6), note=note)
    assert said.startswith("You write “… people who write and write")
    assert f"…”. {FIT}" in said
    assert len(said) < LONGEST + 100


def test_of_a_headline_alone_it_asks_whether_they_look_for_clients() -> None:
    given = {"headline": "Consultant | I help founders scale | DM me"}
    assert asked(("headline.helps-you", "founders", -2), **given) == (
        "Your profile says “I help founders scale”. "
        "Are you looking for clients, or is it about something else?"
    )
    wrote = asked(("headline.helps-you", "founders", -2), note="Who mends roofs in your street?", **given)
    assert wrote.endswith(TALK)


def test_without_a_doubt_it_asks_about_what_is_shared_or_known() -> None:
    people = MutualConnections(names=("Amara Kettleby",))
    assert asked(mutual_connections=people) == "How do you know Amara Kettleby?"
    named = ("network.names-shared-contact", "Amara Kettleby", 1.0)
    assert asked(named, note="Amara Kettleby sent me.", mutual_connections=people) == PLAIN
    clubs = Owner(groups=("Job Clubs",))
    assert asked(owner=clubs, groups=("Job Clubs",)) == "What brought you to Job Clubs?"
    mill = Owner(employers=("Hill Mill",))
    assert asked(owner=mill, employers=("Hill Mill",)).startswith("When were you at Hill Mill")
    assert asked(company="Hill Mill") == "How does your work at Hill Mill touch on mine?"
    assert asked(mutual_connections=None) == "What made you think of me, and do we know someone in common?"
    assert asked() == PLAIN


def test_it_speaks_the_language_and_register_of_the_note() -> None:
    doubt = ("note.services-on-offer", "Leistungen", -3.0)
    formal = asked(doubt, note="Ich zeige Ihnen unsere Leistungen.", language="de")
    assert formal == (
        "Sie schreiben: „Ich zeige Ihnen unsere Leistungen“. Warum ist das gerade für mich etwas?"
    )
    informal = asked(note="Können wir morgen über dein Buch sprechen?", language="de")
    assert informal == (
        "Du fragst: „Können wir morgen über dein Buch sprechen?“ "
        "Darüber spreche ich lieber, als zu schreiben. Wann passen dir zehn Minuten am Telefon?"
    )
    assert asked(note="Ursäkta mig, hej på dig.", language="sv") == PLAIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_there_in_every_language_and_register(language: str) -> None:
    english = questions_in("en", "formal")
    for register in ("formal", "informal"):
        questions = questions_in(language, register)
        assert list(questions) == list(english)
        for name, question in questions.items():
            assert {slot for _, slot, _, _ in Formatter().parse(question) if slot} == SLOTS.get(name, set())
            assert question.endswith("?") or name in ("you_write", "you_ask", "profile_says")


def test_every_doubt_has_a_question_that_is_there() -> None:
    known = {*questions_in("en", "formal"), "offer"}
    for rule in RULES:
        about = doubt_of(Reason(rule=rule.id, says="", points=-1, listed=-1))
        assert about is None or about in known, rule.id
        assert about or rule.folder in ("network", "profile", "welcome", "wording"), rule.id


def test_links_and_slots_are_not_repeated() -> None:
    for note in (
        "Look at https://evil.example/now for our services.",
        "I tell {{first_name}} of our services.",
    ):
        assert asked(("note.services-on-offer", "services", -3), note=note) == FIT


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
            yield case_with(note=words, headline=each.headline, mutual_connections=None)


@given(
    note=st.text(max_size=200)
    | st.sampled_from(["?" * 50, "¿¿¿¿", "a b c" * 40 + "?", "(a b c d?", ": : ?"]),
    turns=st.lists(st.sampled_from(["ME no", "what is it?", "?", "ME ", "so be it"]), max_size=4).map(tuple),
    points=st.floats(-20, 20),
)
def test_whatever_is_written_leaves_one_short_question(
    note: str, turns: tuple[str, ...], points: float
) -> None:
    rules = ("note.services-on-offer", "asks.call", "wording.reads-unwelcome", "welcome.recent-talk")
    case = case_with(note=note, turns=turns)
    reasons = tuple(_reason(case, rule, note[:5], points) for rule in rules)
    said = question_for(case, reasons, language="en")
    assert said.isprintable()
    assert said.endswith("?")
    assert len(said) < LONGEST + 150


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ((), Obstacle("stranger")),
        ((("note.services-on-offer", -3.0),), Obstacle("offer")),
        ((("note.services-on-offer", -0.9),), Obstacle("stranger")),
        ((("asks.introduction", -1.7),), Obstacle("ask", "introduction")),
        ((("asks.call", -3.0), ("note.services-on-offer", -2.1)), Obstacle("offer")),
        ((("asks.endorsement", -3.7), ("note.guest-pitch", -1.6)), Obstacle("ask", "endorsement")),
        ((("asks.vague-talk", -2.0),), Obstacle("stranger")),
        ((("asks.send-material", -2.0),), Obstacle("offer")),
        ((("asks.survey", -0.5),), Obstacle("ask", "advice")),
        ((("note.mass-mail", -3.0), ("wording.reads-unwelcome", -9.0)), Obstacle("stranger")),
        ((("headline.finds-clients", -2.0),), Obstacle("offer")),
    ],
)
def test_the_reason_of_a_no_is_what_was_seen(seen: tuple[tuple[str, float], ...], expected: Obstacle) -> None:
    reasons = (Reason(rule=rule, says="", points=points, listed=points) for rule, points in seen)
    assert obstacle(reasons) == expected
