"""What the owner's welcome does to the points of rules: a table of kinds of request, ``welcome.toml``."""

import tomllib
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated, Final

from pydantic import Field, FiniteFloat

from screener.case import Case
from screener.errors import SettingsError
from screener.models import Evidence, Value
from screener.policy.named import nearest
from screener.text import MARKS, Text, forms

FRAUD: Final = "safety"
"""The folder of rules that nothing silences, and beside which nothing is lifted."""
LONGEST_ENDING: Final = 2
SHORTEST_STEM: Final = 3
"""A word stands for another that is longer by an ending of so many letters, if it has so many itself."""


class Kind(Value, extra="forbid"):
    """A kind of request: what it means, the rules that tell it, and what it silences."""

    means: str
    lifts: Mapping[str, Annotated[FiniteFloat, Field(ge=0)]] = Field(description="Least points, by rule")
    silences: tuple[str, ...] = Field(description="Rules, and folders of rules")
    of_what: bool = False


@dataclass(frozen=True, slots=True)
class Welcome:
    """One entry of the owner's list: the kind, as it was written, and the words it is narrowed to."""

    kind: Kind
    written: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Welcomed:
    """What the welcome does in one case: least points of rules, and what is silent, each with the entry.

    ``learned`` are points for the kinds of request that it tells, from the owner's decisions.
    """

    lifts: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    silences: Mapping[str, str] = field(default_factory=dict)
    learned: Mapping[str, float] = field(default_factory=dict)

    def points(self, rule: str, listed: float) -> tuple[float, str | None]:
        """The points of a rule in this case, and the entry that made them so, if one did."""
        least, why = self.lifts.get(rule, (listed, ""))
        if least > listed:
            return least, why
        folder = rule.partition(".")[0]
        silent = self.silences.get(rule) or self.silences.get(folder)
        if silent and listed < 0 and folder != FRAUD:
            return 0.0, silent
        return listed, None


NOTHING: Final = Welcomed()
NONE_LEARNED: Final[Mapping[str, float]] = MappingProxyType({})


@cache
def kinds() -> Mapping[str, Kind]:
    """All kinds of request, by name."""
    text = (files("screener.policy") / "welcome.toml").read_text("utf-8")
    return {name: Kind.model_validate(written) for name, written in tomllib.loads(text).items()}


@lru_cache(maxsize=64)
def welcomes(written: tuple[str, ...]) -> tuple[Welcome, ...]:
    """What these entries of ``welcomes`` stand for.

    Raises:
        SettingsError: one names no kind of request, or lacks the words it needs.
    """
    return tuple(map(_welcome, written))


def _welcome(written: str) -> Welcome:
    name, _, what = " ".join(written.casefold().replace("-", " ").split()).partition(" of ")
    kind = kinds().get(name)
    if kind is None:
        advice = nearest(name, kinds(), f"the kinds are {', '.join(kinds())}")
        raise SettingsError(f"no kind of request is called {written!r}; {advice}")
    words = tuple(form for form in forms(what) if form not in MARKS)
    if kind.of_what and not words:
        raise SettingsError(f"{written!r} does not say of what; write it as in '{name} of library software'")
    return Welcome(kind, written, words)


def welcomed(
    case: Case,
    evidence: Iterable[Evidence],
    entries: tuple[Welcome, ...],
    learned: Mapping[str, float] = NONE_LEARNED,
) -> Welcomed:
    """What these entries do in a case where this was seen, and what was ``learned`` of kinds of request."""
    fired = {each.rule for each in evidence}
    if not (entries or learned) or _is_fraud(fired):
        return NOTHING
    lifts: dict[str, tuple[float, str]] = {}
    silences: dict[str, str] = {}
    for entry in entries:
        told = fired & entry.kind.lifts.keys()
        if told and _names(case, entry.words):
            for rule in told:
                lifts[rule] = max(lifts.get(rule, (0.0, "")), (entry.kind.lifts[rule], entry.written))
            silences = dict.fromkeys(entry.kind.silences, entry.written) | silences
    told_of = (kind for kind in _told_kinds(fired, entries) if learned.get(kind))
    return Welcomed(lifts, silences, {kind: learned[kind] for kind in told_of})


def _told_kinds(fired: Set[str], entries: tuple[Welcome, ...]) -> tuple[str, ...]:
    """The kinds of request that these rules tell.

    None beside marks of fraud, and none on which the owner has spoken in ``entries``.
    """
    if _is_fraud(fired):
        return ()
    spoken = [entry.kind for entry in entries]
    return tuple(name for name, kind in kinds().items() if kind not in spoken and fired & kind.lifts.keys())


def _is_fraud(fired: Set[str]) -> bool:
    return any(rule.startswith(f"{FRAUD}.") for rule in fired)


def _names(case: Case, words: tuple[str, ...]) -> bool:
    """Whether a text of theirs holds these words one after the other, whatever their endings."""
    texts = case.reading("note", "message", "headline", "position", "company", "about")
    return not words or any(_holds(text, words) for text in texts)


def _holds(text: Text, words: tuple[str, ...]) -> bool:
    written = [word.form for word in text.words]
    starts = range(len(written) - len(words) + 1)
    return any(all(map(_alike, written[at : at + len(words)], words)) for at in starts)


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < SHORTEST_STEM:
        return one == other
    return long.startswith(short) and len(long) - len(short) <= LONGEST_ENDING
