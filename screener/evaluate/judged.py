"""A labelled case with the recommendation it got."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from screener.evaluate.cases import LabelledCase
from screener.models import Reason, Recommendation, Verdict
from screener.policy.model import Policy, default_policy
from screener.policy.opinion import SecondOpinion
from screener.screen import judged_by


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled case with the recommendation it got."""

    case: LabelledCase
    recommendation: Recommendation

    @property
    def lang(self) -> str:
        """The language that the case says, or else the one recognized in it."""
        return self.case.lang or self.recommendation.language or "unknown"

    @property
    def agrees(self) -> bool:
        """Whether the verdict is one that the case accepts."""
        return self.recommendation.verdict in self.case.accepts

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """All that was seen, whichever way it speaks."""
        return self.recommendation.all_reasons


def judge(
    cases: Iterable[LabelledCase],
    policy: Policy | None = None,
    *,
    today: date | None = None,
    second_opinion: SecondOpinion | None = None,
) -> Iterator[Judged]:
    """Each case with its recommendation, after a second opinion where one is given and it is in doubt.

    ``today`` says which of the owner's own words still hold.
    """
    policy = policy or default_policy()
    for each in cases:
        yield Judged(each, judged_by(each.case(), policy, today=today, second_opinion=second_opinion))


def mistakes(judged: Iterable[Judged]) -> Iterator[str]:
    """A line for each case whose verdict no reasonable reader would accept: what was said, and why."""
    for each in judged:
        if not each.agrees:
            case, said = each.case, each.recommendation
            why = ", ".join(reason.rule for reason in each.reasons) or "no rule fired"
            accepted = "/".join(verdict for verdict in Verdict if verdict in case.accepts)
            yield f"{case.id} ({case.kind}, {each.lang}): {said.verdict}, not {accepted}: {why}"
