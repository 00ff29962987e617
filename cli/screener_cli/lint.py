"""``screener lint``: what they would see in a note that one is about to send."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from screener_cli.judging import Today
from screener_cli.terminal import colourful, width

if TYPE_CHECKING:
    from screener.models import Verdict
    from screener.outgoing import Acquaintances, Lint, Relationship
    from screener.outgoing.notes import Outgoing

FOUND: Final = 1
"""The exit code when a note would be declined, or what ``--fail-on`` says."""
_TABLES: Final = frozenset((".csv", ".tsv", ".json", ".jsonl", ".ndjson"))


def lint(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NOTES [ARCHIVE]",
            help="A note or a table of notes, - is standard input; your archive.",
        ),
    ] = None,
    *,
    text: Annotated[
        str | None, typer.Option("--text", "-t", metavar="NOTE", help="The note itself, in place of a file.")
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="PERSON", help="To whom: the name or profile address in your archive."),
    ] = None,
    headline: Annotated[
        str | None, typer.Option("--headline", help="Your own headline, which they see beside the note.")
    ] = None,
    table: Annotated[
        bool, typer.Option("--table", help="It is a table, whatever its name; so are .csv and .jsonl.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, a line for each note.")] = False,
    fail_on: Annotated[
        Literal["decline", "ask"],
        typer.Option("--fail-on", help="Exit with 1 when a note would get this answer, or a worse one."),
    ] = "decline",
    today: Today = None,
) -> None:
    """Show what they would see in notes you are about to send: 1 if one would be declined."""
    from screener.outgoing.told import summary

    given = _given(sources or (), text, to)
    notes, many = _notes(given.notes, text, table=table)
    day = (today or datetime.now().astimezone()).date()
    judged = _judged(notes, given.archive, to, headline, day)
    verdicts: Counter[Verdict] = Counter()
    for note, found in judged:
        verdicts[found.verdict] += 1
        for written in _written(note, found, many=many, as_json=as_json):
            typer.echo(written)
    if many:
        typer.echo(summary(verdicts), err=as_json)
    bad = {"decline"} if fail_on == "decline" else {"decline", "ask-for-call"}
    if any(verdict in bad for verdict in verdicts):
        raise typer.Exit(FOUND)


@dataclass(frozen=True)
class _Given:
    """The file of the notes, none where the note itself is given; and the archive, if there is one."""

    notes: str | None
    archive: str | None


def _given(sources: Sequence[str], text: str | None, to: str | None) -> _Given:
    """Which is which.

    Raises:
        BadParameter: too few or too many.
    """
    files = [None, *sources] if text is not None else list(sources)
    if not files:
        raise typer.BadParameter("give a note: a file, - for standard input, or --text", param_hint="NOTES")
    if len(files) > 2:
        raise typer.BadParameter("give one file of notes and one archive", param_hint="NOTES")
    notes, archive = (*files, None)[:2]
    if to is not None and archive is None:
        raise typer.BadParameter("give your archive too, as in --to 'Ana Vidal' my.zip", param_hint="--to")
    return _Given(notes, archive)


def _notes(source: str | None, text: str | None, *, table: bool) -> "tuple[Iterator[Outgoing], bool]":
    """The notes, and whether they come from a table."""
    from screener.outgoing.notes import Outgoing, note_in, notes_in
    from screener.sources import read
    from screener.sources.content import content_of, stream_content

    if source is None:
        return iter((Outgoing("1", text or ""),)), False
    if table or Path(source).suffix.lower() in _TABLES:
        return notes_in(read(sys.stdin.buffer if source == "-" else source)), True
    content = (
        stream_content(sys.stdin.buffer, "standard input") if source == "-" else content_of(Path(source))
    )
    return iter((note_in(content),)), False


def _judged(
    notes: "Iterator[Outgoing]", archive: str | None, to: str | None, headline: str | None, today: date
) -> "Iterator[tuple[Outgoing, Lint]]":
    from screener.models import Profile
    from screener.outgoing import Acquaintances, lint
    from screener.sources import read

    opened = read(archive) if archive else None
    known = Acquaintances(opened, today=today) if opened else None
    writer: Profile = (opened.owner if opened else None) or Profile()
    if headline is not None:
        writer = writer.model_copy(update={"headline": headline})
    for note in notes:
        relationship = _relationship(note, known, to)
        yield note, lint(note.text, to=note.to, writer=writer, relationship=relationship, today=today)


def _relationship(note: "Outgoing", known: "Acquaintances | None", to: str | None) -> "Relationship | None":
    from screener.profile_url import normalise

    if known is None:
        return None
    if to is not None:
        return known.relationship(None, to) if normalise(to) else known.relationship(to)
    return known.relationship(note.to.name, note.to.profile_url) if note.to else None


def _written(note: "Outgoing", found: "Lint", *, many: bool, as_json: bool) -> Iterator[str]:
    from screener.outgoing.told import card, line, record

    if as_json:
        yield record(note, found)
    elif many:
        yield line(note, found)
    else:
        yield from card(found, width=width(), colour=colourful(sys.stdout))
