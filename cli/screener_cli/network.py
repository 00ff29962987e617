"""``screener network``: a picture of where those who ask stand, or a graph file of it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from screener_cli.judging import All, Asked, Mapped, OwnerFile, Preset, With, as_of, is_called
from screener_cli.opinion import announced, heard
from screener_cli.terminal import with_progress, written_to

if TYPE_CHECKING:
    from screener.models import Owner
    from screener.picture.neighbourhood import Placed
    from screener.second_opinion import LanguageModel

_FORMS: Final = (".svg", ".html", ".graphml", ".gexf")


def network(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="What to read; - is standard input.")],
    *,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="A .svg, .html, .graphml or .gexf file.")
    ],
    request: Annotated[
        str | None,
        typer.Option("--request", metavar="ID", help="Only one who asks: the id or the name."),
    ] = None,
    with_: With = None,
    all_: All = False,
    owner: OwnerFile = None,
    preset: Preset = None,
    map_: Mapped = None,
) -> None:
    """Draw who asks, whom you both know, and how near they stand."""
    form = output.suffix.lower()
    if form not in _FORMS:
        raise typer.BadParameter(f"end the name in one of {', '.join(_FORMS)}", param_hint="--output")
    asked = Asked([source], with_ or (), all_, owner, map_ or (), preset=preset)
    model = announced(asked)
    me, seen = _placed(asked, request, model)
    with written_to(output, sources=[source]) as stream:
        stream.write(_text(form, me, seen, alone=request is not None))
    near = sum(bool(each.nearness) for each in seen)
    share = "shares" if near == 1 else "share"
    typer.echo(
        f"{output} is written: {len(seen)} who asked, {near} of them {share} something with you", err=True
    )
    for line in heard(model):
        typer.echo(line, err=True)


def _placed(asked: Asked, request: str | None, model: "LanguageModel | None") -> "tuple[Owner, list[Placed]]":
    from screener.errors import ScreenerError
    from screener.picture.neighbourhood import placed

    (opened,) = asked.opened(model)
    requests = with_progress(opened.source, shown=sys.stderr.isatty())
    if request is not None:
        requests = (each for each in requests if is_called(request, each.id, each.requester.name))
    seen = list(
        placed(
            requests,
            owner=opened.owner,
            network=opened.source.network,
            policy=opened.policy,
            today=as_of(),
            second_opinion=opened.second_opinion,
        )
    )
    if request is not None and not seen:
        raise ScreenerError(
            f"{asked.sources[0]}: no request has the id or name {request!r}; check with review"
        )
    for notice in opened.source.notices:
        typer.echo(notice, err=True)
    return opened.owner, seen


def _text(form: str, me: "Owner", seen: "list[Placed]", *, alone: bool) -> str:
    if form in (".graphml", ".gexf"):
        from screener.picture.graph_file import graph_file

        return graph_file(me, seen, form="graphml" if form == ".graphml" else "gexf")
    if form == ".html":
        from screener.picture.page import page

        return page(me, seen)
    from screener.picture.pair import pair_drawing
    from screener.picture.queue import queue_drawing
    from screener.picture.svg import written

    return written(pair_drawing(me, seen[0]) if alone else queue_drawing(me, seen))
