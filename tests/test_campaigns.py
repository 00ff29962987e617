"""Copies of one text by different senders are found, whoever they are and in whatever order; little else"
" is."""

import json
import os
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import screener
from screener.models import ConnectionRequest, Message, MutualConnections, Note, Profile, Verdict
from screener.network.campaigns import NOBODY, Campaigns, search
from screener.network.campaigns.everyday import EVERYDAY
from screener.network.campaigns.prints import prints_of, quotes
from screener.network.campaigns.sightings import sighting
from screener.network.campaigns.told import senders_told
from screener.policy.decide import chance_of
from screener.policy.model import default_policy
from screener.rules import RULES

TEMPLATE = (
    "Hi Ruth, I help coaches in {town} fill their calendar with people who are ready to start, without"
    " ads and"
    " without cold calls. {number} of them did it in one quarter with {firm}. Worth a look?"
)
ONCE = (
    "You wrote that nobody reads the second page of a letter. My aunt ran the post office in Hebden and"
    " said the"
    " very same about postcards, so I wondered what you make of those."
)
names = st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True)


def asked(number: int, note: str | None, name: str | None = "", **known: object) -> ConnectionRequest:
    """A request by a sender of their own, unless a name is given."""
    called = f"Sender{number} Made{number}up" if name == "" else name
    return ConnectionRequest(
        id=str(number), requester=Profile.model_validate({"name": called, **known}), note=note
    )


def copied(*notes: str) -> list[int]:
    """For each note, each by a sender of their own, how many others sent the same."""
    requests = [asked(number, note) for number, note in enumerate(notes)]
    return counts(requests)


def counts(requests: list[ConnectionRequest]) -> list[int]:
    found = Campaigns.of(requests)
    return [same.count if (same := found.others(each).same_words) else 0 for each in requests]


@given(st.lists(st.tuples(names, names, names, st.integers(0, 10**6)), min_size=2, max_size=5))
def test_what_a_template_fills_in_makes_no_difference(slots: list[tuple[str, str, str, int]]) -> None:
    requests = [
        asked(
            at,
            TEMPLATE.format(town=town, number=number, firm=firm).replace("Hi Ruth", f"Dear {name}"),
            company=firm,
            location=town,
        )
        for at, (name, town, firm, number) in enumerate(slots)
    ]
    assert counts(requests) == [len(slots) - 1] * len(slots)


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        str.title,
        lambda text: text.replace("e", "é").replace("o", "ö"),
        lambda text: text.replace(",", " -").replace(".", "!!!"),
        lambda text: text.replace(" ", "  ").replace(". ", ".\n\n"),
        lambda text: "🚀🚀 " + text.replace(",", " 🎯,"),
        lambda text: text.replace("e", "е").replace("a", "а"),  # Cyrillic
        lambda text: text.replace("i", "i\u200b"),
        lambda text: "".join(
            chr(ord(each) + 0x1D41A - 97) if each.isalpha() and each.islower() else each for each in text
        ),
        lambda text: text.replace("Hi Ruth,", "Good morning Ms Ellery!"),
        lambda text: text.replace("ready to start", "ready for it").replace("ads", "adverts"),
    ],
)
def test_the_look_of_a_text_makes_no_difference(change: object) -> None:
    assert callable(change)
    one = TEMPLATE.format(town="Leeds", number=12, firm="Vellum")
    assert copied(one, change(one)) == [1, 1]


GERMAN = (
    "Guten Tag Frau Ellery, wir beraten Praxen rund um {} zu Dächern, die sich selbst bezahlen, und haben"
    " gerade"
    " noch zwei Termine frei, bevor die Förderung ausläuft."
)


@pytest.mark.parametrize("change", [str.upper, str.lower, str])
def test_german_nouns_are_no_names(change: object) -> None:
    assert callable(change)
    assert copied(GERMAN.format("Soest"), change(GERMAN.format("Hamm"))) == [1, 1]


