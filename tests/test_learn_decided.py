"""Which decisions an archive, a table and the owner's own answers tell."""

import io
from pathlib import Path

import pytest

from screener.learn import How, decisions_in
from screener.models import Owner, Verdict
from screener.sources import Source, read
from screener.sources.answers import Answer
from tests.decisions import PITCH, READER, Asker, archive_files
from tests.lessons import DAY, POLICY, USUAL, decided
from tools.make_archive import ARCHIVE, FORMS, files_of, zipped


def test_what_became_of_an_invitation_tells_whether_it_was_wanted() -> None:
    found = decided(
        Asker("Ada Welcome", READER, accepted=True),
        Asker("Bo Later", "", accepted=True, later=PITCH),
        Asker("Cy Answered", "", accepted=True, later=PITCH, mine="No, thank you."),
        Asker("Di Left", PITCH, days_ago=91),
        Asker("Ed Waits", PITCH, days_ago=89),
        Asker("Fay Talks", PITCH, mine="What is it about?"),
    )
    assert {each.name: each.how for each in found.decided} == {
        "Ada Welcome": How.ACCEPTED,
        "Bo Later": How.REGRETTED,
        "Cy Answered": How.ACCEPTED,
        "Di Left": How.LEFT,
    }
    assert sorted(found.left_out.values()) == [1, 1]
    assert [each.name for each in found.of(wanted=False)] == ["Bo Later", "Di Left"]


def test_the_owners_own_answer_goes_first() -> None:
    url = "linkedin.com/in/ada-welcome-invented"
    said = Answer(frozenset((url,)), Verdict.DECLINE, "sells courses", DAY)
    found = decided(Asker("Ada Welcome", READER, accepted=True), answers=(said,))
    assert [(each.how, each.why) for each in found.decided] == [(How.SAID_DECLINE, "sells courses")]
    nobody = Answer(frozenset(("linkedin.com/in/nobody",)), Verdict.ACCEPT)
    assert decided(Asker("Ada Welcome"), answers=(nobody,)).unmatched == 1


def test_a_request_is_seen_as_it_was_when_it_came() -> None:
    [ada] = decided(Asker("Ada Welcome", READER, accepted=True, later="Hi", mine="Hello Ada!")).decided
    request = ada.asked.request
    assert (request.connected, request.history) == (False, ())
    assert (request.requester.position, request.requester.company) == (None, None)


@pytest.mark.parametrize("form", FORMS)
def test_every_year_tells_the_same_decisions(form: str) -> None:
    def told(opened: Source) -> dict[str, str]:
        known = decisions_in(opened, owner=opened.owner or Owner(), policy=POLICY, today=DAY)
        return {each.name: each.how.value for each in known.decided}

    opened = read(io.BytesIO(zipped(FORMS[form](files_of()))))
    assert told(opened) == told(read(ARCHIVE))
    assert told(opened)["Rafael Domingues, PMP"] == How.REGRETTED


def test_headlines_come_with_another_file(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(f"name,headline,profile url\nAda,Librarian,{Asker('Ada Welcome').url}\n", "utf-8")
    packed = io.BytesIO(zipped(archive_files([Asker("Ada Welcome", READER, accepted=True)])))
    [ada] = read(packed, with_=[people]).invited
    assert (ada.accepted, ada.request.requester.headline, ada.request.connected) == (True, "Librarian", False)


def test_a_table_without_conversations_blames_nobody(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("name,note,sent at,connected\nAda,Hello,2026-01-02,no\nBo,Hello,2026-01-02,yes\n")
    known = decisions_in(read(table), owner=Owner(), policy=POLICY, today=DAY)
    assert [(each.name, each.how) for each in known.decided] == [("Bo", How.ACCEPTED)]
    assert sum(known.left_out.values()) == 1


def test_of_several_requests_by_one_person_the_latest_counts() -> None:
    twice = (Asker("Ada Twice", PITCH, 300), Asker("Ada Twice", READER, 100))
    [ada] = decided(*twice).decided
    assert ada.asked.request.note is not None
    assert ada.asked.request.note.text == READER


def test_without_connections_nobody_counts_as_left() -> None:
    files = archive_files(USUAL)
    del files["Connections.csv"]
    opened = read(io.BytesIO(zipped(files)))
    known = decisions_in(opened, owner=Owner(), policy=POLICY, today=DAY)
    assert known.decided == ()
    assert known.left_out == {"it is not known whether you accepted, without Connections.csv": len(USUAL)}
