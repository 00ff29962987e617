"""What invented decisions teach, and under which policy."""

from screener.learn import Decided, Decisions, decisions_in, learn
from screener.learn.fit import Taught, pulls
from screener.models import Owner, Reason, Recommendation
from screener.policy.lessons import Lesson, Lessons, Teacher, limits
from screener.policy.model import Costs, Policy, default_policy
from screener.sources.answers import Answer
from tests.decisions import INTRODUCTION, JOB, PITCH, READER, RECRUITER, TODAY, Asker, archive, some

DAY = TODAY.date()
ASKED = "asks.introduction"


def policy() -> Policy:
    """The shipped one, but for what decides on an introduction: one asked for is just not declined."""
    shipped = {field: getattr(default_policy(), field) for field in Policy.model_fields}
    fixed = {
        "start": 0.0,
        "costs": Costs(pitch_let_in=1.85, good_contact_lost=3, call=1),
        "points": {**default_policy().points, ASKED: -2.9},
        "off": ("wording.reads-welcome", "wording.reads-unwelcome", "welcome.particular"),
    }
    return Policy(**{**shipped, **fixed})


POLICY = policy()
USUAL = (
    *some(INTRODUCTION, 12, called="Intro"),
    *some(READER, 12, called="Reader", accepted=True),
    *some(PITCH, 4, called="Pitch"),
)


def decided(*askers: Asker, answers: tuple[Answer, ...] = ()) -> Decisions:
    source = archive(askers)
    assert source.owner is not None
    return decisions_in(source, owner=source.owner, policy=POLICY, today=DAY, answers=answers)


def lessons_of(known: tuple[Decided, ...], **more: tuple[str, ...]) -> Lessons:
    return learn(known, owner=Owner(name="Ruth Ellery"), policy=POLICY, today=DAY, **more)


KNOWN = decided(*USUAL).decided
LESSONS = lessons_of(KNOWN)
MADE_UP = Policy(points={"a.one": -6.0, "a.two": 5.0, "b.three": -0.5, "b.four": 8.0})
ABOUT = (*MADE_UP.points, "job seekers", "vendors")


def moves_by(taught: list[Taught]) -> dict[str, float]:
    found = pulls(taught, {about: limits(about, MADE_UP) for about in ABOUT})
    return {
        rule: Lesson(
            about=rule, by=tuple(Teacher(person=person, points=points) for person, points in by.items())
        ).move(MADE_UP)
        for rule, by in found.items()
    }


TASTE = (
    *some(JOB, 14, called="Seeker"),
    *some(READER, 14, called="Reader", accepted=True),
    *some(RECRUITER, 6, called="Recruiter", accepted=True),
)
SHIPPED = default_policy()


def reasons_of(judged: Recommendation) -> dict[str, Reason]:
    return {each.rule: each for each in (*judged.reasons, *judged.counter)}
