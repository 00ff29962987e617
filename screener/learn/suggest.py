"""What the owner could state at once: settings that would have served them better beyond luck."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Final

from screener.evaluate import Share
from screener.learn.decided import SAID, Decided
from screener.learn.lesson import Seen, are_enough, heeded, seen
from screener.learn.luck import Saved, luck
from screener.learn.trial import same_words
from screener.models import Owner, Reason, Verdict
from screener.policy.decide import decide, expected_costs
from screener.policy.model import Costs, Policy
from screener.policy.presets import PRESETS
from screener.policy.weighing import weighed
from screener.policy.welcome import kinds, welcomes
from screener.settings import OwnCosts, Settings, policy_with

LUCK: Final = 0.05
"""A suggestion is made where luck alone would do as much at most so often, all that was tried together."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing the owner could write in their settings, and what it would have done to those decided on.

    ``table`` and ``line`` are what to write; ``kind`` the kind of request that would become welcome, of
    which ``wanted`` were wanted, and ``accepted`` of these recommended without it. ``better`` counts those
    among the changed verdicts that cost less by it; ``saved`` is what that comes to at today's costs, and
    ``luck`` in [0, 1] how likely luck alone does as much, at most.
    """

    table: str
    line: str
    kind: str | None
    wanted: Share
    accepted: Share
    better: Share
    saved: float
    luck: float
    settings: Settings

    @property
    def worse(self) -> int:
        """How many of the changed verdicts cost more by it."""
        return self.better.of - self.better.hits


@dataclass(frozen=True, slots=True)
class _Try:
    """Settings to be tried; ``only_said``: on the owner's own answers only."""

    settings: Settings
    table: str
    line: str
    kind: str | None = None
    only_said: bool = False


@dataclass(frozen=True, slots=True)
class _Effect:
    """What a change did to one case: the verdict before, what it saved, and what it might have saved."""

    seen: Seen
    saved: Saved


def suggestions(
    decided: Iterable[Decided], *, owner: Owner, settings: Settings, undone: Iterable[str] = ()
) -> tuple[Suggestion, ...]:
    """What the owner could state, the best first, each on top of those before it; none from too few.

    Tried are each kind of request that is not welcome yet, and, on what the owner said themselves, each
    welcome taken back, each preset, and each cost halved and doubled. Those alone shift the line for
    everybody, and an archive does not show everybody who was turned away.
    """
    kept = heeded(decided, undone)
    settings = settings.model_copy(update={"learned": None})
    bare = owner.model_copy(update={"welcomes": ()})
    cases = [
        replace(each, case=replace(each.case, owner=bare))
        for each in seen(kept, owner=owner, policy=policy_with(settings))
    ]
    return tuple(suggested(cases, settings)) if are_enough(kept) else ()


def suggested(cases: Sequence[Seen], settings: Settings) -> Iterator[Suggestion]:
    """As :func:`suggestions`; what the owner welcomes is told by ``settings``, not by the cases' owner."""
    table, costs, tried = _Table(cases), policy_with(settings).costs, 0
    while True:
        trials = list(_trials(settings))
        tried += len(trials)
        before = table.verdicts(policy_with(settings))
        found = [best for each in trials if (best := _tried(each, table, before, costs, tried))]
        if not found:
            return
        best = max(found, key=lambda each: each.saved)
        yield best
        settings = best.settings


def _trials(settings: Settings) -> Iterator[_Try]:
    """Everything that is tried on top of these settings."""
    policy = policy_with(settings)
    welcome = policy.welcomes
    known = {each.partition(" of ")[0] for each in welcome}
    for name, kind in kinds().items():
        if name not in known and not kind.of_what:
            yield _welcoming(settings, (*welcome, name), name)
    for each in welcome:
        rest = tuple(other for other in welcome if other != each)
        yield replace(_welcoming(settings, rest), only_said=True)
    for name in PRESETS:
        if name != settings.preset:
            changed = settings.model_copy(update={"preset": name})
            yield _Try(changed, "", f'preset = "{name}"', only_said=True)
    yield from _other_costs(settings, policy.costs)


