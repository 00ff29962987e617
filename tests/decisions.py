"""Invented archives of people who asked, with what their owner did; all of them are invented."""

import csv
import io
import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from screener.sources import Source, read
from tools.make_archive import zipped

TODAY = datetime(2026, 11, 20, tzinfo=UTC)
ME = "https://www.linkedin.com/in/ruth-ellery-invented"

PITCH = "Hi Ruth, your website looks tired and costs you clients. We guarantee 30 new clients in 60 days."
RECRUITER = (
    "Hi Ruth, I came across your profile and have an exciting opportunity for you. Can we have a call?"
)
READER = "Dear Ruth, your class on interviews changed how I look at my own work. No reply needed."
INTRODUCTION = "Hi Ruth, could you introduce me to people at Elm Works?"
JOB = "I am looking for a job, do you have any vacancy? Please find attached my CV"
STUDENT = "Dear Ruth, I am a student of library studies and read your piece on portfolios. What comes first?"


class Asker(NamedTuple):
    """Someone invented who asked; ``later`` and ``mine`` are messages of theirs and of the owner's."""

    name: str
    note: str = ""
    days_ago: int = 200
    accepted: bool = False
    later: str = ""
    mine: str = ""

    @property
    def url(self) -> str:
        return f"https://www.linkedin.com/in/{self.name.lower().replace(' ', '-')}-invented"


def some(note: str, count: int, *, called: str, accepted: bool = False, days_ago: int = 200) -> list[Asker]:
    """So many people with this note, each a little differently worded."""
    return [
        Asker(f"{called} {chr(65 + at)}vell", f"{note} {called.lower()} {at}", days_ago + at, accepted)
        for at in range(count)
    ]


def crowd(count: int, *, seed: int = 1) -> list[Asker]:
    """So many people who wrote all sorts of notes, some of whom were accepted, answered, or pitched later."""
    draw = random.Random(seed)
    notes = {JOB: 0.9, READER: 0.8, STUDENT: 0.6, RECRUITER: 0.4, INTRODUCTION: 0.2, PITCH: 0.05, "": 0.5}
    askers = []
    for at in range(count):
        note = draw.choice(list(notes))
        accepted = draw.random() < notes[note]
        later = draw.choice(["", "", PITCH, "Thank you!"]) if accepted else ""
        mine = "Good morning! What is it about?" if draw.random() < 0.25 else ""
        name = f"{chr(65 + at % 26)}na {chr(65 + at // 26)}{chr(97 + at % 26)}quist"
        askers.append(
            Asker(name, f"{note} {at}" if note else "", draw.randrange(2, 800), accepted, later, mine)
        )
    return askers


def archive(askers: Iterable[Asker]) -> Source:
    """LinkedIn's archive of the owner whom these people asked."""
    return read(io.BytesIO(zipped(archive_files(askers))))


def archive_files(askers: Iterable[Asker]) -> dict[str, bytes]:
    askers = list(askers)
    invitations = [
        [each.name, "Ruth Ellery", _us(each, 0), each.note, "INCOMING", each.url, ME] for each in askers
    ]
    connections = [
        [*each.name.split(" ", 1), each.url, "", "Elm Works", "Manager", f"{_at(each, 0):%d %b %Y}"]
        for each in askers
        if each.accepted
    ]
    messages = []
    for each in askers:
        if each.later:
            messages.append(
                [each.name, each.name, each.url, "Ruth Ellery", ME, _utc(each, 2), "", each.later, "INBOX"]
            )
        if each.mine:
            messages.append(
                [each.name, "Ruth Ellery", ME, each.name, each.url, _utc(each, 3), "", each.mine, "INBOX"]
            )
    return {
        "Invitations.csv": _csv(
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", invitations
        ),
        "Connections.csv": _csv(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On", connections
        ),
        "messages.csv": _csv(
            "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
            messages,
        ),
        "Profile.csv": _csv("First Name,Last Name,Headline", [["Ruth", "Ellery", "Career coach"]]),
    }


def _at(each: Asker, days: int) -> datetime:
    return TODAY - timedelta(each.days_ago - days)


def _us(each: Asker, days: int) -> str:
    at = _at(each, days)
    return f"{at.month}/{at.day}/{at:%y}, 9:30 AM"


def _utc(each: Asker, days: int) -> str:
    return f"{_at(each, days):%Y-%m-%d} 10:00:00 UTC"


def _csv(header: str, rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([header.split(","), *rows])
    return text.getvalue().encode()
