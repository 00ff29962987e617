"""Lessons come from enough decisions only, and move only what may move."""

import pytest

from screener.errors import LearningError
from screener.learn import LEAST_DECIDED, LEAST_EACH, trial
from screener.models import Owner
from screener.policy.lessons import LEAST_PEOPLE, LEAST_SHARE, room, with_lessons
from screener.policy.welcome import kinds
from tests.decisions import INTRODUCTION, READER, STUDENT, Asker, some
from tests.lessons import ASKED, DAY, KNOWN, LESSONS, POLICY, USUAL, decided, lessons_of


@pytest.mark.parametrize(
    ("wanted", "unwanted"),
    [(LEAST_DECIDED - LEAST_EACH - 1, LEAST_EACH), (LEAST_DECIDED, LEAST_EACH - 1), (LEAST_EACH - 1, 40)],
)
def test_nothing_is_learned_from_too_few(wanted: int, unwanted: int) -> None:
    yes = some(READER, wanted, called="Yes", accepted=True)
    no = some(INTRODUCTION, unwanted, called="No")
    with pytest.raises(LearningError, match="too few to learn from"):
        lessons_of(decided(*yes, *no).decided)


def test_a_rule_moves_only_when_enough_people_teach_it() -> None:
    two = some("Dear Ruth, would you write a recommendation for me?", LEAST_PEOPLE - 1, called="Rec")
    lessons = lessons_of(decided(*USUAL, *two).decided)
    moved = lessons.moves(POLICY, DAY)
    assert "asks.endorsement" not in moved
    assert all(len(each.by) >= LEAST_PEOPLE for each in lessons.lessons if each.about in moved)


def test_what_the_owner_leaves_again_and_again_weighs_more() -> None:
    moves = LESSONS.moves(POLICY, DAY)
    assert moves[ASKED] < -0.1
    [lesson] = [each for each in LESSONS.lessons if each.about == ASKED]
    assert {each.why for each in lesson.by} == {"you left it unanswered"}
    assert lesson.by[0].name.startswith("Intro")
    tried = trial(KNOWN, owner=Owner(name="Ruth Ellery"), policy=POLICY, today=DAY)
    assert tried.after.asked.hits < tried.before.asked.hits
    assert tried.after.let_in.hits <= tried.before.let_in.hits
    assert tried.after.turned_away == tried.before.turned_away


def test_a_person_is_not_judged_by_what_they_taught() -> None:
    """Who alone sent such words gets the verdict that holds without them."""
    odd = Asker("Odd One", "Hello Ruth, I am doing a short survey on coaching, it takes five minutes.", 150)
    known = decided(*USUAL, odd).decided
    tried = trial(known, owner=Owner(name="Ruth Ellery"), policy=POLICY, today=DAY)
    [judged] = [each for each in tried.judged if each.decided.name == "Odd One"]
    assert judged.before == judged.after
    assert len(tried.judged) == len(known)


def test_signs_and_bounds_hold() -> None:
    for rule, move in LESSONS.moves(POLICY, DAY).items():
        shipped = POLICY.listed(rule)
        assert abs(move) <= room(rule).most
        assert rule in kinds() or (shipped + move) / shipped >= LEAST_SHARE - 1e-9


def test_fraud_and_the_wording_and_own_points_learn_nothing() -> None:
    scam = "Earn 500 dollars a day from home, no experience needed. Write me on WhatsApp for easy tasks."
    known = decided(*USUAL, *some(scam, 8, called="Scam", accepted=True)).decided
    lessons = lessons_of(known, fixed=(ASKED,))
    assert not [each.about for each in lessons.lessons if each.about.startswith(("safety.", "wording."))]
    assert ASKED not in lessons.moves(POLICY, DAY)
    changed = with_lessons(POLICY, LESSONS, fixed=(ASKED,))
    assert changed.listed(ASKED) == POLICY.listed(ASKED)
    assert changed.vetoes == POLICY.vetoes


def test_companies_and_names_are_never_learned() -> None:
    other = [each._replace(name=each.name.replace("vell", "quist")) for each in USUAL]
    moved = lessons_of(decided(*other).decided).moves(POLICY, DAY)
    assert moved == pytest.approx(LESSONS.moves(POLICY, DAY), abs=1e-3)


def test_students_who_are_left_lower_what_speaks_for_students() -> None:
    known = decided(*some(STUDENT, 10, called="Student"), *some(READER, 12, called="Reader", accepted=True))
    move = lessons_of(known.decided).moves(POLICY, DAY)["welcome.learner-or-applicant"]
    assert -POLICY.listed("welcome.learner-or-applicant") < move < 0
