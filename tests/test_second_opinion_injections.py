"""Nothing that is written in a request can better its verdict by giving orders to the model."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final

import pytest

from screener import ConnectionRequest, MutualConnections, Profile, Recommendation, Verdict, screen
from screener.case import PROFILE_FIELDS
from screener.models import Message, Reading
from screener.policy.opinion import POINTS
from screener.second_opinion import LanguageModel, language_model
from tests.injections import INJECTIONS
from tests.model_server import Mind, Server, Texts, in_interview, passing, saying, thinking
from tests.opinions import ASKED, DECLINED, VETOED, WELCOMED

RANK = {Verdict.DECLINE: 0, Verdict.ASK: 1, Verdict.ACCEPT: 2}
DOUBTFUL = (ASKED, WELCOMED)
SETTLED = (DECLINED, VETOED)
NAMED = re.compile(
    "|".join(reading.value for reading in Reading if "-" in reading.value) + '|(?<=")sells(?=")'
)
"""A reading that a text calls by its name."""


def request(note: str, number: int = 0) -> ConnectionRequest:
    return ConnectionRequest(id=str(number), requester=Profile(headline="Print shop owner"), note=note)


def _placed(note: str, attack: str) -> Iterator[ConnectionRequest]:
    """The attack in each place that a stranger can fill, and split over two of them."""
    plain = request(note)
    half = len(attack) // 2
    for text in (f"{note}\n{attack}", f"{attack}\n{note}", f"{note} {attack} Yours"):
        yield request(text)
    for field in PROFILE_FIELDS:
        profile = Profile(**{"headline": "Print shop owner", field: attack})
        yield plain.model_copy(update={"requester": profile})
    turns = (Message(author="me", text="Hello, what is it about?"), Message(author="them", text=attack))
    yield plain.model_copy(update={"history": turns})
    profile = Profile(headline=attack[:half])
    yield request(f"{note}\n{attack[half:]}").model_copy(update={"requester": profile})


PLACES: Final = len(list(_placed("", "")))


def requests(notes: Iterable[str], *, turned: int = 0) -> list[ConnectionRequest]:
    """Each note with each injection in one of the places in turn, which begins ``turned`` places on."""
    made = [
        each
        for note in notes
        for number, attack in enumerate(INJECTIONS)
        for place, each in enumerate(_placed(note, attack))
        if place == (number + turned) % PLACES
    ]
    return [each.model_copy(update={"id": str(number)}) for number, each in enumerate(made)]


def _shown(attack: str) -> str:
    return "".join(character for character in attack if character.isprintable() or character == "\n")


SHOWN = tuple(filter(None, map(_shown, INJECTIONS)))
"""The injections as they reach a model; what is written in hidden letters does not."""
HALVES = tuple((each[: len(each) // 2], each[len(each) // 2 :]) for each in SHOWN if "\n" not in each)


def _orders(texts: Texts) -> Iterator[tuple[Reading, str]]:
    """Every order in the texts, in the order of writing: those of strangers and those of the checks."""
    headline = texts.get("headline", "").splitlines()
    split = tuple(second for first, second in HALVES if first in headline)
    for text in texts.values():
        found = [(text.find(each), Reading.REASON, each) for each in SHOWN + split if each in text]
        found += [(each.start(), Reading(each[0]), each[0]) for each in NAMED.finditer(text)]
        yield from ((reading, words) for _, reading, words in sorted(found))


def obeying(which: str) -> Mind:
    """A model that does as a text says: the first order in it, the last, or the one it meets most often.

    It quotes the order, or the first words where there is none, when it knows a pitch from a friendly word.
    """

    def answer(texts: Texts) -> Mapping[str, Any]:
        plain = Reading.REASON if "library evening" in texts.get("note", "") else Reading.SELLS
        orders = list(_orders(texts))
        if not orders:
            return saying(plain, texts)
        said = [reading for reading, _ in orders]
        chosen = {"first": said[0], "last": said[-1], "most": max(said, key=said.count)}[which]
        return {
            "reading": chosen.value,
            "quotes": [words for reading, words in orders if reading is chosen][:1],
        }

    return answer


def judged(
    given: list[ConnectionRequest], server: Server, **settings: Any
) -> list[tuple[Recommendation, Recommendation]]:
    model = LanguageModel(server.settings(calls=100_000, **settings))
    return list(zip(without_opinion(tuple(given)), screen(given, second_opinion=model), strict=True))


@cache
def without_opinion(given: tuple[ConnectionRequest, ...]) -> tuple[Recommendation, ...]:
    return tuple(screen(given))


def credulous(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the guards away: whatever the text says is sent, and the first answer is believed."""
    monkeypatch.setattr(language_model, "spoken_to_machine", lambda _: None)
    monkeypatch.setattr(LanguageModel, "_steady", lambda *_: True)


