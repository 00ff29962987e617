"""Those already connected: who is called, who is parted with and why, and who is simply there."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.errors import SourceError
from screener.inbox import FIRST_READ, LAST_READ, REFUSED, is_simply_there
from screener.models import Recommendation, Verdict
from screener.network.dormant import is_dormant, is_real, told
from screener.network.exchange import Turn, exchange_of
from screener.network.past import Past
from screener.rules import RULES
from tools.make_archive import ARCHIVE, FORMS, files_of, zipped

SAMPLE = files_of()
TODAY = date(2026, 11, 21)
ME = "https://www.linkedin.com/in/ruth-ellery-invented"
COLUMNS = "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"


def judged(
    files: Mapping[str, bytes | str] | None = None, today: date | None = TODAY
) -> dict[str, Recommendation]:
    packed = {
        name: each.encode() if isinstance(each, str) else each for name, each in (files or SAMPLE).items()
    }
    found = screener.inbox(io.BytesIO(zipped(packed)), today=today)
    return {each.requester.name or each.id: each for each in found}


def with_talk(*turns: tuple[str, str, str]) -> dict[str, bytes | str]:
    """The sample with one conversation, with Theo Pallister: (author, day, text)."""
    theo = "https://www.linkedin.com/in/theo-pallister-invented"
    rows = "".join(
        f'Theo Pallister,{theo},Ruth Ellery,{ME},{day} 09:00:00 UTC,"{text}"\n'
        if author == "them"
        else f'Ruth Ellery,{ME},Theo Pallister,{theo},{day} 09:00:00 UTC,"{text}"\n'
        for author, day, text in turns
    )
    return {**SAMPLE, "messages.csv": COLUMNS + rows}


def theo(*turns: tuple[str, str, str]) -> Recommendation:
    return judged(with_talk(*turns))["Theo Pallister"]


def says(of: Recommendation) -> str:
    assert of.between_you is not None
    return "; ".join(of.between_you.says)


def test_the_sample_shows_every_outcome() -> None:
    people = judged()
    assert all(each.connected for each in people.values())
    kinds = {
        verdict: {
            name for name, each in people.items() if each.verdict is verdict and not is_simply_there(each)
        }
        for verdict in Verdict
    }
    assert kinds[Verdict.ASK] == {"Elif Karaca", "Wanjiru Adeyemi-Holt"}
    assert kinds[Verdict.DECLINE] == {"Rafael Domingues, PMP", "Abigail Thorne", "Fenwick Stroud"}
    assert {"Nadia Rosenquist", "Hanne Osei", "Amara Kettleby"} <= kinds[Verdict.ACCEPT]
    assert sum(map(is_simply_there, people.values())) == 22


def test_a_call_says_why_and_when_you_last_spoke() -> None:
    elif_ = judged()["Elif Karaca"]
    assert says(elif_) == (
        "You wrote 10 messages to each other, the last in May 2023; They recommended you in Feb 2021"
    )
    assert elif_.between_you is not None
    assert elif_.between_you.last_touch == date(2023, 5, 17)
    assert elif_.between_you.strength > elif_.between_you.closeness > 0
    assert elif_.between_you.last_turn is not None
    assert elif_.between_you.last_turn.text.startswith("They were, and it is full.")
    assert elif_.decided_by == "you knew each other well, and have been silent since May 2023"
    assert judged(today=date(2024, 1, 1))["Elif Karaca"].verdict is Verdict.ACCEPT


def test_parting_quotes_the_turn() -> None:
    fenwick = judged()["Fenwick Stroud"]
    assert fenwick.reasons[0].rule == "thread.pushes-after-no"
    assert fenwick.reasons[0].quotes[0].field == "history[2]"
    assert "Their first message came the day after you connected" in says(fenwick)


def test_a_real_tie_carries_asks() -> None:
    nadia = judged()["Nadia Rosenquist"]
    assert nadia.verdict is Verdict.ACCEPT
    assert any(reason.rule.startswith("asks.") for reason in nadia.counter)


@pytest.mark.parametrize("form", FORMS)
def test_every_year_tells_the_same_of_them(form: str) -> None:
    def story(people: Mapping[str, Recommendation]) -> dict[str, object]:
        return {
            name: (each.verdict, each.between_you and each.between_you.written)
            for name, each in people.items()
            if name != "Amara Kettleby"  # known by the owner's notes, which came in 2026
        }

    assert story(judged(FORMS[form](SAMPLE))) == story(judged())


def test_without_a_clock_silence_counts_to_the_newest_message() -> None:
    assert judged(today=None)["Elif Karaca"].verdict is Verdict.ASK


def test_parting_needs_a_quote_from_a_message() -> None:
    pitch = "We help coaches win clients, guaranteed results within 90 days. Book a call: https://x-invented.example"
    assert theo(("them", "2024-11-22", pitch)).verdict is Verdict.DECLINE
    assert theo(("them", "2024-11-22", "Congratulations on ten years!")).verdict is Verdict.ACCEPT
    assert theo(("me", "2024-11-22", pitch)).verdict is Verdict.ACCEPT
    noted = (
        SAMPLE["Invitations.csv"]
        + (
            f'Theo Pallister,Ruth Ellery,"11/20/24, 7:00 AM","{pitch}",INCOMING,'
            f"https://www.linkedin.com/in/theo-pallister-invented,{ME}\n"
        ).encode()
    )
    assert judged({**SAMPLE, "Invitations.csv": noted})["Theo Pallister"].verdict is Verdict.ACCEPT


FRIENDS = (
    ("me", "2020-01-10", "Theo, how was the night train to Inverness?"),
    ("them", "2020-01-11", "Snow all the way, and the heating held. You would have loved it."),
    ("them", "2020-06-02", "We have a new apprentice, she learned to read at your job club."),
    ("me", "2020-06-02", "That makes my week. Give her my love, and bring her along on Thursday."),
    ("them", "2021-03-05", "She passed her signals today."),
    ("me", "2021-03-05", "Wonderful! Cake is on me."),
    ("me", "2022-04-01", "Is it true that you drive the steam train on Sundays now?"),
    ("them", "2022-04-02", "It is, and there is a seat for you."),
)


def test_a_friend_who_writes_like_a_swindler_is_to_be_called() -> None:
    swindle = (
        "I am in a secret matter, buy gift cards for 500 pounds, scratch them and send me the codes. "
        "Write to me on WhatsApp, I trade bitcoin with double returns."
    )
    hacked = theo(*FRIENDS, ("them", "2026-11-01", swindle))
    assert hacked.verdict is Verdict.ASK
    assert says(hacked).startswith("This does not sound like them: ring before you answer")
    assert theo(("them", "2026-11-01", swindle)).verdict is Verdict.DECLINE


def test_one_appointment_is_no_friendship() -> None:
    one = [(("me", "them")[turn % 2], "2020-02-03", f"Shall we say {turn} o'clock?") for turn in range(14)]
    assert theo(*one).verdict is Verdict.ACCEPT
    assert theo(*FRIENDS).verdict is Verdict.ASK


def test_a_customer_who_always_writes_first_is_kept_until_you_say_no() -> None:
    asks = [
        "Would you introduce me to your readers, and post the offer we talked of? 300 pounds a month.",
        "We help depots get new drivers. Could you share our page with your network today?",
        "Quick favour: would you endorse me, and send me the list of your clients?",
        "Could you refer me to two of your clients this week? Places are nearly gone.",
        "Our platform saves 30% of your budget. Worth a quick call on Thursday?",
    ]
    answers = ["I have, last night, with your drawing.", "Shared, and two people have asked for the address."]
    talk = [
        turn
        for number, ask in enumerate(asks)
        for turn in (
            ("them", f"2026-0{number + 1}-02", ask),
            ("me", f"2026-0{number + 1}-03", answers[number % 2]),
        )
    ]
    kept = theo(*talk)
    assert kept.sum.total < -5
    assert kept.verdict is Verdict.ACCEPT
    refused = theo(
        *talk,
        ("them", "2026-06-02", asks[3]),
        ("me", "2026-06-03", "No, thank you, I am not interested in that."),
        ("them", "2026-06-09", "But it is free this month, so I will send the form anyway. Just one call?"),
    )
    assert refused.verdict is Verdict.DECLINE


def test_the_rules_that_tell_of_a_no_are_there() -> None:
    assert {rule.id for rule in RULES} >= REFUSED


def test_an_answer_owed_is_said() -> None:
    owed = theo(*FRIENDS, ("them", "2022-09-01", "The seat is still free."))
    assert "Their last words had no answer" in says(owed)


def test_long_conversations_are_read_at_both_ends_and_it_is_said() -> None:
    day = datetime(2020, 1, 1, tzinfo=UTC)
    turns = [
        ("them", f"{day + timedelta(days=each):%Y-%m-%d}", f"Good morning {each}.") for each in range(50)
    ]
    long = theo(*turns)
    assert f"what {50 - FIRST_READ - LAST_READ} messages in the middle say" in long.unknown
    assert long.between_you is not None
    assert long.between_you.received == 50


def test_the_owners_notes_are_never_quoted() -> None:
    everything = "".join(each.model_dump_json() for each in judged().values())
    assert "key of the reading room" not in everything
    assert "You keep a note on them" in everything


def test_a_source_with_people_beside_it() -> None:
    source = screener.read(ARCHIVE, with_=[ARCHIVE.parent / "people.csv"])
    assert len(list(screener.inbox(source, today=TODAY))) == 32


def test_a_table_can_be_an_inbox() -> None:
    rows = "name,connected,messages\nAda Quist,yes,them: Thanks for connecting! We help coaches.\n"
    (ada,) = screener.inbox(io.BytesIO(rows.encode()))
    assert ada.between_you is not None
    assert (ada.between_you.written, ada.between_you.received) == (0, 1)


@pytest.mark.parametrize(
    ("files", "missing"),
    [
        (
            {"Connections.csv": SAMPLE["Connections.csv"], "Profile.csv": SAMPLE["Profile.csv"]},
            "messages.csv",
        ),
        ({"messages.csv": SAMPLE["messages.csv"], "Profile.csv": SAMPLE["Profile.csv"]}, "Connections.csv"),
    ],
)
def test_what_is_missing_is_named(files: dict[str, bytes], missing: str) -> None:
    with pytest.raises(SourceError, match=rf"without {missing}; ask for it: Me → Settings") as raised:
        judged(files)
    assert len(str(raised.value).splitlines()) == 1


@pytest.mark.parametrize("rows", ["name,note\nAda,hi\n", "name,connected,note\nAda,yes,hi\n"])
def test_a_table_without_messages_is_refused(rows: str) -> None:
    with pytest.raises(SourceError, match=r"give LinkedIn's archive .* or a table with columns"):
        screener.inbox(io.BytesIO(rows.encode()))


def test_no_messages_at_all_leave_everybody_simply_there() -> None:
    kept = ("Connections.csv", "Profile.csv")
    people = judged({**{name: SAMPLE[name] for name in kept}, "messages.csv": COLUMNS})
    assert len(people) == 32
    assert all(map(is_simply_there, people.values()))


@given(
    st.binary(max_size=300), st.sampled_from(["Connections", "messages", "Notes", "Recommendations_Received"])
)
def test_any_bytes_are_read_or_refused(content: bytes, name: str) -> None:
    header = SAMPLE[f"{name}.csv"].rpartition(b"Notes:")[2].split(b"\n\n")[-1].split(b"\n")[0]
    try:
        people = judged({**SAMPLE, f"{name}.csv": header + b"\n" + content})
    except SourceError as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017
        return
    for each in people.values():
        each.model_dump_json().encode()


pasts = st.builds(
    Past,
    exchange=st.lists(
        st.builds(
            Turn,
            st.booleans(),
            st.integers(0, 200),
            st.none() | st.datetimes(datetime(2015, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        ),
        max_size=12,
    ).map(exchange_of),
    recommendations_given=st.lists(st.none() | st.dates(date(2015, 1, 1), TODAY), max_size=2).map(tuple),
    recommendations_received=st.lists(st.none() | st.dates(date(2015, 1, 1), TODAY), max_size=2).map(tuple),
    notes=st.integers(0, 2),
    years_together=st.floats(0, 40),
)


@given(pasts, st.dates(date(2016, 1, 1), TODAY), st.integers(0, 4000))
def test_who_is_dormant_stays_so_until_a_touch(past: Past, day: date, more: int) -> None:
    later = day + timedelta(days=more)
    assert is_dormant(past, later) or not is_dormant(past, day)
    assert is_real(past) or not is_dormant(past, later)
    touched = replace(past, recommendations_given=(*past.recommendations_given, later))
    assert not is_dormant(touched, later)


@given(pasts)
def test_sentences_are_plain(past: Past) -> None:
    for sentence in told(past, employer="Leeds City Library"):
        assert sentence[0].isupper()
        assert not sentence.endswith((".", ","))
        assert "None" not in sentence


def test_people_can_be_picked(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped(SAMPLE))
    (one,) = screener.inbox(path, only=lambda person: person.requester.name == "Elif Karaca")
    assert one.requester.name == "Elif Karaca"
