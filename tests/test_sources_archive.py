"""LinkedIn's archive of any year tells the same story, and a zip can do no harm."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import SourceError
from screener.models import ConnectionRequest
from screener.screen import case_of
from screener.sources import Source, read
from screener.sources.archive import files
from tools.make_archive import ARCHIVE, FORMS, files_of, zipped

SAMPLE = files_of()
INVITATIONS = b"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ME = "https://www.linkedin.com/in/me-invented"


def archive(of: Mapping[str, bytes | str], **options: Any) -> Source:
    packed = {name: content.encode() if isinstance(content, str) else content for name, content in of.items()}
    return read(io.BytesIO(zipped(packed)), **options)


def told(opened: Source) -> str:
    assert all(len(notice.splitlines()) == 1 for notice in opened.notices)
    return "\n".join(opened.notices)


def by_name(opened: Source) -> dict[str | None, ConnectionRequest]:
    return {request.requester.name: request for request in opened}


@pytest.mark.parametrize("form", FORMS)
def test_every_year_tells_the_same_story(form: str) -> None:
    def story(opened: Source) -> list[dict[str, Any]]:
        return [request.model_dump(exclude={"requester": {"profile_url"}}) for request in opened]

    dated, wanted = archive(FORMS[form](SAMPLE), all=True), read(ARCHIVE, all=True)
    assert story(dated) == story(wanted)
    assert dated.owner == wanted.owner
    assert len(dated.contacts) == len(wanted.contacts) == 32


@pytest.mark.parametrize("form", FORMS)
def test_every_year_gives_the_same_network(form: str) -> None:
    def closeness(opened: Source) -> dict[str | None, float | None]:
        assert opened.owner is not None
        owner = opened.owner
        return {
            contact.requester.name: opened.network.overlap(owner, contact).closeness
            for contact in opened.contacts
            if contact.requester.name != "Amara Kettleby"  # known by the owner's notes, which came in 2026
        }

    assert closeness(archive(FORMS[form](SAMPLE))) == closeness(read(ARCHIVE))


def test_the_queue_is_what_is_not_answered() -> None:
    waiting = read(ARCHIVE)
    assert [request.id for request in waiting] == [str(number) for number in range(1, 13)]
    assert not any(request.connected for request in waiting)
    assert "3 rows of Invitations.csv left out, as you are connected (--all shows them): 13, 14, 15" in told(
        waiting
    )
    assert "as the same person has another invitation there: 16" in told(waiting)
    accepted = [request for request in read(ARCHIVE, all=True) if request.connected]
    assert [request.requester.name for request in accepted] == [
        "Hanne Osei",
        "Rafael Domingues, PMP",
        "Clara Whitmore",
    ]


def test_a_request_is_told_in_full() -> None:
    request = by_name(read(ARCHIVE))["Kofi Lindqvist"]
    assert request.note is not None
    assert request.note.text.count("\n") == 5
    assert request.note.sent_at == datetime(2026, 11, 13, 10, 0, tzinfo=UTC)
    assert request.requester.headline is None
    assert request.mutual_connections is None
    assert request.history == ()
    no_note = by_name(read(ARCHIVE))["Saoirse Quill"].note
    assert no_note is not None
    assert no_note.text == ""


def test_a_conversation_runs_both_ways_in_order_and_without_the_note() -> None:
    lotte = by_name(read(ARCHIVE))["Lotte van Aerden"]
    assert lotte.history is not None
    assert [turn.author for turn in lotte.history] == ["them", "me", "them"]
    rafael = by_name(read(ARCHIVE, all=True))["Rafael Domingues, PMP"]
    assert rafael.history is not None
    assert rafael.history[0].text.startswith("Thanks for connecting!")


def test_the_owner_is_described_without_what_is_private() -> None:
    opened = read(ARCHIVE)
    owner = opened.owner
    assert owner is not None
    assert (owner.name, owner.position, owner.company) == ("Ruth Ellery", "Career Coach", "Ellery Careers")
    assert owner.profile_url == "https://www.linkedin.com/in/ruth-ellery-invented"
    assert owner.employers == ("Ellery Careers", "Leeds City Library", "Brightwater Books")
    assert owner.groups == ("Job Clubs of the North", "Librarians Who Left", "Coaches of Yorkshire")
    kept = repr((owner, [*opened], opened.contacts, opened.network.graph.nodes(data=True)))
    for private in (
        "1 Example Street",
        "1970",
        "XX1",
        "55+",
        "Gardening",
        "Never read",
        "reading room",
        "@oduya",
    ):
        assert private not in kept


def test_the_network_says_how_close_contacts_are() -> None:
    opened = read(ARCHIVE, with_=[ARCHIVE.parent / "people.csv"])
    assert opened.owner is not None
    kofi = by_name(opened)["Kofi Lindqvist"]
    people = case_of(kofi, opened.owner, opened.network).overlap.people
    assert people[0].name in ("Hanne Osei", "Amara Kettleby")
    assert all(person.closeness and person.closeness > 0.25 for person in people)


def test_joining_people_adds_what_the_archive_cannot_tell() -> None:
    alone, with_people = read(ARCHIVE), read(ARCHIVE, with_=[ARCHIVE.parent / "people.csv"])
    assert "no headlines and no mutual connections; add them with --with people.csv" in told(alone)
    assert "no headlines" not in told(with_people)
    for request in with_people:
        assert request.requester.headline
    assert by_name(with_people)["Åsa Björklund"].requester.schools is None


def test_a_folder_around_the_files_and_other_files_do_no_harm() -> None:
    wrapped = {f"my data/{name}": content for name, content in SAMPLE.items()}
    stray = {
        "__MACOSX/Invitations.csv": b"x",
        "._Invitations.csv": b"x",
        "my data/Jobs/Profile.csv": b"First Name\n",
    }
    assert [*archive({**wrapped, **stray})] == [*read(ARCHIVE)]


def test_an_unpacked_archive_may_lie_one_folder_down(tmp_path: Path) -> None:
    (tmp_path / "LinkedIn").mkdir()
    for name, content in SAMPLE.items():
        if "/" not in name:
            (tmp_path / "LinkedIn" / name).write_bytes(content)
    assert [*read(tmp_path)] == [*read(ARCHIVE)]


def test_directions_follow_the_sender_not_the_folder_or_a_namesake() -> None:
    them = "https://www.linkedin.com/in/me-myself-2"
    opened = archive(
        {
            "Invitations.csv": INVITATIONS
            + f'Me Myself,Me Myself,"1/2/26, 7:02 AM",,INCOMING,{them},{ME}\n'.encode(),
            "messages.csv": "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER\n"
            f"Me Myself,{them},Me Myself,{ME},2026-01-03 10:00:00 UTC,one,INBOX\n"
            f"Me Myself,{ME},Me Myself,{them},2026-01-03 11:00:00 UTC,two,INBOX\n",
        }
    )
    (request,) = opened
    assert [(turn.author, turn.text) for turn in request.history or ()] == [("them", "one"), ("me", "two")]


def test_a_name_that_several_bear_is_reported_and_not_guessed() -> None:
    slug = "https://www.linkedin.com/in/ada-"
    opened = archive(
        {
            "Invitations.csv": "From,To,Sent At,Message,Direction\nAda Quist,Me,,hi,INCOMING\n",
            "Connections.csv": "First Name,Last Name,URL,Connected On\n"
            f"Ada,Quist,{slug}1,08 Feb 2026\nAda,Quist,{slug}2,09 Feb 2026\n",
            "messages.csv": "FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n",
        }
    )
    (request,) = opened
    assert not request.connected
    assert request.history is None
    assert "people whose name several bear, so their history is unknown: 1" in told(opened)
    assert "people are matched by name" in told(opened)


def test_a_namesake_of_a_connection_is_another_person() -> None:
    slug = "https://www.linkedin.com/in/ada-"
    opened = archive(
        {
            "Invitations.csv": INVITATIONS
            + f'Ada Quist,Me,"1/2/26, 7:02 AM",hi,INCOMING,{slug}1,{ME}\n'.encode(),
            "Connections.csv": f"First Name,Last Name,URL,Connected On\nAda,Quist,{slug}2,09 Feb 2026\n",
        }
    )
    assert len([*opened]) == 1
    assert "a namesake of someone else in the archive, taken for another person: 1" in told(opened)
    assert "no messages.csv in it" in told(opened)


def test_an_archive_without_invitations_says_so() -> None:
    opened = archive({"Profile.csv": SAMPLE["Profile.csv"]})
    assert [*opened] == []
    assert opened.owner is not None
    assert opened.owner.name == "Ruth Ellery"
    assert "tick Invitations" in told(opened)


def test_rows_that_cannot_be_understood_are_named() -> None:
    opened = archive(
        {
            "Invitations.csv": INVITATIONS + b"Ada,Me,yesterday,hi,INCOMING,,\n,Me,,,INCOMING,,\n",
            "Connections.csv": "Something,Else\n1,2\n3,4\n",
        }
    )
    (request,) = opened
    assert request.note is not None
    assert request.note.sent_at is None
    assert "1 row of Invitations.csv with a time that cannot be understood" in told(opened)
    assert "as it does not say who sent it: 2" in told(opened)
    assert "Connections.csv was left out: its columns are not those LinkedIn writes" in told(opened)


def test_a_zip_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LEAST_SUSPECT", 1 << 16)
    with pytest.raises(SourceError, match=r"Invitations.csv would unpack to 1,000,0\d\d bytes"):
        archive({"Invitations.csv": INVITATIONS + b" " * 1_000_000})


def test_an_encrypted_zip_is_refused() -> None:
    packed = bytearray(zipped({"Invitations.csv": INVITATIONS}))
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(SourceError, match="is encrypted; unpack it with its password"):
        read(io.BytesIO(bytes(packed)))


def test_a_damaged_zip_is_refused() -> None:
    packed = bytearray(zipped({"Invitations.csv": INVITATIONS * 50}))
    packed[60:70] = b"\xff" * 10
    with pytest.raises(SourceError, match="download it again"):
        read(io.BytesIO(bytes(packed)))


def test_a_spreadsheet_is_told_from_an_archive() -> None:
    with pytest.raises(SourceError, match="is a spreadsheet; save it as CSV"):
        archive({"xl/workbook.xml": b"<x/>"})
    with pytest.raises(SourceError, match="holds none of the files"):
        archive({"photo.jpg": b"x"})


@given(
    st.binary(max_size=300),
    st.sampled_from(["Invitations", "Connections", "messages", "Positions", "Profile"]),
)
def test_any_bytes_in_any_file_are_read_or_refused(content: bytes, name: str) -> None:
    header = SAMPLE[f"{name}.csv"].rpartition(b"Notes:")[2].split(b"\n\n")[-1].split(b"\n")[0]
    try:
        opened = archive({**SAMPLE, f"{name}.csv": header + b"\n" + content}, all=True)
    except SourceError:
        return
    for request in opened:
        request.model_dump_json().encode()
    told(opened)


@given(st.binary(max_size=200), st.integers(0, 3000))
def test_any_damage_to_a_zip_is_read_or_refused(damage: bytes, at: int) -> None:
    packed = bytearray(
        zipped({"Invitations.csv": SAMPLE["Invitations.csv"], "Profile.csv": SAMPLE["Profile.csv"]})
    )
    packed[at : at + len(damage)] = damage
    try:
        list(read(io.BytesIO(bytes(packed))))
    except SourceError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017


def test_nothing_is_unpacked_to_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("unpacked")

    monkeypatch.setattr(zipfile.ZipFile, "extract", refuse)
    monkeypatch.setattr(zipfile.ZipFile, "extractall", refuse)
    assert len([*archive({**SAMPLE, "../../evil.csv": b"x"})]) == 12


def test_years_at_one_employer_count_from_the_day_of_connecting() -> None:
    def years(connected_on: str, company: str) -> float:
        row = f"Bea,Lund,https://www.linkedin.com/in/bea-invented,,{company},Clerk,{connected_on}\n"
        opened = archive({**SAMPLE, "Connections.csv": f"{CONNECTIONS}\n{row}"})
        return opened.pasts["linkedin.com/in/bea-invented"].years_together

    assert years("01 Feb 2010", "Leeds City Library") == pytest.approx(5, abs=0.01)
    assert years("01 Feb 2000", "Leeds City Library Ltd") == pytest.approx(10.4, abs=0.1)
    assert years("01 Feb 2016", "Leeds City Library") == years("01 Feb 2010", "Casa Ferrant") == 0


def test_notes_of_accepted_invitations_are_told_once() -> None:
    pasts = {each.requester.name: read(ARCHIVE).pasts[each.id] for each in read(ARCHIVE).contacts}
    ines, hanne = pasts["Ines Caldeira"].exchange, pasts["Hanne Osei"].exchange
    assert (ines.written, ines.received, ines.begun) == (1, 1, 1)
    assert (hanne.written, hanne.received) == (2, 3)
    assert pasts["Wanjiru Adeyemi-Holt"].recommendations_received == (date(2024, 4, 2),)


def test_what_is_said_of_invitations_is_not_said_of_contacts() -> None:
    opened = read(ARCHIVE)
    assert len(opened.notices) > len(opened.notices_on_contacts) == 1
    assert "the person's name is hidden" in opened.notices_on_contacts[0]
