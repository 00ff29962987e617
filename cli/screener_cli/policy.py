"""``screener policy diff``: what other settings would have done to those who asked."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screener_cli.judging import Mapped, OwnerFile, Preset, With, as_of, fields_by_header, settings_of
from screener_cli.learn import AnswerFiles, AsOf, content, read_all
from screener_cli.terminal import width

if TYPE_CHECKING:
    from datetime import date

    from screener.learn import Side
    from screener.settings import Settings
    from screener.sources import Source

policy = typer.Typer(
    help="Try other settings on those who have asked already.", no_args_is_help=True, add_completion=False
)

SHOWN = 20
"""So many of each kind of change are shown unless told otherwise."""


@policy.callback()
def _policy() -> None:
    pass


@policy.command()
def diff(
    new: Annotated[str, typer.Argument(metavar="NEW.toml", help="The settings to try; none with --preset.")],
    source: Annotated[
        str | None, typer.Argument(metavar="SOURCE", help="Your LinkedIn archive, or a table.")
    ] = None,
    *,
    preset: Preset = None,
    owner: OwnerFile = None,
    answers: AnswerFiles = None,
    with_: With = None,
    map_: Mapped = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, metavar="N", help="Show N of each kind; 20 unless told.")
    ] = SHOWN,
    today: AsOf = None,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Show whom new settings would have spared you, and whom they would have cost you."""
    from screener.learn import replay, told
    from screener.report.plain import escaped
    from screener.sources import read

    if (preset is None) is (source is None):
        raise typer.BadParameter("give NEW.toml and SOURCE, or --preset and SOURCE", param_hint="NEW.toml")
    tried, day = (Path(new), as_of(today)) if source else (owner, as_of(today))
    opened = read(content(source or new), map=fields_by_header(map_ or ()), with_=with_ or ())
    old, changed = (
        _side(settings_of(owner, None), opened, day),
        _side(settings_of(tried, preset), opened, day),
    )
    found = replay(opened, old, changed, today=day, answers=read_all(answers or ()))
    for notice in opened.notices:
        typer.echo(notice, err=True)
    if as_json:
        typer.echo(escaped(json.dumps(told.replay_json(found), ensure_ascii=False, indent=2)))
        return
    for line in told.replay_text(found, width=width(), most=limit):
        typer.echo(line)


def _side(settings: "Settings", opened: "Source", today: "date") -> "Side":
    from screener.learn import Side
    from screener.settings import policy_with

    return Side(settings.owner_with(opened.owner), policy_with(settings, today=today))
