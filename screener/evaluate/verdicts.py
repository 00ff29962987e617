"""How often the verdict is one that a reasonable reader would accept, whole and in parts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from screener.evaluate.chances import Calibration, calibration
from screener.evaluate.coverage import Area, Coverage, area, coverage
from screener.evaluate.judged import Judged
from screener.evaluate.share import Share
from screener.models import Verdict
from screener.policy.model import Policy


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
    """The figures over all cases, how well chances hold, what asking less would cost; then in parts.

    The parts are figures by kind and by language, and each rule's hits.
    """

    overall: Figures
    calibration: Calibration
    coverage: tuple[Coverage, ...]
    area: Area
    by_kind: Mapping[str, Figures]
    by_lang: Mapping[str, Figures]
    rules: Mapping[str, RuleHits]


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
        for reason in each.reasons:
            hits[reason.rule].by_best[each.case.best] += 1
    return dict(hits)


def assess(judged: Sequence[Judged], policy: Policy | None = None) -> Assessment:
    """The figures over these cases, which ``policy`` has judged (the package's own if None)."""
    return Assessment(
        overall=figures(judged),
        calibration=calibration(judged),
        coverage=coverage(judged, policy),
        area=area(judged, policy),
        by_kind=_parts(judged, lambda each: each.case.kind),
        by_lang=_parts(judged, lambda each: each.lang),
        rules=rule_hits(judged),
    )


def _parts(judged: Iterable[Judged], part: Callable[[Judged], str]) -> dict[str, Figures]:
    parts: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        parts[part(each)].append(each)
    return {name: figures(parts[name]) for name in sorted(parts)}
