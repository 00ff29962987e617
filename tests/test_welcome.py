"""What is welcome weighs more and is not held against somebody; fraud stays fraud. All are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener import Owner, Profile, screen
from screener.errors import SettingsError
from screener.models import ConnectionRequest, Recommendation, Verdict
from screener.policy.model import Policy, default_policy
from screener.policy.welcome import FRAUD, kinds, welcomes
from screener.rules import RULES

IDS = {rule.id for rule in RULES}
FOLDERS = {rule.folder for rule in RULES}


def judged(
    note: str, *welcome: str, headline: str = "Student", policy: Policy | None = None
) -> Recommendation:
    request = ConnectionRequest(id="1", requester=Profile(name="Ada Roe", headline=headline), note=note)
    [found] = screen([request], owner=Owner(welcomes=welcome), policy=policy)
    return found


def notes(found: Recommendation) -> dict[str, str | None]:
    return {each.rule: each.note for each in (*found.reasons, *found.counter)}


@pytest.mark.parametrize("name", kinds())
def test_a_kind_names_rules_that_exist_and_never_those_of_fraud(name: str) -> None:
    kind = kinds()[name]
    assert IDS.issuperset(kind.lifts)
    assert (IDS | FOLDERS).issuperset(kind.silences)
    assert not any(rule.partition(".")[0] == FRAUD for rule in (*kind.lifts, *kind.silences))
    assert not set(kind.lifts) & set(kind.silences)


JOB = "I am looking for a job, do you have any vacancy? Please find attached my CV"


def test_a_job_seeker_is_welcome_where_they_are() -> None:
    before, after = judged(JOB), judged(JOB, "job seekers")
    assert before.verdict is not Verdict.ACCEPT
    assert after.verdict is Verdict.ACCEPT
    assert notes(after)["asks.job-for-me"] == "→ 4, because you welcome job seekers"
    assert "Asks you for any job at all, and you welcome job seekers" in {each.says for each in after.reasons}
    assert judged(JOB, "recruiters") == before


def test_a_policy_welcomes_where_the_owner_names_nothing() -> None:
    policy = default_policy().model_copy(update={"welcomes": ("job seekers",)})
    assert judged(JOB, policy=policy).verdict is Verdict.ACCEPT
    assert judged(JOB, "recruiters", policy=policy).verdict is not Verdict.ACCEPT


PITCH = "We offer library software that helps libraries grow. Could I demo it next week?"


def test_a_pitch_that_names_the_thing_does_not_count_against() -> None:
    seller = "Sales director"
    assert judged(PITCH, headline=seller).verdict is Verdict.DECLINE
    welcome = judged(PITCH, "vendors of library software", headline=seller)
    assert welcome.verdict is Verdict.ACCEPT
    assert not any(each.points < 0 for each in (*welcome.reasons, *welcome.counter))
    assert judged(PITCH, "vendors of coffee machines", headline=seller) == judged(PITCH, headline=seller)


@pytest.mark.parametrize(
    ("written", "note", "narrowed"),
    [
        ("job seekers of law", JOB, False),
        ("job seekers of law", f"{JOB} in law", True),
        ("Job-Seekers  of LAW", f"{JOB} in Law!", True),
        ("job seekers of book shops", f"{JOB} in a book shop", True),
        ("job seekers of book shops", f"{JOB} in a book and a shop", False),
        ("job seekers of vins", f"{JOB} de vín", True),
        ("job seekers of it", f"{JOB} in its way", False),
    ],
)
def test_words_narrow_a_kind(written: str, note: str, narrowed: bool) -> None:
    assert (
        any("because you welcome" in (each or "") for each in notes(judged(note, written)).values())
        is narrowed
    )


def test_beside_a_mark_of_fraud_nothing_is_lifted() -> None:
    note = "I am hiring. Easy task from your phone, daily payouts. Chat with my manager on Telegram."
    found = judged(note, "recruiters", headline="Technical recruiter")
    assert found.verdict is Verdict.DECLINE
    assert not any("welcome" in (each or "") for each in notes(found).values())


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("job seeker", "no kind of request is called 'job seeker'; did you mean job seekers?"),
        ("xyz", "no kind of request is called 'xyz'; the kinds are job seekers, students, "),
        ("vendors", "'vendors' does not say of what; write it as in 'vendors of library software'"),
        ("vendors of !!", "does not say of what"),
    ],
)
def test_what_is_no_kind_is_refused(written: str, told: str) -> None:
    with pytest.raises(SettingsError) as error:
        judged(JOB, written)
    assert told in str(error.value)


@given(st.text(max_size=40))
def test_what_is_refused_is_refused_in_one_line(written: str) -> None:
    refused = False
    try:
        welcomes((written,))
    except SettingsError as error:
        refused = True
        told = str(error)
    if refused:
        assert len(told.splitlines()) == 1
