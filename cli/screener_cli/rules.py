"""``screener rules``: everything that is looked for, and what it does on labelled cases."""

import json
from pathlib import Path
from typing import Annotated

import typer

from screener_cli.judging import OwnerFile, policy_of


def rules(
    *,
    owner: OwnerFile = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    report: Annotated[
        typer.FileText | None,
        typer.Option(
            metavar="CASES.jsonl",
            encoding="utf-8-sig",
            errors="replace",
            help="What each rule does on these labelled cases.",
        ),
    ] = None,
) -> None:
    """List all rules with their points: +10 means ten times the odds that a request is worth accepting."""
    if report:
        _report(report, as_json=as_json)
    else:
        _list(owner, as_json=as_json)


def _list(owner: Path | None, *, as_json: bool) -> None:
    from screener.policy.own_catalogue import rules_of
    from screener.report.plain import escaped
    from screener.report.rule_page import catalogue, catalogue_record
    from screener.rules import RULES

    policy = policy_of(owner, None)
    listed = (*RULES, *rules_of(policy.own_rules))
    if as_json:
        typer.echo(escaped(catalogue_record(listed, policy)))
        return
    for line in catalogue(listed, policy):
        typer.echo(line)


def _report(cases: typer.FileText, *, as_json: bool) -> None:
    from screener import evaluate as library
    from screener.report.plain import escaped

    found = library.rule_report(library.judge(library.read_cases(cases, cases.name)))
    if as_json:
        written = json.dumps(library.rule_report_as_json(found), ensure_ascii=False, indent=2)
        typer.echo(escaped(written))
        return
    for line in library.rule_report_as_text(found):
        typer.echo(line)
