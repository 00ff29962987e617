"""Lessons: what the owner's decisions say of the points of rules, who taught them, how they fade."""

from collections.abc import Iterable, Mapping
from datetime import date
from math import fsum, hypot
from typing import Annotated, Final, NamedTuple

from pydantic import AfterValidator, Field, FiniteFloat, PositiveInt

from screener.models import Names, Value
from screener.policy.decide import DECIBAN, LEARNED
from screener.policy.model import Policy

SPREAD: Final = 1.0
"""Points: how far the owner's taste is expected to lie from the shipped points of a rule (one deviation)."""
START_SPREAD: Final = 3.0
"""Points: the same of how many requests are welcome before anything is seen."""
MOST_BY_ONE: Final = SPREAD * DECIBAN * hypot(START_SPREAD, SPREAD)
"""Points (about 0.7): by so much at most one person moves a rule; ``docs/learning.md`` shows why."""
MOST_MOVED: Final = 3.0
"""Points: no lesson moves a rule farther, however many people taught it."""
LEAST_SHARE: Final = 0.2
"""Of its shipped points a rule keeps at least this share, so that its sign is never lost."""
LEAST_PEOPLE: Final = 3
"""A rule is moved by so many people at least."""
HALF_LIFE: Final = 365
"""Days after which a lesson counts half."""
EVERYTHING: Final = "all"
"""What undoes every lesson."""


def _within(points: float) -> float:
    if abs(points) > MOST_BY_ONE + 1e-3:
        raise ValueError(f"nobody moves a rule by more than {MOST_BY_ONE:.2f} points")
    return points


class Teacher(Value, extra="forbid"):
    """One person's part in a lesson: ``points`` are what their case pulls the rule by."""

    person: str = Field(
        min_length=1, description="Their profile address in its normal form, else the id of their request"
    )
    name: str = ""
    points: Annotated[FiniteFloat, AfterValidator(_within)]
    why: str = Field("", description="What the owner did, in plain words")


def _once_each(by: tuple[Teacher, ...]) -> tuple[Teacher, ...]:
    if len({each.person for each in by}) < len(by):
        raise ValueError("each person stands here once")
    return by


class Lesson(Value, extra="forbid"):
    """What the owner's decisions say of one rule, and whose cases they were."""

    rule: str
    by: Annotated[tuple[Teacher, ...], AfterValidator(_once_each)] = ()

    def move(self, shipped: float, *, without: Iterable[str] = ()) -> float:
        """By how many points the rule moves from its ``shipped`` points, before anything fades.

        The parts of its teachers are added up. Fewer than :data:`LEAST_PEOPLE` move nothing, and each
        further one allows :data:`MOST_BY_ONE` points more, up to :data:`MOST_MOVED`. The sign is kept.
        ``without`` names people who do not count, as written by :func:`called`.
        """
        undone = frozenset(without)
        kept = [each for each in self.by if not (called(each.person) | called(each.name)) & undone]
        surplus = len(kept) - LEAST_PEOPLE + 1
        if surplus < 1 or not shipped:
            return 0.0
        most = min(MOST_MOVED, MOST_BY_ONE * surplus)
        moved = max(-most, min(most, fsum(each.points for each in kept)))
        lost = (1 - LEAST_SHARE) * shipped
        return max(moved, -lost) if shipped > 0 else min(moved, -lost)


class Lessons(Value, extra="forbid"):
    """All lessons of one day, and those the owner has undone."""

    learned_on: date | None = None
    half_life_days: PositiveInt = HALF_LIFE
    undone: Names = ()
    lessons: tuple[Lesson, ...] = ()

    def fading(self, today: date | None) -> float:
        """The share in (0, 1] that is left: one half after each half-life; 1 where a day is not known."""
        if today is None or self.learned_on is None:
            return 1.0
        days = max(0, (today - self.learned_on).days)
        return float(2 ** (-days / self.half_life_days))

    def counts(self, lesson: Lesson) -> bool:
        """Whether this lesson was not undone as a whole, by its rule, its folder or ``all``."""
        names = {EVERYTHING, lesson.rule, lesson.rule.partition(".")[0]}
        return names.isdisjoint(self.undone)

    def moves(self, policy: Policy, today: date | None = None) -> Mapping[str, float]:
        """By rule that moves, the points that count today on top of those of ``policy``.

        Only rules that may learn move: :func:`may_learn`.
        """
        without = frozenset().union(*map(called, self.undone))
        left = self.fading(today)
        moves = {
            each.rule: left * each.move(policy.listed(each.rule), without=without)
            for each in self.lessons
            if self.counts(each) and may_learn(each.rule, policy)
        }
        return {rule: move for rule, move in moves.items() if move}


class Undone(NamedTuple):
    """What an undoing means: the name kept for it, and how many rules it touches."""

    name: str
    rules: int


def called(name: str) -> frozenset[str]:
    """The form in which people are compared; nobody is called nothing."""
    known = " ".join(name.casefold().split())
    return frozenset((known,)) if known else frozenset()


def undoing(lessons: Lessons, what: str) -> Undone | None:
    """What ``what`` names among the lessons: a rule, a folder of rules, a person, or ``all``."""
    if what == EVERYTHING:
        return Undone(what, len(lessons.lessons))
    touched = [each for each in lessons.lessons if what in (each.rule, each.rule.partition(".")[0])]
    if touched:
        return Undone(what, len(touched))
    wanted = called(what)
    people = [
        each.rule
        for each in lessons.lessons
        if any(wanted & (called(by.person) | called(by.name)) for by in each.by)
    ]
    return Undone(what, len(people)) if people else None


def may_learn(rule: str, policy: Policy) -> bool:
    """Whether lessons may move this rule.

    Not those that guard against fraud or decide alone, not how the words read to a model, not the
    owner's own rules, and none that does not count.
    """
    if rule.partition(".")[0] in ("safety", "own", LEARNED) or rule in policy.off:
        return False
    return bool(policy.listed(rule)) and not any(rule in veto.when for veto in policy.vetoes)


def with_lessons(
    policy: Policy, lessons: Lessons, *, today: date | None = None, fixed: Iterable[str] = ()
) -> Policy:
    """The policy with what was learned, faded to ``today``; ``fixed`` rules stay as they are."""
    fixed = frozenset(fixed)
    moves = {rule: move for rule, move in lessons.moves(policy, today).items() if rule not in fixed}
    if not moves:
        return policy
    learned = {rule: policy.listed(rule) + move for rule, move in moves.items()}
    kept = {field: getattr(policy, field) for field in Policy.model_fields}
    return Policy(**{**kept, "points": {**policy.points, **learned}})
