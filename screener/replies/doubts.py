"""Which question would settle which doubt, and what stands in the way of a yes."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from screener.models import Reason
from screener.policy.decide import WITNESSES
from screener.replies.shared import rules_of
from screener.rules import RULES

_ASKS: Final[Mapping[str, str]] = {rule.id: rule.ask for rule in RULES if rule.ask}
"""What each rule for asks tells that somebody asks for; the question of that name would settle it."""
_ASKS_OTHERWISE: Final[Mapping[str, frozenset[str]]] = {
    "about": rules_of("asks", "decision-maker"),
    "offer": rules_of("asks", "buying-questions demonstration join reply-with-a-word send-material"),
    "time": rules_of("asks", "favour for-another free-work survey take-part"),
    "work": rules_of("asks", "job-for-me"),
    "open": rules_of("thread", "ask-after-silence"),
}
"""Asks that another question settles better than the one named after what is asked for."""
_OF_NOTES: Final[Mapping[str, frozenset[str]]] = {
    "about": rules_of("note", "hinted-venture teaser vague-job"),
    "open": rules_of(
        "note",
        "acts-as-agreed almost-strangers asks-more-than-it-tells closing-line denies-selling in-return"
        " mass-mail nudge only-about-self points-at-nothing presumed-mission says-nothing-of-self"
        " speaks-of-a-kind template-residue watched what-if",
    ),
    "plain": rules_of("note", "flattering-generic flattery found-profile network-growth"),
}
"""Rules for words that leave open what it is about, what is wanted, or why the owner of all people."""
_SELLS_FROM: Final = rules_of(
    "profile", "about-sells commercial-company commercial-role own-firm unsaid-product"
)
_BY_FOLDER: Final = {
    "note": "offer",
    "asks": "open",
    "thread": "open",
    "headline": "clients",
    "safety": "trust",
}
_OFFERED: Final = frozenset(("offer", "clients"))
_OFFER_FROM: Final = -2.0
"""From so many points against on, something is clearly on offer."""
_ASK_FROM: Final = -0.3
"""From so many points against on, something is clearly asked for."""
_MAY_SERVE_A_SALE: Final = frozenset(("call", "contact"))
"""What is asked for in order to sell: where something is on offer, that is what stands in the way."""
_AS_REASON: Final = {"about": "introduction", "time": "advice", "work": "introduction", "open": None}
"""What a reason calls an ask that has a question of another name."""
_NO_CALL: Final = "asks.vague-talk"
"""Who would like to talk one day has not asked for a call."""


class Obstacle(NamedTuple):
    """What stands in the way most: ``why`` is ``ask``, ``offer`` or ``stranger``.

    ``ask`` is ``call``, ``introduction``, ``contact``, ``endorsement``, ``promotion``, ``money`` or
    ``advice``, where it is known what is asked for.
    """

    why: str
    ask: str | None = None


def doubt_of(doubt: Reason) -> str | None:
    """The name of the question that would settle this doubt; none for a profile that says nothing.

    ``offer`` stands for whatever would settle that something is on offer.
    """
    if doubt.folder in WITNESSES:
        return None
    for kinds in (_ASKS_OTHERWISE, _OF_NOTES):
        for kind, rules in kinds.items():
            if doubt.rule in rules:
                return kind
    if doubt.rule in _ASKS:
        return _ASKS[doubt.rule]
    return "clients" if doubt.rule in _SELLS_FROM else _BY_FOLDER.get(doubt.folder)


def obstacle(reasons: Iterable[Reason]) -> Obstacle:
    """Whether somebody is declined for what they offer, for what they ask, or as a stranger.

    An offer or an ask counts only where it is clear: what a reply gives as its reason must be true.
    """
    doubts = [(each, doubt_of(each)) for each in reasons if each.points < 0]
    offered = sum(each.points for each, kind in doubts if kind in _OFFERED)
    asks = [
        (each.points, _AS_REASON.get(kind or "", kind))
        for each, kind in doubts
        if each.folder == "asks" and kind not in _OFFERED and each.rule != _NO_CALL
    ]
    strongest, ask = min(asks, key=lambda each: (each[0], each[1] or ""), default=(0.0, None))
    asked = sum(points for points, _ in asks)
    if offered <= _OFFER_FROM and (ask in _MAY_SERVE_A_SALE or offered <= asked):
        return Obstacle("offer")
    return Obstacle("ask", ask) if strongest <= _ASK_FROM else Obstacle("stranger")
