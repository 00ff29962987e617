"""The figures have the numerators and denominators that the documentation gives them."""

import json
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import CasesError
from screener.evaluate import (
    FIGURES,
    Judged,
    as_json,
    as_text,
    assess,
    figures,
    judge,
    labelled,
    mistakes,
    read_cases,
    rule_hits,
)
from screener.models import Verdict
from tests.recommendations import reason, recommendation


def written(**given: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {
        "id": "c1",
        "lang": "en",
        "kind": "note",
        "request": {"requester": {"name": "Marta Vell"}, "note": "", "history": []},
        "owner": None,
        "accepts": ["accept"],
        "best": "accept",
    }
    return usual | given


def judged(said: str, accepts: Iterable[str], best: str = "", **given: Any) -> Judged:
    accepts = list(accepts)
    case = labelled(written(accepts=accepts, best=best or accepts[0], **given))
    return Judged(case, recommendation(verdict=Verdict(said)))


SIX = [
    judged("accept", ["accept"]),
    judged("accept", ["ask-for-call", "decline"]),
    judged("ask-for-call", ["ask-for-call", "accept"], best="accept"),
    judged("ask-for-call", ["decline"], kind="thread"),
    judged("decline", ["decline", "ask-for-call"], lang="de"),
    judged("decline", ["accept"]),
]


def test_a_case_that_does_not_say_its_language_is_told_by_what_was_recognized() -> None:
    case = labelled({key: value for key, value in written().items() if key != "lang"})
    found = [Judged(case, recommendation(language=language)) for language in ("pl", None)]
    assert sorted(assess(found).by_lang) == ["pl", "unknown"]


def test_the_figures_by_hand() -> None:
    found = figures(SIX)
    assert found.n == 6
    shares = {name: (getattr(found, name).hits, getattr(found, name).of) for name in FIGURES}
    assert shares == {
        "agreement": (3, 6),
        "exact": (2, 6),
        "false_declines": (1, 3),
        "false_accepts": (1, 3),
        "ask_rate": (2, 6),
        "needless_asks": (1, 3),
    }


verdicts = st.sampled_from([verdict.value for verdict in Verdict])


@given(st.lists(st.tuples(verdicts, st.sets(verdicts, min_size=1).map(sorted))))
def test_every_disagreement_is_counted_once(drawn: list[tuple[str, list[str]]]) -> None:
    found = figures(judged(said, accepts) for said, accepts in drawn)
    wrong = found.false_declines.hits + found.false_accepts.hits + found.needless_asks.hits
    assert found.agreement.hits + wrong == found.n == len(drawn)
    assert found.exact.hits <= found.agreement.hits


def test_parts_add_up_to_the_whole() -> None:
    found = assess(SIX)
    for parts in (found.by_kind, found.by_lang):
        assert sum(part.n for part in parts.values()) == 6
        assert sum(part.agreement.hits for part in parts.values()) == 3
    assert list(found.by_kind) == ["note", "thread"]


def test_rules_are_counted_by_the_best_answer() -> None:
    case = labelled(written(best="accept"))
    each = Judged(case, recommendation(reasons=(reason(rule="a.b"),), counter=(reason(rule="c.d"),)))
    hits = rule_hits([each, each])
    assert {rule: dict(found.by_best) for rule, found in hits.items()} == {
        "a.b": {Verdict.ACCEPT: 2},
        "c.d": {Verdict.ACCEPT: 2},
    }


def test_json_has_the_documented_keys() -> None:
    found = json.loads(json.dumps(as_json(assess(SIX))))
    chances = ["brier", "doubt", "ece", "reliability", "said", "coverage", "area"]
    assert list(found) == ["n", *FIGURES, "counts", *chances, "by_kind", "by_lang", "rules"]
    assert found["agreement"] == 0.5
    assert found["counts"]["false_declines"] == {"hits": 1, "of": 3}
    assert found["by_kind"]["thread"]["needless_asks"] == 1.0
    assert found["rules"]["note.example"] == {"accept": 3, "ask-for-call": 1, "decline": 2}


def test_text_gives_shares_with_their_counts() -> None:
    text = "\n".join(as_text(assess(SIX)))
    assert "false declines   0.333   1 of 3" in text
    assert "thread" in text


def test_mistakes_name_case_verdict_and_rules() -> None:
    assert list(mistakes([SIX[0], SIX[5]])) == ["c1 (note, en): decline, not accept: note.example"]


def test_nothing_to_judge() -> None:
    assert figures([]).agreement.value == 0


def test_cases_are_judged_with_what_they_say_of_the_owner_and_the_turns() -> None:
    turns = [
        {"from": "me", "text": "No, thank you.", "day": 0},
        {"from": "them", "text": "But why?", "day": 2.5},
    ]
    case = labelled(written(request={"requester": {}, "history": turns}, owner={"field": "baking"}))
    history = case.request.history
    assert history is not None
    assert [turn.author for turn in history] == ["me", "them"]
    assert history[0].sent_at
    assert history[1].sent_at
    assert (history[1].sent_at - history[0].sent_at).total_seconds() == 2.5 * 86400
    assert case.owner.field == "baking"
    assert next(judge([case])).case is case


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "cases.jsonl, line 2: not a labelled case"),
        ("[]", "cases.jsonl, line 2: not a labelled case"),
        ("{}", "cases.jsonl, line 2: the key 'request' is missing"),
        (json.dumps(written(best="perhaps")), "cases.jsonl, line 2: best: "),
        ("[" * 100_000, "cases.jsonl, line 2: not a labelled case"),
        (json.dumps(written(request={"requester": 3})), "cases.jsonl, line 2: request.requester: "),
        (
            json.dumps(written(request={"requester": {}, "history": [{"text": ""}]})),
            "the key 'from' is missing",
        ),
    ],
)
def test_errors_name_file_line_and_key(line: str, told: str) -> None:
    with pytest.raises(CasesError) as error:
        list(read_cases(["\n", line], "cases.jsonl"))
    assert told in str(error.value)
    assert len(str(error.value).splitlines()) == 1


@given(
    st.text(max_size=40)
    | st.recursive(st.none() | st.floats() | st.text(max_size=5), st.lists).map(json.dumps)
)
def test_no_line_fails_in_another_way(line: str) -> None:
    with suppress(CasesError):
        list(read_cases([line], "cases.jsonl"))
