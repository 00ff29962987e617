"""What is learned of a kind of request is a reason of its own, and never decides alone."""

from datetime import timedelta

import pytest

from screener.learn import decisions_in, learn
from screener.models import ConnectionRequest, Note, Owner, Profile, Recommendation, Verdict
from screener.policy.lessons import KIND, Lessons, undoing, with_lessons
from screener.policy.model import Policy
from screener.screen import screen
from tests.decisions import JOB, Asker, archive
from tests.lessons import DAY, SHIPPED, TASTE, reasons_of

SEEKER = ConnectionRequest(id="9", requester=Profile(name="Zoe Quist"), note=JOB)


def kinds_learned(*askers: Asker, owner: Owner | None = None) -> Lessons:
    known = decisions_in(archive(askers), owner=Owner(), policy=SHIPPED, today=DAY).decided
    return learn(known, owner=owner or Owner(), policy=SHIPPED, today=DAY)


def judged_with(policy: Policy, *, note: str = JOB, welcomes: tuple[str, ...] = ()) -> Recommendation:
    request = SEEKER.model_copy(update={"note": Note(text=note)})
    [found] = screen([request], owner=Owner(welcomes=welcomes), policy=policy)
    return found


def test_what_is_learned_of_a_kind_is_a_reason_of_its_own() -> None:
    changed = with_lessons(SHIPPED, kinds_learned(*TASTE), today=DAY)
    move = changed.learned["job seekers"]
    assert -KIND.most <= move < -0.3
    before, after = judged_with(SHIPPED), judged_with(changed)
    reason = reasons_of(after)["kind.job-seekers"]
    assert (reason.points, reason.listed, reason.quotes) == (move, move, ())
    assert reason.says == "What you decided speaks against job seekers"
    assert after.chance < before.chance
    theirs = reasons_of(after).values()
    assert after.sum.total == pytest.approx(after.sum.start + sum(each.points for each in theirs))


def test_a_kind_counts_once_however_many_rules_tell_it() -> None:
    changed = with_lessons(SHIPPED, kinds_learned(*TASTE), today=DAY)
    twice = judged_with(changed, note=f"{JOB}. I am a student of law and start my thesis in May.")
    assert [each for each in reasons_of(twice) if each.startswith("kind.job")] == ["kind.job-seekers"]


def test_what_the_owner_says_of_a_kind_goes_before_what_was_learned() -> None:
    changed = with_lessons(SHIPPED, kinds_learned(*TASTE), today=DAY)
    assert "kind.job-seekers" not in reasons_of(judged_with(changed, welcomes=("job seekers",)))
    told = kinds_learned(*TASTE, owner=Owner(welcomes=("job seekers",)))
    assert "job seekers" not in told.moves(SHIPPED, DAY)


def test_beside_marks_of_fraud_no_kind_counts() -> None:
    liked = with_lessons(
        SHIPPED, kinds_learned(*(each._replace(accepted=not each.accepted) for each in TASTE))
    )
    assert liked.learned["job seekers"] > 0
    scam = "Earn 500 dollars a day from home, no experience needed. Write me on WhatsApp for easy tasks."
    found = reasons_of(judged_with(liked, note=f"{JOB}. {scam}"))
    assert any(rule.startswith("safety.") for rule in found)
    assert not any(rule.startswith("kind.") for rule in found)


def test_a_kind_alone_neither_accepts_nor_declines() -> None:
    """What was learned of a kind is no reason to decide on: for that, something must have been seen."""
    nothing_else = Policy(points={"asks.job-for-me": 0.0}, learned={"job seekers": -5.0})
    off = nothing_else.model_copy(update={"off": ("wording.reads-welcome", "wording.reads-unwelcome")})
    dear = off.model_copy(update={"start": -20.0})
    assert judged_with(dear).verdict is Verdict.ASK
    keen = off.model_copy(update={"start": 20.0, "learned": {"job seekers": 5.0}})
    assert judged_with(keen).verdict is Verdict.ASK


def test_what_was_learned_of_a_kind_can_be_undone_and_fades() -> None:
    lessons = kinds_learned(*TASTE)
    assert undoing(lessons, "job seekers") == ("job seekers", 1)
    undone = lessons.model_copy(update={"undone": ("job seekers",)})
    assert "job seekers" not in with_lessons(SHIPPED, undone, today=DAY).learned
    now = lessons.moves(SHIPPED, DAY)["job seekers"]
    assert lessons.moves(SHIPPED, DAY + timedelta(365))["job seekers"] == pytest.approx(now / 2)
