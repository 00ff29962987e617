"""What lies between two people, and what it can carry; all persons are invented."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

import screener
from screener.errors import NoteError
from screener.models import KnownAs, Message, Profile
from screener.outgoing import Acquaintances, Relationship, relationship_in, relationship_of, together
from screener.outgoing.earlier import asked_before
from screener.sources import Source
from tests.outgoing import CALL, KIND, TEMPLATE, lacks
from tools.make_archive import files_of, zipped

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def archive() -> Source:
    return screener.read(io.BytesIO(zipped(files_of())))


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


def test_knowing_one_of_many_carries_nothing() -> None:
    known = _known(0.9)
    alone = screener.lint(TEMPLATE.format(name="Elif", town="Ghent"), relationship=known)
    many = screener.lint(TEMPLATE.format(name="Elif", town="Ghent"), relationship=known, others=40)
    assert alone.verdict is screener.Verdict.ACCEPT
    assert many.verdict is not screener.Verdict.ACCEPT
