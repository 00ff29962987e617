"""``screener presets``: what mistakes cost in each preset, and the kinds of request that may be welcome."""

from typing import Annotated

import typer


def presets(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """List the presets with what follows from their costs, and the kinds of request to welcome."""
    import json

    from screener.report.presets import preset_lines, presets_record

    if as_json:
        typer.echo(json.dumps(presets_record(), indent=2))
        return
    for line in preset_lines():
        typer.echo(line)
