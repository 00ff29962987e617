"""Sources join by address, else by a name that only one person bears."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import ConnectionRequest, MutualConnections, Profile
from screener.sources import Source, read
from screener.sources.join import filled
from tools.make_archive import ARCHIVE

IN = "https://www.linkedin.com/in/"


def joined(table: str, *others: str, **options: Any) -> Source:
    return read(io.BytesIO(table.encode()), with_=[io.BytesIO(other.encode()) for other in others], **options)


def headlines(source: Source) -> list[str | None]:
    return [request.requester.headline for request in source]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/in/zo%C3%AB-quist",
        "linkedin.com/in/zoë-quist/",
        "http://de.linkedin.com/in/Zoë-Quist?trk=x",
        "https://www.linkedin.com/comm/in/zo%c3%ab-quist?midToken=1",
    ],
)
def test_every_way_to_write_an_address_joins(address: str) -> None:
    source = joined(f"name,url\nZoe,{IN}zoë-quist\n", f"url,headline\n{address},Baker\n")
    assert headlines(source) == ["Baker"]


def test_a_name_joins_where_an_address_is_missing() -> None:
    assert headlines(joined(f"name,url\nAda Quist,{IN}ada\n", "name,headline\nDr. Ada QUIST,Baker\n")) == [
        "Baker"
    ]
    assert headlines(joined("name\nAda Quist\n", f"name,url,headline\nAda Quist,{IN}ada,Baker\n")) == [
        "Baker"
    ]


def test_a_member_id_joins_a_slug_by_name() -> None:
    source = joined(f"name,url\nAda Quist,{IN}ada\n", f"name,url,headline\nAda Quist,{IN}ACoAAB12,Baker\n")
    assert headlines(source) == ["Baker"]


def test_people_of_one_name_and_two_addresses_are_two() -> None:
    source = joined(f"name,url\nAda Quist,{IN}ada\n", f"name,url,headline\nAda Quist,{IN}other,Baker\n")
    assert headlines(source) == [None]
    assert not any("not joined" in notice for notice in source.notices)


def test_an_ambiguous_name_is_not_joined_and_reported() -> None:
    twice = joined("name\nAda Quist\n", "name,headline,company\nAda Quist,Baker,A\nAda Quist,Miller,B\n")
    assert headlines(twice) == [None]
    assert any(
        "only the name tells who it is and several people bear it: 1" in each for each in twice.notices
    )
    asked_twice = joined("name\nAda Quist\nAda Quist\n", "name,headline\nAda Quist,Baker\n")
    assert headlines(asked_twice) == ["Baker", None]
    assert any("several people bear it: 2" in each for each in asked_twice.notices)


def test_several_sources_fill_one_another_and_the_first_is_believed() -> None:
    source = joined(
        f"name,url,company\nAda,{IN}ada,Mill\n",
        f"url,company,headline\n{IN}ada,Wrong,Baker\n",
        f"url,headline,mutual count\n{IN}ada,Wrong,3\n",
    )
    (request,) = source
    assert (request.requester.company, request.requester.headline) == ("Mill", "Baker")
    assert request.mutual_connections == MutualConnections(count=3)


def test_an_archive_gives_a_table_its_owner_network_and_conversations() -> None:
    table = f"name,url,headline\nClara W.,{IN}clara-whitmore-invented,Librarian\nAda,,Baker\n"
    source = read(io.BytesIO(table.encode()), with_=[ARCHIVE])
    clara, ada = source
    assert clara.connected
    assert clara.history is not None
    assert len(clara.history) == 3
    assert clara.requester.company == "Leeds City Library"
    assert not ada.connected
    assert source.owner is not None
    assert source.network.overlap(source.owner, clara).closeness


def test_mapped_columns_may_stand_in_either_source() -> None:
    source = joined("name\nAda\n", "name,Was\nAda,Baker\n", map={"Was": "headline"})
    assert headlines(source) == ["Baker"]


FIELD = st.none() | st.sampled_from(["", "a", "b"])
PROFILES = st.builds(Profile, name=FIELD, headline=FIELD, company=FIELD, groups=st.none() | st.just(()))
REQUESTS = st.builds(
    ConnectionRequest,
    id=st.just("1"),
    requester=PROFILES,
    note=FIELD,
    mutual_connections=st.none() | st.builds(MutualConnections, count=st.none() | st.integers(0, 3)),
    history=st.none() | st.just(()),
)


@given(REQUESTS, REQUESTS)
def test_filling_changes_only_what_is_unknown(request: ConnectionRequest, known: ConnectionRequest) -> None:
    found = filled(request, known)
    for ours, theirs, both in (
        (request.requester, known.requester, found.requester),
        (request, known, found),
    ):
        for field in type(ours).model_fields:
            if field not in ("requester", "mutual_connections"):
                mine = getattr(ours, field)
                assert getattr(both, field) == (getattr(theirs, field) if mine is None else mine)
    assert filled(found, known) == found
