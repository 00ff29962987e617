"""Labelled cases in, figures out: how often the verdict is one that a reasonable reader would accept.

``docs/cases.md`` describes the format of the cases and defines the figures.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

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


FIGURES: Final = ("agreement", "exact", "false_declines", "false_accepts", "ask_rate", "needless_asks")
"""The names of the shares, in the order they are printed."""


@dataclass(slots=True)
class RuleHits:
    """How often one rule fired on cases whose best verdict is accept, ask and decline."""

    by_best: Counter[Verdict] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The figures over all cases, by kind, by language, and the hits of each rule."""

    overall: Figures
    by_kind: Mapping[str, Figures]
    by_lang: Mapping[str, Figures]
    rules: Mapping[str, RuleHits]


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
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
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


def assess(judged: Sequence[Judged]) -> Assessment:
    """The figures over these cases, whole and in parts."""
    return Assessment(
        overall=figures(judged),
        by_kind=_parts(judged, lambda case: case.kind),
        by_lang=_parts(judged, lambda case: case.lang),
        rules=rule_hits(judged),
    )


def _parts(judged: Iterable[Judged], part: Callable[[LabelledCase], str]) -> dict[str, Figures]:
    parts: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        parts[part(each.case)].append(each)
    return {name: figures(parts[name]) for name in sorted(parts)}


def as_json(assessment: Assessment) -> dict[str, Any]:
    """The assessment for programs: shares in [0, 1], ``counts`` with their hits and denominators."""
    return {
        **_figures_as_json(assessment.overall),
        "by_kind": {name: _figures_as_json(part) for name, part in assessment.by_kind.items()},
        "by_lang": {name: _figures_as_json(part) for name, part in assessment.by_lang.items()},
        "rules": {
            rule: {verdict.value: hits.by_best[verdict] for verdict in Verdict}
            for rule, hits in sorted(assessment.rules.items())
        },
    }


def _figures_as_json(given: Figures) -> dict[str, Any]:
    shares = {name: getattr(given, name) for name in FIGURES}
    return {
        "n": given.n,
        **{name: share.value for name, share in shares.items()},
        "counts": {name: {"hits": share.hits, "of": share.of} for name, share in shares.items()},
    }


def as_text(assessment: Assessment) -> Iterator[str]:
    """The assessment for people, line by line."""
    yield f"{assessment.overall.n} cases"
    for name in FIGURES:
        share = getattr(assessment.overall, name)
        yield f"  {name.replace('_', ' '):15} {share.value:6.3f}   {share.hits} of {share.of}"
    for title, parts in (("kind", assessment.by_kind), ("language", assessment.by_lang)):
        yield ""
        heads = "".join(f"{name.replace('_', ' '):>16}" for name in FIGURES)
        yield f"{title:10}{'n':>6}{heads}"
        yield from (f"{name:10}{part.n:6}{_row(part)}" for name, part in parts.items())
    yield ""
    yield "rule fired on cases whose best answer is   accept   ask   decline"
    for rule, hits in sorted(assessment.rules.items()):
        accept, ask, decline = (hits.by_best[verdict] for verdict in Verdict)
        yield f"{rule:41}{accept:8}{ask:6}{decline:10}"


def _row(part: Figures) -> str:
    shares = (getattr(part, name) for name in FIGURES)
    return "".join(f"{f'{share.value:.3f} ({share.of})':>16}" for share in shares)


def mistakes(judged: Iterable[Judged]) -> Iterator[str]:
    """A line for each case whose verdict no reasonable reader would accept: what was said, and why."""
    for each in judged:
        if not each.agrees:
            case, said = each.case, each.recommendation
            why = ", ".join(reason.rule for reason in (*said.reasons, *said.counter)) or "no rule fired"
            accepted = "/".join(verdict for verdict in Verdict if verdict in case.accepts)
            yield f"{case.id} ({case.kind}, {case.lang}): {said.verdict}, not {accepted}: {why}"
