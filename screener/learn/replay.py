"""What a change of settings would have done: whom it would have spared the owner, and whom cost."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from screener.case import Case
from screener.learn.decided import Decided, Decisions, decisions_in, people
from screener.learn.trial import Counts, counts
from screener.models import Owner, Reason, Recommendation, Verdict
from screener.network.campaigns import Campaigns
from screener.network.graph import Network
from screener.policy.decide import expected_costs
from screener.policy.model import Costs, Policy
from screener.screen import case_of, judged_by
from screener.sources import Source
from screener.sources.answers import Answer
from screener.sources.invited import Invited

Effect = Literal["cost", "spared", "unknown"]

_STEPS: Final = {Verdict.DECLINE: 0, Verdict.ASK: 1, Verdict.ACCEPT: 2}
_ORDER: Final[tuple[Effect, ...]] = ("cost", "spared", "unknown")


@dataclass(frozen=True, slots=True)
class Side:
    """One of two settings that are compared: the owner and the policy they come to."""

    owner: Owner
    policy: Policy


@dataclass(frozen=True, slots=True)
class Change:
    """One request with the recommendation by either side, and what the owner decided, if that is known."""

    person: str
    name: str
    before: Recommendation
    after: Recommendation
    decided: Decided | None = None

    @property
    def steps(self) -> int:
        """From −2 (accepted before, declined now) to 2 (declined before, accepted now)."""
        return _STEPS[self.after.verdict] - _STEPS[self.before.verdict]

    @property
    def effect(self) -> Effect:
        """Whether it costs the owner something or spares them something, as far as they decided."""
        if self.decided is None or not self.steps:
            return "unknown"
        return "spared" if (self.steps > 0) == self.decided.wanted else "cost"

    @property
    def because(self) -> Reason | None:
        """The reason whose points changed most; ``None`` where none did."""
        before = {reason.rule: reason for reason in self.before.all_reasons}
        after = {reason.rule: reason for reason in self.after.all_reasons}

        def changed(rule: str) -> float:
            return abs(
                sum(side[rule].points * sign for side, sign in ((after, 1), (before, -1)) if rule in side)
            )

        most = max(sorted(before.keys() | after.keys()), key=changed, default=None)
        return (after.get(most) or before.get(most)) if most and changed(most) > 0 else None

    def strength(self, costs: Costs) -> tuple[float, float]:
        """How strong the change is: what it costs or spares, and how far the chance moved.

        Where nobody knows what the owner would have wanted, the dearer of the two counts.
        """
        wishes = (True, False) if self.decided is None else (self.decided.wanted,)
        least_to_most = (
            expected_costs(wanted, costs)[self.after.verdict]
            - expected_costs(wanted, costs)[self.before.verdict]
            for wanted in wishes
        )
        return max(map(abs, least_to_most)), abs(self.after.chance - self.before.chance)


@dataclass(frozen=True, slots=True)
class Replay:
    """Every request judged by both sides, by person; ``decisions`` says what was decided.

    ``costs`` are those of the old settings, ``new_costs`` those of the new ones.
    """

    all: tuple[Change, ...]
    decisions: Decisions
    costs: Costs
    new_costs: Costs

    @property
    def changed(self) -> tuple[Change, ...]:
        """Those with another verdict: what it costs first, then what it spares; the strongest first."""
        moved = (each for each in self.all if each.steps)
        return tuple(
            sorted(
                moved,
                key=lambda each: (
                    _ORDER.index(each.effect),
                    *(-part for part in each.strength(self.costs)),
                    each.person,
                ),
            )
        )

    @property
    def before(self) -> Counts:
        """Of those decided on, by the settings as they are."""
        return counts((each.decided.wanted, each.before.verdict) for each in self.all if each.decided)

    @property
    def after(self) -> Counts:
        """Of those decided on, by the new settings."""
        return counts((each.decided.wanted, each.after.verdict) for each in self.all if each.decided)


def replay(source: Source, old: Side, new: Side, *, today: date, answers: Iterable[Answer] = ()) -> Replay:
    """Judge all who asked by both sides, as they were known when they asked; accepted and declined alike."""
    decisions = decisions_in(source, owner=old.owner, policy=old.policy, today=today, answers=answers)
    decided = {each.person: each for each in decisions.decided}
    everybody = people(source.invited)
    campaigns = Campaigns.of(each.request for each in everybody.values())
    changes = []
    for person, asked in sorted(everybody.items()):
        case = _Then(asked, source.network, campaigns)
        before, after = (judged_by(case.to(side.owner), side.policy, today=today) for side in (old, new))
        name = asked.request.requester.name or person
        changes.append(Change(person, name, before, after, decided.get(person)))
    return Replay(tuple(changes), decisions, old.policy.costs, new.policy.costs)


@dataclass(frozen=True, slots=True)
class _Then:
    """One who asked, with what is known around them."""

    asked: Invited
    network: Network
    campaigns: Campaigns

    def to(self, owner: Owner) -> Case:
        """The case for this owner: as it came if it was accepted, else with all that was said since.

        Of who is a contact now the network says what came later, so it is not asked.
        """
        request, since = self.asked.request, self.asked.since
        if self.asked.accepted:
            return case_of(request, owner, Network(), self.campaigns)
        history = None if since is None else (*(request.history or ()), *since)
        waiting = request.model_copy(update={"history": history})
        return case_of(waiting, owner, self.network, self.campaigns)
