"""``screener review``: what to do about each request, and why."""

import shlex
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from screener_cli.judging import Judging, Mapped, Owner, Sources, With, WithAll
from screener_cli.terminal import colourful, width, with_progress, written_to

if TYPE_CHECKING:
    from screener.models import Recommendation
    from screener.report.tally import Tally

Format = Literal["table", "json", "jsonl", "csv"]
Only = Literal["accept", "ask-for-call", "ask", "decline"]


def review(
    sources: Sources,
    *,
    with_: With = (),
    all_: WithAll = False,
    owner: Owner = None,
    map_: Mapped = (),
    format_: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file instead.")
    ] = None,
    only: Annotated[Only | None, typer.Option("--only", help="Show only this verdict.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Stop when this many are shown.")] = None,
    sort: Annotated[bool, typer.Option("--sort", help="The most welcome first; else in their order.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No summary and no notices.")] = False,
) -> None:
    """Say of each request whether to accept, ask for a call, or decline, and why."""
    from screener.report.tally import Tally

    judging = Judging(sources, with_=with_, all_=all_, owner=owner, map_=map_, quiet=quiet)
    tally = Tally()
    judged = _chosen(tally.of_verdicts(judging.recommendations(tally)), only=only, sort=sort, limit=limit)
    beside_terminal = sys.stderr.isatty() and not (output is None and sys.stdout.isatty())
    with written_to(output, sources=sources) as stream:
        for text in _texts(with_progress(judged, shown=beside_terminal and not quiet), format_, stream):
            stream.write(text)
    if not quiet:
        in_place = output is None and format_ == "table"
        for line in _ending(tally, sources):
            typer.echo(line, err=not in_place)
'''
'''
