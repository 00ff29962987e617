"""A note is judged before it is sent as its reader would judge it; all persons are invented."""

import io
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.errors import NoteError
from screener.line import one_line
from screener.models import Message, Owner, Profile, Reason, Span
from screener.network.ties import closeness
from screener.outgoing import Acquaintances, Lint, Relationship, relationship_in
from screener.outgoing.asks import CARRIED_FROM, SIZES, bearing, largest_ask
from screener.outgoing.missing import GIVES, SPECIFIC, WHY_THEM
from screener.outgoing.reworded import for_writer
from screener.outgoing.sendable import FREE, PREMIUM
from screener.policy.model import default_policy
from screener.rules import RULES
from screener.rules.kit import Rule
from screener.sources import Source
from tests.recommendations import hostile
from tools.make_archive import files_of, zipped

TODAY = date(2026, 11, 21)
PITCH = "Your website looks tired. Are you free for a quick call on Tuesday?"
KIND = "Thank you for your talk on kilns in Ghent. Which glaze was on the third pot?"
INTRODUCTION = "Could you introduce me to the head of the library?"


@pytest.fixture(scope="module")
def archive() -> Source:
    return screener.read(io.BytesIO(zipped(files_of())))


def lacks(found: Lint) -> set[str]:
    return {each.what for each in found.missing}


def friend(tie: float, **given: object) -> Relationship:
    person = Profile(name="Elif Karaca")
    return Relationship.model_validate({"person": person, "connected": True, "tie": tie} | given)


def test_a_pitch_is_declined_and_told_to_its_writer() -> None:
    found = screener.lint(PITCH)
    assert found.verdict is screener.Verdict.DECLINE
    first = found.against[0]
    assert (first.says, first.quotes[0].text) == (
        "You find fault with their website",
        "Your website looks tired",
    )
    assert {"reason", "question"} <= lacks(found)
    assert found.ask is not None
    assert (found.ask.kind, found.ask.size, found.ask.says) == ("call", 4, "a call")
    assert found.relationship is None


def test_a_kind_note_lacks_nothing() -> None:
    found = screener.lint(KIND)
    assert found.verdict is screener.Verdict.ACCEPT
    assert not found.missing
    assert found.ask is None
    assert "You thank them for something you name" in [each.says for each in found.welcome]


@pytest.mark.parametrize("note", [PITCH, KIND, INTRODUCTION, "Hello", "Ihre Website ist veraltet."])
def test_it_is_the_judgement_of_screen(note: str) -> None:
    writer = Profile(name="Marta Vell", headline="I help founders get more leads")
    request = screener.ConnectionRequest(id="note", requester=writer, note=note)
    (judged,) = screener.screen([request])
    found = screener.lint(note, writer=writer)
    assert (found.verdict, found.chance) == (judged.verdict, judged.chance)
    told = {each.rule for each in (*found.against, *found.welcome)}
    assert told == {each.rule for each in (*judged.reasons, *judged.counter) if each.points}


def test_the_writers_headline_counts_as_they_see_it() -> None:
    plain = screener.lint(KIND)
    loud = screener.lint(KIND, writer=Profile(headline="I help coaches get 7 figures | DM me"))
    assert loud.chance < plain.chance
    assert any(span.field == "headline" for each in loud.against for span in each.quotes)


@pytest.mark.parametrize("note", ["", "  \n\t ", "\u200b", "\u202e\u200d \x1b"])
def test_an_empty_note_cannot_be_judged(note: str) -> None:
    with pytest.raises(NoteError, match="empty"):
        screener.lint(note)


def test_a_name_is_nothing_specific() -> None:
    to, writer = Owner(name="Anna Brandt"), Profile(name="Ivo Stroud", company="Vell Labs")
    note = "Dear Anna, this is Ivo from Vell. Could we talk?"
    assert "particular" in lacks(screener.lint(note, to=to, writer=writer))
    assert "particular" not in lacks(screener.lint(f"{note} I was in Ghent.", to=to, writer=writer))


