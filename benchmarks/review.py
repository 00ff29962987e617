"""How long `screener review` takes beside a process that only reads the same file and validates it.

Usage: python benchmarks/review.py [EXPORT.csv] [--rounds N]

Both are whole processes, run in turn within one round; the ratio is the median over the rounds.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

SAMPLE = Path(__file__).parent.parent / "sample_profiles" / "export.csv"
ONLY_VALIDATES = """
import csv, sys
from pydantic import BaseModel, create_model

with open(sys.argv[1], encoding="utf-8", newline="") as stream:
    rows = csv.DictReader(stream)
    columns = {name: (str | None, None) for name in rows.fieldnames}
    model = create_model("Row", __base__=BaseModel, **columns)
    print(sum(1 for row in rows if model.model_validate(row)))
"""


def seconds(*command: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("export", nargs="?", default=str(SAMPLE))
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    rounds = []
    for _ in range(options.rounds):
        validating = seconds("-c", ONLY_VALIDATES, options.export)
        rounds.append((seconds("-m", "screener_cli", "review", options.export, "--quiet"), validating))
    review, validating = (median(times) * 1000 for times in zip(*rounds, strict=True))
    print(f"review            {review:6.0f} ms")
    print(f"validating alone  {validating:6.0f} ms")
    print(f"ratio             {median(one / other for one, other in rounds):6.2f}")


if __name__ == "__main__":
    main()
