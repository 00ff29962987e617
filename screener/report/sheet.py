"""The sheet for a spreadsheet: flat rows of CSV in which no cell can start a formula."""

import csv
from collections.abc import Iterable, Iterator
from typing import Final

from screener.line import STARTS_FORMULA
from screener.models import Reason, Recommendation
from screener.report.plain import one_line
from screener.report.words import continued, quoted, says

COLUMNS: Final = (
    "id",
    "verdict",
    "chance",
    "name",
    "headline",
    "position",
    "company",
    "profile_url",
    "connected",
    "reasons",
    "counter",
    "unknown",
    "question",
    "silence_answers_on",
    "last_touch",
    "between_you",
    "own_word",
    "would_change",
    "reply",
)


def safe_cell(text: str) -> str:
    """``text`` on one line, behind an apostrophe where a spreadsheet could take it for a formula.

    What stands behind one already gets another, so that one can be taken away again.
    """
    line = one_line(text)
    return f"'{line}" if line.lstrip("'").startswith(tuple(STARTS_FORMULA)) else line


class _Line:
    """Keeps what ``csv`` writes until it is taken."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text = text


def csv_lines(recommendations: Iterable[Recommendation]) -> Iterator[str]:
    """The header and a row for each recommendation; columns that do not apply are empty."""
    line = _Line()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow(COLUMNS)
    yield line.text
    for each in recommendations:
        writer.writerow(map(safe_cell, _cells(each)))
        yield line.text


def _cells(recommendation: Recommendation) -> Iterator[str]:
    requester = recommendation.requester
    yield recommendation.id
    yield recommendation.verdict.value
    yield f"{recommendation.chance:.3f}"
    for field in ("name", "headline", "position", "company", "profile_url"):
        yield getattr(requester, field) or ""
    yield "yes" if recommendation.connected else "no"
    yield "; ".join(map(_told, recommendation.reasons))
    yield "; ".join(map(_told, recommendation.counter))
    yield "; ".join(recommendation.unknown)
    yield recommendation.question or ""
    yield recommendation.silence_answers_on.isoformat() if recommendation.silence_answers_on else ""
    known = recommendation.between_you
    yield known.last_touch.isoformat() if known and known.last_touch else ""
    yield "; ".join(known.says) if known else ""
    yield recommendation.own_word or ""
    yield recommendation.would_change.says if recommendation.would_change else ""
    yield recommendation.reply or ""


def _told(reason: Reason) -> str:
    return f"{quoted(reason)} – {continued(says(reason))}" if reason.quotes else says(reason)
