"""Lessons fade, can be undone, and are written so that they read back."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.policy.lessons import RULE, Lesson, Lessons, Teacher, undoing, with_lessons
from screener.policy.lessons_file import lessons_text, parse_lessons
from tests.lessons import ASKED, DAY, KNOWN, LESSONS, POLICY, lessons_of


def test_lessons_fade_by_half_in_each_half_life() -> None:
    now = LESSONS.moves(POLICY, DAY)[ASKED]
    later = [LESSONS.moves(POLICY, DAY + timedelta(days)).get(ASKED, 0.0) for days in range(0, 4000, 73)]
    assert all(abs(after) <= abs(before) for before, after in pairwise(later))
    assert LESSONS.moves(POLICY, DAY + timedelta(365))[ASKED] == pytest.approx(now / 2)
    assert LESSONS.moves(POLICY)[ASKED] == LESSONS.moves(POLICY, DAY - timedelta(9))[ASKED] == now


def test_undoing_everything_restores_the_policy_exactly() -> None:
    assert with_lessons(POLICY, LESSONS, today=DAY).version != POLICY.version
    undone = LESSONS.model_copy(update={"undone": ("all",)})
    assert with_lessons(POLICY, undone, today=DAY) == POLICY
    assert with_lessons(POLICY, undone, today=DAY).version == POLICY.version
    by_rule = LESSONS.model_copy(update={"undone": tuple(each.about for each in LESSONS.lessons)})
    assert with_lessons(POLICY, by_rule, today=DAY) == POLICY


def test_undoing_a_rule_or_a_folder_leaves_the_others() -> None:
    before = LESSONS.moves(POLICY, DAY)
    rule = LESSONS.model_copy(update={"undone": (ASKED,)}).moves(POLICY, DAY)
    assert rule == {key: move for key, move in before.items() if key != ASKED}
    folder = LESSONS.model_copy(update={"undone": ("asks",)}).moves(POLICY, DAY)
    assert folder == {key: move for key, move in before.items() if not key.startswith("asks.")}


@pytest.mark.parametrize("who", ["Intro Avell", "INTRO  avell", "linkedin.com/in/intro-avell-invented"])
def test_undoing_a_person_takes_their_part_out_and_keeps_it_out(who: str) -> None:
    undone = LESSONS.model_copy(update={"undone": (who,)})
    [lesson] = [each for each in LESSONS.lessons if each.about == ASKED]
    [theirs] = [each.points for each in lesson.by if each.name == "Intro Avell"]
    assert undone.moves(POLICY, DAY)[ASKED] == pytest.approx(LESSONS.moves(POLICY, DAY)[ASKED] - theirs)
    again = lessons_of(KNOWN, undone=(who,))
    assert again.undone == (who,)
    assert "Intro Avell" not in {by.name for each in again.lessons for by in each.by}


def test_what_can_be_undone() -> None:
    assert undoing(LESSONS, ASKED) == (ASKED, 1)
    assert undoing(LESSONS, "all") == ("all", len(LESSONS.lessons))
    folder = undoing(LESSONS, "asks")
    assert folder is not None
    assert folder.lessons >= 1
    assert undoing(LESSONS, "Intro Avell") is not None
    assert undoing(LESSONS, "Nobody") is None
    assert undoing(LESSONS, "") is None


def test_the_file_says_the_same() -> None:
    assert parse_lessons(lessons_text(LESSONS), "lessons.toml") == LESSONS


hostile = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
teachers = st.builds(
    Teacher,
    person=hostile.filter(bool),
    name=hostile,
    why=hostile,
    points=st.floats(-RULE.by_one, RULE.by_one),
)


@given(
    lessons=st.builds(
        Lessons,
        learned_on=st.none() | st.dates(),
        undone=st.lists(hostile).map(tuple),
        lessons=st.lists(
            st.builds(
                Lesson, about=hostile, by=st.lists(teachers, unique_by=lambda each: each.person).map(tuple)
            )
        ).map(tuple),
    )
)
def test_whatever_people_are_called_the_file_says_the_same(lessons: Lessons) -> None:
    assert parse_lessons(lessons_text(lessons), "x") == lessons
