"""Figures and reports written out, for people and for programs."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from screener.evaluate.chances import Calibration, Said
from screener.evaluate.coverage import Area, Coverage
from screener.evaluate.rules import RuleReport, RuleWork
from screener.evaluate.share import Share
from screener.evaluate.verdicts import FIGURES, Assessment, Figures
from screener.models import Verdict

_RULE_COLUMNS = " points   hits  wanted  unwanted  share      95 %       tipped  righted  wronged"
_MOST_SHOWN = 48
"""An example is cut to so many characters for people."""


def as_json(assessment: Assessment) -> dict[str, Any]:
    """The assessment for programs: shares in [0, 1], ``counts`` with their hits and denominators."""
    return {
        **_figures_as_json(assessment.overall),
        **asdict(assessment.calibration),
        "said": [asdict(each) | _interval_as_json(each) for each in assessment.calibration.said],
        "coverage": [_coverage_as_json(each) for each in assessment.coverage],
        "area": asdict(assessment.area),
        "by_kind": {name: _figures_as_json(part) for name, part in assessment.by_kind.items()},
        "by_lang": {name: _figures_as_json(part) for name, part in assessment.by_lang.items()},
        "rules": {
            rule: {verdict.value: hits.by_best[verdict] for verdict in Verdict}
            for rule, hits in sorted(assessment.rules.items())
        },
    }


def _interval_as_json(said: Said) -> dict[str, Any]:
    return {"interval": list(said.interval), "holds": said.holds}


def _coverage_as_json(point: Coverage) -> dict[str, Any]:
    return {
        "low": point.low,
        "high": point.high,
        "own": point.own,
        "decided": point.decided.value,
        "wrong": point.wrong.value,
        "interval": list(point.wrong.interval),
        "counts": {
            "cases": point.decided.of,
            "decided": point.decided.hits,
            "let_in": point.let_in,
            "turned_away": point.turned_away,
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
    yield from _calibration(assessment.calibration)
    yield from _said(assessment.calibration.said)
    yield from _coverage(assessment.coverage)
    yield from _area(assessment.area)
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


def _calibration(given: Calibration) -> Iterator[str]:
    yield f"  {'brier':15} {given.brier:6.3f}   of which doubt in the labels: {given.doubt:.3f}"
    yield f"  {'ece':15} {given.ece:6.3f}   the mean distance of chance and share wanted, below"
    yield ""
    yield "chance        n    mean chance   share wanted"
    for band in given.reliability:
        yield f"{band.low:.1f}–{band.high:.1f}{band.n:8}{band.chance:15.3f}{band.wanted:15.3f}"


def _said(given: Iterable[Said]) -> Iterator[str]:
    yield ""
    yield "said of it          n    mean chance   share wanted       95 %"
    for each in given:
        low, high = each.interval
        away = "" if each.holds else "  too low" if each.chance < low else "  too high"
        interval = f"{low:.2f}–{high:.2f}"
        yield f"{each.words:12}{each.n:9}{each.chance:15.3f}{each.wanted:15.3f}{interval:>14}{away}"


def _coverage(given: Iterable[Coverage]) -> Iterator[str]:
    yield ""
    yield "asked between   decided       wrong of them       95 %       let in  turned away"
    for each in given:
        band, decided = f"{each.low:.2f}–{each.high:.2f}", f"{each.decided.value:.3f} ({each.decided.hits})"
        wrong = f"{each.wrong.value:.3f} ({each.wrong.hits})"
        counts = f"{told_interval(each.wrong):>14}{each.let_in:10}{each.turned_away:13}"
        yield f"{band:12}{decided:>15}{wrong:>17}{counts}" + ("  <- as judged" if each.own else "")


def _area(given: Area) -> Iterator[str]:
    yield f"  {'aurc':15} {given.aurc:6.3f}   the mean share wrong among the 1, 2, … {given.n} surest"
    yield f"  {'excess':15} {given.excess:6.3f}   of it would be spared if the wrong ones came last"


def _row(part: Figures) -> str:
    shares = (getattr(part, name) for name in FIGURES)
    return "".join(f"{f'{share.value:.3f} ({share.of})':>16}" for share in shares)


def rule_report_as_json(report: RuleReport) -> dict[str, Any]:
    """The report for programs; a share of nothing is null."""
    return {
        "n": report.n,
        "share": _share(report.wanted),
        "rules": [_work_as_json(work) for work in report.rules],
        "silent": list(report.silent),
    }


def _work_as_json(work: RuleWork) -> dict[str, Any]:
    return {
        "id": work.rule,
        "points": work.points,
        "wrong_way": work.wrong_way,
        "hits": work.hits,
        "wanted": work.wanted.hits,
        "unwanted": work.wanted.of - work.wanted.hits,
        "share": _share(work.wanted),
        "interval": list(work.wanted.interval),
        "tipped": work.tipped,
        "righted": work.righted,
        "wronged": work.wronged,
        "example": work.example,
    }


def _share(share: Share) -> float | None:
    return share.value if share.of else None


def rule_report_as_text(report: RuleReport) -> Iterator[str]:
    """The report for people, line by line."""
    wrong = [work for work in report.rules if work.wrong_way]
    wanted = told_share(report.wanted)
    yield f"{report.n} cases; of those best accepted or declined, {wanted} are wanted"
    for title, works in (("pull the wrong way", wrong), ("all others", report.rules[len(wrong) :])):
        if works:
            yield ""
            yield f"{title:38}{_RULE_COLUMNS}"
            yield from map(_rule_line, works)
    if report.silent:
        yield ""
        yield f"never fired: {', '.join(report.silent)}"


def _rule_line(work: RuleWork) -> str:
    unwanted = work.wanted.of - work.wanted.hits
    example = work.example[:_MOST_SHOWN] + ("…" if len(work.example) > _MOST_SHOWN else "")
    shares = f"{told_share(work.wanted):>7}{told_interval(work.wanted):>14}"
    return (
        f"{work.rule:38}{work.points:+7.1f}{work.hits:7}{work.wanted.hits:8}{unwanted:10}{shares}"
        f"{work.tipped:9}{work.righted:9}{work.wronged:9}" + (f"  “{example}”" if example else "")
    )


def told_share(share: Share) -> str:
    """As in "0.31"; a share of nothing is "–"."""
    return f"{share.value:.2f}" if share.of else "–"


def told_interval(share: Share) -> str:
    """As in "0.25–0.38"; that of a share of nothing is "–"."""
    low, high = share.interval
    return f"{low:.2f}–{high:.2f}" if share.of else "–"
