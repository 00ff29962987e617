"""``screener lint``: what they would see in a note that one is about to send."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from screener_cli.judging import Mapped, Today, as_of, fields_by_header, settings_of
from screener_cli.terminal import colourful, width

if TYPE_CHECKING:
    from screener.models import Owner, Profile, Verdict
    from screener.outgoing import Acquaintances, Lint, Relationship
    from screener.outgoing.notes import Outgoing
    from screener.policy.model import Policy
    from screener.settings import Settings
    from screener.sources import Source

FOUND: Final = 1
"""The exit code when a note would be declined, cannot go out as it stands, or is what ``--fail-on`` says."""
FailOn = Literal["decline", "ask", "lack"]
_TABLES: Final = frozenset((".csv", ".tsv", ".json", ".jsonl", ".ndjson"))
_FAILS: Final = {
    "decline": frozenset(("decline",)),
    "ask": frozenset(("decline", "ask-for-call")),
    "lack": frozenset(("decline", "ask-for-call")),
}


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
    preset: Annotated[
        str | None,
        typer.Option(
            "--preset",
            metavar="NAME",
            help="Whose life the reader leads, as in recruiter: screener presets lists them.",
        ),
    ] = None,
    owner: Annotated[
        Path | None,
        typer.Option(
            "--owner", metavar="SETTINGS", help="Your screener.toml: who you are, and rules of your own."
        ),
    ] = None,
    headline: Annotated[
        str | None, typer.Option("--headline", help="Your own headline, which they see beside the note.")
    ] = None,
    table: Annotated[
        bool, typer.Option("--table", help="It is a table, whatever its name; so are .csv and .jsonl.")
    ] = False,
    map_: Mapped = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON, a line for each note.")] = False,
    fail_on: Annotated[
        FailOn,
        typer.Option(
            "--fail-on",
            help="Exit with 1 when a note would get this answer or a worse one, or lacks a thing.",
        ),
    ] = "decline",
    today: Today = None,
) -> None:
    """Show what they would see in notes you are about to send: 1 if one would be declined."""
    given = _given(sources or (), text, to, table=table)
    day = as_of(today)
    sender = _Sender(given.archive, settings_of(owner, None), headline, preset, day)
    verdicts: Counter[Verdict] = Counter()
    failed = False
    for note in _notes(given, text, fields_by_header(map_ or ()), day):
        found = sender.lint(note, to)
        verdicts[found.verdict] += 1
        failed = failed or _fails(found, fail_on)
        for written in _written(note, found, many=given.many, as_json=as_json):
            typer.echo(written)
    if given.many:
        _sum_up(verdicts, sender.namesakes, as_json=as_json)
    if failed:
        raise typer.Exit(FOUND)


def _fails(found: "Lint", fail_on: FailOn) -> bool:
    too_much = found.relationship is not None and found.relationship.enough is False
    lacking = fail_on == "lack" and (bool(found.missing) or too_much)
    return found.verdict in _FAILS[fail_on] or lacking or not found.sendable


@dataclass(frozen=True)
class _Given:
    """The file of the notes, if the note itself is not given; whether it is a table; the archive, if any."""

    notes: str | None
    many: bool
    archive: str | None


def _given(sources: Sequence[str], text: str | None, to: str | None, *, table: bool) -> _Given:
    """Which is which.

    Raises:
        BadParameter: too few, too many, or one that says what another says otherwise.
    """
    files = [None, *sources] if text is not None else list(sources)
    if not files:
        raise typer.BadParameter("give a note: a file, - for standard input, or --text", param_hint="NOTES")
    if len(files) > 2:
        raise typer.BadParameter("give one file of notes and one archive", param_hint="NOTES")
    notes, archive = (*files, None)[:2]
    many = notes is not None and (table or Path(notes).suffix.lower() in _TABLES)
    if to is not None and many:
        raise typer.BadParameter("in a table each row says to whom its note goes", param_hint="--to")
    return _Given(notes, many, archive)


def _notes(given: _Given, text: str | None, fields: dict[str, str], today: date) -> "Iterator[Outgoing]":
    from screener.outgoing.notes import Outgoing, copies_in, note_in, notes_in
    from screener.sources import read
    from screener.sources.content import content_of, stream_content

    if given.notes is None:
        yield Outgoing("1", text or "")
    elif given.many:
        stream = given.notes == "-"
        source = read(sys.stdin.buffer if stream else given.notes, map=fields)
        yield from notes_in(source, copies=None if stream else copies_in(source), today=today)
    elif given.notes == "-":
        yield note_in(stream_content(sys.stdin.buffer, "standard input"))
    else:
        yield note_in(content_of(Path(given.notes)))


@dataclass
class _Sender:
    """Who writes, whom they know, and by what their readers judge.

    ``namesakes`` counts the rows whose person could not be told from others of that name.
    """

    archive: str | None
    settings: "Settings"
    headline: str | None
    preset: str | None
    today: date
    namesakes: int = 0

    def lint(self, note: "Outgoing", to: str | None) -> "Lint":
        """What is said of this note."""
        from screener.outgoing import lint, together

        relationship = together(self._known(note, to), note.known)
        return lint(
            note.text,
            to=note.to or self._receiver(to, relationship),
            writer=self._writer,
            relationship=relationship,
            policy=self._policy,
            today=self.today,
            others=note.others,
        )

    def _known(self, note: "Outgoing", to: str | None) -> "Relationship | None":
        """How they stand by the archive; in a table a name that several bear is left open."""
        from screener.errors import NoteError
        from screener.models import Owner
        from screener.profile_url import normalise

        if self._acquaintances is None or (to is None and note.to is None):
            return None
        if to is not None:
            name, address = (None, to) if normalise(to) else (to, None)
            return self._acquaintances.relationship(name, address)
        try:
            person = note.to or Owner()
            return self._acquaintances.relationship(person.name, person.profile_url, suggesting=False)
        except NoteError:
            self.namesakes += 1
            return None

    def _receiver(self, to: str | None, known: "Relationship | None") -> "Owner | None":
        """Who receives it where only ``--to`` says so."""
        from screener.models import Owner
        from screener.profile_url import normalise

        if to is None or (known and not known.stranger):
            return None
        return Owner(profile_url=to) if normalise(to) else Owner(name=to)

    @cached_property
    def _source(self) -> "Source | None":
        from screener.sources import read

        return read(self.archive) if self.archive else None

    @cached_property
    def _acquaintances(self) -> "Acquaintances | None":
        from screener.outgoing import Acquaintances

        return Acquaintances(self._source, today=self.today) if self._source else None

    @cached_property
    def _writer(self) -> "Profile":
        writer = self.settings.owner_with(self._source.owner if self._source else None)
        return writer if self.headline is None else writer.model_copy(update={"headline": self.headline})

    @cached_property
    def _policy(self) -> "Policy":
        """What the reader's life makes of a note, seen also by the writer's own rules."""
        from screener.settings import Settings, policy_with

        own = Settings(rules=self.settings.rules, rules_off=self.settings.rules_off, preset=self.preset)
        return policy_with(own, today=self.today)


def _written(note: "Outgoing", found: "Lint", *, many: bool, as_json: bool) -> Iterator[str]:
    from screener.outgoing.told import card, line, record

    if as_json:
        yield record(note, found)
    elif many:
        yield line(note, found)
    else:
        yield from card(found, width=width(), colour=colourful(sys.stdout))


def _sum_up(verdicts: "Counter[Verdict]", namesakes: int, *, as_json: bool) -> None:
    from screener.outgoing.told import summary

    typer.echo(summary(verdicts), err=as_json)
    if namesakes:
        rows = "1 row names somebody" if namesakes == 1 else f"{namesakes} rows name somebody"
        typer.echo(f"{rows} whose name several in your archive bear; give profile addresses", err=True)
