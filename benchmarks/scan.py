"""What the scan of a text costs: against the plainest matcher, and against reading the same rows.

Usage: python benchmarks/scan.py [--rows 2000] [--plain 3] [--expressions 60]

The texts are generated from the vocabularies and phrases of the shipped catalogue among everyday
words. ``--plain`` says on how many of them the plainest matcher (tests/reference.py) is timed; its
answers must be the scanner's, or no figures are printed. ``--expressions`` says how many groups of
phrases are also timed as regular expressions, one alternation a group, over folded text. All times
are of one run, so compare ratios.
"""

import argparse
import csv
import gc
import io
import random
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from pydantic import BaseModel

from screener.rules import RULES, scanner
from screener.rules.phrases import Gap, Variant, flatten, parse
from screener.rules.words import VOCABULARY
from screener.text import Text, forms

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.reference import Reference

EVERYDAY = (
    *(
        "the",
        "and",
        "a",
        "to",
        "of",
        "in",
        "we",
        "you",
        "your",
        "for",
        "on",
        "that",
        "it",
        "was",
        "at",
        "with",
    ),
    *("our", "from", "this", "about", "is", "are", "they", "had", "bridge", "school", "Tuesday", "garden"),
    *("report", "ward", "winter", "train", "Lena", "Porto", "choir", "tide", "kiln", "stairs", "14", "2019"),
)
"""Words among which the phrases stand."""


class Row(BaseModel):
    """One row of a table of requests, for the anchor."""

    name: str
    profile_url: str
    headline: str
    company: str
    note: str


def texts(number: int, draw: random.Random) -> Iterator[str]:
    """Generated notes of some 20 to 60 words with one to three phrases in each."""
    entries = flatten(VOCABULARY)
    phrases = sorted({phrase for rule in RULES for group in rule.looks_for for phrase in group.written})
    for _ in range(number):
        words = draw.choices(EVERYDAY, k=draw.randint(15, 40))
        for phrase in draw.choices(phrases, k=draw.randint(1, 3)):
            at = draw.randrange(len(words))
            words[at:at] = said(phrase, entries, draw)
        yield " ".join(words)


def said(phrase: str, entries: dict[str, tuple[tuple[str, ...], ...]], draw: random.Random) -> list[str]:
    """One way to say a phrase."""
    words: list[str] = []
    for step in draw.choice(parse(phrase)).steps:
        if isinstance(step, Gap):
            words += draw.choices(EVERYDAY, k=draw.randint(0, step.most))
        else:
            atom = draw.choice(sorted(step.atoms))
            words += draw.choice(entries.get(atom.strip("{}"), ((atom,),)))
    return [word.strip("*{}") for word in words]


def expression(variant: Variant, entries: dict[str, tuple[tuple[str, ...], ...]]) -> str:
    """The same reading as a regular expression over folded words, each followed by a space."""

    def plain(atom: str) -> str:
        ways = entries.get(atom.strip("{}"), ((atom,),))
        return "|".join(re.escape(" ".join(way)).replace(r"\*", "[^ ]*") for way in ways)

    parts = []
    for step in variant.steps:
        if isinstance(step, Gap):
            parts.append(f"(?:[^ .?]+ ){{0,{step.most}}}")
        else:
            parts.append(f"(?:{'|'.join('[^ ]+' if atom == '_' else plain(atom) for atom in step.atoms)}) ")
    return "".join(parts)


def table(notes: list[str]) -> str:
    """The same notes as a table."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(Row.model_fields)
    for number, note in enumerate(notes):
        name = f"Person {number}"
        writer.writerow(
            [name, f"https://www.linkedin.com/in/p{number}", "Keeper of bridges", "Bridge Trust", note]
        )
    return written.getvalue()


def microseconds(work: Callable[[], object], count: int) -> float:
    """Per text, the best of three, or what one run took when that is long."""
    times: list[float] = []
    while len(times) < 3 and sum(times) < 5:
        begin = process_time()
        work()
        times.append(process_time() - begin)
    return min(times) / count * 1e6


def as_expressions(reference: Reference, notes: list[str], number: int) -> str:
    """What the first groups cost as regular expressions, in one line."""
    entries = flatten(VOCABULARY)
    groups = list(reference.variants.values())
    begin = process_time()
    compiled = [
        re.compile("(?:^| )(?:" + "|".join(expression(each, entries) for each in group) + ")")
        for group in groups[:number]
    ]
    compiling = process_time() - begin
    folded = [" ".join(forms(note)) + " " for note in notes]
    took = microseconds(
        lambda: [list(each.finditer(note)) for each in compiled for note in folded], len(notes)
    )
    share = f"{len(compiled)} of {len(groups)} groups as expressions"
    return f"{share} {took:.1f} us a text, compiled in {compiling * 1000:.0f} ms"


def main() -> None:
    """Check that the answers agree, then time all three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--plain", type=int, default=3)
    parser.add_argument("--expressions", type=int, default=60)
    options = parser.parse_args()
    notes = list(texts(options.rows, random.Random(7)))
    begin = process_time()
    scan = scanner().scan
    built = process_time() - begin
    reference = Reference(dict.fromkeys(group for rule in RULES for group in rule.looks_for), VOCABULARY)
    few = notes[: options.plain]
    if any(reference.scan(Text("note", note)) != scan(Text("note", note)) for note in few):
        sys.exit("the scanner and the plainest matcher disagree")
    gc.freeze()
    rows = table(notes)
    words = sum(len(Text("note", note).words) for note in notes) / len(notes)
    anchor = microseconds(
        lambda: [Row.model_validate(row) for row in csv.DictReader(io.StringIO(rows))], len(notes)
    )
    cut = microseconds(lambda: [Text("note", note).words for note in notes], len(notes))
    ours = microseconds(lambda: [scan(Text("note", note)) for note in notes], len(notes))
    plain = microseconds(lambda: [reference.scan(Text("note", note)) for note in few], len(few))
    print(f"{len(notes)} texts of {words:.0f} words; building the scanner took {built * 1000:.0f} ms")
    print(f"cutting into words   {cut:10.1f} us a text")
    print(f"cutting and scanning {ours:10.1f} us a text  {ours / anchor:6.1f} x reading and validating a row")
    print(f"plainest matcher     {plain:10.1f} us a text  {plain / ours:6.0f} x the scanner")
    print(as_expressions(reference, notes[:100], options.expressions))
    print(f"DictReader, pydantic {anchor:10.1f} us a row")


if __name__ == "__main__":
    main()
