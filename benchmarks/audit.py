"""How long an audit record takes to check and to add to, and its memory, for 20 000 lines and for 200 000.

Usage: python benchmarks/audit.py

Both should grow with the lines: a ratio of 10 in time, far less in memory. All times are of one run.
"""

import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from screener import ConnectionRequest, Profile, screen
from screener.audit import Chain, Ledger, decision_of, read_entries
from screener.audit.chain import hash_of, line_of

SIZES = (20_000, 200_000)
NOTE = "We help firms like yours to win thirty new clients a month. Your website looks tired."


def write_record(path: Path, lines: int) -> None:
    """A record of so many decisions about an invented request."""
    request = ConnectionRequest(id="1", requester=Profile(name="Marta Vell"), note=NOTE)
    [judged] = screen([request])
    decision = decision_of(judged, at=datetime(2026, 11, 22, tzinfo=UTC))
    chain = Chain()
    with path.open("wb") as stream:
        for _ in range(lines):
            line = line_of(decision, chain)
            stream.write(line)
            chain = Chain(chain.lines + 1, hash_of(line[:-1]))


def measure(path: Path) -> None:
    """Print the seconds of checking and of adding one line, and the most memory, in MiB."""
    started = time.process_time()
    last = None
    for entry, _ in read_entries(path):
        last = entry.entry
    checked = time.process_time() - started
    started = time.process_time()
    with Ledger(path) as ledger:
        assert last is not None
        ledger.add(last)
    scale = 1 << 20 if sys.platform == "darwin" else 1 << 10
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale
    print(checked, time.process_time() - started, peak)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        figures = []
        for size in SIZES:
            path = Path(folder) / f"{size}.jsonl"
            write_record(path, size)
            done = subprocess.run(
                [sys.executable, __file__, str(path)], check=True, capture_output=True, text=True
            )
            figures.append([float(each) for each in done.stdout.split()])
            checked, added, peak = figures[-1]
            print(f"{size:7} lines  checked in {checked:5.2f} s  added to in {added:5.2f} s  {peak:6.1f} MiB")
        ratios = [large / small for small, large in zip(*figures, strict=True)]
        print("ratio            {:15.2f}  {:18.2f}  {:12.2f}".format(*ratios))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(Path(sys.argv[1]))
    else:
        main()
