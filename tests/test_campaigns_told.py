"""What is told of copies, and what a copy alone decides."""

from datetime import UTC, datetime

import pytest

import screener
from screener.models import ConnectionRequest, Note, Profile, Verdict
from screener.network.campaigns import NOBODY, Campaigns
from screener.network.campaigns.told import senders_told
from screener.policy.decide import chance_of
from screener.policy.model import default_policy
from tests.copies import ONCE, TEMPLATE, asked


def test_the_first_other_is_named_with_the_day_and_the_rest_counted() -> None:
    def sent(number: int, name: str, day: int) -> ConnectionRequest:
        note = Note(text=ONCE, sent_at=datetime(2026, 5, day, tzinfo=UTC))
        return ConnectionRequest(id=str(number), requester=Profile(name=name), note=note)

    requests = [sent(1, "Ana Vell", 9), sent(2, "Bo Ek", 3), sent(3, "Cy Dahl", 4), asked(4, ONCE, "Di Falk")]
    found = Campaigns.of(requests)
    told = [senders_told(same) for each in requests if (same := found.others(each).same_words)]
    assert told[0] == "Bo Ek on 3 May 2026 and 2 others"
    assert told[1] == "Cy Dahl on 4 May 2026 and 2 others"
    undated = Campaigns.of(requests[2:]).others(requests[2]).same_words
    assert undated is not None
    assert senders_told(undated) == "Di Falk"


def test_the_record_names_at_most_twenty() -> None:
    requests = [asked(number, ONCE) for number in range(30)]
    [first, *_] = screener.screen(requests, campaigns=Campaigns.of(requests))
    assert first.same_words is not None
    assert first.same_words.count == 29
    assert len(first.same_words.named) == 20
    assert "0" not in {each.id for each in first.same_words.named}


def test_who_is_not_among_them_is_compared_with_all() -> None:
    found = Campaigns.of([asked(1, ONCE), asked(2, ONCE), asked(3, TEMPLATE), asked(4, TEMPLATE)])
    same = found.others(asked(3, ONCE)).same_words
    assert same is not None
    assert same.count == len(list(same.others(9))) == 2


def test_without_campaigns_nothing_is_said() -> None:
    requests = [asked(number, ONCE) for number in range(3)]
    assert all(each.same_words is None for each in screener.screen(requests))
    assert Campaigns.of([]).others(requests[0]) is NOBODY


STUDENT = (
    "Dear Ms Ellery, I am a student of adult education at the University of Calderdale. In our seminar on"
    " second"
    " careers with Professor Lunt we are asked to find one person who works in a job we would like to"
    " have. I would"
    " be glad if I may ask you {} questions about your work as a coach by message. It is no problem if"
    " you have no"
    " time."
)
MEMBER = (
    "Hello Ruth, I am a member of the Coaches of Yorkshire group as well and as we all agreed at the"
    " meeting on"
    " Tuesday I am adding everybody in the group here, so that we find each other when the next date is set."
    " Greetings from {}!"
)
THANKS = (
    "Dear Ruth, on behalf of all of us on the night shift thank you for the job club. You sat with each"
    " of us until"
    " the letter was done, and {} of us start in the new depot on Monday. We wanted you to hear it from"
    " us first."
)


@pytest.mark.parametrize(("wanted", "senders"), [(STUDENT, 5), (MEMBER, 12), (THANKS, 5)])
def test_wanted_copies_are_not_declined(wanted: str, senders: int) -> None:
    requests = [
        asked(number, wanted.format(word))
        for number, word in zip(range(senders), "three abcdefghijkl", strict=False)
    ]
    owner = screener.Owner(name="Ruth Ellery", field="career coaching", groups=("Coaches of Yorkshire",))
    judged = list(screener.screen(requests, owner=owner, campaigns=Campaigns.of(requests)))
    assert all(each.same_words and each.same_words.count == senders - 1 for each in judged)
    assert all(each.verdict is not Verdict.DECLINE for each in judged)


def test_a_copy_alone_does_not_decline() -> None:
    """One more copy of a text in which nothing speaks for or against it."""
    policy = default_policy()
    listed = policy.listed("network.same-words-from-others")
    assert listed < 0
    assert chance_of(policy.start + listed) > policy.costs.call / policy.costs.good_contact_lost
