"""Where notes to be sent are read from: a text, or a table with a column of notes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from screener.errors import NoteError, SourceError
from screener.models import ConnectionRequest, Owner
from screener.network.campaigns import Campaigns
from screener.outgoing.between import relationship_of
from screener.outgoing.values import Relationship
from screener.sources import Source
from screener.sources.content import Content, encoding_of, mended, text_of

LONGEST: Final = 100_000
"""Characters; whatever is longer is no note."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One note that is about to be sent: its number or id, its text, and to whom, as far as is known.

    ``known`` says how the two stand to each other, where the row of a table does; so many ``others`` are
    to get the same words.
    """

    id: str
    text: str
    to: Owner | None = None
    known: Relationship | None = None
    others: int = 0


def note_in(content: Content) -> Outgoing:
    """The whole content as one note.

    Raises:
        NoteError: it is not a text, or too long to be a note.
        SourceError: it cannot be read.
    """
    with content.opened() as stream, text_of(stream, encoding_of(content.head)) as written:
        text = written.read(LONGEST + 1)
    if "\0" in text:
        raise NoteError(f"{content.name}: is not a text; give the note first, and the archive after it")
    if len(text) > LONGEST:
        raise NoteError(f"{content.name}: is too long for one note; give a table of notes with --table")
    return Outgoing("1", mended(text).removeprefix("\ufeff").strip())


def notes_in(
    source: Source, *, copies: Campaigns | None = None, today: date | None = None
) -> Iterator[Outgoing]:
    """The notes of a table, one for each row that has one; the other columns say to whom.

    They are read as they are needed, and none is kept. ``copies`` are those of :func:`copies_in`.

    Raises:
        NoteError: there is no note in it.
        SourceError: it cannot be read.
    """
    found = False
    for row in source:
        if row.note is not None and row.note.text.strip():
            found = True
            to = Owner(**row.requester.model_dump())
            known = relationship_of(row, today=today)
            yield Outgoing(row.id, row.note.text, to, known, _others(row, copies))
    if not found:
        raise NoteError(
            f"{source.name}: holds no notes; name the column with them note, or read it as one with --map"
        )


def copies_in(source: Source) -> Campaigns | None:
    """Which notes of a table say the same but for names and numbers; it is read once for this.

    Fingerprints of the notes are kept, and no words. ``None`` if it cannot be read to its end, which is
    said when the notes are read.
    """
    try:
        return Campaigns.of(_by_row(row) for row in source if row.note)
    except SourceError:
        return None


def _others(row: ConnectionRequest, copies: Campaigns | None) -> int:
    same = copies.others(_by_row(row)).same_words if copies else None
    return same.count if same else 0


def _by_row(row: ConnectionRequest) -> ConnectionRequest:
    """The note as if its row had sent it, whoever receives it: those of one name are told apart."""
    sender = row.requester.model_copy(update={"profile_url": f"row {row.id}"})
    return row.model_copy(update={"requester": sender, "history": None})
