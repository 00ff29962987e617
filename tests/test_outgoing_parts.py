"""What a note to be sent lacks and asks for, and in which words it is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import screener
from screener.models import Owner, Profile
from screener.outgoing.asks import IN_WORDS, PARTICULAR, SIZES
from screener.outgoing.notes import copies_in, notes_in
from screener.outgoing.reworded import decided_for_writer, for_writer
from screener.outgoing.sentences import DECIDED, SENTENCES
from screener.policy.model import default_policy
from screener.rules import RULES
from screener.settings import Settings, policy_with
from screener.sources import Source
from tests.outgoing import CALL, KIND, TEMPLATE, lacks


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
