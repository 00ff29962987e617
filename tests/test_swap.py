"""What a swap rewrites, and that who writes does not move what the rules see."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screener_cli.app import app
from typer.testing import CliRunner

from screener.evaluate import LabelledCase, judge, labelled
from screener.swap.compare import SWAPS, as_text, changes, compare
from screener.swap.gender import other_gender
from screener.swap.names import found_names, renamed, renaming
from screener.swap.people import PEOPLE
from screener.swap.spelling import misspelled, without_articles, without_capitals
from screener.text import fold

NOTE = "Hi Karen, Priya Nair told me that your nets hold. Shall I come to the quay?\nBest, Wouter"


def case(note: str = NOTE, **requester: Any) -> LabelledCase:
    request = {"requester": requester, "note": note, "mutual_connections": {"names": ["Ana Vidal"]}}
    labels = {"id": "c1", "lang": "en", "kind": "note", "accepts": ["accept"], "best": "accept"}
    return labelled({**labels, "request": request, "owner": {"name": "Karen Holt"}})


def test_names_are_found_where_people_are_greeted_named_and_sign() -> None:
    assert dict(found_names([NOTE])) == {
        "Karen": "women",
        "Priya": "women",
        "Nair": "families",
        "Wouter": "given",
    }
    assert dict(found_names(["Guten Tag Frau Wieland, kommen Sie?"])) == {"Wieland": "families"}
    assert dict(found_names(["Mi chiamo Teresio e scrivo da Asti."])) == {"Teresio": "given"}


@pytest.mark.parametrize(
    "text",
    [
        "Hi Team, the boat is late.",
        "Hello! Halden Foods is hiring.",
        "Procurement, Golden Crescent Hotels",
        "Thanks for the rose. I will grant you that.",
    ],
)
def test_what_is_no_name_of_a_person_stays(text: str) -> None:
    assert not found_names([text])


def test_known_names_are_renamed_alike_everywhere() -> None:
    written = case("Ana Vidal says you are the one to ask, Karen.", name="Jo Hart")
    swapped = SWAPS["names"](written, Random(0))
    mutual, note = swapped.request.mutual_connections, swapped.request.note
    assert mutual is not None
    assert mutual.names
    assert note is not None
    assert swapped.owner.name
    assert swapped.request.requester.name
    assert note.text == f"{mutual.names[0]} says you are the one to ask, {swapped.owner.name.split()[0]}."
    assert not {"Jo", "Hart"} & set(swapped.request.requester.name.split())


def test_a_name_becomes_one_of_another_gender_from_elsewhere() -> None:
    for draw in range(20):
        new = renaming({"Karen": "women"}, Random(draw))["Karen"]
        assert any(new in people.men for people in PEOPLE[1:])


def test_only_whole_names_are_renamed() -> None:
    assert renamed("Ana and Anatol", {"Ana": "Kofi"}) == "Kofi and Anatol"


def test_gender_is_swapped_with_its_grammar() -> None:
    written = "He told her that his dad knew. I met her, Mr. Holt."
    assert other_gender(written, "en") == "She told him that her mum knew. I met him, Ms. Holt."
    assert other_gender("Gründerin und Berater", "de") == "Gründer und Beraterin"
    assert other_gender("Sie haben Ihr Buch", "de") == "Sie haben Ihr Buch"
    assert other_gender("Enchanté, le directeur", "fr") == "Enchantée, le directrice"


def test_misspelling_spares_numbers_links_and_names() -> None:
    written = "2024 £90 Wouter https://quay.example a.b@quay.example the net"
    assert all(misspelled(written, Random(draw)) == written for draw in range(30))


def test_about_one_word_in_eight_is_misspelled() -> None:
    words = ("harbour " * 4000).split()
    wrong = sum(word != "harbour" for word in misspelled(" ".join(words), Random(0)).split())
    assert 0.11 < wrong / 4000 < 0.14


def test_articles_and_capitals_fall_away() -> None:
    assert without_articles("The boat and a net, at the quay", "en") == "boat and net, at quay"
    assert without_articles("ta łódź", "pl") == "ta łódź"
    assert without_capitals("I'm on Öland: https://Quay.example/A") == "im on oland: https://Quay.example/A"


@given(st.text(max_size=80), st.integers(0, 9))
def test_any_text_can_be_rewritten(written: str, draw: int) -> None:
    for swap in SWAPS.values():
        swap(case(written), Random(draw))


def test_the_same_cases_give_the_same_report() -> None:
    judged = list(judge([case()]))
    assert list(as_text(compare(judged))) == list(as_text(compare(judged)))


def test_a_verdict_that_changes_is_told_with_its_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    def shout(written: LabelledCase, _: Random) -> LabelledCase:
        return written.model_copy(update={"request": case("Want more leads? Book a call now!").request})

    monkeypatch.setattr("screener.swap.compare.SWAPS", {"shout": shout})
    swaps = compare(list(judge([case()])))
    assert swaps["shout"].changed == 1
    assert 0 < swaps["shout"].mean == swaps["shout"].largest <= 1
    [line] = changes(swaps)
    assert line.startswith("shout: c1: ")
    assert "+" in line


def test_all_lists_hold_names_that_fold_differently() -> None:
    for people in PEOPLE:
        names = [fold(name) for group in people for name in group]
        assert len(names) == len(set(names))


def test_the_command_prints_the_swaps(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    written = {"id": "c1", "lang": "en", "kind": "note", "accepts": ["accept"], "best": "accept"}
    path.write_text(json.dumps(written | {"request": {"requester": {}, "note": NOTE}}), "utf-8")
    result = CliRunner().invoke(app, ("evaluate", str(path), "--swap"))
    assert result.exit_code == 0
    assert "verdicts change" in result.stdout
    swaps = json.loads(CliRunner().invoke(app, ("evaluate", str(path), "--swap", "--json")).stdout)["swaps"]
    assert list(swaps) == list(SWAPS)
    assert swaps["names"]["rewritten"] == 1
