"""The most memory that `screener review`, or `screener lint`, takes for 200 and for 20 000 rows.

Usage: python benchmarks/memory.py [--format html | --lint]
"""

import argparse
import csv
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = ("coffee", "website", "growth", "river", "talk", "plan", "harbour", "lesson", "season", "paper")
ENDINGS = ("", "s", "ing")
PEAK = """
import contextlib, os, resource, runpy, sys
sys.argv[0] = "screener"
with open(os.devnull, "w") as no, contextlib.redirect_stdout(no), contextlib.redirect_stderr(no):
    try:
        runpy.run_module("screener_cli", run_name="__main__")
    except SystemExit as done:
        assert (done.code or 0) < 2, done.code
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def write_rows(path: Path, number: int) -> None:
    """Invented rows; every word of a note is in part new, as in life."""
    chance = random.Random(7)

    def word() -> str:
        return chance.choice(WORDS) + chance.choice((*ENDINGS, str(chance.randrange(5000))))

    def text(number: int) -> str:
        return " ".join(word() for _ in range(number))

    with path.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(("name", "headline", "position", "company", "note", "mutual count"))
        for each in range(number):
            note = text(chance.randrange(45)) if chance.random() > 0.3 else ""
            rows.writerow((f"Person {each}", text(8), text(2), text(1), note, chance.randrange(30)))


def peak(*command: str) -> float:
    """MiB that this command takes, measured by the process itself; a finding is no error."""
    asked = [sys.executable, "-c", PEAK, *command]
    done = subprocess.run(asked, check=True, capture_output=True, text=True)
    scale = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return int(done.stdout.split()[-1]) / scale


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", default="table")
    parser.add_argument("--lint", action="store_true")
    asked = parser.parse_args()
    review = ("review", "--quiet", "--output", os.devnull, "--format", asked.format)
    command = ("lint", "--json") if asked.lint else review
    with tempfile.TemporaryDirectory() as folder:
        peaks = []
        for number in (200, 20_000):
            path = Path(folder) / f"{number}.csv"
            write_rows(path, number)
            peaks.append(peak(*command, str(path)))
            print(f"{number:6} rows  {peaks[-1]:6.1f} MiB")
    print(f"ratio        {peaks[1] / peaks[0]:6.3f}")


if __name__ == "__main__":
    main()
