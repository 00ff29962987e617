"""Prints what each preset does to kinds of request: how many in a hundred it accepts, asks and declines.

The requests are the project's texts, sorted by what their writers said that they are (``signals``). A text
may be of several kinds. Many of them were learned from, so the table shows what presets change, not how
often they are right: ``make figures`` prints that.

Usage: python tools/preset_table.py
"""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Final

from screener.evaluate import LabelledCase, labelled
from screener.models import Verdict
from screener.policy.presets import PRESETS
from screener.policy.weighing import seen
from screener.screen import conclude
from screener.settings import Settings, policy_with
from tools.wording.train import CORPUS

KINDS: Final = {
    "look for work": {"jobseeker", "job seeker", "job_seeker", "applicant", "applied", "application"},
    "learn": {"student", "learner", "apprentice", "info_interview"},
    "name a vacancy": {"recruiter_named", "vacancy"},
    "recruit": {"recruiter", "agency_recruiter"},
    "hint at a job": {"recruiter_vague"},
    "buy, or have bought": {"customer", "customer_q", "buyer", "client"},
    "do the same work": {"peer", "same_trade", "same_field", "same field", "trade"},
    "write for the press": {"journalist", "press"},
    "invite to speak or come": {"event", "speaker", "invitation", "podcast"},
    "offer a partnership": {"partnership", "partner"},
    "sell": {"vendor", "tool_seller", "agency", "outsourcing", "seo", "leadgen", "sdr", "pitch"},
    "promise income": {"mlm", "crypto", "side_income", "invest", "investment"},
    "defraud": {"scam", "romance", "loan"},
}
"""The signals by which a kind is known."""


def main() -> None:
    """Print the table, and above it the share of each verdict that the writers thought best."""
    print(f"{'they …':<24}{'n':>5}{'best':>11}" + "".join(f"{name:>12}" for name in PRESETS))
    for kind, (n, counts) in _counted().items():
        columns = ("best", *PRESETS)
        cells = [tuple(counts[column, verdict] for verdict in Verdict) for column in columns]
        told = (" ".join(f"{100 * each / n:2.0f}" for each in cell) for cell in cells)
        print(f"{kind:<24}{n:>5}{next(told):>11}" + "".join(f"{cell:>12}" for cell in told))


def _counted() -> dict[str, tuple[int, Counter[tuple[str, Verdict]]]]:
    """By kind the number of texts, and how often each preset, and the best answer, came to each verdict."""
    policies = {name: policy_with(Settings(preset=name)) for name in PRESETS}
    texts: Counter[str] = Counter()
    counts: dict[str, Counter[tuple[str, Verdict]]] = {kind: Counter() for kind in KINDS}
    for kinds, labels in _texts():
        case = labels.case()
        evidence = seen(case, policies["balanced"])
        verdicts = [("best", labels.best)]
        verdicts += [(name, conclude(case, evidence, each).verdict) for name, each in policies.items()]
        for kind in kinds:
            texts[kind] += 1
            counts[kind].update(verdicts)
    return {kind: (texts[kind], counts[kind]) for kind in KINDS}


def _texts() -> Iterator[tuple[list[str], LabelledCase]]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            text = json.loads(line)
            kinds = [kind for kind, signals in KINDS.items() if signals & set(text["signals"] or ())]
            if kinds:
                yield kinds, labelled(text)


if __name__ == "__main__":
    main()
