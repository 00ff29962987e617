"""What the rules see in one case, what it weighs for this owner, and what would have changed the verdict."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from screener.case import Case
from screener.models import Change, Evidence, Reason, Verdict
from screener.network.ties import tie
from screener.policy.change import smallest_change
from screener.policy.decide import LEARNED, Decision, Scales, decide, weigh
from screener.policy.model import Policy
from screener.policy.own_catalogue import rules_of
from screener.policy.welcome import FRAUD, Welcomed, welcomed, welcomes
from screener.policy.what_if import WhatIf
from screener.rules import RULES, see

_ASKS: Final = frozenset(rule.id for rule in RULES if rule.ask)


def seen(case: Case, policy: Policy) -> tuple[Evidence, ...]:
    """The evidence of every rule that fires, of the catalogue and of the owner's own."""
    own = rules_of(policy.own_rules)
    return (*see(case), *see(case, own)) if own else see(case)


def weighed(case: Case, evidence: Iterable[Evidence], policy: Policy) -> tuple[Reason, ...]:
    """The evidence with its points, by what the owner welcomes and how well they know the requester."""
    counted = (each for each in evidence if each.rule not in policy.off)
    found = sorted(counted, key=lambda each: each.rule)
    welcome = welcome_in(case, found, policy)
    return weigh(found, policy, tie=case.tie, asks=_ASKS, welcomed=welcome)


def welcome_in(case: Case, found: Iterable[Evidence], policy: Policy) -> Welcomed:
    """What is welcome of what was found: as the owner says, else as the policy has it; and what was learned.

    What the owner's own points take for a good sign, or for none, is no mark of fraud.
    """
    told = (each for each in found if each.folder != FRAUD or policy.listed(each.rule) < 0)
    return welcomed(case, told, welcomes(case.owner.welcomes or policy.welcomes), policy.learned)


def change_of(
    case: Case, evidence: tuple[Evidence, ...], decision: Decision, policy: Policy
) -> Change | None:
    """The smallest single thing that would have changed this decision, if one alone would."""
    steady = not (case.owner.welcomes or policy.welcomes or policy.learned)
    scales = Scales(policy, case.tie, _ASKS)
    return smallest_change(
        case,
        evidence,
        decision,
        policy,
        weigh=scales.weigh if steady else lambda other: weighed(case, other, policy),
        again=lambda what_if: _again(case, evidence, policy, what_if),
        steady=steady,
    )


def _again(case: Case, evidence: tuple[Evidence, ...], policy: Policy, what_if: WhatIf) -> Verdict:
    """The verdict once this is otherwise: the changed request is judged anew.

    How the words read stays as it was when something is added, since other words would read otherwise.
    What stands in no text of theirs changes nothing but the evidence.
    """
    if what_if.edit is None:
        return decide(weighed(case, what_if.applied(evidence), policy), policy).verdict
    request = what_if.edit(case.request)
    other = replace(case, request=request, tie=tie(request, case.overlap))
    found = seen(other, policy)
    if what_if.come:
        read = (each for each in evidence if each.folder == LEARNED)
        found = (*(each for each in found if each.folder != LEARNED), *read)
    return decide(weighed(other, found, policy), policy).verdict
