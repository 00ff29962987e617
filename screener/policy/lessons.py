"""Lessons: what the owner's decisions say of rules and kinds of request, who taught them, how they fade."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import fsum, hypot
from typing import Annotated, Final, NamedTuple, Self

from pydantic import AfterValidator, Field, FiniteFloat, PositiveInt, model_validator

from screener.models import Names, Value
from screener.policy.decide import DECIBAN, LEARNED
from screener.policy.model import Policy
from screener.policy.welcome import kinds

START_SPREAD: Final = 3.0
"""Points: one deviation of how many requests are welcome before anything is seen."""
REACH: Final = hypot(START_SPREAD, 1.0)
"""Points: the most that one case may pull, with all it shows; what shows more counts less."""


@dataclass(frozen=True, slots=True)
class Room:
    """How far lessons may move what they are about, in points.

    ``spread`` is how far the owner's taste is expected to lie from what is shipped (one deviation), and
    ``most`` how far it moves at most, however many people taught it.
    """

    spread: float
    most: float

    @property
    def by_one(self) -> float:
        """By so much at most one person moves it; ``docs/learning.md`` shows why."""
        return self.spread * DECIBAN * REACH


RULE: Final = Room(spread=0.7, most=3.0)
"""For the points of a rule: one person moves it by 0.51 at most."""
KIND: Final = Room(spread=1.7, most=5.0)
"""For the points of a kind of request, of which few are shipped: one person moves it by 1.24 at most."""
LEAST_SHARE: Final = 0.2
"""Of its shipped points a rule keeps at least this share, so that its sign is never lost."""
LEAST_PEOPLE: Final = 3
"""It takes so many people at least to move anything."""
HALF_LIFE: Final = 365
"""Days after which a lesson counts half."""
EVERYTHING: Final = "all"
"""What undoes every lesson."""


def room(about: str) -> Room:
    """How far lessons may move this rule or kind of request."""
    return KIND if about in kinds() else RULE


class Teacher(Value, extra="forbid"):
    """One person's part in a lesson: ``points`` are what their case pulls by."""

    person: str = Field(
        min_length=1, description="Their profile address in its normal form, else the id of their request"
    )
    name: str = ""
    points: FiniteFloat
    why: str = Field("", description="What the owner did, in plain words")


def _once_each(by: tuple[Teacher, ...]) -> tuple[Teacher, ...]:
    if len({each.person for each in by}) < len(by):
        raise ValueError("each person stands here once")
    return by


class Lesson(Value, extra="forbid"):
    """What the owner's decisions say of one rule or kind of request, and whose cases they were."""

    about: str = Field(description="The id of a rule, or a kind of request such as job seekers")
    by: Annotated[tuple[Teacher, ...], AfterValidator(_once_each)] = ()

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        most = room(self.about).by_one
        if any(abs(each.points) > most + 1e-3 for each in self.by):
            raise ValueError(f"nobody moves {self.about} by more than {most:.2f} points")
        return self

    def move(self, policy: Policy, *, without: Iterable[str] = ()) -> float:
        """By how many points it moves what it is about from what ``policy`` has, before anything fades.

        The parts of its teachers are added up. Fewer than :data:`LEAST_PEOPLE` move nothing, and each
        further one allows as much again as one person may move it, up to the most. A rule keeps its sign.
        ``without`` names people who do not count, as written by :func:`called`.
        """
        undone = frozenset(without)
        kept = [each for each in self.by if not (called(each.person) | called(each.name)) & undone]
        surplus = len(kept) - LEAST_PEOPLE + 1
        if surplus < 1:
            return 0.0
        least, most = limits(self.about, policy)
        allowed = room(self.about).by_one * surplus
        return max(least, -allowed, min(most, allowed, fsum(each.points for each in kept)))


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
        """Whether this lesson was not undone as a whole, by what it is about, its folder or ``all``."""
        names = {EVERYTHING, lesson.about, lesson.about.partition(".")[0]}
        return names.isdisjoint(self.undone)

    def moves(self, policy: Policy, today: date | None = None) -> Mapping[str, float]:
        """By rule or kind that moves, the points that count today on top of those of ``policy``.

        Only what may learn moves: :func:`may_learn`.
        """
        without = all_called(self.undone)
        left = self.fading(today)
        moves = {
            each.about: left * each.move(policy, without=without)
            for each in self.lessons
            if self.counts(each) and may_learn(each.about, policy)
        }
        return {about: move for about, move in moves.items() if move}


class Undone(NamedTuple):
    """What an undoing means: the name kept for it, and how many lessons it touches."""

    name: str
    lessons: int


def called(name: str) -> frozenset[str]:
    """The form in which people are compared; nobody is called nothing."""
    known = " ".join(name.casefold().split())
    return frozenset((known,)) if known else frozenset()


def all_called(names: Iterable[str]) -> frozenset[str]:
    """The forms in which all these are compared."""
    return frozenset().union(*map(called, names))


def undoing(lessons: Lessons, what: str) -> Undone | None:
    """What ``what`` names among the lessons: a rule, a folder of rules, a kind, a person, or ``all``."""
    if what == EVERYTHING:
        return Undone(what, len(lessons.lessons))
    touched = [each for each in lessons.lessons if what in (each.about, each.about.partition(".")[0])]
    if touched:
        return Undone(what, len(touched))
    wanted = called(what)
    people = [
        each.about
        for each in lessons.lessons
        if any(wanted & (called(by.person) | called(by.name)) for by in each.by)
    ]
    return Undone(what, len(people)) if people else None


def limits(about: str, policy: Policy) -> tuple[float, float]:
    """How far this rule or kind of request may move down and up, in points: a rule keeps its sign."""
    most = room(about).most
    if about in kinds():
        return -most, most
    shipped = policy.listed(about)
    if not shipped:
        return 0.0, 0.0
    lost = (1 - LEAST_SHARE) * abs(shipped)
    return (-min(most, lost), most) if shipped > 0 else (-most, min(most, lost))


def may_learn(about: str, policy: Policy) -> bool:
    """Whether lessons may move this rule or kind of request.

    Not the rules that guard against fraud or decide alone, not how the words read to a model, not the
    owner's own rules, and none that does not count.
    """
    if about in kinds():
        return True
    rule = about
    if rule.partition(".")[0] in ("safety", "own", LEARNED) or rule in policy.off:
        return False
    return bool(policy.listed(rule)) and not any(rule in veto.when for veto in policy.vetoes)


def with_lessons(
    policy: Policy, lessons: Lessons, *, today: date | None = None, fixed: Iterable[str] = ()
) -> Policy:
    """The policy with what was learned, faded to ``today``; ``fixed`` rules stay as they are."""
    fixed = frozenset(fixed)
    moves = {about: move for about, move in lessons.moves(policy, today).items() if about not in fixed}
    if not moves:
        return policy
    points = {rule: policy.listed(rule) + move for rule, move in moves.items() if rule not in kinds()}
    learned = {kind: move for kind, move in moves.items() if kind in kinds()}
    kept = {field: getattr(policy, field) for field in Policy.model_fields}
    return Policy(**{**kept, "points": {**policy.points, **points}, "learned": learned})
