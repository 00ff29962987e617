"""Labelled cases in, figures out: how often the verdict is right, whether chances hold, what each rule does.

``docs/cases.md`` describes the format of the cases and defines the figures.
"""

from screener.evaluate.cases import LabelledCase, labelled, read_cases
from screener.evaluate.chances import Band, Calibration, Said, calibration
from screener.evaluate.coverage import PRICES, Area, Coverage, area, coverage
from screener.evaluate.judged import Judged, judge, mistakes
from screener.evaluate.rules import RuleReport, RuleWork, rule_report
from screener.evaluate.share import Share
from screener.evaluate.told import as_json, as_text, rule_report_as_json, rule_report_as_text
from screener.evaluate.verdicts import (
    FIGURES,
    Assessment,
    Figures,
    RuleHits,
    assess,
    figures,
    rule_hits,
)

__all__ = [
    "FIGURES",
    "PRICES",
    "Area",
    "Assessment",
    "Band",
    "Calibration",
    "Coverage",
    "Figures",
    "Judged",
    "LabelledCase",
    "RuleHits",
    "RuleReport",
    "RuleWork",
    "Said",
    "Share",
    "area",
    "as_json",
    "as_text",
    "assess",
    "calibration",
    "coverage",
    "figures",
    "judge",
    "labelled",
    "mistakes",
    "read_cases",
    "rule_hits",
    "rule_report",
    "rule_report_as_json",
    "rule_report_as_text",
]
