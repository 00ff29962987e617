"""``screener review``: what to do about each request, and why."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from screener_cli.audit import Recorded
from screener_cli.formats import Format, Judged, Page, check_place, next_steps, texts
from screener_cli.judging import (
    All,
    Asked,
    HistoryFile,
    Mapped,
    Opened,
    Output,
    OwnerFile,
    Preset,
    Quiet,
    With,
)
from screener_cli.opinion import announced, heard
from screener_cli.terminal import with_progress, written_to

if TYPE_CHECKING:
    from screener.report.tally import Tally

Only = Literal["accept", "ask", "decline"]


def review(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE", help="What to read; - is standard input.")
    ],
    *,
    with_: With = None,
    all_: All = False,
    owner: OwnerFile = None,
    preset: Preset = None,
    map_: Mapped = None,
    history: HistoryFile = None,
    format_: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: Output = None,
    only: Annotated[Only | None, typer.Option("--only", help="Show only these.")] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help="Stop when N are shown.")
    ] = None,
    sort: Annotated[bool, typer.Option("--sort", help="Most welcome first, not in their own order.")] = False,
    replies: Annotated[
        bool, typer.Option("--replies", help="Show in the table a draft of an answer to each.")
    ] = False,
    audit: Annotated[
        Path | None, typer.Option("--audit", metavar="FILE", help="Add what is shown to this audit record.")
    ] = None,
    audit_text: Annotated[
        bool, typer.Option("--audit-text", help="Keep in it what they wrote, not only what is quoted.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Recommend accept, ask or decline for each request."""
    from screener.report.tally import Tally

    check_place(format_, output)
    tally = Tally()
    asked = Asked(sources, with_ or (), all_, owner, map_ or (), history, preset)
    record = Recorded.into(audit, texts=audit_text, besides=output)
    if not quiet:
        for line in asked.remarks():
            typer.echo(line, err=True)
    model = announced(asked, quiet=quiet)
    opened = asked.opened(model, keeping=True, in_brief=format_ == "table" and not replies)
    judged = _judged(opened, tally, quiet=quiet)
    chosen = _chosen(judged, only=only, limit=limit, sort=sort)
    on_screen = output is None and sys.stdout.isatty()
    page = Page(lambda: filter(None, (tally.summary(), tally.not_known())))
    with record or nullcontext(), written_to(output, sources=sources) as stream:
        told = record.added(chosen) if record else chosen
        shown = with_progress(told, shown=sys.stderr.isatty() and not (on_screen or quiet))
        for text in texts(shown, format_, stream, page, replies=replies):
            stream.write(text)
    if not quiet:
        recorded = record.ending(page=format_ == "html") if record else ()
        for line in (
            *_ending(tally, asked),
            *heard(model),
            *next_steps(format_, output, asked),
            *recorded,
        ):
            typer.echo(line, err=output is not None or format_ != "table")


def _judged(each_source: Iterable[Opened], tally: "Tally", *, quiet: bool) -> Iterator[Judged]:
    for each in each_source:
        for request, found in each.with_requests(tally):
            tally.count(found)
            yield Judged(request, found, each)
        if not quiet:
            for notice in each.source.notices:
                typer.echo(notice, err=True)


def _chosen(
    judged: Iterable[Judged], *, only: Only | None, limit: int | None, sort: bool
) -> Iterator[Judged]:
    chosen = (each for each in judged if only is None or each.found.verdict.startswith(only))
    ordered = sorted(chosen, key=lambda each: -each.found.chance) if sort else chosen
    return islice(ordered, limit)


def _ending(tally: "Tally", asked: Asked) -> Iterator[str]:
    """What was read, what came of it, and what to type next."""
    from screener.report.plain import one_line

    yield tally.summary()
    if tally.unknown:
        yield f"{tally.not_known()}; --with adds a file that tells"
    why = tally.worth_explaining and asked.explaining(tally.worth_explaining.id)
    if why:
        yield f"why: {one_line(why)}"
