"""The owner's answers: tables they filled in, and LinkedIn's changelog."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.audit import Answer as Reply
from screener.audit import AuditError, Ledger, decision_of
from screener.errors import SourceError
from screener.learn import answers_in
from screener.models import ConnectionRequest, Profile, Verdict
from screener.screen import screen
from screener.sources.answers import Answer, Answers, read_answers

ADA = ConnectionRequest(id="7", requester=Profile(profile_url="https://www.linkedin.com/in/ada-invented"))


def answers(tmp_path: Path, text: str | bytes) -> Answers:
    path = tmp_path / "answers"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_answers(path)


@pytest.mark.parametrize(
    "table",
    [
        "profile url,verdict,why\nhttps://de.linkedin.com/in/Ada-Invented/?trk=x,no,sells courses\n",
        "id;my verdict;why\n7;Declined;sells courses\n",
        "\ufeffID\tDecision\tReason\r\n7\tIGNORE\tsells courses\r\n",
        "why|my answer|verdict|chance|id\nsells courses|decline|accept|0.9|7\n",
    ],
)
def test_a_table_of_answers(tmp_path: Path, table: str) -> None:
    [answer] = answers(tmp_path, table).answers
    assert answer.is_to(ADA)
    assert (answer.verdict, answer.why, answer.day) == (Verdict.DECLINE, "sells courses", None)


def test_an_apostrophe_that_keeps_a_formula_from_being_one_is_not_part_of_it(tmp_path: Path) -> None:
    [answer] = answers(tmp_path, "id,my verdict,why\n'-7,part ways,'=sum('a')\n").answers
    assert answer == Answer(frozenset(("-7",)), Verdict.DECLINE, "=sum('a')")
    [other] = answers(tmp_path, "id,my verdict,why\n'tis,keep,'twas nice\n").answers
    assert other == Answer(frozenset(("'tis",)), Verdict.ACCEPT, "'twas nice")


def test_the_day_of_an_answer(tmp_path: Path) -> None:
    found = answers(tmp_path, "id,verdict,day\n7,accept,2026-11-02\n8,ask,whenever\n").answers
    assert [(each.verdict, each.day) for each in found] == [
        (Verdict.ACCEPT, date(2026, 11, 2)),
        (Verdict.ASK, None),
    ]


def test_what_is_not_understood_is_named(tmp_path: Path) -> None:
    found = answers(tmp_path, "id,verdict\n7,perhaps\n8,\n9,yes\n,no\n")
    assert [each.names for each in found.answers] == [{"9"}]
    assert "not understood in row 1; write accept, ask or decline" in found.notices[0]
    assert "do not say to whom in row 4; give a profile url or an id" in found.notices[1]


def test_an_id_means_nobody_of_another_name(tmp_path: Path) -> None:
    """Ids are often numbers of rows, which in another file are somebody else's."""
    named = "profile url,id,name,my verdict\n,7,Ada Quist,no\n"
    [answer] = answers(tmp_path, named).answers
    assert answer.is_to(ADA)
    assert answer.is_to(ConnectionRequest(id="7", requester=Profile(name="Dr. Ada Quist, PMP")))
    assert not answer.is_to(ConnectionRequest(id="7", requester=Profile(name="Bo Vell")))


def test_where_there_is_an_address_the_id_does_not_count(tmp_path: Path) -> None:
    written = "profile url,id,name,my verdict\nhttps://www.linkedin.com/in/bo-invented,7,,no\n"
    [answer] = answers(tmp_path, written).answers
    assert not answer.is_to(ADA)
    assert answer.names == {"linkedin.com/in/bo-invented"}


def test_cells_of_the_page_hold_quotes_and_line_breaks(tmp_path: Path) -> None:
    """What a page or a spreadsheet saves: a mark of its encoding, CRLF, quotes, lines, an apostrophe."""
    page = (
        "\ufeffprofile url,id,name,my verdict,why,day\r\n"
        '/,\'=7,"Ada ""Quist""",decline,"\'=she said ""no""\r\ntwice",2026-11-02\r\n'
        ",,,,,\r\n"
    )
    [answer] = answers(tmp_path, page.replace("/,", ",")).answers
    assert answer.names == {"=7"}
    assert (answer.verdict, answer.day) == (Verdict.DECLINE, date(2026, 11, 2))
    assert answer.why == '=she said "no"\r\ntwice'


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "holds no answers"),
        ("name,note\nAda,Hello", "holds no answers; it needs the columns"),
        ("id,verdict,chance\n7,accept,0.7", "its verdicts are those of screener; write yours"),
        ("{", "is not whole JSON"),
        ("[1, 2]", "holds no answered invitations"),
        ("[" * 100_000, "is not whole JSON"),
        ('{"elements": [{"resourceName": "messages"}]}', "holds no answered invitations"),
    ],
)
def test_what_holds_no_answers_is_refused_in_one_line(tmp_path: Path, written: str, told: str) -> None:
    with pytest.raises(SourceError) as error:
        answers(tmp_path, written)
    assert told in str(error.value)
    assert len(str(error.value).splitlines()) == 1


