"""Writes into the README what `screener review` prints for the first of the sample requests.

Usage: python tools/write_readme.py
"""

import re
from datetime import date
from itertools import islice
from pathlib import Path

import screener
from screener.report.table import table_lines
from screener.report.tally import Tally
from screener.settings import read_settings

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
SAMPLES = ROOT / "sample_profiles"
SHOWN = 6
"""So many requests are shown."""
WIDTH = 92
TODAY = date(2026, 11, 21)
BLOCK = re.compile(r"(?<=<!-- printed by screener review -->\n```\n).*?(?=\n```)", re.DOTALL)


def printed() -> str:
    """The first requests and the summary, on a day that does not change."""
    tally = Tally()
    source = screener.read(SAMPLES / "export.csv")
    campaigns = screener.Campaigns.of(source)
    requests = tally.of_requests(source)
    owner = read_settings(SAMPLES / "screener.toml").owner
    judged = list(tally.of_verdicts(screener.screen(requests, owner=owner, campaigns=campaigns, today=TODAY)))
    shown = "".join(table_lines(islice(judged, SHOWN), width=WIDTH))
    return f"{shown}…\n\n{tally.summary()}"


def main() -> None:
    """Write the block."""
    README.write_text(BLOCK.sub(lambda _: printed(), README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
