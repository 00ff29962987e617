"""``screener evaluate``: how often the verdict is one that a reasonable reader would accept."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from screener_cli.judging import Asked, OwnerFile, Preset, as_of
from screener_cli.opinion import announced, heard

if TYPE_CHECKING:
    from screener.evaluate import Figures
    from screener.settings import Settings

MISSED = 1
"""The exit code when a figure is below what ``--at-least`` asks for."""


def evaluate(
    cases: Annotated[
        typer.FileText,
        typer.Argument(metavar="CASES.jsonl", encoding="utf-8-sig", errors="replace", help="Labelled cases."),
    ],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
    errors: Annotated[
        bool, typer.Option("--errors", help="List the cases that were judged wrongly.")
    ] = False,
    swap: Annotated[
        bool,
        typer.Option("--swap", help="Also judge them with other names, genders, spelling and grammar."),
    ] = False,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--without", metavar="RULE|FOLDER", help="As if these rules saw nothing, as in wording."
        ),
    ] = None,
    owner: OwnerFile = None,
    preset: Preset = None,
    at_least: Annotated[
        list[str] | None,
        typer.Option("--at-least", metavar="FIGURE=SHARE", help="Exit with 1 below it, as in agreement=0.9."),
    ] = None,
) -> None:
    """Judge labelled cases and print how often the verdict was right."""
    from screener import evaluate as library
    from screener.settings import policy_with
    from screener.swap import compare

    floors = _floors(at_least or (), library.FIGURES)
    asked, today = Asked(sources=(), with_=(), all_=False, owner=owner, map_=(), preset=preset), as_of()
    settings, model = asked.settings, announced(asked)
    policy = policy_with(_without(settings, without or ()), today=today)
    labelled = library.read_cases(cases, cases.name, owner=settings.owner)
    judged = list(library.judge(labelled, policy, today=today, second_opinion=model))
    assessment = library.assess(judged, policy)
    swaps = compare.compare(judged, policy) if swap else {}
    if as_json:
        record = library.as_json(assessment) | ({"swaps": compare.as_json(swaps)} if swap else {})
        typer.echo(json.dumps(record, indent=2))
    else:
        for line in (*library.as_text(assessment), *(("", *compare.as_text(swaps)) if swap else ())):
            typer.echo(line)
    if errors:
        for line in (*library.mistakes(judged), *compare.changes(swaps)):
            typer.echo(line, err=as_json)
    for line in heard(model):
        typer.echo(line, err=True)
    _hold(floors, assessment.overall)


def _without(settings: "Settings", without: Sequence[str]) -> "Settings":
    """The settings with these rules and folders of rules off as well."""
    from screener.policy.own_rules import OWN
    from screener.rules import RULES

    known = [*((rule.id, rule.folder) for rule in RULES), *((own.id, OWN) for own in settings.rules)]
    for each in without:
        if not any(each in names for names in known):
            raise typer.BadParameter(
                f"there is no rule or folder {each!r}; screener rules lists them", param_hint="--without"
            )
    off = tuple(rule for rule, folder in known if rule in without or folder in without)
    return settings.model_copy(update={"rules_off": (*settings.rules_off, *off)})


def _floors(written: Sequence[str], known: Sequence[str]) -> dict[str, float]:
    """The smallest share wanted of each figure named in ``--at-least``."""
    floors = {}
    for each in written:
        figure, _, share = each.partition("=")
        try:
            floors[figure] = float(share)
        except ValueError:
            floors[figure] = -1.0
        if figure not in known or not 0 <= floors[figure] <= 1:
            hint = f"write FIGURE=SHARE with a share from 0 to 1 and one of {', '.join(known)}"
            raise typer.BadParameter(hint, param_hint="--at-least")
    return floors


def _hold(floors: dict[str, float], figures: "Figures") -> None:
    missed = {name: floor for name, floor in floors.items() if getattr(figures, name).value < floor}
    for name, floor in missed.items():
        found = getattr(figures, name).value
        typer.echo(f"screener: {name} is {found:.3f}, below the {floor:g} asked for", err=True)
    if missed:
        raise typer.Exit(MISSED)
