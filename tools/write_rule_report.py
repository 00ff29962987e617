"""Writes ``docs/rule-report.md``: what each rule does on texts that no author of a rule has read.

The wording counts as a model reads it that has not seen the text, which takes a minute.

Usage: python tools/write_rule_report.py
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from screener.evaluate import Judged, RuleReport, RuleWork, rule_report
from screener.evaluate.told import told_interval, told_share
from screener.policy.model import default_policy
from screener.report.plain import shortened
from screener.report.words import points
from screener.screen import conclude
from tools.fit_points import unread

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rule-report.md"
MOST_SHOWN = 48
"""An example is cut to so many columns."""

HEAD = """\
| rule | points | hits | wanted | unwanted | share | 95 % | tipped | righted | wronged | example |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|"""


def judged() -> Iterator[Judged]:
    """Each unread text, with the recommendation of the policy that comes with the package."""
    table = unread()
    for text, evidence in zip(table.texts, table.evidence, strict=True):
        yield Judged(text.labels, conclude(text.case, evidence, default_policy()))


def page(report: RuleReport) -> Iterator[str]:
    """The lines of the page."""
    wrong = [work for work in report.rules if work.wrong_way]
    yield "# What each rule does"
    yield ""
    yield "Written by `make report`, which says for the project's own texts what `screener rules --report`"
    yield "says for yours; [cases.md](cases.md#the-rule-report) explains the columns. Only texts count that"
    yield f"no author of a rule has read: {report.n}. Of those best accepted or declined,"
    yield f"{told_share(report.wanted)} are wanted. Points were fitted on the same texts."
    yield ""
    yield "## Rules that pull the wrong way"
    yield ""
    yield from _table(wrong) if wrong else ("None.",)
    yield ""
    yield "## The other rules"
    yield ""
    yield from _table(report.rules[len(wrong) :])
    yield ""
    yield "## Rules that never fired"
    yield ""
    yield from [f"- {_linked(rule)}" for rule in report.silent] or ["None."]


def _table(works: Iterable[RuleWork]) -> Iterator[str]:
    yield HEAD
    for work in works:
        unwanted = work.wanted.of - work.wanted.hits
        cells = (
            _linked(work.rule),
            points(work.points),
            *(work.hits, work.wanted.hits, unwanted, told_share(work.wanted), told_interval(work.wanted)),
            *(work.tipped, work.righted, work.wronged),
            _literal(shortened(work.example, MOST_SHOWN)),
        )
        yield f"| {' | '.join(map(str, cells))} |"


def _linked(rule: str) -> str:
    return f"[{rule}](rules/{rule.partition('.')[0]}.md#{rule.replace('.', '')})"


def _literal(text: str) -> str:
    """``text`` as a cell of a Markdown table that shows it as it is."""
    fence = "``" if "`" in text else "`"
    escaped = text.replace("|", "\\|")
    return f"{fence}{escaped}{fence}" if text else ""


def main() -> None:
    """Write the page."""
    PAGE.write_text("\n".join(page(rule_report(judged()))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
