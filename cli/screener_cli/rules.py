"""``screener rules``: everything that is looked for."""

from typing import Annotated

import typer


def rules(*, json: Annotated[bool, typer.Option("--json", help="As a JSON array.")] = False) -> None:
    """List all rules with their points: +10 means ten times the odds that a request is worth accepting."""
    from screener.policy.model import default_policy
    from screener.report.rule_page import catalogue, catalogue_record
    from screener.rules import RULES

    if json:
        typer.echo(catalogue_record(RULES, default_policy()))
        return
    for line in catalogue(RULES, default_policy()):
        typer.echo(line)
