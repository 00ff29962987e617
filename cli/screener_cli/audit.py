"""``screener audit``: the record of what was recommended, and of what the person did."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, Self

import typer

if TYPE_CHECKING:
    from screener.audit import Ledger
    from screener_cli.formats import Judged

DOES_NOT_HOLD = 1
"""The exit code when a record does not hold."""
_VERDICTS: Final = {
    **dict.fromkeys(("accept", "keep"), "accept"),
    **dict.fromkeys(("ask", "call"), "ask-for-call"),
    **dict.fromkeys(("decline", "part-ways"), "decline"),
}
Did = Literal["accept", "ask", "decline", "keep", "call", "part-ways"]
_HASH: Final = re.compile("[0-9a-f]{64}")
_NAMED_AT_MOST: Final = 10

Record = Annotated[Path, typer.Argument(metavar="FILE", help="The audit record.")]

audit = typer.Typer(
    help="Keep and check the record of what was recommended and what you did.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@dataclass
class Recorded:
    """Adds to an audit record what is shown, before it is shown; the file is open inside of a ``with``."""

    path: Path
    choices: str
    texts: bool = False
    count: int = 0
    ledger: "Ledger" = field(init=False)

    @classmethod
    def into(
        cls,
        path: Path | None,
        *,
        besides: Path | None,
        texts: bool = False,
        choices: str = "accept|ask|decline",
    ) -> Self | None:
        """The record in this file; none without a file. ``besides`` is where the review itself goes."""
        if path is None:
            if texts:
                raise typer.BadParameter("needs --audit FILE", param_hint="--audit-text")
            return None
        if besides is not None and besides.resolve() == path.resolve():
            raise typer.BadParameter("is where the review goes; choose another file", param_hint="--audit")
        return cls(path, choices, texts)

    def __enter__(self) -> Self:
        from screener.audit import Ledger

        self.ledger = Ledger(self.path)
        return self

    def __exit__(self, *error: object) -> None:
        self.ledger.__exit__(*error)

    def added(self, judged: "Iterable[Judged]") -> Iterator["Judged"]:
        """The same, each recorded."""
        from screener.audit import decision_of

        now = datetime.now(UTC).replace(microsecond=0)
        for each in judged:
            request = each.request if self.texts else None
            self.ledger.add(decision_of(each.found, at=now, request=request))
            self.count += 1
            yield each

    def ending(self, *, page: bool) -> Iterator[str]:
        """What was recorded, and what to type next; a ``page`` saves the answers given on it in a file."""
        from screener.report.plain import one_line
        from screener.report.words import number

        file = one_line(str(self.path))
        yield f"{number(self.count, 'decision')} recorded in {file}; what you did:"
        did = "--from answers.csv --who YOU" if page else f"ID {self.choices} --who YOU --why WHY"
        yield f"  screener audit answer {file} {did}"


@audit.command()
def answer(
    record: Record,
    decision: Annotated[
        str | None,
        typer.Argument(metavar="ID", help="The id of the decision or the request, or the name."),
    ] = None,
    verdict: Annotated[Did | None, typer.Argument(help="What you did.")] = None,
    *,
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who decided.")],
    why: Annotated[str | None, typer.Option("--why", metavar="TEXT", help="Why.")] = None,
    from_: Annotated[
        Path | None,
        typer.Option("--from", metavar="ANSWERS", help="Add all answers of this file, as a page saves them."),
    ] = None,
) -> None:
    """Add what you did about a decision: the last one on that request, if there are several."""
    if not who.strip():
        raise typer.BadParameter("say who decided", param_hint="--who")
    now = datetime.now(UTC).replace(microsecond=0)
    if from_ is not None:
        if decision or verdict or why:
            raise typer.BadParameter("brings answers of its own; leave ID and --why out", param_hint="--from")
        _answer_all(record, from_, who.strip(), now)
    elif decision and verdict:
        _answer_one(record, decision, verdict, who.strip(), why, now)
    else:
        raise typer.BadParameter("name a decision and what you did, or a file with --from", param_hint="ID")


def _answer_one(record: Path, decision: str, verdict: Did, who: str, why: str | None, now: datetime) -> None:
    from screener.audit import Answer, Decision, answered, found, name_of
    from screener.models import Verdict
    from screener.report.plain import one_line
    from screener.report.words import verdict_in_words

    meant = found(record, decision)
    chosen = Verdict(_VERDICTS[verdict])
    entry = answered(record, Answer(at=now, decision=meant.id, who=who, verdict=chosen, why=why))
    connected = isinstance(meant.entry, Decision) and meant.entry.connected
    recommended, done = (
        verdict_in_words(each, connected=connected) for each in (meant.entry.verdict, chosen)
    )
    typer.echo(f"line {entry.number}: {one_line(name_of(meant.entry))}, recommended {recommended}: {done}")


def _answer_all(record: Path, answers: Path, who: str, now: datetime) -> None:
    from screener.audit import all_answered
    from screener.report.plain import one_line
    from screener.report.words import number
    from screener.sources.answers import read_answers

    read = read_answers(answers)
    brought = all_answered(record, read.answers, who=who, at=now)
    held = f", {brought.known} recorded before" if brought.known else ""
    typer.echo(f"{number(len(brought.added), 'answer')} added{held}")
    if brought.about_nobody:
        named = [each.name or min(each.names) for each in brought.about_nobody]
        more = " …" if len(named) > _NAMED_AT_MOST else ""
        shown = one_line(", ".join(named[:_NAMED_AT_MOST]))
        typer.echo(
            f"{len(named)} about nobody in the record, or not clearly about one: {shown}{more}", err=True
        )
    for notice in read.notices:
        typer.echo(one_line(notice), err=True)


@audit.command()
def verify(
    record: Record,
    *,
    expect: Annotated[
        str | None,
        typer.Option("--expect", metavar="HASH", help="A hash kept from earlier, still to be there."),
    ] = None,
) -> None:
    """Check that no line was changed, taken out, put in or moved; exit with 1 and name the first."""
    from screener.audit import AuditError, Chain, NoRecordError, read_entries
    from screener.report.plain import one_line
    from screener.report.words import number

    expect = expect and expect.strip().lower()
    if expect is not None and not _HASH.fullmatch(expect):
        raise typer.BadParameter("give the 64 digits that verify printed", param_hint="--expect")
    chain = Chain()
    try:
        for _, so_far in read_entries(record, expect=expect):
            chain = so_far
    except NoRecordError:
        raise
    except AuditError as error:
        typer.echo(f"screener: {one_line(str(error))}", err=True)
        raise typer.Exit(DOES_NOT_HOLD) from None
    typer.echo(f"{number(chain.lines, 'line')} hold; the hash of the last is {chain.head}")
    if expect is None:
        typer.echo("whether lines are missing at the end, only a hash kept elsewhere tells: --expect HASH")


@audit.command()
def report(
    record: Record, *, as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False
) -> None:
    """Print how often you did what was recommended, with 95 % intervals."""
    from screener.audit import follow, follow_as_json, follow_as_text, read_entries
    from screener.report.plain import escaped

    found = follow(entry for entry, _ in read_entries(record))
    if as_json:
        typer.echo(escaped(json.dumps(follow_as_json(found), ensure_ascii=False, indent=2)))
        return
    for line in follow_as_text(found):
        typer.echo(line)
