"""What each file of the archive says, row by row; of the owner's own file only what is used is kept."""

import html
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Final, NamedTuple, TypeVar

from screener.models import Owner, Spell
from screener.profile_url import normalise
from screener.sources.archive.files import Files, Row
from screener.sources.dates import MONTHS, day_month_year, us_moment, utc_moment

T = TypeVar("T")

_INCOMING: Final = frozenset(("INCOMING", "RECEIVED"))
_SPONSORED: Final = "spinmail-quill-editor"
_URL_BREAK = re.compile(r",(?=\s*(?:https?://|www\.|[a-z]{0,3}\.?linkedin\.com))", re.IGNORECASE)
_MARKUP = re.compile(r"</?(?:p|br|div|span|a|b|i|strong|em|ul|ol|li)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"(?:([A-Za-z]{3})[a-z]* )?(\d{4})")


class Invitation(NamedTuple):
    """One invitation; ``row`` counts the rows of the file from 1, ``note == ""`` was sent without one."""

    row: int
    incoming: bool
    name: str
    url: str | None
    me: str
    my_url: str | None
    sent_at: datetime | None
    note: str


class Connection(NamedTuple):
    """Someone the owner is connected with."""

    name: str
    url: str | None
    company: str | None
    position: str | None
    since: date | None


class MessageRow(NamedTuple):
    """One message, and how many words it has."""

    sender: str
    sender_url: str | None
    to: str
    to_urls: tuple[str, ...]
    sent_at: datetime | None
    text: str
    words: int


class Stay(NamedTuple):
    """A position or an education; ``still`` says that it has no end."""

    place: str
    title: str | None
    start: date | None
    end: date | None
    still: bool


def invitations(files: Files) -> Iterator[Invitation]:
    """The invitations both ways."""
    for number, row in enumerate(files.rows("Invitations", "From", "To", "Direction"), 1):
        incoming = row["direction"].upper() in _INCOMING
        inviter, invitee = row.get("inviterprofileurl"), row.get("inviteeprofileurl")
        name, me = (row["from"], row["to"]) if incoming else (row["to"], row["from"])
        url, my_url = (inviter, invitee) if incoming else (invitee, inviter)
        sent_at = _dated(us_moment, row, "sentat", "Invitations.csv", number, files)
        note = row.get("message", "")
        yield Invitation(number, incoming, name, url or None, me, my_url, sent_at, note)


def connections(files: Files) -> Iterator[Connection]:
    """The connections with a name; those that hide it are counted."""
    for number, row in enumerate(files.rows("Connections", "First Name", "Connected On"), 1):
        name = _full_name(row, "firstname", "lastname")
        if not name:
            files.tally.add("of Connections.csv left out, as the person's name is hidden", number)
            continue
        since = _dated(day_month_year, row, "connectedon", "Connections.csv", number, files)
        yield Connection(name, row.get("url") or None, _text(row, "company"), _text(row, "position"), since)


def messages(files: Files) -> Iterator[MessageRow]:
    """The messages people sent each other; no drafts, no advertising."""
    rows = files.rows("messages", "FROM", "SENDER PROFILE URL", "TO", "CONTENT")
    for number, row in enumerate(rows, 1):
        text = row.get("content", "")
        draft = "yes" in (row.get("ismessagedraft", "").lower(), row.get("isconversationdraft", "").lower())
        url = normalise(row.get("senderprofileurl", ""))
        if draft or (not url and _SPONSORED in text[:500]):
            continue
        text = _readable(text)
        yield MessageRow(
            sender=row.get("from", ""),
            sender_url=url,
            to=row.get("to", ""),
            to_urls=_urls(row.get("recipientprofileurls", "")),
            sent_at=_dated(utc_moment, row, "date", "messages.csv", number, files),
            text=text,
            words=len(text.split()),
        )


def endorsers(files: Files, *, given: bool) -> Iterator[tuple[str, str | None]]:
    """The name and address of whoever gave (or got, if ``given``) each endorsement."""
    file, who = ("Endorsement_Given_Info", "Endorsee") if given else ("Endorsement_Received_Info", "Endorser")
    key = who.lower()
    for row in files.rows(file, f"{who} First Name", f"{who} Last Name"):
        yield _full_name(row, f"{key}firstname", f"{key}lastname"), row.get(f"{key}publicurl")


def recommenders(files: Files, *, given: bool) -> Iterator[tuple[str, date | None]]:
    """The name of whoever gave (or got, if ``given``) each recommendation, and the day."""
    file = "Recommendations_Given" if given else "Recommendations_Received"
    for number, row in enumerate(files.rows(file, "First Name", "Last Name", "Text"), 1):
        written_at = _dated(us_moment, row, "creationdate", f"{file}.csv", number, files)
        yield _full_name(row, "firstname", "lastname"), written_at.date() if written_at else None


def noted(files: Files) -> Iterator[tuple[str, str | None]]:
    """The name and address of whoever the owner keeps a private note on; the note itself is not kept."""
    for row in files.rows("Notes", "Connection First Name", "Connection Last Name"):
        yield _full_name(row, "connectionfirstname", "connectionlastname"), row.get("connectionprofileurl")


def owner(files: Files) -> Owner:
    """The owner as the archive describes them; address, birth date and the like are passed over."""
    row = next(files.rows("Profile", "First Name", "Last Name"), {})
    jobs, studies = list(positions(files)), list(education(files))
    job = next((each for each in jobs if each.still), None)
    return Owner(
        name=_full_name(row, "firstname", "lastname") or None,
        headline=_text(row, "headline"),
        about=_text(row, "summary"),
        industry=_text(row, "industry"),
        location=_text(row, "geolocation"),
        position=job.title if job else None,
        company=job.place if job else None,
        employers=_unique(each.place for each in jobs) if "Positions" in files else None,
        schools=_unique(each.place for each in studies) if "Education" in files else None,
        groups=_groups(files),
        worked=_spells(jobs) if "Positions" in files else None,
        studied=_spells(studies) if "Education" in files else None,
        interests=_unique(row["name"] for row in files.rows("Skills", "Name")),
    )


def _spells(stays: Iterable[Stay]) -> tuple[Spell, ...]:
    """The stays whose dates are known; where an end cannot be read, nothing is said of it."""
    return tuple(
        Spell(at=each.place, start=each.start, end=each.end)
        for each in stays
        if (each.start or each.end) and (each.end or each.still)
    )


def positions(files: Files) -> Iterator[Stay]:
    """Where the owner works and worked."""
    for row in files.rows("Positions", "Company Name", "Title"):
        if row["companyname"]:
            yield _stay(row, "companyname", "title", "startedon", "finishedon")


def education(files: Files) -> Iterator[Stay]:
    """Where the owner studied."""
    for row in files.rows("Education", "School Name"):
        if row["schoolname"]:
            yield _stay(row, "schoolname", "degreename", "startdate", "enddate")


def _groups(files: Files) -> tuple[str, ...] | None:
    """The owner's groups, which only the file on advertising knows; nothing else of it is kept."""
    if "Ad_Targeting" not in files:
        return None
    cells = (row.get("membergroups", "") for row in files.rows("Ad_Targeting", "Member Groups"))
    return _unique(part.strip() for cell in cells for part in re.split("[;|]", cell))


def _stay(row: Row, place: str, title: str, start: str, end: str) -> Stay:
    ends = row.get(end, "")
    return Stay(row[place], _text(row, title), _month(row.get(start, "")), _month(ends), not ends)


def _month(written: str) -> date | None:
    """``Jan 2024`` or ``2024``: positions and education."""
    found = _MONTH_YEAR.fullmatch(written)
    if found is None or not int(found[2]):
        return None
    month = (found[1] or "jan").lower()
    return date(int(found[2]), MONTHS.index(month) + 1, 1) if month in MONTHS else None


def _dated(parse: Callable[[str], T], row: Row, key: str, file: str, number: int, files: Files) -> T | None:
    written = row.get(key, "")
    try:
        return parse(written) if written else None
    except (ValueError, OverflowError):
        files.tally.add(f"of {file} with a time that cannot be understood and counts as unknown", number)
        return None


def _urls(written: str) -> tuple[str, ...]:
    """Addresses joined by commas, taken apart where the next one begins."""
    found = (normalise(part) for part in _URL_BREAK.split(written))
    return tuple(url for url in found if url)


def _readable(text: str) -> str:
    """The text without markup, which messages sent by campaigns carry."""
    return html.unescape(_MARKUP.sub(" ", text)).strip() if "</" in text else text


def _text(row: Row, key: str) -> str | None:
    return row.get(key, "") or None


def _full_name(row: Row, first: str, last: str) -> str:
    return f"{row.get(first, '')} {row.get(last, '')}".strip()


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    """Without repeats; a profile kept in several languages repeats its rows."""
    found: dict[str, str] = {}
    for name in names:
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())
