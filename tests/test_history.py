"""The history keeps who sent which words, whole or not at all, and no file but its own is touched."""

import sqlite3
import stat
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import HistoryError
from screener.history import remember, remembered
from screener.models import ConnectionRequest, Profile
from screener.network.campaigns import Campaigns
from screener.network.campaigns.prints import Prints
from screener.network.campaigns.sightings import Sighting, sighting

TODAY = date(2026, 11, 21)
NOTE = (
    "You wrote that nobody reads the second page of a letter. My aunt ran the post office in Hebden and"
    " said the"
    " very same about postcards, so I wondered what you make of those."
)
prints = st.builds(Prints, *[st.lists(st.binary(min_size=8, max_size=8), max_size=3).map(b"".join)] * 2)
sightings = st.builds(
    Sighting,
    id=st.text(max_size=9),
    name=st.none() | st.text(max_size=30),
    address=st.none() | st.text(max_size=30),
    day=st.none() | st.dates(),
    prints=st.lists(prints, max_size=2).map(tuple),
    rings=st.lists(st.integers(0, 2**64 - 1), max_size=2).map(tuple),
)


def request(name: str, note: str = NOTE) -> ConnectionRequest:
    return ConnectionRequest(id="1", requester=Profile(name=name), note=note)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history of mine ?#%.db"


def test_a_copy_of_what_was_seen_is_recognised(path: Path) -> None:
    remember(path, [sighting(request("Bo Ek"))], today=TODAY)
    found = Campaigns.of([request("Ana Vell")], history=remembered(path)).others(request("Ana Vell"))
    assert found.same_words is not None
    [other] = found.same_words.others(9)
    assert (other.name, other.day) == ("Bo Ek", TODAY)


def test_what_was_read_before_is_not_its_own_copy(path: Path) -> None:
    seen = [sighting(request("Bo Ek"))]
    assert remember(path, seen, today=TODAY) == 1
    assert remember(path, seen, today=date(2027, 1, 1)) == 0
    assert [each.day for each in remembered(path)] == [TODAY]
    assert (
        Campaigns.of([request("Bo Ek")], history=remembered(path)).others(request("Bo Ek")).same_words is None
    )


def test_no_words_are_kept(path: Path) -> None:
    remember(path, [sighting(request("Bo Ek"))], today=TODAY)
    written = path.read_bytes()
    assert b"Bo Ek" in written
    assert not any(word.encode() in written for word in NOTE.split() if len(word) > 4)


@given(kept=st.lists(sightings, max_size=5))
def test_all_that_can_be_recognised_comes_back(
    tmp_path_factory: pytest.TempPathFactory, kept: list[Sighting]
) -> None:
    path = tmp_path_factory.mktemp("history") / "h"
    remember(path, kept, today=TODAY)
    telling = {(each.sender, each.prints, each.rings) for each in kept if each.telling}
    assert {(each.sender, each.prints, each.rings) for each in remembered(path)} == telling


@pytest.mark.parametrize(
    "name", ["'); DROP TABLE sightings; --", "a\0b", "\ud800 broken", "é" * 300, "a\u202eb"]
)
def test_hostile_names_come_back(path: Path, name: str) -> None:
    kept = Sighting(id=name, name=name, prints=sighting(request("x")).prints)
    remember(path, [kept], today=TODAY)
    [back] = remembered(path)
    assert (back.id, back.name, back.prints) == (name, name, kept.prints)


def test_nothing_is_made_by_reading(path: Path) -> None:
    assert remembered(path) == ()
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has other permissions")
def test_only_its_owner_can_read_it(path: Path) -> None:
    remember(path, [sighting(request("Bo Ek"))], today=TODAY)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_breaks_off_leaves_it_as_it_was(path: Path) -> None:
    remember(path, [sighting(request("Bo Ek"))], today=TODAY)
    before = remembered(path)

    def broken() -> Iterator[Sighting]:
        yield sighting(request("Cy Dahl"))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        remember(path, broken(), today=TODAY)
    assert remembered(path) == before


def test_what_breaks_off_at_first_can_be_begun_again(path: Path) -> None:
    def broken() -> Iterator[Sighting]:
        raise KeyboardInterrupt
        yield

    with pytest.raises(KeyboardInterrupt):
        remember(path, broken(), today=TODAY)
    assert remembered(path) == ()
    assert remember(path, [sighting(request("Bo Ek"))], today=TODAY) == 1


@pytest.mark.parametrize("content", [b"name,note\nAna,Hi\n", b"SQLite format 3\0" + b"\xff" * 4096, b"\0"])
def test_another_file_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for use in (remembered, lambda path: remember(path, [], today=TODAY)):
        with pytest.raises(HistoryError, match="is not a history of screener") as error:
            use(path)
        assert "\n" not in str(error.value)
    assert path.read_bytes() == content


def test_another_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE sightings (digest)")
    database.close()
    before = path.read_bytes()
    for use in (remembered, lambda path: remember(path, [], today=TODAY)):
        with pytest.raises(HistoryError, match="is not a history"):
            use(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("column", ["day", "prints", "rings", "name"])
@pytest.mark.parametrize("value", [b"\xff\xff\xff", "nonsense", 7, 2.5])
def test_a_damaged_history_is_told(path: Path, column: str, value: object) -> None:
    remember(path, [sighting(request("Bo Ek"))], today=TODAY)
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE sightings SET {column} = ?", (value,))  # noqa: S608
    database.close()
    with pytest.raises(HistoryError, match="is not a history"):
        remembered(path)


def test_a_history_of_another_version_is_told(path: Path) -> None:
    remember(path, [sighting(request("Bo Ek"))], today=TODAY)
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(HistoryError, match="another version"):
        remembered(path)


def test_a_folder_is_no_history(tmp_path: Path) -> None:
    with pytest.raises(HistoryError):
        remembered(tmp_path)
    with pytest.raises(HistoryError):
        remember(tmp_path, [], today=TODAY)
    with pytest.raises(HistoryError):
        remember(tmp_path / "no" / "such", [], today=TODAY)
    with pytest.raises(HistoryError):
        remember(Path("a\0b"), [], today=TODAY)
