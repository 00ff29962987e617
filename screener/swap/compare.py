"""Judges each case as it is and as it would read from someone else, and counts the verdicts that change."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean
from typing import Any, Final

from screener.evaluate import Judged, LabelledCase
from screener.language import language_of
from screener.models import Recommendation, Verdict
from screener.policy.model import Policy, default_policy
from screener.screen import judged_by
from screener.swap.gender import other_gender
from screener.swap.names import found_names, renamed, renaming
from screener.swap.rewrite import Change, rewritten
from screener.swap.spelling import misspelled, without_articles, without_capitals

Swap = Callable[[LabelledCase, Random], LabelledCase]
"""How a case is rewritten, with chance where something is drawn."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A case that could be rewritten, with what is recommended before and after."""

    case: LabelledCase
    before: Recommendation
    after: Recommendation

    @property
    def changed(self) -> bool:
        """Whether the verdict is another."""
        return self.before.verdict is not self.after.verdict

    @property
    def turned(self) -> bool:
        """Whether accept became decline, or decline accept."""
        return self.changed and Verdict.ASK not in (self.before.verdict, self.after.verdict)

    @property
    def distance(self) -> float:
        """How far the chance moves, in [0, 1]."""
        return abs(self.before.chance - self.after.chance)


@dataclass(frozen=True, slots=True)
class Swapped:
    """What one swap did: the cases it could rewrite, out of how many."""

    moved: tuple[Moved, ...]
    of: int

    @property
    def changed(self) -> int:
        """How many verdicts change."""
        return sum(each.changed for each in self.moved)

    @property
    def turned(self) -> int:
        """How many turn from accept to decline or back."""
        return sum(each.turned for each in self.moved)

    @property
    def mean(self) -> float:
        """How far the chance moves on average, in [0, 1]; 0 when nothing was rewritten."""
        return fmean(each.distance for each in self.moved) if self.moved else 0.0

    @property
    def largest(self) -> float:
        """How far the chance moves at most, in [0, 1]."""
        return max((each.distance for each in self.moved), default=0.0)


def compare(
    judged: Sequence[Judged], policy: Policy | None = None, *, seed: int = 0
) -> Mapping[str, Swapped]:
    """What each swap does to these cases; the same for the same cases and ``seed``."""
    policy = policy or default_policy()
    return {name: Swapped(tuple(_moved(judged, policy, name, seed)), len(judged)) for name in SWAPS}


def _moved(judged: Sequence[Judged], policy: Policy, name: str, seed: int) -> Iterator[Moved]:
    for each in judged:
        chance = Random(f"{seed} {name} {each.case.id}")  # noqa: S311
        case = SWAPS[name](each.case, chance)
        if case.request != each.case.request:
            yield Moved(each.case, each.recommendation, judged_by(case.case(), policy))


def _names(case: LabelledCase, chance: Random) -> LabelledCase:
    mutual = case.request.mutual_connections
    known = [case.request.requester.name, case.owner.name, *((mutual and mutual.names) or ())]
    texts = (text.written for text in case.case().texts.values())
    names = renaming(found_names(texts, filter(None, known)), chance)
    return _rewritten(case, lambda text: renamed(text, names), people=True)


def _rewritten(case: LabelledCase, change: Change, *, people: bool = False) -> LabelledCase:
    owner = case.owner
    if people and owner.name:
        owner = owner.model_copy(update={"name": change(owner.name)})
    return case.model_copy(update={"request": rewritten(case.request, change, people=people), "owner": owner})


def _lang(case: LabelledCase) -> str:
    """The language that the case says, or else the one recognized in it; empty where there is none."""
    return case.lang or language_of(case.case().words) or ""


def _gender(case: LabelledCase, _: Random) -> LabelledCase:
    lang = _lang(case)
    return _rewritten(case, lambda text: other_gender(text, lang))


def _articles(case: LabelledCase, _: Random) -> LabelledCase:
    lang = _lang(case)
    return _rewritten(case, lambda text: without_articles(text, lang))


SWAPS: Final[Mapping[str, Swap]] = {
    "names": _names,
    "gender": _gender,
    "typos": lambda case, chance: _rewritten(case, lambda text: misspelled(text, chance)),
    "articles": _articles,
    "capitals": lambda case, _: _rewritten(case, without_capitals),
}
"""The swaps by name, in the order they are reported."""


def as_json(swaps: Mapping[str, Swapped]) -> dict[str, Any]:
    """What the swaps did, for programs."""
    return {
        name: {
            "cases": swap.of,
            "rewritten": len(swap.moved),
            "changed": swap.changed,
            "turned": swap.turned,
            "mean": swap.mean,
            "largest": swap.largest,
        }
        for name, swap in swaps.items()
    }


def as_text(swaps: Mapping[str, Swapped]) -> Iterator[str]:
    """What the swaps did, for people, line by line."""
    heads = ("in cases", "verdicts change", "turn round", "chance moves", "at most")
    yield f"{'swapped':10}" + "".join(f"{head:>17}" for head in heads)
    for name, swap in swaps.items():
        share = swap.changed / len(swap.moved) if swap.moved else 0.0
        cells = (len(swap.moved), f"{share:.3f} ({swap.changed})", swap.turned)
        yield (
            f"{name:10}" + "".join(f"{cell:>17}" for cell in cells) + f"{swap.mean:17.3f}{swap.largest:17.3f}"
        )


def changes(swaps: Mapping[str, Swapped]) -> Iterator[str]:
    """A line for each verdict that changed: what it was, what it is, and the rules that came or went."""
    for name, swap in swaps.items():
        for each in swap.moved:
            if each.changed:
                before, after = _rules(each.before), _rules(each.after)
                signs = [f"-{rule}" for rule in sorted(before - after)]
                signs += [f"+{rule}" for rule in sorted(after - before)]
                why = ", ".join(signs) or "the same rules"
                yield f"{name}: {each.case.id}: {each.before.verdict} to {each.after.verdict}: {why}"


def _rules(said: Recommendation) -> set[str]:
    return {reason.rule for reason in said.all_reasons}
