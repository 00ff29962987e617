"""From decisions to lessons: never from too few, and each with the names of those who taught it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from screener.case import Case
from screener.errors import LearningError
from screener.learn.decided import SURE, Decided, case_then
from screener.learn.fit import Taught, pulls
from screener.models import ConnectionRequest, Owner, Recommendation
from screener.policy.lessons import (
    HALF_LIFE,
    LEAST_PEOPLE,
    Lesson,
    Lessons,
    Teacher,
    all_called,
    limits,
    may_learn,
)
from screener.policy.model import Policy
from screener.policy.weighing import welcome_in
from screener.policy.welcome import Welcomed, kinds
from screener.rules import RULES
from screener.screen import judged_by

LEAST_DECIDED: Final = 20
"""So many people must have been decided on."""
LEAST_EACH: Final = 5
"""So many of them must have been wanted, and so many unwanted."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A decision with what was recommended for the request by the policy without lessons.

    ``welcomed`` is what the owner's own welcome did to it, ``kinds`` are the kinds of request it tells
    on which the owner has not spoken.
    """

    decided: Decided
    case: Case
    judged: Recommendation
    welcomed: Welcomed
    kinds: tuple[str, ...]


def seen(decided: Iterable[Decided], *, owner: Owner, policy: Policy) -> tuple[Seen, ...]:
    """Each decision with what would have been recommended when the request came."""
    return tuple(seen_in(each, case_then(each.asked, owner), policy) for each in decided)


def seen_in(decided: Decided, case: Case, policy: Policy) -> Seen:
    """The decision with what would have been recommended in this case."""
    judged = judged_by(case, policy)
    reasons = judged.all_reasons
    every = policy.model_copy(update={"learned": dict.fromkeys(kinds(), 1.0)})
    found = welcome_in(case, reasons, every)
    return Seen(decided, case, judged, found, tuple(found.learned))


def heeded(decided: Iterable[Decided], undone: Iterable[str]) -> list[Decided]:
    """Those decisions that may teach: of nobody whose doing the owner has undone."""
    without = all_called(undone)
    return [each for each in decided if not all_called((each.person, each.name)) & without]


def are_enough(decided: Sequence[Decided]) -> bool:
    """Whether there are as many decisions as learning needs."""
    wanted = sum(each.wanted for each in decided)
    return len(decided) >= LEAST_DECIDED and LEAST_EACH <= wanted <= len(decided) - LEAST_EACH


def learn(
    decided: Iterable[Decided],
    *,
    owner: Owner,
    policy: Policy,
    today: date,
    fixed: Iterable[str] = (),
    undone: Iterable[str] = (),
) -> Lessons:
    """What these decisions say of the points of ``policy``, in whatever order they come.

    ``policy`` is the owner's without lessons. The points of ``fixed`` rules stay; ``undone`` names
    what the owner has undone before: such people teach nothing, and it is kept in the lessons.

    Raises:
        LearningError: fewer than :data:`LEAST_DECIDED` people were decided on, or fewer than
            :data:`LEAST_EACH` either way.
    """
    undone = tuple(undone)
    kept = heeded(decided, undone)
    if not are_enough(kept):
        wanted = sum(each.wanted for each in kept)
        raise LearningError(
            f"{wanted} wanted and {len(kept) - wanted} unwanted requests are too few to learn from;"
            f" it takes {LEAST_DECIDED}, and {LEAST_EACH} of each"
        )
    return learned(
        seen(kept, owner=owner, policy=policy), policy=policy, today=today, fixed=fixed, undone=undone
    )


def learned(
    cases: Iterable[Seen],
    *,
    policy: Policy,
    today: date,
    fixed: Iterable[str] = (),
    undone: tuple[str, ...] = (),
) -> Lessons:
    """What these decisions say, without a question whether they are enough."""
    cases, fixed = list(cases), frozenset(fixed)
    taught = [_taught(each, policy, fixed, today) for each in cases]
    bounds = {about: limits(about, policy) for each in taught for about in each.fired}
    of = {each.decided.person: each.decided for each in cases}
    lessons = tuple(
        Lesson(about=about, by=_teachers(by.items(), of))
        for about, by in sorted(pulls(taught, bounds).items())
        if len(by) >= LEAST_PEOPLE
    )
    return Lessons(learned_on=today, undone=undone, lessons=lessons)


def _teachers(by: Iterable[tuple[str, float]], of: dict[str, Decided]) -> tuple[Teacher, ...]:
    """Whose cases they were, the strongest first."""
    ordered = sorted(by, key=lambda each: (-abs(each[1]), each[0]))
    return tuple(
        Teacher(person=person, name=of[person].name, points=points, why=_why(of[person]))
        for person, points in ordered
    )


def _why(decided: Decided) -> str:
    return f"{decided.how}: {decided.why}" if decided.why else decided.how.value


def _taught(each: Seen, policy: Policy, fixed: frozenset[str], today: date) -> Taught:
    decided, judged = each.decided, each.judged
    days = max(0, (today - decided.day).days) if decided.day else 0
    return Taught(
        person=decided.person,
        wanted=decided.wanted,
        counts=SURE[decided.how] * 2 ** (-days / HALF_LIFE),
        total=judged.sum.total,
        fired=dict(_fired(each, policy, fixed)) | dict.fromkeys(each.kinds, 1.0),
        alike=_known(decided.asked.request),
    )


def _fired(each: Seen, policy: Policy, fixed: frozenset[str]) -> Iterator[tuple[str, float]]:
    """The rules that may learn, and how often their points counted; none that the owner's welcome moved."""
    for reason in each.judged.all_reasons:
        if reason.rule in fixed or not may_learn(reason.rule, policy):
            continue
        _, moved = each.welcomed.points(reason.rule, reason.listed)
        times = reason.points / reason.listed
        if times > 0 and not moved:
            yield reason.rule, times


def _known(request: ConnectionRequest) -> str:
    """Of whom as much is known: people are compared with their like only."""
    profile = request.requester
    parts = {
        "headline": profile.headline,
        "work": profile.position or profile.company or profile.about,
        "note": request.note and request.note.text.strip(),
    }
    return " ".join(part for part, written in parts.items() if written)


SAYS: Final = {rule.id: rule.says for rule in RULES}
"""By rule, the sentence a person reads."""
