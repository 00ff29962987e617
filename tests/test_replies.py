"""Drafts of answers: every language, kind and register, hostile requests, and what no draft says."""

import re
from datetime import UTC, date, datetime
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import ConnectionRequest, MutualConnections, Owner, Profile, Verdict, screen
from screener.language import language_of
from screener.models import Evidence, Message, Recommendation, Span
from screener.network.exchange import Exchange, exchange_in
from screener.network.graph import Network
from screener.network.past import Past
from screener.policy.model import default_policy
from screener.replies import draft, question_for
from screener.replies.drafts import PUSHES
from screener.replies.memory import month_in
from screener.replies.register import _BY_LANGUAGE, answered_in
from screener.replies.templates import DRAFTS, LANGUAGES, PARTS, VALUES, YES_OR_NO, Templates, _shipped
from screener.replies.variants import fitting
from screener.rules import RULES
from screener.screen import answered, case_of, conclude
from screener.text import Text
from tests.recommendations import reason, recommendation

REGISTERS = (True, False)
NOTHING = (
    dict.fromkeys(VALUES)
    | dict.fromkeys(YES_OR_NO, False)
    | {"wrote": True, "why": "offer", "question": "Why me?"}
)
SHARED: tuple[dict[str, Any], ...] = (
    {"person": "Amara Kettleby"},
    {"words": "We met at the fair in Lund"},
    {"words": "You found me a room in Lund", "thanked": True},
    {"employer": "Northgate Library"},
    {"school": "University of Example"},
    {"group": "Job Clubs"},
)
WHYS: tuple[dict[str, Any], ...] = (
    {"why": "stranger", "wrote": False},
    {"why": "offer"},
    {"why": "ask"},
    *(
        {"why": "ask", "ask": ask}
        for ask in ("call", "introduction", "contact", "endorsement", "promotion", "money", "advice")
    ),
)
MEMORIES: tuple[dict[str, Any], ...] = (
    {},
    {"since": "May 2023"},
    {"since": "May 2023", "last_words": "We move in on the 3rd", "name": "Marta Vell"},
    {"since": "May 2023", "last_words": "Do you still sing?", "unanswered": True, "address": "Marta"},
    {"recommended": True},
    {"since": "May 2023", "employer": "Northgate Library"},
)
KNOWN = {
    "accept": (
        *SHARED,
        *({**each, "asked": "Do you still sing?"} for each in SHARED),
        {"wrote": False},
    ),
    "ask": ({}, {"call": True}, {"wrote": False}),
    "call": MEMORIES,
}

