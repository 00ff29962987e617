"""The model of wording reads as its formula says, quotes what was written, and survives any text."""

from array import array
from math import log10, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screener.models import Evidence, Verdict
from screener.policy.decide import decide, weigh
from screener.policy.model import Policy
from screener.text import Text
from screener.wording.features import SLOTS, features, layers, slots
from screener.wording.model import Wording, default_wording, parse_wording


def feature(field: str, written: str) -> int:
    """The feature of this word, or of this pair of words."""
    text = Text(field, written)
    words, _, pairs = layers(text)
    return words[1] if len(text.words) == 1 else pairs[1]


def model(weights: dict[int, int], where: str | None = None) -> Wording:
    """A model with these weights, anywhere or only in one setting."""
    table = array("b", bytes(SLOTS))
    for known, weight in weights.items():
        anywhere, here = slots([known], where or "note")
        table[here if where else anywhere] = weight
    return Wording(bias=0.5, scale=0.01, weights=table)


SMALL = model(
    {feature("note", "thanks"): 20, feature("note", "free demo"): -60, feature("mine[0]", "no"): 90}
)


def test_features_are_kept_apart_by_who_speaks() -> None:
    for field in ("headline", "company", "about", "note", "mine[1]"):
        others = [Text(other, "Nurse") for other in ("headline", "company", "about", "note", "mine[0]")]
        seen = features(each for each in others if each.field[:4] != field[:4])
        assert feature(field, "nurse") not in seen
    assert feature("position", "nurse") == feature("headline", "nurse")
    assert feature("history[3]", "nurse") == feature("note", "nurse")


@pytest.mark.parametrize(("one", "other"), [("30", "95"), ("£90", "£20k"), ("x.example", "www.y.example")])
def test_numbers_and_links_are_kinds(one: str, other: str) -> None:
    assert features([Text("note", one)]) == features([Text("note", other)])


def test_a_weight_can_hold_in_one_setting() -> None:
    only_notes = model({feature("note", "hello"): 50}, "note")
    for field, wanted in (("note", True), ("history[0]", False)):
        reading = only_notes.read([Text(field, "Hello")])
        assert reading is not None
        assert (reading.wanted > 0.5) is wanted


def test_the_reading_is_the_formula() -> None:
    text = Text("note", "A free demo, thanks")
    reading = SMALL.read([text])
    assert reading is not None
    assert reading.wanted == pytest.approx(0.5 + 0.01 * (20 - 60) / sqrt(2 * len(features([text]))))
    assert reading.points == pytest.approx(10 * log10(reading.wanted / (1 - reading.wanted)))


def test_it_quotes_what_pulled() -> None:
    reading = SMALL.read([Text("note", "Thanks for coming. Would you like a free demo of it?")])
    assert reading is not None
    assert [span.text for span in reading.phrases] == ["free demo"]


def test_it_never_quotes_the_owner() -> None:
    reading = SMALL.read([Text("history[0]", "Hello"), Text("mine[1]", "No")])
    assert reading is not None
    assert reading.wanted > 0.5
    assert reading.phrases == ()


def test_nothing_written_is_no_reading() -> None:
    assert SMALL.read([]) is None
    assert SMALL.read([Text("note", "👋")]) is None


def test_a_model_is_read_back() -> None:
    assert parse_wording(SMALL.written()) == SMALL


def test_a_model_cut_short_is_not_read() -> None:
    with pytest.raises(ValueError, match="weights"):
        parse_wording(SMALL.written()[:-1])


@given(st.lists(st.text(max_size=60), max_size=3))
@settings(max_examples=200)
def test_any_text_is_read_and_quoted_as_written(written: list[str]) -> None:
    texts = [Text(f"history[{number}]", each) for number, each in enumerate(written)]
    reading = default_wording().read(texts)
    if reading is None:
        return
    assert 0.03 <= reading.wanted <= 0.97
    by_field = {text.field: text.written for text in texts}
    for span in reading.phrases:
        assert by_field[span.field][span.start : span.end] == span.text


@pytest.mark.parametrize(("rule", "points"), [("wording.reads-welcome", 1), ("wording.reads-unwelcome", -1)])
def test_it_never_decides_alone(rule: str, points: float) -> None:
    policy = Policy(hand={rule: points})
    quote = Text("note", "free demo").quote(0, 1)
    reasons = weigh([Evidence(rule=rule, says="", quotes=(quote,), strength=15)], policy, tie=0)
    assert decide(reasons, policy).verdict is Verdict.ASK


@pytest.mark.parametrize(
    ("quoting", "beside", "verdict"),
    [
        ("wording.reads-unwelcome", "note.says-nothing", Verdict.DECLINE),
        ("wording.reads-unwelcome", "network.stranger", Verdict.ASK),
        ("opinion.sells", "note.says-nothing", Verdict.ASK),
        ("note.pitch", "network.stranger", Verdict.DECLINE),
    ],
)
def test_its_quote_is_enough_only_beside_something_seen(quoting: str, beside: str, verdict: Verdict) -> None:
    policy = Policy(hand={quoting: -9, beside: -9})
    quotes = (Text("note", "free demo").quote(0, 1),)
    evidence = [Evidence(rule=quoting, says="", quotes=quotes), Evidence(rule=beside, says="")]
    assert decide(weigh(evidence, policy, tie=0), policy).verdict is verdict
