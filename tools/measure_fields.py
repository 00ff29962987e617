"""How often the fields of work are found in headlines whose fields are known."""

import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from screener.network.fields import work_in
from screener.text import Text

FOLDER = Path(__file__).parent.parent / "tests" / "headlines"


class Headline(NamedTuple):
    """A headline with its language and its fields."""

    language: str
    fields: frozenset[str]
    written: str


class Figures(NamedTuple):
    """Of ``count`` headlines the share with exactly the fields meant; precision and recall of the fields."""

    count: int
    exact: float
    precision: float
    recall: float


def headlines(part: str) -> tuple[Headline, ...]:
    """The headlines of ``develop``, ``held_out`` or ``unseen``."""
    lines = (FOLDER / f"{part}.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return tuple(Headline(lang, frozenset(fields.split(",")) - {""}, text) for lang, fields, text in rows)


def found(headline: str) -> frozenset[str]:
    """The fields found in a headline."""
    return frozenset(each.field for each in work_in(Text("headline", headline)))


def figures(of: tuple[Headline, ...]) -> Figures:
    """What comes out for these headlines."""
    counts: Counter[str] = Counter()
    for headline in of:
        seen = found(headline.written)
        counts["exact"] += seen == headline.fields
        counts["right"] += len(seen & headline.fields)
        counts["seen"] += len(seen)
        counts["meant"] += len(headline.fields)
    return Figures(
        len(of),
        counts["exact"] / len(of),
        counts["right"] / max(1, counts["seen"]),
        counts["right"] / max(1, counts["meant"]),
    )


def main() -> None:
    """Print the figures of all lists, by language; ``-v`` names what went wrong in ``develop``."""
    for part in ("develop", "held_out", "unseen"):
        known = headlines(part)
        for name in ("all", *sorted({each.language for each in known})):
            shown = figures(tuple(each for each in known if name in ("all", each.language)))
            print(f"{part:9} {name:4} {shown.count:4} exact {shown.exact:.3f}", end="  ")
            print(f"precision {shown.precision:.3f}  recall {shown.recall:.3f}")
    for each in headlines("develop") if "-v" in sys.argv else ():
        if found(each.written) != each.fields:
            print(each.written, "|", sorted(each.fields), "|", sorted(found(each.written)))


if __name__ == "__main__":
    main()
