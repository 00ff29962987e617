"""Ties grow with what proves them and with nothing else."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, KnownAs, Message, Note, Profile
from screener.network.dormant import strength
from screener.network.exchange import Turn, exchange_of
from screener.network.overlap import Overlap, SharedPerson, SharedPlace
from screener.network.past import Past
from screener.network.ties import MOST_TO_A_STRANGER, Dealings, closeness, freshness, tie

counts = st.integers(0, 10_000)
dealings = st.builds(
    Dealings,
    written=counts,
    received=counts,
    recommendations_given=counts,
    recommendations_received=counts,
    endorsements_given=counts,
    endorsements_received=counts,
    words_written=counts,
    words_received=counts,
    begun=counts,
    begun_by_them=counts,
    notes=counts,
    years_together=st.floats(0, 60),
    days_silent=st.none() | st.floats(0, 20_000),
)


@given(dealings, st.floats(0, 20_000), st.floats(0, 20_000))
def test_closeness_fades_in_silence_but_never_by_more_than_half(
    known: Dealings, one: float, other: float
) -> None:
    short, long = sorted((one, other))
    recent, old = replace(known, days_silent=short), replace(known, days_silent=long)
    assert closeness(recent) >= closeness(old) >= closeness(recent) / 2
    assert freshness(None) == freshness(0) == 1


@given(counts)
def test_a_contact_who_only_writes_is_no_closer(received: int) -> None:
    assert closeness(Dealings(received=received)) == 0


def turns(*authors: str, days: tuple[float, ...] = ()) -> tuple[Message, ...]:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    times: list[datetime | None] = [start + timedelta(days=day) for day in days]
    return tuple(
        Message.model_validate({"author": author, "text": "…", "sent_at": time})
        for author, time in zip(authors, times or [None] * len(authors), strict=True)
    )


def asked(
    *history: Message,
    known_as: KnownAs | None = None,
    note: str | None = None,
    overlap: Overlap | None = None,
) -> float:
    request = ConnectionRequest(
        id="1",
        requester=Profile(),
        note=None if note is None else Note(text=note),
        history=history or None,
        known_as=known_as,
    )
    return tie(request, overlap or Overlap())


def test_nothing_known_is_no_tie() -> None:
    assert asked() == 0
    assert asked(known_as=KnownAs.STRANGER) == 0


def test_the_owners_word_counts() -> None:
    values = [asked(known_as=kind) for kind in (KnownAs.GROUP_MEMBER, KnownAs.MET, KnownAs.FRIEND)]
    assert values == sorted(values)
    assert values[-1] == pytest.approx(0.9)


def test_their_own_messages_prove_nothing() -> None:
    assert asked(*turns("them", "them", "them", "them")) == 0
    assert asked(*turns("them", "me", "them", "me")) > asked(*turns("them", "me")) > 0


def test_an_old_exchange_counts_less() -> None:
    recent = turns("them", "me", "them", days=(0, 1, 2))
    old = turns("them", "me", "them", days=(0, 1, 2000))
    assert asked(*recent) > asked(*old) > asked(*recent) / 2


def test_places_count_more_when_the_years_agree() -> None:
    def working(*, together: bool | None) -> float:
        return asked(overlap=Overlap(employers=(SharedPlace("Acme", together),)))

    assert working(together=True) > working(together=None) > working(together=False) > 0


def test_being_sent_by_a_close_contact_counts() -> None:
    ana = Overlap(people=(SharedPerson("Ana Ruiz", closeness=0.8),))
    sent, unsent = "Ana Ruiz said you might know.", "Someone said you might know."
    assert asked(note=sent, overlap=ana) > asked(note=unsent, overlap=ana) > 0
    far = Overlap(people=(SharedPerson("Ana Ruiz"),))
    assert asked(note=sent, overlap=far) == 0


overlaps = st.builds(
    Overlap,
    people=st.lists(st.builds(SharedPerson, st.text(), st.none() | st.floats(0, 1)), max_size=4).map(tuple),
    employers=st.lists(st.builds(SharedPlace, st.text(), st.none() | st.booleans()), max_size=3).map(tuple),
    schools=st.lists(st.builds(SharedPlace, st.text(), st.none() | st.booleans()), max_size=3).map(tuple),
    closeness=st.none() | st.floats(0, 1),
)
histories = st.lists(st.sampled_from(["me", "them"]), max_size=8).map(lambda authors: turns(*authors))
known = st.none() | st.sampled_from(KnownAs)


@given(overlaps, histories, known)
def test_a_tie_is_a_share(overlap: Overlap, history: tuple[Message, ...], known_as: KnownAs | None) -> None:
    assert 0 <= asked(*history, known_as=known_as, overlap=overlap) <= 1


@given(overlaps, histories, known)
def test_a_tie_never_falls_when_more_is_found(
    overlap: Overlap, history: tuple[Message, ...], known_as: KnownAs | None
) -> None:
    before = asked(*history, known_as=known_as, overlap=overlap) - 1e-12
    more = [
        replace(overlap, employers=(*overlap.employers, SharedPlace("Acme"))),
        replace(overlap, schools=(*overlap.schools, SharedPlace("Leeds Beckett"))),
        replace(overlap, people=(*overlap.people, SharedPerson("Ana Ruiz", 0.9))),
        replace(overlap, closeness=1.0),
    ]
    for each in more:
        assert asked(*history, known_as=known_as, overlap=each) >= before
    assert asked(*history, *turns("me"), known_as=known_as, overlap=overlap) >= before
    assert asked(*history, known_as=KnownAs.FRIEND, overlap=overlap) >= before


@given(overlaps, histories)
def test_a_stranger_stays_a_stranger(overlap: Overlap, history: tuple[Message, ...]) -> None:
    assert asked(*history, known_as=KnownAs.STRANGER, overlap=overlap) <= MOST_TO_A_STRANGER


KINDS = [each.name for each in fields(Dealings) if each.name != "days_silent"]


@given(st.sampled_from(KINDS), dealings, st.integers(1, 500))
def test_no_kind_of_dealing_ever_lowers_it(kind: str, known: Dealings, more: int) -> None:
    further = replace(known, **{kind: getattr(known, kind) + more})
    assert 0 <= closeness(known) <= closeness(further) <= 1


@given(st.integers(0, 1), counts, counts, counts)
def test_a_flood_from_one_side_proves_next_to_nothing(
    written: int, received: int, words: int, begun: int
) -> None:
    flood = Dealings(
        written=written,
        words_written=3 * written,
        received=received,
        words_received=words,
        begun_by_them=begun,
    )
    assert closeness(flood) <= (0.25 if written else 0)


def test_who_begins_counts_and_both_most() -> None:
    talk = Dealings(written=5, received=5, days_silent=0)
    theirs, mine, both = (
        closeness(replace(talk, begun=begun, begun_by_them=by_them))
        for begun, by_them in [(0, 4), (4, 0), (2, 2)]
    )
    assert closeness(talk) == theirs < mine < both


def test_words_notes_and_years_at_one_employer_count() -> None:
    talk = Dealings(written=5, received=5)
    for more in ({"words_written": 200, "words_received": 200}, {"notes": 1}, {"years_together": 3.0}):
        assert closeness(replace(talk, **more)) > closeness(talk)
    assert closeness(Dealings(words_received=10**6)) == closeness(Dealings(words_written=10**6)) == 0
    assert closeness(Dealings(notes=1)) == closeness(Dealings(notes=9)) == pytest.approx(0.3)


moments = st.datetimes(datetime(2015, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
written_turns = st.lists(
    st.builds(Turn, st.booleans(), st.integers(0, 300), moments),
    max_size=12,
    unique_by=lambda turn: turn.sent_at,
)


@given(written_turns, st.randoms())
def test_the_order_of_the_evidence_is_irrelevant(listed: list[Turn], chance: Random) -> None:
    shuffled = [*listed]
    chance.shuffle(shuffled)
    assert exchange_of(shuffled) == exchange_of(listed)


@given(written_turns, st.booleans(), st.integers(0, 300), st.integers(0, 4000))
def test_a_further_turn_never_lowers_a_tie(listed: list[Turn], mine: bool, words: int, days: int) -> None:
    newest = max((turn.sent_at for turn in listed if turn.sent_at), default=datetime(2026, 1, 1, tzinfo=UTC))
    further = Turn(mine, words, newest + timedelta(days=days))
    until = date(2040, 1, 1)
    before, after = (Past(exchange=exchange_of(each)) for each in (listed, [*listed, further]))
    assert closeness(after.dealings(until)) >= closeness(before.dealings(until)) - 1e-12
    assert strength(after) >= strength(before) - 1e-12 >= closeness(before.dealings(until)) - 2e-12


def test_who_began_is_told_at_the_start_and_after_silence() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    days = [(True, 0), (False, 1), (False, 13), (False, 40), (True, 41), (True, 60)]
    found = exchange_of(Turn(mine, 5, start + timedelta(days=day)) for mine, day in days)
    assert (found.written, found.received, found.begun, found.begun_by_them) == (3, 3, 2, 1)
    assert found.last == start + timedelta(days=60)
    assert found.last_mutual == start + timedelta(days=40)


def test_what_one_wrote_after_the_other_fell_silent_does_not_refresh() -> None:
    start = datetime(2018, 1, 1, tzinfo=UTC)
    talk = [Turn(day % 2 == 0, 20, start + timedelta(days=day)) for day in range(8)]
    flood = [Turn(False, 20, start + timedelta(days=365 * year)) for year in range(1, 8)]
    quiet, flooded = Past(exchange=exchange_of(talk)), Past(exchange=exchange_of([*talk, *flood]))
    until = date(2026, 1, 1)
    assert flooded.days_silent(until) == pytest.approx(quiet.days_silent(until), abs=1)
    assert flooded.last_touch == date(2018, 1, 7)
