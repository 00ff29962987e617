"""Lessons come from enough decisions only, say whose they are, fade, and can be undone."""

import io
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screener.errors import LearningError
from screener.learn import (
    LEAST_DECIDED,
    LEAST_EACH,
    Decided,
    Decisions,
    How,
    decisions_in,
    learn,
    trial,
)
from screener.learn.decided import case_then
from screener.learn.fit import Taught, pulls
from screener.models import ConnectionRequest, Note, Owner, Profile, Reason, Recommendation, Verdict
from screener.policy.lessons import (
    KIND,
    LEAST_PEOPLE,
    LEAST_SHARE,
    RULE,
    Lesson,
    Lessons,
    Teacher,
    limits,
    room,
    undoing,
    with_lessons,
)
from screener.policy.lessons_file import lessons_text, parse_lessons
from screener.policy.model import Costs, Policy, default_policy
from screener.policy.welcome import kinds
from screener.screen import judged_by, screen
from screener.sources import Source, read
from screener.sources.answers import Answer
from tests.decisions import (
    INTRODUCTION,
    JOB,
    PITCH,
    READER,
    RECRUITER,
    STUDENT,
    TODAY,
    Asker,
    archive,
    archive_files,
    some,
)
from tools.make_archive import ARCHIVE, FORMS, files_of, zipped

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


def test_what_became_of_an_invitation_tells_whether_it_was_wanted() -> None:
    found = decided(
        Asker("Ada Welcome", READER, accepted=True),
        Asker("Bo Later", "", accepted=True, later=PITCH),
        Asker("Cy Answered", "", accepted=True, later=PITCH, mine="No, thank you."),
        Asker("Di Left", PITCH, days_ago=91),
        Asker("Ed Waits", PITCH, days_ago=89),
        Asker("Fay Talks", PITCH, mine="What is it about?"),
    )
    assert {each.name: each.how for each in found.decided} == {
        "Ada Welcome": How.ACCEPTED,
        "Bo Later": How.REGRETTED,
        "Cy Answered": How.ACCEPTED,
        "Di Left": How.LEFT,
    }
    assert sorted(found.left_out.values()) == [1, 1]
    assert [each.name for each in found.of(wanted=False)] == ["Bo Later", "Di Left"]


def test_the_owners_own_answer_goes_first() -> None:
    url = "linkedin.com/in/ada-welcome-invented"
    said = Answer(frozenset((url,)), Verdict.DECLINE, "sells courses", DAY)
    found = decided(Asker("Ada Welcome", READER, accepted=True), answers=(said,))
    assert [(each.how, each.why) for each in found.decided] == [(How.SAID_DECLINE, "sells courses")]
    nobody = Answer(frozenset(("linkedin.com/in/nobody",)), Verdict.ACCEPT)
    assert decided(Asker("Ada Welcome"), answers=(nobody,)).unmatched == 1


def test_a_request_is_seen_as_it_was_when_it_came() -> None:
    [ada] = decided(Asker("Ada Welcome", READER, accepted=True, later="Hi", mine="Hello Ada!")).decided
    request = ada.asked.request
    assert (request.connected, request.history) == (False, ())
    assert (request.requester.position, request.requester.company) == (None, None)


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


@given(order=st.permutations(KNOWN))
@settings(max_examples=5, deadline=None)
def test_the_order_of_decisions_does_not_matter(order: list[Decided]) -> None:
    assert lessons_of(tuple(order)) == LESSONS


@pytest.mark.parametrize("at", [0, 5, 13, len(KNOWN) - 1])
def test_without_one_person_no_rule_moves_by_more_than_the_bound(at: int) -> None:
    fewer = lessons_of((*KNOWN[:at], *KNOWN[at + 1 :])).moves(POLICY, DAY)
    moves = LESSONS.moves(POLICY, DAY)
    for rule in moves.keys() | fewer.keys():
        assert abs(moves.get(rule, 0.0) - fewer.get(rule, 0.0)) <= room(rule).by_one + 1e-3


MADE_UP = Policy(points={"a.one": -6.0, "a.two": 5.0, "b.three": -0.5, "b.four": 8.0})
ABOUT = (*MADE_UP.points, "job seekers", "vendors")
cases = st.builds(
    Taught,
    person=st.uuids().map(str),
    wanted=st.booleans(),
    counts=st.floats(0, 1),
    total=st.floats(-40, 40),
    fired=st.dictionaries(st.sampled_from(ABOUT), st.floats(0.01, 50), max_size=6),
    alike=st.sampled_from(("", "note", "headline note")),
)


