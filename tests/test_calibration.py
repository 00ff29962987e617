"""Brier score, calibration error and reliability are what the documentation says they are."""

import json
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import CasesError
from screener.evaluate import Judged, as_json, as_text, assess, calibration, labelled, read_cases
from tests.recommendations import recommendation
from tests.test_evaluate import written

NEARLY = 1e-9

shares = st.floats(0, 1)
pairs = st.lists(st.tuples(shares, shares), min_size=1, max_size=40)


def judged(chance: float, wanted: float | None = None, best: str = "accept") -> Judged:
    case = labelled(written(accepts=[best], best=best, wanted=wanted))
    return Judged(case, recommendation(chance=chance))


def test_by_hand() -> None:
    found = calibration([judged(0.8, 1.0), judged(0.85, 0.5), judged(0.1, 0.0)])
    assert found.brier == pytest.approx((0.04 + (0.5 * 0.15**2 + 0.5 * 0.85**2) + 0.01) / 3)
    assert found.doubt == pytest.approx(0.25 / 3)
    assert [(band.low, band.high, band.n) for band in found.reliability] == [(0.1, 0.2, 1), (0.8, 0.9, 2)]
    assert found.reliability[1].chance == pytest.approx(0.825)
    assert found.reliability[1].wanted == pytest.approx(0.75)
    assert found.ece == pytest.approx((1 * 0.1 + 2 * 0.075) / 3)


@pytest.mark.parametrize(("best", "glad"), [("accept", 1.0), ("ask-for-call", 0.5), ("decline", 0.0)])
def test_without_the_key_the_best_answer_says_how_wanted_a_case_is(best: str, glad: float) -> None:
    assert judged(0.3, None, best).case.glad == glad
    assert judged(0.3, 0.25, best).case.glad == 0.25


@pytest.mark.parametrize("wanted", [-0.1, 1.1, "much", float("nan"), []])
def test_a_share_that_makes_no_sense_is_named(wanted: object) -> None:
    with pytest.raises(CasesError, match=r"c\.jsonl, line 1: wanted: "):
        list(read_cases([json.dumps(written(wanted=wanted))], "c.jsonl"))


def test_nothing_to_judge() -> None:
    found = calibration([])
    assert (found.brier, found.doubt, found.ece, found.reliability) == (0, 0, 0, ())


@given(shares)
def test_always_saying_even_gets_a_quarter(wanted: float) -> None:
    assert isclose(calibration([judged(0.5, wanted)]).brier, 0.25)


@given(pairs)
def test_figures_stay_within_their_bounds(drawn: list[tuple[float, float]]) -> None:
    found = calibration(judged(*each) for each in drawn)
    n = len(drawn)
    bias = abs(sum(chance - wanted for chance, wanted in drawn)) / n
    distance = sum(abs(chance - wanted) for chance, wanted in drawn) / n
    assert bias - NEARLY <= found.ece <= distance + NEARLY
    assert found.doubt + found.ece**2 - NEARLY <= found.brier <= 1


@given(pairs)
def test_every_case_is_in_the_band_of_its_chance(drawn: list[tuple[float, float]]) -> None:
    found = calibration(judged(*each) for each in drawn).reliability
    assert sum(band.n for band in found) == len(drawn)
    for band in found:
        assert band.low - NEARLY <= band.chance <= band.high + NEARLY
        assert -NEARLY <= band.wanted <= 1 + NEARLY


@given(st.lists(shares, min_size=1, max_size=40))
def test_chances_that_hold_have_no_error(chances: list[float]) -> None:
    found = calibration(judged(chance, chance) for chance in chances)
    assert found.ece == pytest.approx(0)
    assert found.brier == pytest.approx(found.doubt)


@given(pairs)
def test_order_does_not_matter(drawn: list[tuple[float, float]]) -> None:
    cases = [judged(*each) for each in drawn]
    assert calibration(cases) == calibration(cases[::-1])


def test_text_and_json() -> None:
    assessment = assess([judged(0.8, 1.0), judged(0.85, 0.5), judged(1.0, None)])
    text = list(as_text(assessment))
    assert "0.8–0.9       2          0.825          0.750" in text
    found = as_json(assessment)
    assert found["reliability"][1] == {"low": 0.9, "high": 1.0, "n": 1, "chance": 1.0, "wanted": 1.0}
    told = {line.split()[0]: line.split(maxsplit=2)[1:] for line in text if line.startswith("  ")}
    assert told["brier"] == [f"{found['brier']:.3f}", "of which doubt in the labels: 0.083"]
    assert told["ece"] == [f"{found['ece']:.3f}", "the mean distance of chance and share wanted, below"]


def test_what_was_said_is_counted_by_its_words() -> None:
    found = calibration([judged(0.66, 1.0), judged(0.68, 0.5), judged(0.1, 0.0)]).said
    assert [(each.words, each.n) for each in found] == [("1 in 10", 1), ("2 in 3", 2)]
    assert [found[1].chance, found[1].wanted] == pytest.approx([0.67, 0.75])


@given(pairs)
def test_every_case_has_one_saying(drawn: list[tuple[float, float]]) -> None:
    found = calibration(judged(*each) for each in drawn).said
    assert sum(each.n for each in found) == len(drawn)
    for each in found:
        low, high = each.interval
        assert 0 <= low <= each.wanted + NEARLY
        assert each.wanted <= high + NEARLY <= 1 + NEARLY


def test_a_saying_that_does_not_hold_is_marked() -> None:
    off = assess([judged(0.5, 1.0)] * 40)
    assert not off.calibration.said[0].holds
    assert "too low" in "\n".join(as_text(off))
    assert assess([judged(0.5, 0.5)] * 40).calibration.said[0].holds
    (said,) = as_json(off)["said"]
    assert {key: said[key] for key in ("words", "n", "chance", "wanted", "holds")} == {
        "words": "about even",
        "n": 40,
        "chance": 0.5,
        "wanted": 1.0,
        "holds": False,
    }
    assert said["interval"] == pytest.approx([0.912, 1.0], abs=1e-3)
