"""``screener explain``: the page of a rule, or the sum behind one recommendation."""

import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from screener_cli.judging import (
    All,
    Asked,
    HistoryFile,
    Mapped,
    OwnerFile,
    Preset,
    Today,
    With,
    is_called,
    policy_of,
)
from screener_cli.opinion import announced
from screener_cli.terminal import colourful, width

if TYPE_CHECKING:
    from screener.models import ConnectionRequest, Recommendation
    from screener.policy.model import Policy
    from screener.rules.kit import Rule


def explain(
    subjects: Annotated[
        list[str], typer.Argument(metavar="RULE|SOURCE", help="A rule; with --request what to read.")
    ],
    *,
    request: Annotated[
        str | None, typer.Option("--request", metavar="ID", help="The id or the name of one who asked.")
    ] = None,
    with_: With = None,
    all_: All = False,
    owner: OwnerFile = None,
    preset: Preset = None,
    map_: Mapped = None,
    history: HistoryFile = None,
    inbox: Annotated[
        bool, typer.Option("--inbox", help="Look among those you are connected with, as inbox does.")
    ] = False,
    today: Today = None,
) -> None:
    """Show what a rule sees, or the whole sum for one request."""
    asked = Asked(subjects, with_ or (), all_, owner, map_ or (), history, preset)
    for line in _pages(asked) if request is None else _sum(request, asked, today, inbox=inbox):
        typer.echo(line)


def _sum(request: str, asked: Asked, today: datetime | None, *, inbox: bool) -> Iterator[str]:
    from screener.errors import ScreenerError
    from screener.report.explanation import explanation
    from screener.report.tally import Tally

    def meant(person: "ConnectionRequest") -> bool:
        return is_called(request, person.id, person.requester.name)

    model = None if inbox else announced(asked)
    for each in asked.opened(model):
        judged = each.inbox(today, only=meant) if inbox else each.with_requests(Tally(), only=meant)
        found = _only_one(request, [one for _, one in judged])
        if found:
            return explanation(found, each.policy, width=width(), colour=colourful(sys.stdout))
    hint = "check with inbox" if inbox else "check with review, or add --inbox for one you are connected with"
    raise ScreenerError(f"{' '.join(asked.sources)}: no request has the id or name {request!r}; {hint}")


def _only_one(request: str, found: "list[Recommendation]") -> "Recommendation | None":
    """The one with this id, or the only one with this name."""
    from screener.errors import ScreenerError

    found = [each for each in found if each.id.casefold() == request.casefold()] or found
    if len(found) > 1:
        ids = ", ".join(each.id for each in found[:10]) + (", …" if len(found) > 10 else "")
        raise ScreenerError(f"{len(found)} are called {request!r}; give the id of one of them: {ids}")
    return found[0] if found else None


def _pages(asked: Asked) -> Iterator[str]:
    from screener.policy.own_catalogue import rules_of
    from screener.report.rule_page import page
    from screener.rules import RULES

    policy = policy_of(asked.owner, asked.preset)
    by_id = {rule.id: rule for rule in (*RULES, *rules_of(policy.own_rules))}
    for named in asked.sources:
        yield from _reading(named) or _kind(named, policy) or page(_rule(named, by_id), policy)


def _reading(named: str) -> tuple[str, ...]:
    """The page of what a second opinion may say; empty where it is not that."""
    from screener.policy.opinion import POINTS, READINGS

    for reading, (side, sentence) in READINGS.items():
        if named == f"opinion.{reading.value}":
            told = "A second opinion on a request in doubt; see docs/second-opinion.md."
            return named, f"{side * POINTS:+g} points", "", f"{sentence}.", told
    return ()


def _kind(named: str, policy: "Policy") -> tuple[str, ...]:
    """The page of what decisions taught of a kind of request; empty where it is not that."""
    from screener.policy.decide import kind_rule
    from screener.policy.welcome import kinds

    for name, kind in kinds().items():
        if named == kind_rule(name):
            told = f"{name}: {kind.means}; told by {', '.join(kind.lifts)}."
            learned = "Learned from your decisions; see docs/learning.md."
            return named, f"{policy.learned.get(name, 0.0):+.1f} points", "", told, learned
    return ()


def _rule(named: str, by_id: "Mapping[str, Rule]") -> "Rule":
    from screener.errors import ScreenerError
    from screener.policy.named import nearest

    if named in by_id:
        return by_id[named]
    hint = nearest(named, by_id, "screener rules lists them all", alike=0.5)
    raise ScreenerError(f"{named}: there is no such rule; {hint}")