def moves_by(taught: list[Taught]) -> dict[str, float]:
    found = pulls(taught, {about: limits(about, MADE_UP) for about in ABOUT})
    return {
        rule: Lesson(
            about=rule, by=tuple(Teacher(person=person, points=points) for person, points in by.items())
        ).move(MADE_UP)
        for rule, by in found.items()
    }


@given(taught=st.lists(cases, min_size=1, max_size=25, unique_by=lambda each: each.person))
@settings(max_examples=60, deadline=None)
def test_whatever_the_cases_one_person_moves_a_rule_by_at_most_the_bound(taught: list[Taught]) -> None:
    whole, fewer = moves_by(taught), moves_by(taught[1:])
    for rule in ABOUT:
        assert abs(whole.get(rule, 0.0) - fewer.get(rule, 0.0)) <= room(rule).by_one + 1e-2
    assert moves_by(taught[::-1]) == whole


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


def test_companies_and_names_are_never_learned() -> None:
    other = [each._replace(name=each.name.replace("vell", "quist")) for each in USUAL]
    moved = lessons_of(decided(*other).decided).moves(POLICY, DAY)
    assert moved == pytest.approx(LESSONS.moves(POLICY, DAY), abs=1e-3)


def test_students_who_are_left_lower_what_speaks_for_students() -> None:
    known = decided(*some(STUDENT, 10, called="Student"), *some(READER, 12, called="Reader", accepted=True))
    move = lessons_of(known.decided).moves(POLICY, DAY)["welcome.learner-or-applicant"]
    assert -POLICY.listed("welcome.learner-or-applicant") < move < 0


@pytest.mark.parametrize("form", FORMS)
def test_every_year_tells_the_same_decisions(form: str) -> None:
    def told(opened: Source) -> dict[str, str]:
        known = decisions_in(opened, owner=opened.owner or Owner(), policy=POLICY, today=DAY)
        return {each.name: each.how.value for each in known.decided}

    opened = read(io.BytesIO(zipped(FORMS[form](files_of()))))
    assert told(opened) == told(read(ARCHIVE))
    assert told(opened)["Rafael Domingues, PMP"] == How.REGRETTED


def test_headlines_come_with_another_file(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(f"name,headline,profile url\nAda,Librarian,{Asker('Ada Welcome').url}\n", "utf-8")
    packed = io.BytesIO(zipped(archive_files([Asker("Ada Welcome", READER, accepted=True)])))
    [ada] = read(packed, with_=[people]).invited
    assert (ada.accepted, ada.request.requester.headline, ada.request.connected) == (True, "Librarian", False)


def test_a_table_without_conversations_blames_nobody(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("name,note,sent at,connected\nAda,Hello,2026-01-02,no\nBo,Hello,2026-01-02,yes\n")
    known = decisions_in(read(table), owner=Owner(), policy=POLICY, today=DAY)
    assert [(each.name, each.how) for each in known.decided] == [("Bo", How.ACCEPTED)]
    assert sum(known.left_out.values()) == 1


def test_of_several_requests_by_one_person_the_latest_counts() -> None:
    twice = (Asker("Ada Twice", PITCH, 300), Asker("Ada Twice", READER, 100))
    [ada] = decided(*twice).decided
    assert ada.asked.request.note is not None
    assert ada.asked.request.note.text == READER


TASTE = (
    *some(JOB, 14, called="Seeker"),
    *some(READER, 14, called="Reader", accepted=True),
    *some(RECRUITER, 6, called="Recruiter", accepted=True),
)
SHIPPED = default_policy()
SEEKER = ConnectionRequest(id="9", requester=Profile(name="Zoe Quist"), note=JOB)


def kinds_learned(*askers: Asker, owner: Owner | None = None) -> Lessons:
    known = decisions_in(archive(askers), owner=Owner(), policy=SHIPPED, today=DAY).decided
    return learn(known, owner=owner or Owner(), policy=SHIPPED, today=DAY)


def judged_with(policy: Policy, *, note: str = JOB, welcomes: tuple[str, ...] = ()) -> Recommendation:
    request = SEEKER.model_copy(update={"note": Note(text=note)})
    [found] = screen([request], owner=Owner(welcomes=welcomes), policy=policy)
    return found


def reasons_of(judged: Recommendation) -> dict[str, Reason]:
    return {each.rule: each for each in (*judged.reasons, *judged.counter)}


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


def test_without_connections_nobody_counts_as_left() -> None:
    files = archive_files(USUAL)
    del files["Connections.csv"]
    opened = read(io.BytesIO(zipped(files)))
    known = decisions_in(opened, owner=Owner(), policy=POLICY, today=DAY)
    assert known.decided == ()
    assert known.left_out == {"it is not known whether you accepted, without Connections.csv": len(USUAL)}
