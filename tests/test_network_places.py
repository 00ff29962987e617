"""What a shared company, school or group says, by the time together and by how many people are there."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, Note, Owner, Profile, Spell
from screener.network.graph import Network
from screener.network.overlap import Overlap, SharedGroup, SharedPlace, when_together
from screener.network.places import STILL_THERE, Place, Stay, common_time

DAYS = st.dates(date(1960, 1, 1), date(2030, 1, 1))
MAYBE = st.none() | DAYS
STAYS = st.lists(st.builds(Stay, MAYBE, MAYBE), max_size=4).map(tuple)
TODAY = date(2026, 1, 1)


def strength(place: SharedPlace, kind: str = "employers") -> float:
    found = (Overlap(employers=(place,)) if kind == "employers" else Overlap(schools=(place,))).strength
    assert found is not None
    return found


def shared(owner: Owner, requester: Profile, network: Network | None = None) -> Overlap:
    request = ConnectionRequest(
        id="1", requester=requester, note=Note(text="", sent_at=datetime(2026, 1, 1, tzinfo=UTC))
    )
    return (network or Network()).overlap(owner, request)


# time


@given(STAYS, STAYS)
def test_time_together_is_the_same_from_both_sides(one: tuple[Stay, ...], other: tuple[Stay, ...]) -> None:
    assert common_time(one, other, today=TODAY) == common_time(other, one, today=TODAY)


@given(STAYS, STAYS)
def test_time_together_is_told_in_order(one: tuple[Stay, ...], other: tuple[Stay, ...]) -> None:
    found = common_time(one, other, today=TODAY)
    assert (found.together is True) or found.since is found.until is None
    assert found.months is None or found.months >= 0
    assert found.months in (None, 0.0) or found.together
    if found.since and found.until:
        assert found.since <= found.until


@given(DAYS, DAYS, DAYS, DAYS)
def test_known_dates_are_counted_to_the_day(a: date, b: date, c: date, d: date) -> None:
    one, other = Stay(*sorted((a, b))), Stay(*sorted((c, d)))
    found = common_time((one,), (other,))
    days = (min(max(a, b), max(c, d)) - max(min(a, b), min(c, d))).days
    assert found.together is (days >= 0)
    assert found.months == pytest.approx(max(0, days) / 365.25 * 12)


@given(STAYS, STAYS, st.builds(Stay, MAYBE, MAYBE))
def test_a_further_stay_never_lessens_what_is_known(
    one: tuple[Stay, ...], other: tuple[Stay, ...], more: Stay
) -> None:
    # Since when they are there is no further stay: it takes the place of not knowing it.
    assume(STILL_THERE not in (*one, *other, more))
    before = SharedPlace("", *common_time(one, other, today=TODAY))
    after = SharedPlace("", *common_time((*one, more), other, today=TODAY))
    if before.together:
        assert after.together
        assert strength(after) >= strength(before) - 1e-12


def test_times_that_overlap_are_counted_once() -> None:
    mine = (Stay(date(2010, 1, 1), date(2012, 1, 1)), Stay(date(2011, 1, 1), date(2013, 1, 1)))
    found = common_time(mine, (Stay(date(2000, 1, 1), date(2020, 1, 1)),))
    assert found.months == pytest.approx(36, abs=0.1)
    assert (found.since, found.until) == (date(2010, 1, 1), date(2013, 1, 1))


def test_what_lasts_is_counted_to_the_day_of_the_note() -> None:
    me = Owner(worked=(Spell(at="Acme Ltd", start=date(2020, 1, 1)),))
    them = Profile(company="Acme", worked=(Spell(at="Acme", start=date(2024, 1, 1)),))
    (place,) = shared(me, them).employers
    assert (place.together, place.since, place.until) == (True, date(2024, 1, 1), None)
    assert place.months == pytest.approx(24, abs=0.1)
    assert when_together(place) == "You were both at Acme from 2024 on"


def test_since_when_they_are_there_goes_before_that_they_are_there() -> None:
    me = Owner(worked=(Spell(at="Acme", start=date(2010, 1, 1), end=date(2015, 1, 1)),))
    them = Profile(company="Acme", worked=(Spell(at="Acme", start=date(2024, 1, 1)),))
    assert shared(me, them).employers[0].together is False
    assert shared(me, Profile(company="Acme")).employers[0].together is None


def test_a_stay_that_ends_before_it_begins_says_nothing() -> None:
    backwards, long = Stay(date(2015, 1, 1), date(2010, 1, 1)), Stay(date(2000, 1, 1), date(2020, 1, 1))
    assert common_time((backwards,), (long,)).together is None


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (date(2018, 3, 1), date(2020, 5, 1), "You were both at Acme Ltd from 2018 to 2020"),
        (date(2018, 3, 1), date(2018, 5, 1), "You were both at Acme Ltd in 2018"),
        (date(2018, 3, 1), None, "You were both at Acme Ltd from 2018 on"),
        (None, None, "You were both at Acme Ltd at the same time"),
    ],
)
def test_in_words(since: date | None, until: date | None, said: str) -> None:
    assert when_together(SharedPlace("Acme Ltd", together=True, since=since, until=until)) == said


# what it says

SIZES = st.none() | st.integers(0, 10**9)
PLACES = st.builds(
    SharedPlace,
    st.just("Acme"),
    st.sampled_from([True, False, None]),
    months=st.none() | st.floats(0, 1200),
    size=SIZES,
    seen=st.integers(0, 10**6),
)


@given(PLACES, st.sampled_from(["employers", "schools"]))
def test_together_is_more_than_unknown_is_more_than_apart(place: SharedPlace, kind: str) -> None:
    same, unknown, apart = (strength(replace(place, together=each), kind) for each in (True, None, False))
    assert 1 > same >= unknown >= apart > 0


@given(PLACES, st.floats(0, 1200), st.floats(0, 1200))
def test_more_months_never_say_less(place: SharedPlace, one: float, other: float) -> None:
    few, many = sorted((one, other))
    assert strength(replace(place, months=many)) >= strength(replace(place, months=few))


@given(PLACES, st.integers(0, 10**9), st.integers(0, 10**9))
def test_bigger_places_never_say_more(place: SharedPlace, one: int, other: int) -> None:
    small, big = sorted((one, other))
    assert strength(replace(place, size=small)) >= strength(replace(place, size=big))
    assert strength(replace(place, seen=small)) >= strength(replace(place, seen=big))


@given(st.integers(0, 10**9))
def test_groups_of_unknown_size_are_at_least_as_large_as_the_network_shows(seen: int) -> None:
    assert SharedGroup("", seen=seen).rarity == min(0.5, SharedGroup("", size=seen).rarity)
    assert SharedGroup("", size=seen, seen=seen + 9).rarity <= SharedGroup("", size=seen).rarity


def test_a_small_firm_counts_far_more_than_a_huge_one() -> None:
    small, unknown, huge = (
        strength(SharedPlace("", together=True, size=size)) for size in (30, None, 200_000)
    )
    assert small > 1.4 * unknown
    assert unknown > 1.7 * huge
    assert SharedGroup("", 40).rarity == 1
    assert SharedGroup("", 2_000_000).rarity == 0


# where sizes come from


def test_sizes_are_told_by_the_network_the_owner_and_the_profile() -> None:
    me = Owner(employers=("Acme Ltd",), groups=("Leeds Coaches",), sizes={"leeds coaches": 40})
    them = Profile(company="ACME", company_size=120, groups=("Leeds Coaches",))
    assert shared(me, them).employers[0].size == 120
    assert shared(me, them).groups[0].size == 40
    told = me.model_copy(update={"sizes": {"Acme": 90}})
    assert shared(told, them).employers[0].size == 90
    network = Network()
    network.add_company("Acme GmbH", size=60)
    assert shared(told, them, network).employers[0].size == 60


def test_companies_and_schools_are_nodes_with_their_people() -> None:
    network = Network()
    network.add_company("Acme Ltd", ["Marta Vell", "Jo Hart", "Ana Ruiz"])
    network.add_school("Hull College", ["Marta Vell", "Jo Hart"], size=900)
    assert set(network.graph[Place("company", "acme")]) == {"Marta Vell", "Jo Hart", "Ana Ruiz"}
    found = shared(Owner(name="Marta Vell"), Profile(name="Jo Hart"), network)
    assert found.employers == (SharedPlace("Acme Ltd", seen=3),)
    assert found.schools == (SharedPlace("Hull College", size=900, seen=2),)
