"""``screener init``: a first ``screener.toml`` from the owner's own archive."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from screener_cli.terminal import written_to


def init(
    archive: Annotated[str, typer.Argument(metavar="ARCHIVE", help="Your LinkedIn archive: zip or folder.")],
    *,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write it.")] = Path(
        "screener.toml"
    ),
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
) -> None:
    """Write a first screener.toml, with comments, from what your archive says about you."""
    from screener.errors import ScreenerError
    from screener.settings import settings_text
    from screener.sources import read

    if output.exists() and not force:
        raise ScreenerError(f"{output}: exists already; choose another with -o, or overwrite it with --force")
    owner = read(archive).owner
    if owner is None:
        raise ScreenerError(f"{archive}: does not say who you are; give the archive that LinkedIn sent you")
    with written_to(output, sources=[archive]) as stream:
        stream.write(settings_text(owner, name=str(output)))
    words = ("screener", "review", archive, "--owner", str(output))
    typer.echo(f"{output} is written; look through it, then: {shlex.join(words)}")
