"""Writes into docs/cli.md what `screener lint` prints of a note.

Usage: python tools/write_cli_page.py
"""

import re
from pathlib import Path

from screener_cli.app import app
from typer.testing import CliRunner

PAGE = Path(__file__).resolve().parent.parent / "docs" / "cli.md"
ASKED = ("lint", "-t", "Your website looks tired. I can fix that.", "--headline", "Growth marketer | DM me")
BLOCK = re.compile(r"(?<=<!-- printed by screener lint -->\n```\n).*?(?=```)", re.DOTALL)


def printed() -> str:
    """What the command prints in a window of 80 columns."""
    return CliRunner().invoke(app, ASKED, env={"COLUMNS": "80"}).stdout


def main() -> None:
    """Write the block."""
    PAGE.write_text(BLOCK.sub(lambda _: printed(), PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
