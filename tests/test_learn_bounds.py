"""One person, and the order of people, moves little or nothing."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screener.learn import Decided, How, decisions_in, learn
from screener.learn.decided import case_then
from screener.learn.fit import Taught
from screener.models import Owner, Verdict
from screener.policy.lessons import room, with_lessons
from screener.screen import judged_by
from tests.decisions import Asker, archive
from tests.lessons import (
    ABOUT,
    DAY,
    KNOWN,
    LESSONS,
    POLICY,
    SHIPPED,
    TASTE,
    USUAL,
    decided,
    lessons_of,
    moves_by,
    reasons_of,
)


@given(order=st.permutations(KNOWN))
@settings(max_examples=5)
def test_the_order_of_decisions_does_not_matter(order: list[Decided]) -> None:
    assert lessons_of(tuple(order)) == LESSONS


@pytest.mark.parametrize("at", [0, 5, 13, len(KNOWN) - 1])
def test_without_one_person_no_rule_moves_by_more_than_the_bound(at: int) -> None:
    fewer = lessons_of((*KNOWN[:at], *KNOWN[at + 1 :])).moves(POLICY, DAY)
    moves = LESSONS.moves(POLICY, DAY)
    for rule in moves.keys() | fewer.keys():
        assert abs(moves.get(rule, 0.0) - fewer.get(rule, 0.0)) <= room(rule).by_one + 1e-3


cases = st.builds(
    Taught,
    person=st.uuids().map(str),
    wanted=st.booleans(),
    counts=st.floats(0, 1),
    total=st.floats(-40, 40),
    fired=st.dictionaries(st.sampled_from(ABOUT), st.floats(0.01, 50), max_size=6),
    alike=st.sampled_from(("", "note", "headline note")),
)


@given(taught=st.lists(cases, min_size=1, max_size=25, unique_by=lambda each: each.person))
@settings(max_examples=60)
def test_whatever_the_cases_one_person_moves_a_rule_by_at_most_the_bound(taught: list[Taught]) -> None:
    whole, fewer = moves_by(taught), moves_by(taught[1:])
    for rule in ABOUT:
        assert abs(whole.get(rule, 0.0) - fewer.get(rule, 0.0)) <= room(rule).by_one + 1e-2
    assert moves_by(taught[::-1]) == whole


def test_only_what_holds_whatever_share_is_accepted_is_learned() -> None:
    """Of the accepted an archive may show more than life does: that alone lifts and lowers nothing."""
    shares = {"a.one": 0.9, "a.two": 0.7, "b.three": 0.5}
    taught = [
        Taught(f"{rule} {at}", at < 40 * share, 1.0, total=0.0, fired={rule: 1.0})
        for rule, share in shares.items()
        for at in range(40)
    ]
    moves = moves_by(taught)
    assert moves["a.one"] > 0
    assert abs(moves.get("a.two", 0.0)) < abs(moves["a.one"]) / 4
    assert "b.three" not in moves


def test_one_decline_takes_nobody_else_along() -> None:
    """Whoever is declined, of those who are like them none is declined for it."""
    owner = Owner(name="Ruth Ellery")

    def verdicts(known: tuple[Decided, ...]) -> dict[str, Verdict]:
        changed = with_lessons(POLICY, lessons_of(known), today=DAY)
        return {each.person: judged_by(case_then(each.asked, owner), changed).verdict for each in known}

    people = decided(*TASTE, *USUAL).decided
    before = verdicts(people)
    for at in range(0, len(people), 7):
        if not people[at].wanted:
            continue
        blamed = replace(people[at], how=How.SAID_DECLINE)
        after = verdicts((*people[:at], blamed, *people[at + 1 :]))
        others = [each.person for each in people if each is not people[at]]
        assert all(after[who] is before[who] or after[who] is not Verdict.DECLINE for who in others)


def test_who_is_alone_with_a_rule_or_a_kind_teaches_nothing_of_it() -> None:
    odd = Asker("Odd One", "Hello Ruth, I am doing a short survey on coaching, it takes five minutes.", 150)
    known = decisions_in(archive((*USUAL, odd)), owner=Owner(), policy=SHIPPED, today=DAY).decided
    [theirs] = [each for each in known if each.name == "Odd One"]
    fired = reasons_of(judged_by(case_then(theirs.asked, Owner()), SHIPPED)).keys()
    moved = learn(known, owner=Owner(), policy=SHIPPED, today=DAY).moves(SHIPPED, DAY)
    before = learn(
        [each for each in known if each is not theirs], owner=Owner(), policy=SHIPPED, today=DAY
    ).moves(SHIPPED, DAY)
    alone = {"asks.survey", "researchers"}
    assert "asks.survey" in fired
    assert not alone & (moved.keys() | before.keys())
