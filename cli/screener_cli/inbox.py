"""``screener inbox``: the people already connected, and whom to keep, to call, or to part ways with."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from screener_cli.audit import Recorded
from screener_cli.formats import Format, Judged, Page, check_place, texts
from screener_cli.judging import Asked, Mapped, Output, OwnerFile, Preset, Quiet, Today, With
from screener_cli.terminal import with_progress, written_to

Standing = Literal["call", "part-ways", "keep"]

IN_TABLE: Final = 10
"""So many of each kind the table shows unless told otherwise."""
_BY_VERDICT: Final[dict[str, Standing]] = {"ask-for-call": "call", "decline": "part-ways", "accept": "keep"}
_TO: Final[dict[Standing, str]] = {"call": "call", "part-ways": "part ways with", "keep": "keep"}
_ORDER: Final[tuple[Standing, ...]] = ("call", "part-ways", "keep")


def inbox(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE", help="Your LinkedIn archive; - is standard input.")
    ],
    *,
    with_: With = None,
    owner: OwnerFile = None,
    preset: Preset = None,
    map_: Mapped = None,
    format_: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")] = "table",
    output: Output = None,
    only: Annotated[Standing | None, typer.Option("--only", help="Show only these.")] = None,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=1, metavar="N", help="Show N of each kind; 10 in the table."),
    ] = None,
    all_: Annotated[
        bool, typer.Option("--all", help="Show those as well with whom nothing was exchanged.")
    ] = False,
    today: Today = None,
    replies: Annotated[
        bool,
        typer.Option("--replies", help="Show in the table a draft of an answer to each."),
    ] = False,
    audit: Annotated[
        Path | None, typer.Option("--audit", metavar="FILE", help="Add what is shown to this audit record.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Recommend keep, call or part ways for each person you are connected with."""
    from screener.inbox import is_simply_there

    check_place(format_, output)
    asked = Asked(sources, with_ or (), all_=False, owner=owner, map_=map_ or (), preset=preset)
    record = Recorded.into(audit, besides=output, choices="keep|call|part-ways")
    shown = sys.stderr.isatty() and not quiet
    most = limit or (IN_TABLE if format_ == "table" else None)
    with record or nullcontext():
        judged = list(with_progress(_judged(asked, today, quiet=quiet), shown=shown))
        silent = [each for each in judged if is_simply_there(each.found)]
        kinds = _by_kind(judged if all_ else (each for each in judged if not is_simply_there(each.found)))
        chosen = [each for kind in _ORDER if only in (None, kind) for each in kinds[kind][:most]]
        page = Page(lambda: [_summary(judged, silent), *_more(kinds, only, most)], known=True)
        with written_to(output, sources=sources) as stream:
            told = record.added(chosen) if record else chosen
            for text in texts(told, format_, stream, page, replies=replies):
                stream.write(text)
    if not quiet:
        for line in (
            _summary(judged, silent),
            *_more(kinds, only, most),
            *_why(chosen, judged, asked, today),
            *_no_second_opinion(asked),
            *(record.ending(page=format_ == "html") if record else ()),
        ):
            typer.echo(line, err=output is not None or format_ != "table")


def _judged(asked: Asked, today: datetime | None, *, quiet: bool) -> Iterator[Judged]:
    for line in () if quiet else asked.remarks():
        typer.echo(line, err=True)
    for each in asked.opened():
        for person, found in each.inbox(today):
            yield Judged(person, found, each)
        if not quiet:
            for notice in each.source.notices_on_contacts:
                typer.echo(notice, err=True)


def _by_kind(people: Iterable[Judged]) -> dict[Standing, list[Judged]]:
    """Those to call and to keep closest first, those to part with clearest first."""
    kinds: dict[Standing, list[Judged]] = {kind: [] for kind in _ORDER}
    for each in people:
        kinds[_BY_VERDICT[each.found.verdict]].append(each)
    kinds["call"].sort(key=lambda each: -known.strength if (known := each.found.between_you) else 0)
    kinds["keep"].sort(key=lambda each: -known.closeness if (known := each.found.between_you) else 0)
    kinds["part-ways"].sort(key=lambda each: each.found.chance)
    return kinds


def _summary(judged: Sequence[Judged], silent: Sequence[Judged]) -> str:
    """As in "34 people: 2 call · 1 part ways · 5 keep · 26 simply there, with nothing exchanged"."""
    counts = Counter(_BY_VERDICT[each.found.verdict] for each in judged)
    counts["keep"] -= len(silent)
    told = [f"{counts[kind]} {kind.replace('-', ' ')}" for kind in _ORDER]
    told += [f"{len(silent)} simply there, with nothing exchanged"] if silent else []
    people = "1 person" if len(judged) == 1 else f"{len(judged)} people"
    return f"{people}: {' · '.join(told)}"


def _more(kinds: dict[Standing, list[Judged]], only: Standing | None, most: int | None) -> Iterator[str]:
    """How many are not shown, and how to see them."""
    if most is None:
        return
    left = {kind: len(kinds[kind]) - most for kind in _ORDER if only in (None, kind)}
    told = [f"{count} to {_TO[kind]}" for kind, count in left.items() if count > 0]
    if told:
        yield f"not shown: {', '.join(told)}; --limit {most + max(left.values())} shows all"


def _why(
    chosen: Sequence[Judged],
    judged: Sequence[Judged],
    asked: Asked,
    today: datetime | None,
) -> Iterator[str]:
    from screener.report.plain import one_line

    shown = [each.found for each in chosen]
    worth = next((each for each in shown if each.verdict == "decline"), next(iter(shown), None))
    more = ["--inbox", *(["--today", f"{today:%Y-%m-%d}"] if today else [])]
    if worth is None:
        return
    name = worth.requester.name
    named = name if name and [each.found.requester.name for each in judged].count(name) == 1 else worth.id
    why = asked.explaining(named, *more)
    if why:
        yield f"why: {one_line(why)}"


def _no_second_opinion(asked: Asked) -> Iterator[str]:
    if asked.settings.second_opinion:
        yield "no second opinion is asked about people you are connected with: in doubt they are kept"