@given(st.permutations(range(9)), st.data())
def test_the_order_makes_no_difference(order: list[int], data: st.DataObject) -> None:
    chance = random.Random(data.draw(st.integers(0, 1000)))
    words = TEMPLATE.split()
    notes = [ONCE, ONCE.upper()]
    for _ in range(7):
        varied = [f"w{chance.randrange(99)}" if chance.random() < 0.15 else each for each in words]
        notes.append(" ".join(varied))
    requests = [asked(number, note) for number, note in enumerate(notes)]
    assert companies(requests) == companies([requests[place] for place in order])


def companies(requests: list[ConnectionRequest]) -> dict[str, object]:
    found = Campaigns.of(requests)
    return {
        each.id: (same.members, same.shared)
        for each in requests
        if (same := found.others(each).same_words) is not None
    }


def test_unrelated_texts_are_not_alike() -> None:
    """All the examples of all rules, by a sender each."""
    notes = {
        text.replace("«", "").replace("»", "")
        for rule in RULES
        if rule.id != "network.same-words-from-others"
        for example in (*rule.fires, *rule.quiet)
        for text in (example.note, example.message)
        if text
    }
    requests = [asked(number, note) for number, note in enumerate(sorted(notes))]
    long_enough = sum(bool(sighting(each).prints) for each in requests)
    assert long_enough > 150
    assert not any(counts(requests))


@pytest.mark.parametrize("sentence", EVERYDAY)
def test_what_everybody_writes_is_no_campaign(sentence: str) -> None:
    assert not prints_of(asked(1, sentence))


@given(st.lists(st.sampled_from(EVERYDAY), min_size=1, max_size=4))
def test_nor_are_several_such_sentences(sentences: list[str]) -> None:
    assert not any(copied(*["Hi Ruth, " + " ".join(sentences)] * 5))


@pytest.mark.parametrize(
    "note",
    [
        "",
        " ",
        "Congratulations!",
        "Congratulations on ten years!",
        "Happy birthday Ruth, enjoy the day",
        "Hi Ruth, fellow member of Leeds Coaches here, would love to connect.",
        "Hello, how are you today? I hope you are doing well.",
    ],
)
def test_short_notes_are_no_campaign(note: str) -> None:
    assert not any(copied(*[note] * 12))


def test_a_sender_who_writes_twice_is_no_campaign() -> None:
    assert counts([asked(1, ONCE, "Ana Vell"), asked(2, ONCE, "ana vell")]) == [0, 0]
    url = "https://www.linkedin.com/in/ana-vell"
    both = [asked(1, ONCE, "Ana Vell", profile_url=url), asked(2, ONCE, "Ana V.", profile_url=url + "/?x=1")]
    assert counts(both) == [0, 0]
    assert counts([asked(1, ONCE, "Ana Vell", profile_url=url), asked(2, ONCE, "Ana Vell")]) == [0, 0]


def test_two_people_of_one_name_are_two() -> None:
    pair = [
        asked(number, ONCE, "Ana Vell", profile_url=f"https://www.linkedin.com/in/ana-vell-{number}")
        for number in (1, 2)
    ]
    assert counts(pair) == [1, 1]


def test_senders_who_cannot_be_told_apart_are_no_campaign() -> None:
    assert counts([asked(1, ONCE, None), asked(2, ONCE, None), asked(3, ONCE, " ")]) == [0, 0, 0]


def test_messages_count_like_notes_but_not_the_owners() -> None:
    talks = [
        ConnectionRequest(
            id="1", requester=Profile(name="Ana Vell"), history=(Message(author="them", text=ONCE),)
        ),
        asked(2, ONCE, "Bo Ek"),
        ConnectionRequest(
            id="3", requester=Profile(name="Cy Dahl"), history=(Message(author="me", text=ONCE),)
        ),
    ]
    assert counts(talks) == [1, 1, 0]


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


