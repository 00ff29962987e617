"""Copies of one text by different senders are found, whoever they are, in whatever order; little else is."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screener.models import ConnectionRequest, Message, Profile
from screener.network.campaigns import Campaigns, search
from screener.network.campaigns.everyday import EVERYDAY
from screener.network.campaigns.prints import prints_of, quotes
from screener.network.campaigns.sightings import sighting
from screener.rules import RULES
from tests.copies import ONCE, TEMPLATE, asked, copied, counts

names = st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True)


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
from tests.copies import ONCE, TEMPLATE, asked
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
