"""How often people follow what was recommended, as the record tells."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screener import Verdict
from screener.audit import Answer, Chain, Entry, decision_of, follow, follow_as_json, follow_as_text
from screener.audit.chain import hash_of, line_of
from tests.audit_lines import AT
from tests.recommendations import recommendation


def entries_of(outcomes: list[tuple[Verdict, str, Verdict]]) -> list[Entry]:
    """Decisions with the answers of somebody, as entries."""
    entries: list[Entry] = []
    chain = Chain()
    for verdict, who, answer in outcomes:
        for make in (
            lambda verdict=verdict: decision_of(recommendation(verdict=verdict), at=AT),
            lambda who=who, answer=answer: Answer(at=AT, decision=entries[-1].id, who=who, verdict=answer),
        ):
            line = line_of(make(), chain)
            chain = Chain(chain.lines + 1, hash_of(line[:-1]))
            entries.append(Entry.model_validate_json(line))
    return entries


def test_who_always_agrees_is_told() -> None:
    yes, no = Verdict.ACCEPT, Verdict.DECLINE
    agreeing = [(no, "Ruth", no)] * 40
    found = follow(entries_of([*agreeing, (no, "Ruth", yes)]))
    assert (found.followed.hits, found.followed.of, found.always) == (40, 41, ("Ruth",))
    text = "\n".join(follow_as_text(found))
    assert "Ruth did what was recommended in 40 of 41 cases. Whoever always agrees is not overseeing" in text
    assert "40 of 41    0.98     0.87–1.00" in text
    assert follow(entries_of(agreeing[:29])).always == ()
    assert follow(entries_of([*agreeing[:30], *[(no, "Ruth", yes)] * 3])).always == ()
    assert follow(entries_of([*agreeing, *[(no, "Ann", yes)] * 40])).always == ("Ruth",)


def test_who_always_follows_one_recommendation_is_told() -> None:
    yes, no = Verdict.ACCEPT, Verdict.DECLINE
    found = follow(entries_of([*[(no, "Ruth", no)] * 30, *[(yes, "ruth", no)] * 5]))
    assert (found.always, found.always_verdicts) == ((), ("decline",))
    assert list(found.by_person) == ["Ruth"], "one person, however they write themselves"
    told = [*follow_as_text(found)]
    assert told[-1].startswith("Where decline was recommended it was done in 30 of 30 cases.")
    assert follow_as_json(found)["always_verdicts"] == ["decline"]


def test_people_already_connected_are_counted_apart() -> None:
    kept = decision_of(recommendation(verdict=Verdict.ACCEPT, connected=True), at=AT)
    line = line_of(kept, Chain())
    entry = Entry.model_validate_json(line)
    answer = Answer(at=AT, decision=entry.id, who="Ruth", verdict=Verdict.ACCEPT)
    after = line_of(answer, Chain(1, hash_of(line[:-1])))
    by_verdict = follow([entry, Entry.model_validate_json(after)]).by_verdict
    assert [(verdict, share.of) for verdict, share in by_verdict.items() if share.of] == [("keep", 1)]


def test_the_last_answer_counts() -> None:
    entries = entries_of([(Verdict.DECLINE, "Ruth", Verdict.ACCEPT)])
    chain = Chain(2, "0" * 64)
    second = Answer(at=AT, decision=entries[0].id, who="Ann", verdict=Verdict.DECLINE)
    told = follow_as_json(follow([*entries, Entry.model_validate_json(line_of(second, chain))]))
    assert told["followed"]["hits"] == told["answered"] == told["decisions"] == 1
    assert list(told["by_person"]) == ["Ann"]
    assert told["by_verdict"]["decline"]["interval"][0] == pytest.approx(0.2065, abs=1e-3)


def test_without_answers_nothing_is_claimed() -> None:
    assert list(follow_as_text(follow([]))) == ["0 decisions, 0 answered"]


VERDICTS = st.sampled_from(Verdict)


@settings(max_examples=25)
@given(st.lists(st.tuples(VERDICTS, st.sampled_from(["Ruth", "Ann", "\x1b[2J"]), VERDICTS), max_size=6))
def test_the_parts_add_up(outcomes: list[tuple[Verdict, str, Verdict]]) -> None:
    found = follow(entries_of(outcomes))
    assert found.followed.of == len(outcomes)
    for parts in (found.by_verdict.values(), found.by_person.values()):
        assert sum(part.of for part in parts) == found.followed.of
        assert sum(part.hits for part in parts) == found.followed.hits
    assert "\x1b" not in "".join(follow_as_text(found))