def _welcoming(settings: Settings, welcome: tuple[str, ...], kind: str | None = None) -> _Try:
    owner = settings.owner.model_copy(update={"welcomes": welcome})
    listed = json.dumps(list(welcome), ensure_ascii=False)
    return _Try(settings.model_copy(update={"owner": owner}), "owner", f"welcomes = {listed}", kind)


def _other_costs(settings: Settings, costs: Costs) -> Iterator[_Try]:
    for name, now in costs.model_dump().items():
        for factor in (0.5, 2.0):
            own = OwnCosts(**settings.costs.model_dump(exclude_none=True) | {name: now * factor})
            changed = settings.model_copy(update={"costs": own})
            yield _Try(changed, "costs", f"{name} = {now * factor:g}", only_said=True)


def _tried(
    each: _Try, table: "_Table", before: Sequence[Verdict], costs: Costs, tried: int
) -> Suggestion | None:
    """The suggestion, if it saves something beyond luck; ``tried`` is how many things were tried."""
    after = table.verdicts(policy_with(each.settings))
    looked_at = [
        judged
        for judged in zip(table.cases, before, after, strict=True)
        if not each.only_said or judged[0].decided.how in SAID
    ]
    if not are_enough([case.decided for case, _, _ in looked_at]):
        return None
    effects = [_effect(case, old, new, costs) for case, old, new in looked_at if old is not new]
    by_luck = min(1.0, tried * luck(_independent(effects)))
    if by_luck > LUCK:
        return None
    told = [(case.decided.wanted, old) for case, old, _ in looked_at if each.kind in case.kinds]
    wanted = [old for glad, old in told if glad]
    return Suggestion(
        table=each.table,
        line=each.line,
        kind=each.kind,
        wanted=Share(len(wanted), len(told)),
        accepted=Share(wanted.count(Verdict.ACCEPT), len(wanted)),
        better=Share(sum(found.saved.saved > 0 for found in effects), len(effects)),
        saved=sum(found.saved.saved for found in effects),
        luck=by_luck,
        settings=each.settings,
    )


def _effect(case: Seen, old: Verdict, new: Verdict, costs: Costs) -> _Effect:
    """What the change of a verdict does to this case."""
    by_wish = {
        wanted: expected_costs(wanted, costs)[old] - expected_costs(wanted, costs)[new]
        for wanted in (True, False)
    }
    return _Effect(case, Saved(by_wish[case.decided.wanted], min(by_wish.values()), max(by_wish.values())))


class _Table:
    """The cases with their reasons, weighed once for each list of what is welcome: nothing else weighs."""

    def __init__(self, cases: Sequence[Seen]) -> None:
        self.cases = cases
        self._weighed: dict[tuple[str, ...], list[tuple[Reason, ...]]] = {}
        self._fired = [frozenset(each.rule for each in case.judged.all_reasons) for case in cases]

    def verdicts(self, policy: Policy) -> list[Verdict]:
        """By case, the verdict of this policy; where the owner's own word decided it stays."""
        if policy.welcomes not in self._weighed:
            self._weighed[policy.welcomes] = self._by(policy)
        return [
            each.judged.verdict if each.judged.own_word else decide(reasons, policy).verdict
            for each, reasons in zip(self.cases, self._weighed[policy.welcomes], strict=True)
        ]

    def _by(self, policy: Policy) -> list[tuple[Reason, ...]]:
        """The reasons where this is welcome; as where nothing is, for those that are none of it."""
        if not policy.welcomes:
            return [weighed(each.case, each.judged.all_reasons, policy) for each in self.cases]
        bare = policy.model_copy(update={"welcomes": ()})
        self.verdicts(bare)
        telling = {rule for entry in welcomes(policy.welcomes) for rule in entry.kind.lifts}
        return [
            weighed(each.case, each.judged.all_reasons, policy) if fired & telling else reasons
            for each, fired, reasons in zip(self.cases, self._fired, self._weighed[()], strict=True)
        ]


def _independent(effects: Iterable[_Effect]) -> Iterator[Saved]:
    """One for each text, however many sent it; none for what is better or worse whatever they want."""
    alike: dict[str, list[Saved]] = defaultdict(list)
    for each in effects:
        if each.saved.least < 0 < each.saved.most:
            alike[same_words(each.seen.decided)].append(each.saved)
    return (Saved(*map(fmean, zip(*group, strict=True))) for group in alike.values())
