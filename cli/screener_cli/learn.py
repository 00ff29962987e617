"""``screener learn``: what your own decisions say about the rules, and what it would have done."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screener_cli.judging import Mapped, OwnerFile, With, as_of, fields_by_header, settings_of
from screener_cli.terminal import width, written_to

if TYPE_CHECKING:
    from screener.learn import Decisions, Suggestion, Trial
    from screener.models import Owner
    from screener.policy.lessons import Lessons
    from screener.policy.model import Policy
    from screener.settings import Settings
    from screener.sources import Readable
    from screener.sources.answers import Answer

AnswerFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--answers",
        metavar="FILE",
        help="Your answers: a table, an audit record, or LinkedIn's changelog.",
    ),
]
AsOf = Annotated[
    datetime | None,
    typer.Option("--today", formats=["%Y-%m-%d"], metavar="DATE", help="Judge as of this day, not today."),
]

SHOWN = 12
"""So many lessons are listed unless told otherwise."""


def learn(
    source: Annotated[
        str | None, typer.Argument(metavar="SOURCE", help="Your LinkedIn archive, or a table of requests.")
    ] = None,
    *,
    answers: AnswerFiles = None,
    with_: With = None,
    owner: OwnerFile = None,
    map_: Mapped = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write the lessons to this file.")
    ] = None,
    undo: Annotated[
        list[str] | None,
        typer.Option("--undo", metavar="WHAT", help="A rule, a folder of rules, a person, or all."),
    ] = None,
    redo: Annotated[
        list[str] | None, typer.Option("--redo", metavar="WHAT", help="Let what was undone count again.")
    ] = None,
    today: AsOf = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, metavar="N", help="List N lessons; 12 unless told.")
    ] = SHOWN,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object, with all lessons.")] = False,
) -> None:
    """Show what your decisions teach, and what that would have done; -o writes it."""
    if bool(source) == bool(undo or redo):
        raise typer.BadParameter("give a SOURCE to learn from, or --undo or --redo", param_hint="SOURCE")
    settings = settings_of(owner, None)
    if source is None:
        _undo(output or _place(owner, settings), undo or (), redo or ())
        return
    said = _Said(
        source, answers or (), with_ or (), map_ or (), as_of(today), _known(output, settings).undone
    )
    lines = _as_json(settings, said, output) if as_json else _as_text(settings, said, output, limit)
    for line in lines:
        typer.echo(line)


@dataclass(frozen=True, slots=True)
class _Said:
    """What to learn from, as of which day, and what was undone before."""

    source: str
    answers: Sequence[Path]
    with_: Sequence[Path]
    map_: Sequence[str]
    today: date
    undone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """The owner, their policy without lessons, and what they decided."""

    policy: "Policy"
    owner: "Owner"
    decisions: "Decisions"

    def lessons(self, settings: "Settings", said: _Said) -> "tuple[Lessons, Trial]":
        """What it teaches, and what that would have done."""
        from screener import learn as library

        known, owner, policy = self.decisions.decided, self.owner, self.policy
        day, fixed, undone = said.today, tuple(settings.points), said.undone
        lessons = library.learn(known, owner=owner, policy=policy, today=day, fixed=fixed, undone=undone)
        trial = library.trial(known, owner=owner, policy=policy, today=day, fixed=fixed, undone=undone)
        return lessons, trial

    def suggestions(self, settings: "Settings", said: _Said) -> "tuple[Suggestion, ...]":
        """What they could state at once."""
        from screener.learn import suggestions

        known = self.decisions.decided
        return suggestions(known, owner=self.owner, settings=settings, undone=said.undone)


def _decided(settings: "Settings", said: _Said) -> _Known:
    from screener import learn as library
    from screener.settings import policy_with
    from screener.sources import read

    opened = read(content(said.source), map=fields_by_header(said.map_), with_=said.with_)
    owner = settings.owner_with(opened.owner)
    policy = policy_with(settings.model_copy(update={"learned": None}))
    decisions = library.decisions_in(
        opened, owner=owner, policy=policy, today=said.today, answers=read_all(said.answers)
    )
    for notice in opened.notices:
        typer.echo(notice, err=True)
    return _Known(policy, owner, decisions)


def _as_text(settings: "Settings", said: _Said, output: Path | None, limit: int) -> Iterator[str]:
    from screener.learn import told
    from screener.learn.suggested import suggestions_text

    known = _decided(settings, said)
    yield from told.decisions_text(known.decisions)
    yield ""
    lessons, trial = known.lessons(settings, said)
    yield from told.lessons_text(lessons, known.policy, today=said.today, width=width(), most=limit)
    yield ""
    yield from told.trial_text(trial, known.policy.costs, today=said.today)
    yield from suggestions_text(known.suggestions(settings, said), width=width())
    yield ""
    _write(lessons, output, said.source)
    yield _next(output)


def _as_json(settings: "Settings", said: _Said, output: Path | None) -> Iterator[str]:
    from screener.learn import told
    from screener.learn.suggested import suggestions_json
    from screener.report.plain import escaped

    known = _decided(settings, said)
    lessons, trial = known.lessons(settings, said)
    record = told.lessons_json(known.decisions, trial, lessons, known.policy, today=said.today)
    record["suggestions"] = suggestions_json(known.suggestions(settings, said))
    _write(lessons, output, said.source)
    yield escaped(json.dumps(record, ensure_ascii=False, indent=2))


def _write(lessons: "Lessons", output: Path | None, source: str) -> None:
    from screener.policy.lessons_file import lessons_text

    if output:
        with written_to(output, sources=[source]) as stream:
            stream.write(lessons_text(lessons))


def _next(output: Path | None) -> str:
    from screener.report.plain import one_line

    if output is None:
        return "Nothing is switched on. -o lessons.toml writes it down."
    return f'Written. It counts once your screener.toml says lessons = "{one_line(output.name)}".'


def _known(output: Path | None, settings: "Settings") -> "Lessons":
    """What was learned before: what is undone there stays undone."""
    from screener.policy.lessons import Lessons
    from screener.settings import read_lessons

    if output and output.is_file() and output.stat().st_size:
        return read_lessons(output)
    return settings.learned or Lessons()


def _place(owner: Path | None, settings: "Settings") -> Path:
    if owner is None or settings.lessons is None:
        raise typer.BadParameter("name the file of lessons", param_hint="--output")
    return owner.parent / Path(settings.lessons).expanduser()


def _undo(path: Path, undo: Iterable[str], redo: Iterable[str]) -> None:
    """Write what is undone into the file of lessons, and say what it means."""
    from screener.errors import LearningError
    from screener.policy.lessons import undoing
    from screener.policy.lessons_file import lessons_text
    from screener.report.plain import one_line
    from screener.report.words import number
    from screener.settings import read_lessons

    lessons, said = read_lessons(path), []
    undone = dict.fromkeys(lessons.undone)
    for what in undo:
        meant = undoing(lessons, what)
        if meant is None:
            raise LearningError(f"{path}: no lesson is about {what!r}; name a rule, a person, or all")
        undone[meant.name] = None
        said.append(f"undone: {one_line(what)}, in {number(meant.lessons, 'lesson')}")
    for what in redo:
        if what not in undone:
            raise LearningError(
                f"{path}: {what!r} was not undone; undone is {', '.join(undone) or 'nothing'}"
            )
        del undone[what]
        said.append(f"counts again: {one_line(what)}")
    with written_to(path) as stream:
        stream.write(lessons_text(lessons.model_copy(update={"undone": tuple(undone)})))
    for line in said:
        typer.echo(line)


def content(source: str) -> "Readable":
    """What stands for this source: a path, or for - standard input."""
    return sys.stdin.buffer if source == "-" else source


def read_all(files: Iterable[Path]) -> "list[Answer]":
    """The answers in all these files; what could not be used goes to standard error."""
    from screener.learn import answers_in

    answers: list[Answer] = []
    for path in files:
        read = answers_in(path)
        answers.extend(read.answers)
        for notice in read.notices:
            typer.echo(notice, err=True)
    return answers
