"""Ties grow with what proves them and with nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, KnownAs, Message, Note, Profile
from screener.network.overlap import Overlap, SharedPerson, SharedPlace
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
    days_silent=st.none() | st.floats(0, 20_000),
)


@given(
    dealings,
    st.sampled_from(["written", "received", "recommendations_given", "recommendations_received"])
    | st.sampled_from(["endorsements_given", "endorsements_received"]),
)
def test_closeness_grows_with_every_dealing(known: Dealings, kind: str) -> None:
    more = replace(known, **{kind: getattr(known, kind) + 1})
    assert 0 <= closeness(known) <= closeness(more) <= 1


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
