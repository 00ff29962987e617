"""``screener audit``: the record of what was recommended, and of what the person did."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal, Self

import typer

if TYPE_CHECKING:
    from screener.audit import Ledger
    from screener_cli.formats import Judged

DOES_NOT_HOLD = 1
"""The exit code when a record does not hold."""
_VERDICTS: Final = {"accept": "accept", "ask": "ask-for-call", "decline": "decline"}

Record = Annotated[Path, typer.Argument(metavar="FILE", help="The audit record.")]

audit = typer.Typer(
    help="Keep and check the record of what was recommended and what you did.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@dataclass
class Recorded:
    """Adds to an audit record what a review shows, before it is shown."""

    path: Path
    ledger: "Ledger"
    texts: bool
    count: int = 0

    @classmethod
    def into(cls, path: Path | None, *, texts: bool, besides: Path | None) -> Self | None:
        """The record in this file; none without a file. ``besides`` is where the review itself goes."""
        if path is None:
            if texts:
                raise typer.BadParameter("needs --audit FILE", param_hint="--audit-text")
            return None
        if besides is not None and besides.resolve() == path.resolve():
            raise typer.BadParameter("is where the review goes; choose another file", param_hint="--audit")
        from screener.audit import Ledger

        return cls(path, Ledger(path), texts)

    def __enter__(self) -> Self:
        self.ledger.__enter__()
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

    def ending(self) -> Iterator[str]:
        """What was recorded, and what to type next."""
        from screener.report.plain import one_line
        from screener.report.words import number

        file = one_line(str(self.path))
        yield f"{number(self.count, 'decision')} recorded in {file}; what you did:"
        yield f"  screener audit answer {file} ID accept|ask|decline --who YOU --why WHY"


@audit.command()
def answer(
    record: Record,
    decision: Annotated[
        str, typer.Argument(metavar="ID", help="The id of the decision or the request, or the name.")
    ],
    verdict: Annotated[Literal["accept", "ask", "decline"], typer.Argument(help="What you did.")],
    *,
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who decided.")],
    why: Annotated[str | None, typer.Option("--why", metavar="TEXT", help="Why.")] = None,
) -> None:
    """Add what you did about a decision: the last one on that request, if there are several."""
    from screener.audit import Answer, answered, found, name_of
    from screener.models import Verdict
    from screener.report.plain import one_line

    if not who.strip():
        raise typer.BadParameter("say who decided", param_hint="--who")
    meant = found(record, decision)
    chosen = Verdict(_VERDICTS[verdict])
    now = datetime.now(UTC).replace(microsecond=0)
    entry = answered(record, Answer(at=now, decision=meant.id, who=who.strip(), verdict=chosen, why=why))
    told = f"{name_of(meant)}, recommended {meant.entry.verdict.value}: {chosen.value}"
    typer.echo(f"line {entry.number}: {one_line(told)}")


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
    from screener.audit import AuditError, Chain, read_entries
    from screener.report.plain import one_line
    from screener.report.words import number

    chain = Chain()
    try:
        for _, so_far in read_entries(record, expect=expect and expect.strip().lower()):
            chain = so_far
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