@pytest.mark.parametrize(
    ("characters", "says"), [(FREE, None), (FREE + 1, "takes 200"), (PREMIUM + 1, "takes 300")]
)
def test_invitations_have_a_limit(characters: int, says: str | None) -> None:
    note = (KIND * 5)[:characters]
    told = [each.says for each in screener.lint(note).missing if each.what == "shortness"]
    assert (re.search(says, told[0]) is not None) if says else not told
    assert "shortness" not in lacks(screener.lint(note, relationship=friend(0.1)))


def test_to_a_stranger(archive: Source) -> None:
    known = relationship_in(archive, "Nobody Here")
    found = screener.lint(INTRODUCTION, relationship=known)
    assert found.relationship is not None
    assert found.relationship.says == (
        "Your archive does not know Nobody Here",
        "You ask a stranger for an introduction",
    )
    assert (found.relationship.carries, found.relationship.enough) == (None, False)


def test_a_real_tie_carries_an_introduction(archive: Source) -> None:
    known = relationship_in(archive, "Elif Karaca", today=TODAY)
    found = screener.lint(INTRODUCTION, relationship=known, writer=archive.owner, today=TODAY)
    assert found.verdict is screener.Verdict.ACCEPT
    assert found.decided_by == "you know each other well enough for this"
    assert found.relationship is not None
    assert found.relationship.says[0] == "You wrote 10 messages to each other, the last in May 2023"
    assert found.relationship.says[-1] == "This can carry an introduction"
    assert [each.says for each in found.missing] == [
        "You have been silent since May 2023: a word on that comes before an ask"
    ]


def test_a_tie_carries_no_trap(archive: Source) -> None:
    trap = "Easy work from home, no experience needed. Pay the small registration fee on WhatsApp."
    known = relationship_in(archive, "Elif Karaca")
    assert screener.lint(trap, relationship=known).verdict is screener.Verdict.DECLINE


def test_people_are_found_by_address_too(archive: Source) -> None:
    by_name = relationship_in(archive, "elif karaca")
    assert by_name.person.profile_url is not None
    assert relationship_in(archive, None, by_name.person.profile_url + "/?locale=en") == by_name
    assert relationship_in(archive, "Elif Karaca", "https://www.linkedin.com/in/somebody-else").stranger


def test_two_people_of_one_name_are_not_guessed_at() -> None:
    table = b"name,profile url,connected,messages\n" + b"".join(
        f"Bo Ek,https://www.linkedin.com/in/bo-ek-{each},yes,\n".encode() for each in "ab"
    )
    with pytest.raises(NoteError, match="2 people are called Bo Ek; give the profile address"):
        Acquaintances(screener.read(io.BytesIO(table))).relationship("Bo Ek")


def test_the_relationship_is_seen_from_their_side(archive: Source) -> None:
    known = relationship_in(archive, "Fenwick Stroud")
    mine = next(each for each in archive.contacts if each.requester.name == "Fenwick Stroud")
    past = archive.pasts[mine.id]
    assert [turn.author for turn in known.history] == [
        "them" if turn.author == "me" else "me" for turn in mine.history or ()
    ]
    assert known.tie != closeness(past.dealings())


def _history(*turns: tuple[str, str]) -> Iterator[Message]:
    for day, (author, text) in enumerate(turns, 1):
        yield Message.model_validate(
            {"author": author, "text": text, "sent_at": datetime(2026, 11, day, tzinfo=UTC)}
        )


def test_a_push_after_their_no_is_seen_and_only_the_new_note_quoted() -> None:
    history = tuple(
        _history(
            ("them", "Shall I show you our tool for payroll?"),
            ("me", "No thank you, we are not interested."),
        )
    )
    found = screener.lint(
        "I hear you. Would Tuesday or Thursday suit you better?",
        relationship=friend(0.9, history=history),
        today=TODAY,
    )
    assert "You push on after they said no" in [each.says for each in found.against]
    assert found.verdict is not screener.Verdict.ACCEPT
    for each in found.against:
        assert {span.field for span in each.quotes} <= {"note"}


