"""Labelled cases in, figures out: how often the verdict is one that a reasonable reader would accept."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import ValidationError

from screener.case import Case
from screener.errors import CasesError
from screener.models import ConnectionRequest, Owner, Recommendation, Value, Verdict
from screener.network.graph import Network
from screener.policy.model import Policy, default_policy
from screener.screen import case_of, recommend

_DAY_ZERO = datetime(2026, 1, 1, tzinfo=UTC)


class LabelledCase(Value):
    """One labelled case; ``docs/cases.md`` describes the format."""

    id: str
    lang: str
    kind: str
    request: ConnectionRequest
    owner: Owner
    accepts: frozenset[Verdict]
    best: Verdict

    def case(self) -> Case:
        """The case as the rules see it."""
        return case_of(self.request, self.owner, Network())


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled case with the recommendation it got."""

    case: LabelledCase
    recommendation: Recommendation

    @property
    def agrees(self) -> bool:
        """Whether the verdict is one that the case accepts."""
        return self.recommendation.verdict in self.case.accepts


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` out of ``of``; ``value`` in [0, 1], 0 when there is nothing to count."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """The share."""
        return self.hits / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures over some judged cases, each a share with its own denominator."""

    n: int
    agreement: Share
    exact: Share
    false_declines: Share
    false_accepts: Share
    ask_rate: Share
    needless_asks: Share


@dataclass(slots=True)
class RuleHits:
    """How often one rule fired on cases whose best verdict is accept, ask and decline."""

    by_best: Counter[Verdict] = field(default_factory=Counter)


def read_cases(lines: Iterable[str], name: str) -> Iterator[LabelledCase]:
    """The labelled cases in these JSON lines; blank lines are passed over.

    Raises:
        CasesError: a line is not JSON or not a case; the message names ``name`` and the line.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield labelled(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise CasesError(f"{name}, line {number}: {_told(error)}") from error


def _told(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    if isinstance(error, KeyError):
        return f"the key {error} is missing"
    return f"not a labelled case: {error}"


def labelled(written: Mapping[str, Any]) -> LabelledCase:
    """One case from its JSON object."""
    request = written["request"]
    owner = written.get("owner") or {}
    return LabelledCase.model_validate(
        {
            **{key: written[key] for key in ("id", "lang", "kind", "accepts", "best")},
            "owner": owner,
            "request": {
                **request,
                "id": written["id"],
                "history": [_turn(turn) for turn in request.get("history") or ()] or None,
            },
        }
    )


def _turn(turn: Mapping[str, Any]) -> dict[str, Any]:
    day = turn.get("day")
    sent_at = None if day is None else _DAY_ZERO + timedelta(days=float(day))
    return {"author": turn["from"], "text": turn["text"], "sent_at": sent_at}


def judge(cases: Iterable[LabelledCase], policy: Policy | None = None) -> Iterator[Judged]:
    """Each case with its recommendation."""
    policy = policy or default_policy()
    for each in cases:
        yield Judged(each, recommend(each.case(), policy))


def figures(judged: Iterable[Judged]) -> Figures:
    """The figures over these cases."""
    count: Counter[str] = Counter()
    for each in judged:
        verdict, accepts = each.recommendation.verdict, each.case.accepts
        count["n"] += 1
        count["agreement"] += verdict in accepts
        count["exact"] += verdict == each.case.best
        count["asks"] += verdict is Verdict.ASK
        for wrong in Verdict:
            count[f"may not {wrong}"] += wrong not in accepts
            count[f"wrongly {wrong}"] += verdict is wrong and wrong not in accepts

    def wrongly(verdict: Verdict) -> Share:
        return Share(count[f"wrongly {verdict}"], count[f"may not {verdict}"])

    n = count["n"]
    return Figures(
        n=n,
        agreement=Share(count["agreement"], n),
        exact=Share(count["exact"], n),
        false_declines=wrongly(Verdict.DECLINE),
        false_accepts=wrongly(Verdict.ACCEPT),
        ask_rate=Share(count["asks"], n),
        needless_asks=wrongly(Verdict.ASK),
    )


def rule_hits(judged: Iterable[Judged]) -> dict[str, RuleHits]:
    """For each rule that fired, on how many cases of each best verdict."""
    hits: dict[str, RuleHits] = defaultdict(RuleHits)
    for each in judged:
        for reason in (*each.recommendation.reasons, *each.recommendation.counter):
            hits[reason.rule].by_best[each.case.best] += 1
    return dict(hits)
