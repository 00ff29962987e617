"""Where notes to be sent are read from: a text, or a table with a column of notes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from screener.errors import NoteError
from screener.models import Owner
from screener.sources import Source
from screener.sources.content import Content, encoding_of, mended, text_of

LONGEST: Final = 100_000
"""Characters; whatever is longer is no note."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One note that is about to be sent: its number or id, its text, and to whom, as far as is known."""

    id: str
    text: str
    to: Owner | None = None


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


def notes_in(source: Source) -> Iterator[Outgoing]:
    """The notes of a table, one for each row that has one; the other columns say to whom.

    Raises:
        NoteError: there is no note in it.
        SourceError: it cannot be read.
    """
    found = False
    for each in source:
        if each.note is not None and each.note.text.strip():
            found = True
            yield Outgoing(each.id, each.note.text, Owner(**each.requester.model_dump()))
    if not found:
        raise NoteError(f"{source.name}: holds no notes; name the column with them note")
