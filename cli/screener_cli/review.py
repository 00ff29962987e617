"""``screener review``: what to do about each request, and why."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TextIO

import typer

from screener_cli.audit import Recorded
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
from screener_cli.terminal import colourful, width, with_progress, written_to

if TYPE_CHECKING:
    from screener.models import Recommendation
    from screener.report.tally import Tally

Format = Literal["table", "json", "jsonl", "csv"]
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

    tally = Tally()
    asked = Asked(sources, with_ or (), all_, owner, map_ or (), history, preset)
    record = Recorded.into(audit, texts=audit_text, besides=output)
    model = announced(asked, quiet=quiet)
    judged = tally.of_verdicts(_judged(asked.opened(model, keeping=True), tally, record, quiet=quiet))
    chosen = _chosen(judged, only=only, limit=limit, sort=sort)
    on_screen = output is None and sys.stdout.isatty()
    with record or nullcontext(), written_to(output, sources=sources) as stream:
        told = record.added(chosen) if record else chosen
        shown = with_progress(told, shown=sys.stderr.isatty() and not (on_screen or quiet))
        for text in texts(shown, format_, stream, replies=replies):
            stream.write(text)
    if not quiet:
        for line in (*_ending(tally, asked), *heard(model), *(record.ending() if record else ())):
            typer.echo(line, err=output is not None or format_ != "table")


def _judged(
    each_source: Iterable[Opened], tally: "Tally", record: Recorded | None, *, quiet: bool
) -> Iterator["Recommendation"]:
    for each in each_source:
        if record and record.texts:
            yield from record.keeping(each.with_requests(tally))
        else:
            yield from each.recommendations(tally)
        if not quiet:
            for notice in each.source.notices:
                typer.echo(notice, err=True)


def _chosen(
    judged: Iterable["Recommendation"], *, only: Only | None, limit: int | None, sort: bool
) -> Iterator["Recommendation"]:
    chosen = (each for each in judged if only is None or each.verdict.startswith(only))
    ordered = sorted(chosen, key=lambda each: -each.chance) if sort else chosen
    return islice(ordered, limit)


def texts(
    chosen: Iterator["Recommendation"], format_: Format, stream: TextIO, *, replies: bool = False
) -> Iterator[str]:
    """The recommendations in this format, piece by piece; the table shows ``replies`` only if asked to."""
    if format_ == "table":
        from screener.report.table import table_lines

        return table_lines(chosen, width=width(), colour=colourful(stream), replies=replies)
    if format_ == "csv":
        from screener.report.sheet import csv_lines

        return csv_lines(chosen)
    from screener.report.record import json_array, json_lines

    return json_lines(chosen) if format_ == "jsonl" else json_array(chosen)


def _ending(tally: "Tally", asked: Asked) -> Iterator[str]:
    """What was read, what came of it, and what to type next."""
    from screener.report.plain import one_line

    yield tally.summary()
    if tally.unknown:
        yield f"{tally.not_known()}; --with adds a file that tells"
    why = tally.worth_explaining and asked.explaining(tally.worth_explaining.id)
    if why:
        yield f"why: {one_line(why)}"