def event(**more: object) -> dict[str, object]:
    return {
        "resourceName": "invitations",
        "method": "ACTION",
        "methodName": "inviteeClosingInvitation",
        "activityStatus": "SUCCESS",
        "capturedAt": 1_790_000_000_000,
        "activity": {
            "inviteActionData": [{"invitationId": "urn:li:invitation:7"}],
            "inviter": "urn:li:person:ada",
            "inviteeActionType": "ACCEPT",
        },
        **more,
    }


def test_the_changelog(tmp_path: Path) -> None:
    events = [
        event(),
        event(methodName="inviterClosingInvitation"),
        event(activityStatus="FAILURE"),
        event(activity={}),
        event(activity={"inviter": "urn:li:person:bo", "inviteeActionType": "IGNORE"}, capturedAt="x"),
    ]
    found = answers(tmp_path, json.dumps([{"elements": events, "paging": {}}]))
    assert found.answers == (
        Answer(
            frozenset(("urn:li:invitation:7", "urn:li:person:ada")), Verdict.ACCEPT, day=date(2026, 9, 21)
        ),
        Answer(frozenset(("urn:li:person:bo",)), Verdict.DECLINE),
    )
    assert found.notices[0].endswith("3 of 5 events are no answers of yours")
    asked = ConnectionRequest(id="urn:li:invitation:7", requester=Profile(name="Ada"))
    assert found.answers[0].is_to(asked)


KEYS = ("elements", "resourceName", "activity", "methodName", "inviteActionData", "inviter")
json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(KEYS),
        inner | st.sampled_from(("invitations", "inviteeClosingInvitation")),
    ),
    max_leaves=12,
)  # fmt: skip


@given(written=st.binary(max_size=200) | json_values.map(lambda value: json.dumps(value).encode()))
def test_no_file_does_harm(tmp_path_factory: pytest.TempPathFactory, written: bytes) -> None:
    told = ""
    try:
        found = answers(tmp_path_factory.mktemp("answers"), written)
    except SourceError as error:
        found, told = Answers(()), str(error)
    assert all(each.names for each in found.answers)
    assert len(told.splitlines()) <= 1


def test_an_answer_may_say_whom_it_is_about(tmp_path: Path) -> None:
    [found] = answers(tmp_path, "id,name,my verdict\n7,Ada Lind,yes\n").answers
    assert found.name == "Ada Lind"


def test_an_audit_record(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    at = datetime(2026, 11, 2, tzinfo=UTC)
    asked = [
        ConnectionRequest(id="1", requester=Profile(name="Ada", profile_url=ADA.requester.profile_url)),
        ConnectionRequest(id="2", requester=Profile(name="Bo")),
    ]
    with Ledger(path) as ledger:
        first, _ = (ledger.add(decision_of(each, at=at)) for each in screen(asked))
        for verdict, days in ((Verdict.ASK, 1), (Verdict.DECLINE, 2)):
            ledger.add(
                Reply(at=at + timedelta(days), decision=first.id, who="Ruth", verdict=verdict, why="x")
            )
    found = answers_in(path).answers
    assert [(each.verdict, each.why, each.day) for each in found] == [
        (Verdict.ASK, "x", date(2026, 11, 3)),
        (Verdict.DECLINE, "x", date(2026, 11, 4)),
    ]
    assert all(each.is_to(ADA) for each in found)
    path.write_bytes(path.read_bytes().replace(b'"Ada"', b'"Eve"'))
    with pytest.raises(AuditError):
        answers_in(path)


def test_what_was_done_about_people_already_connected_answers_no_request(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    at = datetime(2026, 11, 2, tzinfo=UTC)
    [judged] = screen([ADA.model_copy(update={"connected": True})])
    with Ledger(path) as ledger:
        decision = ledger.add(decision_of(judged, at=at))
        ledger.add(Reply(at=at, decision=decision.id, who="Ruth", verdict=Verdict.DECLINE))
    assert answers_in(path).answers == ()
