"""The smallest single thing that would have changed a verdict, found by judging again."""

from collections.abc import Callable, Iterable
from math import log10
from typing import Final, NamedTuple

from screener.case import Case
from screener.line import clipped, continued
from screener.models import Change, Evidence, Reason, Verdict
from screener.policy.decide import BY_COST, Decision, decide, grounded, thresholds
from screener.policy.model import Policy
from screener.policy.own_word import STRICT
from screener.policy.what_if import WhatIf, what_ifs

Weigh = Callable[[Iterable[Evidence]], tuple[Reason, ...]]
Again = Callable[[WhatIf], Verdict]

_MOST_QUOTED: Final = 80
"""Characters of words whose absence would have changed the verdict."""
_CLOSE: Final = 1.0
"""Points: what is turned by less was close."""
_PENDING: Final = {Verdict.ACCEPT: "an accept", Verdict.ASK: "an ask", Verdict.DECLINE: "a decline"}
_CONNECTED: Final = {
    Verdict.ACCEPT: "someone to keep",
    Verdict.ASK: "someone to call",
    Verdict.DECLINE: "someone to part ways with",
}


class _Turning(NamedTuple):
    """What might turn the verdict, and the decision by all that was seen, with this one thing otherwise."""

    what_if: WhatIf
    decision: Decision


def smallest_change(
    case: Case,
    evidence: tuple[Evidence, ...],
    decision: Decision,
    policy: Policy,
    *,
    weigh: Weigh,
    again: Again,
    steady: bool = True,
) -> Change | None:
    """The change of fewest points, to a whole point, that leads to another verdict; ``None`` if none does.

    Among those of as many points comes first what the sender could have added. ``weigh`` gives evidence
    its points, by which changes are put in order; ``again`` is the verdict once a change is made and all
    is judged anew: one that does not hold then is passed over. A reason is absent together with those
    that rest on no other words than it does. ``steady``: no reason changes what another one weighs but
    by a cap.
    """
    might = _Reach(weigh(evidence), decision, policy) if steady else None
    found = [
        _Turning(each, other)
        for each in what_ifs(case, evidence, policy)
        if might is None or might.turn(each)
        if (other := decide(weigh(each.applied(evidence)), policy)).verdict is not decision.verdict
    ]
    for what_if, other in sorted(found, key=lambda each: _size(each, decision)):
        verdict = again(what_if)
        if _step(decision.verdict, verdict) == _step(decision.verdict, other.verdict):
            become = (_CONNECTED if case.request.connected else _PENDING)[verdict]
            says = _said(what_if, become, close=_is_close(decision, other))
            return Change(says=says, verdict=verdict)
    return None


def _size(turning: _Turning, decision: Decision) -> tuple[int, bool]:
    return round(abs(turning.decision.total - decision.total)), not turning.what_if.addable


def _step(before: Verdict, after: Verdict) -> int:
    """1 for a milder verdict, -1 for a stricter one, 0 for the same."""
    moved = STRICT.index(before) - STRICT.index(after)
    return (moved > 0) - (moved < 0)


class _Reach:
    """Tells cheaply what cannot turn a verdict: a reason that goes takes at most its points with it."""

    def __init__(self, reasons: tuple[Reason, ...], decision: Decision, policy: Policy) -> None:
        self._reasons, self._verdict, self._policy = reasons, decision.verdict, policy
        self._points = {each.rule: abs(each.points) for each in reasons}
        self._by_cost = decision.decided_by == BY_COST
        self._in_vetoes = {rule for veto in policy.vetoes for rule in veto.when}
        self._room = _room(decision, policy)

    def turn(self, what_if: WhatIf) -> bool:
        """Whether this could lead to another verdict."""
        if not self._by_cost or any(each.rule in self._in_vetoes for each in what_if.come):
            return True
        gone = {each.rule for each in what_if.gone}
        points = sum(self._points.get(rule, 0.0) for rule in gone)
        points += sum(abs(self._policy.listed(each.rule)) for each in what_if.come)
        if points >= self._room * (1 - 1e-9):
            return True
        return bool(gone) and not grounded(
            self._verdict, tuple(each for each in self._reasons if each.rule not in gone)
        )


def _room(decision: Decision, policy: Policy) -> float:
    """How far the sum, in points, is from where another verdict becomes the cheapest."""
    borders = set(thresholds(policy.costs))
    if not all(0 < chance < 1 for chance in borders):
        return 0.0
    return min(abs(decision.total - 10 * log10(chance / (1 - chance))) for chance in borders)


def _said(what_if: WhatIf, become: str, *, close: bool) -> str:
    absent = what_if.absent
    if absent is not None and not absent.quotes:
        fact = continued(clipped(" · ".join(absent.facts) or absent.says, 2 * _MOST_QUOTED))
        begun = "It was close, and turns" if close else "It turns"
        return f"{begun} on one thing: {fact}. Were that not so, this would be {become}."
    told = f"If {what_if.if_}, this would be {become}."
    if absent is not None:
        words = [f"“{clipped(each.text, _MOST_QUOTED // len(absent.quotes))}”" for each in absent.quotes]
        told = f"Without {_listed(words)} – {continued(absent.says)} – this would be {become}."
    return f"It was close: {continued(told)}" if close else told


def _listed(words: list[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} and {last}" if others else last


def _is_close(before: Decision, after: Decision) -> bool:
    by_cost = before.decided_by == after.decided_by == BY_COST
    return by_cost and abs(after.total - before.total) < _CLOSE