@settings(max_examples=60)
@given(
    st.lists(st.text(st.characters(codec="utf-8"), max_size=300), max_size=4),
    st.sampled_from(
        ["\0" * 50, "'; DROP TABLE sightings; -- ", "\u202e\u200b", "a" * 100_000, "x y " * 30_000, "=1+1 "]
    ),
)
def test_hostile_texts_do_no_harm(texts: list[str], trick: str) -> None:
    notes = [*texts, trick, trick + ONCE, ONCE + trick, ONCE]
    requests = [
        asked(at, note, f"Sender {trick[:9]}{at}", company=note[:500]) for at, note in enumerate(notes)
    ]
    found = Campaigns.of(requests)
    for each in requests:
        same = found.others(each).same_words
        if same is not None:
            assert same.count > 0
            assert each.note is not None
            for span in quotes(each, same.shared):
                assert each.note.text[span.start : span.end] == span.text


def test_a_big_family_is_not_compared_pair_by_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    likeness = search._likeness

    def counted(one: frozenset[int], other: frozenset[int]) -> float:
        nonlocal compared
        compared += 1
        return likeness(one, other)

    def comparisons(number: int) -> int:
        nonlocal compared
        compared = 0
        chance = random.Random(number)
        words = TEMPLATE.split()
        family = (
            " ".join(f"w{chance.randrange(9999)}" if chance.random() < 0.08 else each for each in words)
            for _ in range(number)
        )
        assert min(copied(*family)) > number / 2
        return compared

    monkeypatch.setattr(search, "_likeness", counted)
    small, large = comparisons(100), comparisons(1000)
    assert large < 20 * small


SHOWN = """
import json
from screener.network.campaigns import Campaigns
from tests.test_campaigns import ONCE, TEMPLATE, asked
notes = [TEMPLATE.format(town=t, number=n, firm=f) for t, n, f in (("Leeds", 1, "A"), ("York", 2, "B"))]
requests = [asked(at, note) for at, note in enumerate([*notes, ONCE, ONCE.upper(), "short"])]
found = Campaigns.of(requests)
same = [found.others(each).same_words for each in requests]
print(json.dumps([each and (each.count, sorted(each.shared)) for each in same]))
"""


def test_another_process_finds_the_same() -> None:
    root = Path(__file__).parent.parent
    told = [
        subprocess.run(
            [sys.executable, "-c", SHOWN],
            check=True,
            capture_output=True,
            text=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{root}{os.pathsep}{root / 'cli'}"},
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert [each and each[0] for each in json.loads(told[0])] == [1, 1, 1, 1, None]


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


def account(
    number: int, *known: str, company: str = "Vellum Ltd", contacts: int | None = 7
) -> ConnectionRequest:
    return ConnectionRequest(
        id=str(number),
        requester=Profile(name=f"Sender {number}", company=company),
        connection_count=contacts,
        mutual_connections=MutualConnections(names=known),
    )


def ringed(*requests: ConnectionRequest) -> list[int]:
    found = Campaigns.of(requests)
    return [ring.count if (ring := found.others(each).ring) else 0 for each in requests]


def test_a_ring_is_three_fresh_accounts_of_one_firm_who_know_the_same_person() -> None:
    assert ringed(*(account(number, "Ana Ruiz") for number in range(3))) == [2, 2, 2]
    assert ringed(*(account(number, "Ana Ruiz") for number in range(2))) == [0, 0]
    assert ringed(
        *(
            account(number, "Dr Ana Ruiz", company=f"VELLUM{end}")
            for number, end in enumerate(("", " Ltd", " Inc."))
        )
    ) == [2, 2, 2]


@pytest.mark.parametrize(
    "odd",
    [
        account(9, "Tom Bell"),
        account(9, "Ana Ruiz", company="Acme"),
        account(9, "Ana Ruiz", company="Self-employed"),
        account(9, "Ana Ruiz", contacts=51),
        account(9, "Ana Ruiz", contacts=None),
        account(9, "Ana Ruiz", "Tom Bell", "Kim Oda", "Lea Ost"),
        account(9),
    ],
)
def test_who_differs_in_one_thing_is_in_no_ring(odd: ConnectionRequest) -> None:
    assert ringed(*(account(number, "Ana Ruiz") for number in range(3)), odd)[3] == 0
