"""How alike the drafts of one kind are, and which questions are asked.

Drafts: of a thousand requests that differ in nothing but their id. Names, their own words and questions
make real drafts less alike than that. The likeness of two drafts is the share of all their sequences of
three words that both have, in [0, 1]; it is the mean of pairs.

Questions: of the texts of the training corpus that get an ask, by the names in ``questions.toml``.

Usage: PYTHONPATH=. python benchmarks/replies.py
"""

import random
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from screener.models import Verdict
from screener.policy.model import default_policy
from screener.replies.missing import what_is_missing
from screener.replies.templates import DRAFTS, LANGUAGES, VALUES, YES_OR_NO, Templates
from screener.screen import judged_by
from tools.wording.train import corpus

REQUESTS = 1000
PAIRS = 2000
TEXTS = 5000
NOTHING: dict[str, Any] = dict.fromkeys(VALUES) | dict.fromkeys(YES_OR_NO, False)
KNOWN: dict[str, dict[str, Any]] = {
    "accept": {"wrote": True, "person": "Amara Kettleby"},
    "ask": {"wrote": True, "question": "What made you think of me?"},
    "call": {"wrote": True, "since": "2023", "last_words": "We moved to Sowerby"},
    "decline": {"wrote": True, "why": "offer"},
    "part-ways": {"wrote": True, "why": "offer", "connected": True},
    "final": {"wrote": True},
}


def main() -> None:
    print(f"{REQUESTS} requests each: different drafts / likeness of two of them")
    print(f"{'':9}" + "".join(f"{kind:>13}" for kind in DRAFTS))
    for language in LANGUAGES:
        for formal in (False, True):
            cells = (_measured(kind, language, formal=formal) for kind in DRAFTS)
            print(f"{language} {'formal' if formal else '':6}" + "".join(f"{each:>13}" for each in cells))
    asked = _asked()
    print(f"\n{asked.total()} texts of the corpus that get an ask; the questions:")
    print(", ".join(f"{kind} {count / asked.total():.0%}" for kind, count in asked.most_common()))


def _asked() -> Counter[str]:
    cases = [each.case for each in corpus()]
    random.Random(5).shuffle(cases)
    written = [case for case in cases if case.length][:TEXTS]
    judged = ((case, judged_by(case, default_policy())) for case in written)
    return Counter(
        what_is_missing(case, (*each.reasons, *each.counter)).kind
        for case, each in judged
        if each.verdict is Verdict.ASK
    )


def _measured(kind: str, language: str, *, formal: bool) -> str:
    drafts = list(_drafts(kind, language, formal=formal))
    draw = random.Random(7)
    mean = sum(_likeness(*draw.sample(drafts, 2)) for _ in range(PAIRS)) / PAIRS
    return f"{len(set(drafts))} / {mean:.2f}"


def _drafts(kind: str, language: str, *, formal: bool) -> Iterator[str]:
    values = {**NOTHING, **KNOWN[kind], "language": language, "formal": formal, "signed": "Ruth Ellery"}
    values |= {"address": "Marta Vell" if formal else "Marta", "name": "Marta Vell", "first_name": "Marta"}
    templates = Templates()
    for number in range(REQUESTS):
        yield templates.draft(kind, values, seed=sha256(str(number).encode()).hexdigest())


def _likeness(one: str, other: str) -> float:
    first, second = _sequences(one), _sequences(other)
    return len(first & second) / len(first | second)


def _sequences(draft: str) -> set[tuple[str, ...]]:
    words = draft.split()
    return set(zip(words, words[1:], words[2:], strict=False))


if __name__ == "__main__":
    main()
