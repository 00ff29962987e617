"""The model of wording reads as its formula says, quotes what was written, and survives any text."""

from math import log10, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screener.models import Evidence, Verdict
from screener.policy.decide import decide, weigh
from screener.policy.model import Policy
from screener.text import Text
from screener.wording.features import features
from screener.wording.model import Wording, default_wording, parse_wording

SMALL = Wording(bias=0.5, scale=0.01, weights={"N1thanks": 20, "N2free demo": -60, "M1no": 90})


def test_features_are_kept_apart_by_who_speaks() -> None:
    seen = features([Text("headline", "Nurse"), Text("history[0]", "Nurse"), Text("mine[1]", "Nurse")])
    assert {"H1nurse", "N1nurse", "M1nurse"} <= seen


def test_numbers_and_links_are_kinds() -> None:
    seen = features([Text("note", "30 leads for £90 at x.example")])
    assert {"N1<number>", "N1<money>", "N1<link>"} <= seen


def test_the_reading_is_the_formula() -> None:
    text = Text("note", "A free demo, thanks")
    reading = SMALL.read([text])
    assert reading is not None
    assert reading.wanted == pytest.approx(0.5 + 0.01 * (20 - 60) / sqrt(len(features([text]))))
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
    assert parse_wording('{"bias":0.5,"scale":0.01,"weights":{"N1thanks":20}}').weights == {"N1thanks": 20}


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