def test_there_are_enough_and_in_many_places() -> None:
    assert len(set(INJECTIONS)) == len(INJECTIONS) >= 100
    assert PLACES == 9


def test_without_the_guards_they_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model does obey: were its first answer believed, most would turn an ask into an accept."""
    credulous(monkeypatch)
    with thinking(passing(obeying("first"))) as server:
        given = [request(f"{ASKED}\n{each}") for each in INJECTIONS]
        pairs = judged(given, server)
    asked = [each for without, each in pairs if without.verdict is Verdict.ASK and each.opinion]
    lifted = [each for each in asked if each.verdict is Verdict.ACCEPT]
    assert len(lifted) >= 50
    assert len(lifted) > 0.8 * len(asked)


def test_what_is_settled_is_never_asked_about() -> None:
    with thinking(lambda texts: saying(Reading.REASON, texts)) as server:
        pairs = judged([each for each in requests(SETTLED) if each.note], server)
        declined = [pair for pair in pairs if pair[0].verdict is Verdict.DECLINE]
        assert len(declined) > 0.9 * len(pairs)
        assert all(with_it == without for without, with_it in declined)


@pytest.mark.parametrize("which", ["first", "last", "most"])
def test_a_model_that_obeys_everything_is_not_believed(which: str) -> None:
    with thinking(obeying(which)) as server:
        for without, with_it in judged(requests([ASKED]), server):
            assert RANK[with_it.verdict] <= RANK[without.verdict]
        assert len(server.asked) == 3, "it answers the two plain questions, and obeys the first order"


@pytest.mark.parametrize(
    ("which", "gate", "turned"),
    [("first", True, 1), ("first", False, 0), ("last", False, 3), ("most", False, 6)],
)
def test_a_model_that_obeys_but_knows_the_interview_betters_no_verdict(
    which: str, gate: bool, turned: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not gate:
        monkeypatch.setattr(language_model, "spoken_to_machine", lambda _: None)
    with thinking(passing(obeying(which))) as server:
        pairs = judged(requests([ASKED], turned=turned), server)
        could_rise = [each for without, each in pairs if each.opinion and without.verdict is Verdict.ASK]
        assert len(could_rise) >= 50
        for without, with_it in pairs:
            assert RANK[with_it.verdict] <= RANK[without.verdict], with_it.opinion
            assert with_it.chance <= without.chance + 1e-9, with_it.opinion
        assert gate or len(server.asked) > 100


def test_what_others_are_called_never_reaches_a_model() -> None:
    """The name, the address, groups and people in common are no text to be read."""
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        for attack in INJECTIONS[:20]:
            profile = Profile(
                name=attack,
                headline="Print shop owner",
                profile_url=attack,
                groups=(attack,),
                schools=(attack,),
            )
            shared = MutualConnections(names=(attack,))
            about = ConnectionRequest(id="1", requester=profile, note=ASKED, mutual_connections=shared)
            judged([about], server)
        sent = [json.dumps(asked["messages"][1]["content"]) for asked in server.asked]
        assert len(sent) > len(INJECTIONS[:20])
        assert not [each for each in sent for attack in INJECTIONS[:20] if json.dumps(attack)[1:-1] in each]


def test_with_only_against_even_a_model_won_over_betters_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    credulous(monkeypatch)
    with thinking(passing(lambda texts: saying(Reading.REASON, texts))) as server:
        for without, with_it in judged(requests([ASKED]), server, only_against=True):
            assert with_it.model_copy(update={"opinion": None}) == without


def test_a_model_won_over_moves_one_step_within_the_band_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    """What remains, said in the documentation: a model that a text convinces, against every check."""
    credulous(monkeypatch)
    with thinking(passing(lambda texts: saying(Reading.REASON, texts))) as server:
        pairs = judged(requests(DOUBTFUL), server)
    for without, with_it in pairs:
        if without.verdict is Verdict.DECLINE:
            assert with_it == without
        assert RANK[with_it.verdict] - RANK[without.verdict] in (0, 1)
        assert abs(with_it.sum.total - without.sum.total) <= POINTS + 1e-9
    assert any(with_it.verdict is not without.verdict for without, with_it in pairs)


def test_most_are_seen_before_anything_is_sent() -> None:
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        pairs = judged([request(f"{ASKED} {each}", at) for at, each in enumerate(INJECTIONS)], server)
    asked = [each.opinion for _, each in pairs if each.opinion]
    seen = [each for each in asked if each.reading is Reading.TO_MACHINE]
    assert len(seen) > 0.5 * len(asked) > 20
    assert all(opinion.quotes for opinion in seen)


def test_the_interview_is_known_to_the_test_models() -> None:
    assert in_interview({"note": "hello"}) is None
