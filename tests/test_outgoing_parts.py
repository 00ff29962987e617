"""What a note to be sent lacks, asks for, and what lies between the two; all persons are invented."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import screener
from screener.errors import NoteError
from screener.models import KnownAs, Message, Owner, Profile
from screener.outgoing import Acquaintances, Lint, Relationship, relationship_in, relationship_of, together
from screener.outgoing.asks import IN_WORDS, PARTICULAR, SIZES
from screener.outgoing.earlier import asked_before
from screener.outgoing.notes import copies_in, notes_in
from screener.outgoing.reworded import decided_for_writer, for_writer
from screener.outgoing.sendable import MESSAGE, sendable
from screener.outgoing.sentences import DECIDED, SENTENCES
from screener.policy.model import default_policy
from screener.rules import RULES
from screener.settings import Settings, policy_with
from screener.sources import Source
from tests.recommendations import hostile
from tools.make_archive import files_of, zipped

TODAY = date(2026, 11, 21)
KIND = "Thank you for your talk on kilns in Ghent. Which glaze was on the third pot?"
CALL = "Could we have a quick call on Tuesday?"


@pytest.fixture(scope="module")
def archive() -> Source:
    return screener.read(io.BytesIO(zipped(files_of())))


def lacks(found: Lint) -> list[str]:
    return [each.what for each in found.missing]


@pytest.mark.parametrize(
    "slot",
    [
        "Hi {{first_name}}, «{{first_name}}»",
        "Hi {firstName} «{firstName}»",
        "Hi ${name}, «${name}»",
        "Hi *|FNAME|*, «*|FNAME|*»",
        "Hi [Name], «[Name]»",
        "I liked [insert post]. «[insert post]»",
        "Hallo [[Vorname]], «[[Vorname]]»",
        "Hi <first name>, «<first name>»",
        "Hi <<NAME>>, «<<NAME>>»",
        "At %COMPANY% they say. «%COMPANY%»",
        "Hi #FIRSTNAME#, «#FIRSTNAME#»",
        "Dear null, «Dear null»",
        "Hi FirstName, «Hi FirstName»",
        "Hi , how is the mill? «Hi»",
        "Sehr geehrter Herr , «Sehr geehrter Herr»",
    ],
)
def test_a_slot_left_unfilled_cannot_go_out(slot: str) -> None:
    note, _, quoted = slot.partition("«")
    found = screener.lint(note)
    [filling] = [each for each in found.missing if each.what == "filling"]
    assert filling.quotes[0].text == quoted.rstrip("»")
    assert not found.sendable


@pytest.mark.parametrize(
    "note",
    [
        "Your talk [in German] was a joy [sic].",
        "I love the mill <3 and 5 < 6 > 4",
        "100% of us, 50 % of them",
        "Hi! How is the mill?",
        "Bonjour ! Comment va le moulin ?",
        "Use <b>bold</b> and [my page](https://example.org)",
        "Write f(x) = {1, 2} and a[0]",
        "Hi Nan, how is none of the mills?",
    ],
)
def test_what_is_no_slot(note: str) -> None:
    assert "filling" not in lacks(screener.lint(note))


@pytest.mark.parametrize(
    "note",
    [
        "<p>Hi Ana</p>",
        "**Hi Ana**, how is the mill?",
        "See [my page](https://example.org/x)",
        "Bread &amp; butter",
        "# Hello\nHow is the mill?",
        "Subject: Mill\n\nHi Ana",
        "Betreff: Mühle\n\nHallo Ana",
    ],
)
def test_linkedin_shows_marks_as_they_stand(note: str) -> None:
    assert "plain-text" in lacks(screener.lint(note))


@pytest.mark.parametrize(
    "note", ["2 * 3 * 4", "A - B", "The subject: mills", "I & you", "#hiring is not my trade"]
)
def test_what_is_no_markup(note: str) -> None:
    assert "plain-text" not in lacks(screener.lint(note))


@given(hostile, st.booleans())
@settings(deadline=None)
def test_what_cannot_go_out_is_quoted_from_the_note(note: str, connected: bool) -> None:
    for each in sendable(note, connected=connected):
        for span in each.quotes:
            assert note[span.start : span.end] == span.text != ""


def test_a_message_may_be_longer_than_an_invitation() -> None:
    assert not list(sendable("a " * 400, connected=True))
    [found] = sendable("a" * (MESSAGE + 1), connected=True)
    assert found.says == "It has 8001 characters; LinkedIn takes 8000 in a message"


@pytest.mark.parametrize(
    ("note", "asks"),
    [
        ("Dear Dr Lind, I wonder whether the north wall of Uppsala is wet.", True),
        ("Ich wüsste gern, ob der Abzug in Ulm noch steht, und möchte wissen, wie alt er ist.", True),
        ("¿Qué hilo usas para el cuero?", True),
        ("We help teams like yours save time. Let me know if you are interested.", False),
        ("¿Tienes 15 minutos esta semana para una llamada?", False),
        ("The mill in Gouda is old.", False),
    ],
)
def test_what_is_a_question_about_them(note: str, asks: bool) -> None:
    assert ("question" not in lacks(screener.lint(note))) == asks


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("I am writing a thesis in Uppsala and use your 1998 key. Is the thallus wet?", True),
        ("Ich bewerbe mich in Ihrer Kita in Bonn.", True),
        ("I am writing a thesis in Uppsala. Is the thallus wet?", False),
        ("We can cut your costs by 30% in May.", False),
    ],
)
def test_why_you_write_to_them(note: str, told: bool) -> None:
    assert ("reason" not in lacks(screener.lint(note))) == told


def test_in_a_language_that_is_not_read_nothing_is_said_to_be_missing() -> None:
    found = screener.lint("Γεια σας, θα ήθελα να συνδεθούμε.")
    assert found.language is None
    assert not found.missing


def test_who_asks_leaves_a_way_out() -> None:
    assert "way-out" in lacks(screener.lint(CALL))
    assert "way-out" not in lacks(screener.lint(f"{CALL} A no is fine."))
    assert "way-out" not in lacks(screener.lint("The mill in Gouda is old."))


def test_an_earned_ask_is_an_ask() -> None:
    found = screener.lint(f"Your talk in Ghent was a joy. {CALL}")
    assert not any(each.rule == "asks.call" for each in found.against)
    assert found.ask is not None
    assert (found.ask.kind, found.ask.quotes[0].text) == ("call", "Could we have a quick call")
    assert screener.lint("No need for a quick call. Which glaze was it?").ask is None


def test_asks_are_told_in_words_that_fit_a_sentence() -> None:
    asks = {rule.id for rule in RULES if rule.ask and rule.folder == "asks"}
    assert asks >= PARTICULAR.keys()
    assert IN_WORDS.keys() == set(SIZES)


def test_sentences_are_of_rules_and_vetoes_that_there_are() -> None:
    assert {rule.id for rule in RULES} >= SENTENCES.keys()
    assert {veto.says for veto in default_policy().vetoes} == DECIDED.keys()
    assert decided_for_writer("expected cost") == "expected cost"


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("Asks for work, and you welcome job seekers", "You ask for work, and they welcome job seekers"),
        ("Spams you again", "You spam them again"),
        ("Wirbt für Weinproben", "Wirbt für Weinproben"),
        ("Alles nur Werbung", "Alles nur Werbung"),
        ("It's a trap", "It's a trap"),
    ],
)
def test_sentences_of_ones_own(says: str, told: str) -> None:
    assert for_writer("own.rule", says) == told


def test_the_reader_leads_a_life() -> None:
    note = "Hi Ines, I am a nurse and applied for the night post in Malmö. Is it still open?"
    plain, recruiter = (
        screener.lint(note, policy=policy_with(Settings(preset=preset))) for preset in (None, "recruiter")
    )
    assert recruiter.chance > plain.chance
    assert any(each.says.rpartition(", and ")[2].startswith("they welcome ") for each in recruiter.welcome)


def _history(*turns: tuple[str, str, int]) -> Iterator[Message]:
    """Turns as the reader sees them: ``them`` is who writes the note."""
    for author, text, month in turns:
        yield Message.model_validate(
            {"author": author, "text": text, "sent_at": datetime(2026, month, 3, tzinfo=UTC)}
        )


def test_what_was_asked_before_and_what_came_of_it() -> None:
    asked = list(
        asked_before(
            tuple(
                _history(
                    ("them", CALL, 1),
                    ("me", "No thank you, I would rather not.", 2),
                    ("me", "Could you lend me 200 until Friday?", 3),
                    ("them", "Of course, gladly.", 3),
                    ("them", "Could you introduce me to your director?", 5),
                )
            )
        )
    )
    assert [(each.by, each.kind, each.answer) for each in asked] == [
        ("you", "call", "no"),
        ("them", "money", "some"),
        ("you", "introduction", "none"),
    ]


def _known(tie: float, *turns: tuple[str, str, int], **given: object) -> Relationship:
    history = tuple(_history(*turns))
    return Relationship.model_validate(
        {
            "person": Profile(name="Elif Karaca"),
            "connected": True,
            "tie": tie,
            "history": history,
            "asked_before": tuple(asked_before(history)),
            **given,
        }
    )


@pytest.mark.parametrize(
    ("answer", "enough", "says"),
    [
        (None, False, "the last time you asked for as much is still unanswered"),
        ("No thank you, I would rather not.", False, "the last time you asked for as much got a no"),
        ("Gladly! Tuesday at ten.", True, "This can carry a call"),
    ],
)
def test_a_tie_does_not_carry_what_was_refused(answer: str | None, enough: bool, says: str) -> None:
    turns = (("them", CALL, 5), *((("me", answer, 6),) if answer else ()))
    found = screener.lint(
        "Shall we talk about kilns on a quick call?", relationship=_known(0.6, *turns), today=TODAY
    )
    assert found.relationship is not None
    assert found.relationship.enough is enough
    assert says in found.relationship.says[-1]


def test_silence_is_to_be_owned_before_an_ask() -> None:
    known = _known(0.7, silent_since=date(2023, 5, 1))
    asking = screener.lint("Could you introduce me to your director?", relationship=known)
    assert "silence" in lacks(asking)
    owned = "Sorry for my long silence, I owe you a letter. Could you introduce me to your director?"
    assert "silence" not in lacks(screener.lint(owned, relationship=known))
    assert "silence" not in lacks(screener.lint(KIND, relationship=known))


def test_who_was_invited_and_did_not_answer(archive: Source) -> None:
    known = relationship_in(archive, "Callum Strand", today=TODAY)
    assert not known.stranger
    assert known.says == ("You invited them or wrote to them in Nov 2026, and they have not answered",)


def test_whom_the_owner_asked_is_neither_connected_nor_asking(archive: Source) -> None:
    asked = {each.requester.name for each in archive.approached}
    assert asked == {"Callum Strand"}
    connected = {each.requester.name for each in archive.contacts}
    assert not asked & (connected | {each.requester.name for each in archive})
    assert not _rows("name,note\nBo Ek,Hello\n").approached


def test_who_asked_and_waits(archive: Source) -> None:
    known = relationship_in(archive, "Jonas Wiedemann", today=TODAY)
    assert known.says[0] == "They asked you to connect in Nov 2026, and that waits for your answer"


def test_an_ask_in_an_invitation_is_remembered(archive: Source) -> None:
    files = files_of()
    files["Invitations.csv"] += (
        b'Ruth Ellery,Zora Quist,"5/4/26, 9:00 AM","Could you introduce me to your director?",OUTGOING,'
        b"https://www.linkedin.com/in/ruth-ellery-invented,https://www.linkedin.com/in/zora-quist-invented\n"
    )
    known = relationship_in(screener.read(io.BytesIO(zipped(files))), "Zora Quist", today=TODAY)
    assert known.says == (
        "You invited them or wrote to them in May 2026, and they have not answered",
        "You asked them for an introduction in May 2026, and they did not answer",
    )
    assert known.person.profile_url is not None


def test_namesakes_are_listed_and_near_names_suggested(archive: Source) -> None:
    table = b"name,profile url,connected,messages\n" + b"".join(
        f"Bo Ek,https://www.linkedin.com/in/bo-ek-{each},yes,\n".encode() for each in "ab"
    )
    with pytest.raises(NoteError, match=r"give the profile address: .*bo-ek-a, .*bo-ek-b"):
        Acquaintances(screener.read(io.BytesIO(table))).relationship("Bo Ek")
    known = Acquaintances(archive)
    assert known.relationship("Elif Karacc").says[-1] == "Did you mean Elif Karaca?"
    assert len(known.relationship("Elif Karacc", suggesting=False).says) == 1


def _rows(text: str) -> Source:
    return screener.read(io.BytesIO(text.encode()))


def test_a_row_says_how_the_two_stand() -> None:
    [client, told, stranger] = _rows(
        "name,note,known as,messages\n"
        "Bo Ek,Hello,client,\n"
        'Anna Ek,Hello,,"me: Could you introduce me to your director?"\n'
        "Cy Dahl,Hello,stranger,\n"
    )
    known = relationship_of(client)
    assert known is not None
    assert (known.tie, known.stranger, known.known_as) == (0.7, False, KnownAs.CLIENT)
    assert known.says == ("You say that you know each other: client and supplier",)
    history = relationship_of(told)
    assert history is not None
    assert history.says == (
        "You invited them or wrote to them, and they have not answered",
        "You asked them for an introduction, and they did not answer",
    )
    last = relationship_of(stranger)
    assert last is not None
    assert last.stranger


def test_an_archive_and_a_row_say_more_together(archive: Source) -> None:
    [row] = _rows("name,note,known as\nFenwick Stroud,Hello,friend\n")
    known, told = relationship_in(archive, "Fenwick Stroud"), relationship_of(row)
    both = together(known, told)
    assert both is not None
    assert (both.tie, both.history) == (0.9, known.history)
    assert both.says[: len(known.says)] == known.says
    assert together(None, told) == told
    assert together(known, None) == known


TEMPLATE = (
    "Hi {name}, we help firms in {town} win more clients with a playbook that saves ten hours a week and"
    " pays for itself before the spring is over."
)


def test_the_same_words_to_many_are_a_mass_mail(tmp_path: Path) -> None:
    people = [("Bo Ek", "Ghent"), ("Anna Ek", "Leeds"), ("Anna Ek", "Porto")]
    rows = [f'{name},"{TEMPLATE.format(name=name, town=town)}"' for name, town in people]
    table = tmp_path / "notes.csv"
    table.write_text("name,note\n" + "\n".join([*rows, f'Cy Dahl,"{KIND}"', 'Dee Dahl,""']) + "\n", "utf-8")
    source = screener.read(table)
    notes = list(notes_in(source, copies=copies_in(source)))
    assert [each.others for each in notes] == [2, 2, 2, 0]
    found = screener.lint(notes[0].text, others=2)
    assert found.missing[-1].says == "The same words go to 2 others"
    assert found.same_words == 2


def test_knowing_one_of_many_carries_nothing() -> None:
    known = _known(0.9)
    alone = screener.lint(TEMPLATE.format(name="Elif", town="Ghent"), relationship=known)
    many = screener.lint(TEMPLATE.format(name="Elif", town="Ghent"), relationship=known, others=40)
    assert alone.verdict is screener.Verdict.ACCEPT
    assert many.verdict is not screener.Verdict.ACCEPT


def test_notes_are_read_as_they_are_needed() -> None:
    read = 0

    def rows() -> Iterator[screener.ConnectionRequest]:
        nonlocal read
        while True:
            read += 1
            yield screener.ConnectionRequest(id=str(read), requester=Profile(name="Bo Ek"), note=KIND)

    notes = notes_in(Source("endless", lambda _: rows()))
    assert [next(notes).id, next(notes).id] == ["1", "2"]
    assert read == 2


def test_a_wrong_name_is_seen() -> None:
    found = screener.lint("Hi Thomas, your mill in Gouda is a joy.", to=Owner(name="Halina Brzoza"))
    assert "You greet them by somebody else’s name" in [each.says for each in found.against]


def test_facts_of_both_are_told() -> None:
    both = {"employers": ("Leeds City Library",)}
    found = screener.lint(KIND, to=Owner.model_validate(both), writer=Profile.model_validate(both))
    [shared] = [each for each in found.welcome if each.rule == "network.shared-employer"]
    assert shared.facts == ("You both worked at Leeds City Library",)
