"""How long `screener inbox` takes for 8 000 connections and 25 000 messages, against reading them.

Usage: python benchmarks/inbox.py [--whole]   (--whole also judges long conversations from end to end)
"""

import csv
import io
import random
import sys
import time
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

import screener
from screener.rules import scanner
from tools.make_archive import files_of, zipped

CONNECTIONS, MESSAGES, WRITING = 8_000, 25_000, 2_500
ME = ("Ruth Ellery", "https://www.linkedin.com/in/ruth-ellery-invented")
FRIENDLY = (
    "Lovely to hear from you, see you on Tuesday then.",
    "Thank you so much for the slides, they helped my group a lot.",
    "How is the new job? We still talk about the workshop in Hull.",
    "I read your piece on portfolios and passed it on to two people here.",
)


def archive() -> io.BytesIO:
    """An invented archive: few people wrote most of the messages, and one in seven writes to sell."""
    chance = random.Random(3)
    files = files_of()
    with (Path(__file__).parent.parent / "sample_profiles" / "export.csv").open(encoding="utf-8") as lines:
        notes = [row["Note"] for row in csv.DictReader(lines) if row.get("Note")]
    header = files["messages.csv"].split(b"\n", 1)[0].decode()
    messages = (_message(chance, notes) for _ in range(MESSAGES))
    people = (
        (f"P{n}", f"Person{n}", _address(n), "", f"Firm {n % 900}", "Clerk", f"{n % 28 + 1:02} Mar 2019")
        for n in range(CONNECTIONS)
    )
    columns = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    made = {"messages.csv": _table(header, messages), "Connections.csv": _table(columns, people)}
    return io.BytesIO(zipped({**files, **made}))


def _message(chance: random.Random, notes: list[str]) -> Iterable[str]:
    number = int(chance.paretovariate(0.5)) % WRITING
    them = (f"P{number} Person{number}", _address(number))
    mine = chance.random() < 0.4
    sells = number % 7 == 0 and not mine
    text = chance.choice(notes) if sells else " ".join(chance.choices(FRIENDLY, k=chance.randint(1, 3)))
    at = datetime(2013, 1, 1) + timedelta(minutes=chance.randrange(7_000_000))  # noqa: DTZ001
    return (
        "2-x",
        "",
        *(ME + them if mine else them + ME),
        f"{at:%Y-%m-%d %H:%M:%S} UTC",
        "",
        text,
        "INBOX",
        "",
    )


def _address(number: int) -> str:
    return f"https://www.linkedin.com/in/p{number}-invented"


def _table(header: str, rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    return f"{header}\n{text.getvalue()}".encode()


def main() -> None:
    packed = archive()
    scanner()
    began = time.perf_counter()
    source = screener.read(packed)
    reading = time.perf_counter() - began
    print(f"reading the archive              {reading:6.2f} s")
    judging = _judging(source)
    print(
        f"judging all {CONNECTIONS:,} connections     {judging:6.2f} s, {judging / reading:.1f} times as long"
    )
    if "--whole" in sys.argv:
        sys.modules["screener.inbox"].LAST_READ = MESSAGES  # type: ignore[attr-defined]
        whole = _judging(source)
        print(f"and every message of theirs      {whole:6.2f} s, {whole / judging:.1f} times as long as that")


def _judging(source: screener.sources.Source) -> float:
    began = time.perf_counter()
    assert sum(1 for _ in screener.inbox(source, today=date(2026, 11, 21))) == CONNECTIONS
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