PROMISES = re.compile(
    r"\b(i will|i'll|i’ll|get back to you|promise|keep you in mind|later|next time"
    r"|ich werde|melde mich|verspreche|später"
    r"|je (vous|te) (recontacterai|répondrai|promets)|plus tard|je reviendrai"
    r"|le prometo|te prometo|más adelante|le responderé|te responderé"
    r"|prometto|più avanti|le risponderò|ti risponderò"
    r"|prometo|mais tarde|responderei|ik beloof|ik zal|later)\b",
    re.IGNORECASE,
)
MACHINES = re.compile(
    r"\b(score[sd]?|rated|ranked|automat\w*|algorithm\w*|algorit\w*|software|tool|screen(ed|er|ing)|machine|bot"
    r"|spam|probability|chance|model|filter\w*|punkte|bewert\w*|maschin\w*|puntuación|pontuação|punteggio"
    r"|note de|probabilit\w*|wahrscheinlich\w*|(?-i:AI|KI|IA))\b",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\b(encantad[oa]|obrigad[oa]|ravie?|lieto|lieta|enchantée?|ch[eè]re?|querid[oa]|estimad[oa]|prezad[oa]"
    r"|car[oa]|geehrte[rn]?|liebe[rn]? [A-Z]|egregi[oa]|herr|frau|monsieur|madame|señora?|senhora?|signora?"
    r"|meneer|mevrouw|désolée?|contente?|content[oa]|segur[oa]|sicur[oa]|stat[oa]|convaincue?|\w+·e)\b"
)


def values(language: str, *, formal: bool, **given: Any) -> dict[str, Any]:
    return {**NOTHING, "language": language, "formal": formal, **given}


WAYS = list(product(LANGUAGES, DRAFTS, REGISTERS))


def every_draft(language: str, kind: str, *, formal: bool) -> set[str]:
    """All that can be said, with each thing that may be shared, remembered or given as a reason."""
    texts = Templates()
    return {
        texts.draft(kind, values(language, formal=formal, **known), seed=str(seed))
        for seed in range(24)
        for known in KNOWN.get(kind, WHYS)
    }


@pytest.mark.parametrize(("language", "kind", "formal"), WAYS)
def test_every_language_kind_and_register_is_said_in_several_ways(
    language: str, kind: str, formal: bool
) -> None:
    name = f"{language}/{kind}.txt"
    ways = fitting(_shipped(language, kind), name, "formal" if formal else "informal")
    assert len(ways) >= 3
    said = every_draft(language, kind, formal=formal)
    assert len(said) >= 2 * len(ways)
    for each in said:
        assert "{" not in each
        assert "None" not in each
        assert "  " not in each
        assert not re.search(r"\s[,.]|[.,]{2}|\n{3}|\?[”“]\.", each)
        assert len(each) < 700


@pytest.mark.parametrize(("language", "kind", "formal"), WAYS)
def test_no_draft_promises_or_tells_how_it_came_about_or_guesses_a_gender(
    language: str, kind: str, formal: bool
) -> None:
    for each in every_draft(language, kind, formal=formal):
        assert not PROMISES.search(each), each
        assert not MACHINES.search(each), each
        assert not GENDERED.search(each), each


@pytest.mark.parametrize(("language", "kind", "formal"), WAYS)
def test_a_draft_keeps_to_its_register(language: str, kind: str, formal: bool) -> None:
    marks = _BY_LANGUAGE[language]
    for each in every_draft(language, kind, formal=formal) if language != "en" else ():
        forms = {word.form for word in Text("note", each.partition("\n")[2]).words}
        wrong = marks.informal if formal else marks.formal
        assert not forms & wrong, (forms & wrong, each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_is_clear_thanks_and_wishes_and_gives_its_reason(language: str) -> None:
    wishes = re.compile(
        r"wish|hope|wünsch|hoffe|souhait|espère|deseo|desejo|espero|augur|spero|wens|hoop|voto", re.IGNORECASE
    )
    for formal in REGISTERS:
        reasons = {
            Templates().draft("decline", values(language, formal=formal, **why), seed="one") for why in WHYS
        }
        assert len(reasons) == len(WHYS)
        assert all(wishes.search(each) for each in every_draft(language, "decline", formal=formal))


@pytest.mark.parametrize(("language", "formal"), list(product(LANGUAGES, REGISTERS)))
def test_an_answer_names_what_is_shared_and_asks_the_question(language: str, formal: bool) -> None:
    for shared in SHARED:
        for seed in "abcdefgh":
            said = Templates().draft("accept", values(language, formal=formal, **shared), seed=seed)
            assert str(next(iter(shared.values()))) in said
            assert "Why me?" in Templates().draft("ask", values(language, formal=formal), seed=seed)


def test_every_part_of_every_language_is_there() -> None:
    for language, part in product(LANGUAGES, (*DRAFTS, *PARTS)):
        assert _shipped(language, part).strip()


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


def request(*, note: str | None = None, **given: Any) -> ConnectionRequest:
    profile = {"name": "Marta Vell"} | {
        key: given.pop(key) for key in tuple(given) if key in Profile.model_fields
    }
    return ConnectionRequest(**{"id": "1", "requester": Profile(**profile), "note": note, **given})


def drafted(of: ConnectionRequest, **given: Any) -> str | None:
    judged = recommendation(**({"connected": of.connected, "language": "en"} | given))
    return draft(case_of(of, Owner(), Network()), judged)


def with_turns(*authors: str) -> ConnectionRequest:
    turns = tuple(Message(author="me" if each == "me" else "them", text="Words") for each in authors)
    return request(history=turns)


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


def called_up(
    *turns: tuple[str, str], past: Past | None = None, today: date | None = date(2026, 11, 21), **given: Any
) -> str | None:
    history = tuple(
        Message(
            author="me" if author == "me" else "them", text=text, sent_at=datetime(2023, 5, 1, tzinfo=UTC)
        )
        for author, text in turns
    )
    of = request(history=history, connected=True, **given)
    judged = recommendation(connected=True, verdict=Verdict.ASK, language="en", input_hash="1" * 64)
    known = past or Past(exchange=exchange_in(history))
    return draft(case_of(of, Owner(name="Ruth Ellery"), Network()), judged, past=known, today=today)


def test_who_was_close_and_is_silent_is_called_with_something_of_theirs() -> None:
    said = called_up(("me", "How is the choir?"), ("them", "We moved the choir to the old mill in Sowerby."))
    assert said is not None
    assert "May 2023" in said
    assert "“We moved the choir to the old mill in Sowerby”" in said
    assert re.search(r"talk|phone|speak", said)
    assert "sorry" not in said


def test_an_unanswered_question_is_owned() -> None:
    said = called_up(
        ("me", "Good luck!"), ("them", "We moved to Sowerby. Do you still sing in the mill choir?")
    )
    assert said is not None
    assert "“Do you still sing in the mill choir?”" in said
    assert "sorry" in said


def test_a_call_names_what_they_gave_or_where_both_worked_and_no_silence_that_was_none() -> None:
    spoken = Exchange(
        last_written=datetime(2026, 10, 1, tzinfo=UTC), last_received=datetime(2026, 10, 1, tzinfo=UTC)
    )
    praised = Past(exchange=spoken, recommendations_received=(date(2021, 2, 1),))
    said = called_up(past=praised)
    assert said is not None
    assert "recommend" in said
    assert "2026" not in said
    mill = called_up(past=Past(years_together=3.0), company="Hill Mill")
    assert mill is not None
    assert "Hill Mill" in mill


def test_nobody_is_called_whose_account_may_have_been_taken_or_of_whom_nothing_is_known() -> None:
    assert called_up(("them", "Hi.")) is not None
    of = case_of(request(connected=True), Owner(), Network())
    odd = reason("Wants gift cards", rule="safety.gift-cards", points=-1.0)
    judged = recommendation(connected=True, verdict=Verdict.ASK, reasons=(odd,))
    assert draft(of, judged, past=Past()) is None
    assert draft(of, judged.model_copy(update={"reasons": ()})) is None
    assert draft(of, judged.model_copy(update={"reasons": ()}), past=Past()) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_named_in_every_language(language: str) -> None:
    said = {month_in(language, date(2023, month, 1)) for month in range(1, 13)}
    assert len(said) == 12
    assert all(each.endswith("2023") for each in said)
    assert month_in("sv", date(2023, 5, 1)) == "May 2023"


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


TRICKS = (
    "{{ 7*7 }}",
    "{% for x in range(9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__ }}",
    "--- formal",
    "{person} {0} %s %(x)s",
    "a\nb\r\nc\u2028d",
    "\x1b[31mred\u202e",
    "{# note #}",
)
hostile = st.text(st.characters(codec="utf-8"), max_size=80) | st.sampled_from(TRICKS)


@given(
    name=hostile,
    note=hostile,
    headline=hostile,
    group=hostile,
    person=hostile,
    verdict=st.sampled_from(Verdict),
)
def test_what_comes_from_outside_stays_data(
    name: str, note: str, headline: str, group: str, person: str, verdict: Verdict
) -> None:
    of = ConnectionRequest(
        id="1",
        requester=Profile(name=name, headline=headline, groups=(group,), company=headline),
        note=f"{person} {note}",
        mutual_connections=MutualConnections(names=(person,)),
    )
    owner = Owner(name=name, groups=(group,))
    case = case_of(of, owner, Network())
    [judged] = screen([of], owner=owner)
    other = judged.model_copy(
        update={"verdict": verdict, "question": judged.question or question_for(case, judged.reasons)}
    )
    for each in (judged.reply, answered(case, other).reply):
        if each is None:
            continue
        assert len(each) < 1500
        assert "49" not in each or "49" in name + note + headline + group + person
        assert all(character.isprintable() or character == "\n" for character in each)
        assert answered(case, other).reply == answered(case, other).reply


@pytest.mark.parametrize("word", ["w ", "{{ x }} ", "Marta ", "\n", "“", "a" * 100])
def test_a_huge_request_gives_a_short_draft(word: str) -> None:
    huge = word * (100_000 // len(word))
    of = ConnectionRequest(
        id="1",
        requester=Profile(name=huge, headline=huge, groups=(huge,), company=huge),
        note=f"Thank you for your talk at the fair. {huge}",
        mutual_connections=MutualConnections(names=(huge,)),
    )
    case = case_of(of, Owner(name=huge, groups=(huge,)), Network())
    words = Span(field="note", text=huge[:9], start=41, end=50)
    seen = [Evidence(rule=rule, says="", quotes=(words,)) for rule in ("welcome.your-work", "note.urgency")]
    judged = conclude(case, seen, default_policy())
    for verdict in Verdict:
        said = answered(case, judged.model_copy(update={"verdict": verdict, "question": "Why?"})).reply
        assert said is None or len(said) < 1000
    assert len(question_for(case, judged.reasons)) < 400


def test_braces_of_a_note_are_quoted_as_they_are() -> None:
    note = "We met at the Lisbon meetup on Tuesday and you spoke of {{ 7*7 }} and of {% raw %} things."
    [judged] = screen([request(note=note)])
    assert judged.verdict is Verdict.ACCEPT
    assert judged.reply is not None
    assert "49" not in judged.reply


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


def test_links_and_addresses_are_not_repeated() -> None:
    of = request(
        note="Could you tell me what you think of https://evil.example/x before the meeting on Friday?"
    )
    [judged] = screen([of])
    assert "evil" not in f"{judged.reply} {judged.question}"


def all_recommendations() -> list[Recommendation]:
    import screener

    return list(screen(screener.read("sample_profiles/export.csv")))


def test_samples_have_replies_but_for_frauds() -> None:
    judged = all_recommendations()
    silent = [each for each in judged if each.reply is None]
    assert len(silent) < len(judged) / 4
    assert all(each.reply is None or each.reply.strip() for each in judged)
