"""Print how many texts a second opinion would be asked about, and how many are taken for words to a machine.

python tools/measure_second_opinion.py tools/wording/corpus/*.jsonl
"""

import sys
from collections import Counter
from pathlib import Path

from screener.evaluate import judge, read_cases
from screener.models import Owner
from screener.network.graph import Network
from screener.policy.model import default_policy
from screener.policy.opinion import in_doubt
from screener.screen import case_of
from screener.second_opinion.machine import spoken_to_machine

counts: Counter[str] = Counter()
for path in map(Path, sys.argv[1:]):
    with path.open(encoding="utf-8") as stream:
        for judged in judge(read_cases(stream, path.name)):
            counts["texts"] += 1
            counts["in doubt"] += in_doubt(judged.recommendation, default_policy())
            labelled = judged.case
            found = spoken_to_machine(case_of(labelled.request, labelled.owner or Owner(), Network()))
            counts["taken for words to a machine"] += found is not None
            if found:
                print(f"{path.name} {judged.recommendation.id}: {found.text!r}")
for what, count in counts.items():
    print(f"{count:6} {what}")
