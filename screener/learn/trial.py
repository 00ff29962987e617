"""What lessons would have done, had they been learned without the person who is judged."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Final

from screener.evaluate import Share
from screener.learn.decided import Decided
from screener.learn.lesson import Seen, are_enough, heeded, learned, seen
from screener.models import Owner, Verdict
from screener.policy.lessons import with_lessons
from screener.policy.model import Costs, Policy
from screener.screen import conclude
from screener.text import fold

FOLDS: Final = 10
"""The people are divided into so many parts, each judged by what the others taught."""
RECENT_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class Judged:
    """One decision, and the verdicts without lessons and with those that others taught."""

    decided: Decided
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of the unwanted a policy lets in, how many of the wanted it turns away, how often it asks."""

    let_in: Share
    turned_away: Share
    asked: Share

    def cost(self, costs: Costs) -> float:
        """What all these mistakes and calls cost, in the unit of ``costs``."""
        mistakes = self.let_in.hits * costs.pitch_let_in + self.turned_away.hits * costs.good_contact_lost
        return mistakes + self.asked.hits * costs.call


@dataclass(frozen=True, slots=True)
class Trial:
    """All decisions judged before and after, ordered by person."""

    judged: tuple[Judged, ...]

    @property
    def before(self) -> Counts:
        """Without lessons."""
        return counts((each.decided.wanted, each.before) for each in self.judged)

    @property
    def after(self) -> Counts:
        """With lessons."""
        return counts((each.decided.wanted, each.after) for each in self.judged)

    def since(self, day: date) -> "Trial":
        """Only those decided on this day or later."""
        return Trial(tuple(each for each in self.judged if each.decided.day and each.decided.day >= day))

    def recent(self, today: date) -> "Trial":
        """Only those of the last :data:`RECENT_DAYS` days."""
        return self.since(today - timedelta(RECENT_DAYS))


def counts(judged: Iterable[tuple[bool, Verdict]]) -> Counts:
    """The counts over verdicts on requests that were wanted or were not."""
    known = list(judged)
    wanted = [verdict for glad, verdict in known if glad]
    unwanted = [verdict for glad, verdict in known if not glad]
    return Counts(
        let_in=Share(unwanted.count(Verdict.ACCEPT), len(unwanted)),
        turned_away=Share(wanted.count(Verdict.DECLINE), len(wanted)),
        asked=Share((wanted + unwanted).count(Verdict.ASK), len(known)),
    )


def trial(
    decided: Iterable[Decided],
    *,
    owner: Owner,
    policy: Policy,
    today: date,
    fixed: Iterable[str] = (),
    undone: tuple[str, ...] = (),
) -> Trial:
    """Each decision judged without lessons, and with those that neither it nor a copy of its note taught."""
    decided = list(decided)
    cases = seen(decided, owner=owner, policy=policy)
    teaching = {each.person for each in heeded(decided, undone)}
    fixed = frozenset(fixed)
    found: list[Judged] = []
    for part in range(FOLDS):
        held_out = [each for each in cases if _part(each.decided) == part]
        if not held_out:
            continue
        others = [each for each in cases if _part(each.decided) != part and each.decided.person in teaching]
        changed = _taught_by(others, policy=policy, today=today, fixed=fixed, undone=undone)
        found.extend(_judged(held_out, changed))
    return Trial(tuple(sorted(found, key=lambda each: each.decided.person)))


def _taught_by(
    cases: Sequence[Seen], *, policy: Policy, today: date, fixed: frozenset[str], undone: tuple[str, ...]
) -> Policy:
    """The policy with what these teach; as it is if they are too few."""
    if not are_enough([each.decided for each in cases]):
        return policy
    lessons = learned(cases, policy=policy, today=today, fixed=fixed, undone=undone)
    return with_lessons(policy, lessons, today=today, fixed=fixed)


def _judged(cases: Iterable[Seen], policy: Policy) -> Iterator[Judged]:
    for each in cases:
        evidence = each.judged.all_reasons
        after = conclude(each.case, evidence, policy)
        yield Judged(each.decided, each.judged.verdict, after.verdict)


def same_words(decided: Decided) -> str:
    """What those who sent the same words have in common; of who sent none, who they are."""
    note = decided.asked.request.note
    words = fold(note.text).split() if note else []
    return " ".join(words) or decided.person


def _part(decided: Decided) -> int:
    """The part a person is in: whoever sent the same words is in the same."""
    key = same_words(decided).encode("utf-8", "surrogatepass")
    return int(sha256(key).hexdigest(), 16) % FOLDS
