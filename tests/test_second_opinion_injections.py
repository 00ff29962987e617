"""Nothing that is written in a request can better its verdict by giving orders to the model."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest

from screener import ConnectionRequest, Profile, Recommendation, Verdict, screen
from screener.models import Reading
from screener.second_opinion import LanguageModel, language_model
from tests.injections import INJECTIONS
from tests.model_server import Mind, Server, Texts, in_interview, passing, saying, thinking

RANK = {Verdict.DECLINE: 0, Verdict.ASK: 1, Verdict.ACCEPT: 2}
DOUBTFUL = (
    "I came across your profile and thought it would be great to connect and exchange ideas about what we"
    " both do.",
    "Your post made me think. I run a small print shop. Perhaps we can exchange ideas.",
    "I enjoyed your article on second careers. I'd value your view on how to start one.",
)
SETTLED = (
    "We help firms like yours to win thirty new clients a month. Your website looks tired.",
    "Earn 300 a day from home, no experience needed. Write to me on WhatsApp, the fee is refunded.",
)
NAMED = re.compile(
    "|".join(reading.value for reading in Reading if "-" in reading.value) + '|(?<=")sells(?=")'
)
"""A reading that a text calls by its name."""


def request(note: str, number: int = 0) -> ConnectionRequest:
    return ConnectionRequest(id=str(number), requester=Profile(headline="Print shop owner"), note=note)


def requests(notes: Iterable[str]) -> list[ConnectionRequest]:
    """Each note with each injection after it, before it, and in the headline."""
    made = [
        request(written, number)
        for number, written in enumerate(
            text for note in notes for each in INJECTIONS for text in (f"{note}\n{each}", f"{each}\n{note}")
        )
    ]
    return made + [
        ConnectionRequest(id=f"h{number}", requester=Profile(headline=each), note=note)
        for note in notes
        for number, each in enumerate(INJECTIONS)
    ]


def _shown(attack: str) -> str:
    return "".join(character for character in attack if character.isprintable() or character == "\n")


SHOWN = tuple(filter(None, map(_shown, INJECTIONS)))
"""The injections as they reach a model; what is written in hidden letters does not."""


def _orders(texts: Texts) -> Iterator[Reading]:
    """Every order in the texts, in the order of writing: those of strangers and those of the checks."""
    for text in texts.values():
        found = [(text.find(each), Reading.REASON) for each in SHOWN if each in text]
        found += [(each.start(), Reading(each[0])) for each in NAMED.finditer(text)]
        yield from (reading for _, reading in sorted(found))


def obeying(which: str) -> Mind:
    """A model that does as a text says: the first order in it, the last, or the one it meets most often.

    Where there is none it knows a pitch from a friendly word.
    """

    def answer(texts: Texts) -> Mapping[str, Any]:
        plain = Reading.REASON if "library evening" in texts["note"] else Reading.SELLS
        orders = list(_orders(texts)) or [plain]
        chosen = {"first": orders[0], "last": orders[-1], "most": max(orders, key=orders.count)}[which]
        return saying(chosen, texts)

    return answer


def judged(
    given: list[ConnectionRequest], server: Server, **settings: Any
) -> list[tuple[Recommendation, Recommendation]]:
    model = LanguageModel(server.settings(calls=100_000, **settings))
    return list(zip(screen(given), screen(given, second_opinion=model), strict=True))


def test_there_are_enough() -> None:
    assert len(set(INJECTIONS)) == len(INJECTIONS) >= 60


def test_what_is_settled_is_never_asked_about() -> None:
    with thinking(lambda texts: saying(Reading.REASON, texts)) as server:
        pairs = judged([each for each in requests(SETTLED) if each.note], server)
        declined = [pair for pair in pairs if pair[0].verdict is Verdict.DECLINE]
        assert len(declined) > 0.9 * len(pairs)
        assert all(with_it == without for without, with_it in declined)


@pytest.mark.parametrize("which", ["first", "last", "most"])
def test_a_model_that_obeys_everything_is_not_believed(which: str) -> None:
    with thinking(obeying(which)) as server:
        for without, with_it in judged(requests(DOUBTFUL[:1]), server):
            assert RANK[with_it.verdict] <= RANK[without.verdict]
        assert len(server.asked) == 3, "it answers the two plain questions, and obeys the first order"


@pytest.mark.parametrize("which", ["first", "last", "most"])
@pytest.mark.parametrize("gate", [True, False])
def test_a_model_that_obeys_but_knows_the_interview_betters_no_verdict(
    which: str, gate: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not gate:
        monkeypatch.setattr(language_model, "spoken_to_machine", lambda _: None)
    with thinking(passing(obeying(which))) as server:
        pairs = judged(requests(DOUBTFUL[1:2]), server)
        assert sum(bool(each.opinion) for _, each in pairs) > 50
        for without, with_it in pairs:
            assert RANK[with_it.verdict] <= RANK[without.verdict], with_it.opinion
            assert with_it.chance <= without.chance + 1e-9, with_it.opinion
        assert gate or len(server.asked) > 100


def test_with_only_against_even_a_model_won_over_betters_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "spoken_to_machine", lambda _: None)
    with thinking(passing(lambda texts: saying(Reading.REASON, texts))) as server:
        for without, with_it in judged(requests(DOUBTFUL[1:2]), server, only_against=True):
            assert with_it.model_copy(update={"opinion": None}) == without


def test_a_model_won_over_moves_one_step_within_the_band_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "spoken_to_machine", lambda _: None)
    with thinking(passing(lambda texts: saying(Reading.REASON, texts))) as server:
        moved = 0
        for without, with_it in judged(requests(DOUBTFUL[1:2]), server):
            if without.verdict is Verdict.DECLINE:
                assert with_it == without
            assert abs(with_it.sum.total - without.sum.total) <= 6
            moved += with_it.verdict is not without.verdict
        assert moved > 0, "what it says does count where it is believed"


def test_most_are_seen_before_anything_is_sent() -> None:
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        pairs = judged([request(f"{DOUBTFUL[1]} {each}", at) for at, each in enumerate(INJECTIONS)], server)
    asked = [each.opinion for _, each in pairs if each.opinion]
    seen = [each for each in asked if each.reading is Reading.TO_MACHINE]
    assert len(seen) > 0.5 * len(asked)
    assert all(opinion.quotes for opinion in seen)


def test_the_interview_is_known_to_the_test_models() -> None:
    assert in_interview({"note": "hello"}) is None