def test_whoever_answers_need_not_say_why_they_write() -> None:
    talk = ("them", "Is the loft free on Tuesday?"), ("me", "It is. Will you bring the ladder?")
    answering = friend(0.1, history=tuple(_history(*talk)))
    assert not lacks(screener.lint("I will, and the long brush.", relationship=answering))
    writing = friend(0.1, history=tuple(_history(*talk[:1])))
    assert "reason" in lacks(screener.lint("I will, and the long brush.", relationship=writing))


def test_no_rule_counts_twice_where_the_two_have_talked() -> None:
    known = friend(0.1, history=tuple(_history(("them", "Here is our brochure on hay scales."))))
    found = screener.lint("Just following up on the hay scales.", relationship=known, today=TODAY)
    rules = [each.rule for each in (*found.against, *found.welcome)]
    assert "thread.nudges" in rules
    assert len(rules) == len(set(rules))


def test_sizes_and_ties_rise_together() -> None:
    assert SIZES == ("contact", "advice", "introduction", "call", "endorsement", "promotion", "money")
    assert list(CARRIED_FROM) == list(SIZES)
    assert list(CARRIED_FROM.values()) == sorted(CARRIED_FROM.values())


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from([rule.id for rule in RULES if rule.ask]))
def test_a_closer_tie_carries_no_less(one: float, other: float, rule: str) -> None:
    reason = Reason(rule=rule, says="", points=-1, listed=-1)
    ask = largest_ask([reason])
    low, high = (bearing(ask, friend(tie)) for tie in sorted((one, other)))
    assert not low.enough or high.enough
    assert _size(low.carries) <= _size(high.carries)


def _size(kind: str | None) -> int:
    return -1 if kind is None else [*SIZES].index(kind)  # type: ignore[arg-type]


def test_the_largest_ask_is_the_one_told() -> None:
    found = screener.lint("What is your email? And could you donate 50 euros to our hall?")
    assert found.ask is not None
    assert found.ask.kind == "money"


def test_every_rule_that_is_named_is_there() -> None:
    assert {rule.id for rule in RULES} >= WHY_THEM | SPECIFIC | GIVES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_sentence_speaks_to_the_wrong_one(rule: Rule) -> None:
    says = for_writer(rule.id, rule.says)
    assert re.match(r"(You|Your|Yours|They|It|As|Hardly) ?\b", says), says
    assert not re.search(r"\b(to|of|for|with|at|in|as|by|on|around) they\b(?! \w+ed)", says), says
    assert not re.search(r"\b(than|what|how|that|if|where|whom) them\b", says), says
    assert not re.search(r"^You \w+[^s]s\b(?<!us)", says), says
    assert not re.search(r"\byou you\b|\bthey they\b|  ", says), says


def test_a_rule_of_ones_own_is_turned_as_well() -> None:
    assert for_writer("own.bed", "Asks to stay at your place") == "You ask to stay at their place"
    assert for_writer("own.cv", "Sends you their CV and wants your view") == (
        "You send them your CV and want their view"
    )


@given(hostile, hostile)
def test_hostile_text_is_only_text(note: str, headline: str) -> None:
    if not one_line(note).strip("\u200c\u200d"):
        return
    found = screener.lint(note, writer=Profile(headline=headline), to=Owner(name=headline))
    for each in (*found.against, *found.welcome):
        for span in each.quotes:
            _holds(span, {"note": note, "headline": headline})
    assert found.versions.policy == default_policy().version


def _holds(span: Span, texts: dict[str, str]) -> None:
    assert texts[span.field][span.start : span.end] == span.text
