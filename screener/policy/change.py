"""The smallest single thing that would have changed a verdict, found by deciding again."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from screener.line import clipped, continued
from screener.models import Change, ConnectionRequest, Evidence, Reason, Span, Verdict
from screener.policy.decide import BY_COST, LEARNED, Decision, chance_of, decide, expected_costs
from screener.policy.model import Policy

Weigh = Callable[[Iterable[Evidence]], tuple[Reason, ...]]

_MOST_QUOTED: Final = 80
"""Characters of the words whose absence would have changed the verdict."""
_PENDING: Final = {Verdict.ACCEPT: "an accept", Verdict.ASK: "an ask", Verdict.DECLINE: "a decline"}
_CONNECTED: Final = {
    Verdict.ACCEPT: "someone to keep",
    Verdict.ASK: "someone to call",
    Verdict.DECLINE: "someone to part ways with",
}

_COULD_SAY: Final[tuple[tuple[str, str], ...]] = (
    ("welcome.says-why", "they had said why they write to you"),
    ("welcome.introduces-themselves", "they had said plainly who they are"),
    ("welcome.your-work", "they had named a particular piece of your work"),
    ("welcome.took-it-in", "they had said what your words did for them"),
    ("welcome.answerable-question", "they had asked one narrow question that you can answer"),
    ("welcome.way-out", "they had left you a way out"),
    ("asks.asks-nothing", "they had said that they need nothing from you"),
    ("network.names-shared-contact", "they had named someone you both know"),
)
"""What the sender could have written: each as the one rule that would then have spoken, once."""
_MIGHT_BE: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "people": (
        ("network.many-in-common", "you turned out to know many of the same people"),
        ("network.nobody-in-common", "it turned out that you know none of the same people"),
    ),
    "headline": (
        ("headline.plain-role", "their headline turned out to name an ordinary occupation"),
        ("headline.promises-results", "their headline turned out to promise results"),
    ),
    "position": (
        ("profile.ordinary-position", "they turned out to have an ordinary occupation"),
        ("profile.commercial-role", "they turned out to sell for a living"),
    ),
    "company": (
        ("network.shared-employer", "they turned out to have worked where you worked"),
        ("profile.commercial-company", "their company turned out to live from finding clients"),
    ),
}
"""How what is not known might typically turn out, for better and for worse."""


class _Candidate(NamedTuple):
    """A change of what was seen: ``gone`` with what is ``absent``, or ``come`` as the words ``if_`` say.

    ``addable``: the sender could have brought it about by adding something.
    """

    gone: tuple[Evidence, ...] = ()
    come: Evidence | None = None
    absent: Evidence | None = None
    if_: str = ""
    addable: bool = False

    def applied(self, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """The evidence as it would then be."""
        left = tuple(each for each in evidence if not any(each is other for other in self.gone))
        return left if self.come is None else (*left, self.come)


def smallest_change(
    request: ConnectionRequest,
    evidence: tuple[Evidence, ...],
    decision: Decision,
    policy: Policy,
    *,
    weigh: Weigh,
) -> Change | None:
    """The change of fewest points, to a whole point, that leads to another verdict; ``None`` if none does.

    Among those of as many points comes first what the sender could have added. ``weigh`` gives evidence
    its points. A reason is absent together with those that rest on no other words than it does.
    """
    found: tuple[tuple[int, bool, int], Change] | None = None
    reach = _Reach(evidence, decision, policy)
    for place, each in enumerate(_candidates(request, evidence, policy)):
        if not reach.enough(each):
            continue
        other = decide(weigh(each.applied(evidence)), policy)
        if other.verdict is decision.verdict:
            continue
        size = (round(abs(other.total - decision.total)), not each.addable, place)
        if found is None or size < found[0]:
            found = size, Change(says=_said(each, other.verdict, request), verdict=other.verdict)
    return found[1] if found else None


class _Reach:
    """Tells cheaply which changes cannot matter: weighing only ever lessens what is listed."""

    def __init__(self, evidence: tuple[Evidence, ...], decision: Decision, policy: Policy) -> None:
        self._policy, self._decision = policy, decision
        self._by_cost = decision.decided_by == BY_COST
        self._in_vetoes = {rule for veto in policy.vetoes for rule in veto.when}
        self._grounds = sum(map(self._is_ground, evidence))

    def enough(self, change: _Candidate) -> bool:
        """Whether this change could lead to another verdict."""
        if not self._by_cost or (change.come and change.come.rule in self._in_vetoes):
            return True
        decided_on = self._decision.verdict is not Verdict.ASK
        if decided_on and change.gone and self._grounds <= sum(map(self._is_ground, change.gone)):
            return True
        come = (change.come,) if change.come else ()
        most = sum(abs(self._most(each)) for each in (*change.gone, *come))
        verdict, total = self._decision.verdict, self._decision.total
        return self._cheapest(total + most) is not verdict or self._cheapest(total - most) is not verdict

    def _most(self, evidence: Evidence) -> float:
        return self._policy.listed(evidence.rule) * evidence.strength

    def _is_ground(self, evidence: Evidence) -> bool:
        """Whether this is surely enough to accept or to decline on, whatever the two are to each other."""
        if evidence.folder in (LEARNED, "asks") or evidence.rule in self._policy.off:
            return False
        most = self._most(evidence)
        return most > 0 if self._decision.verdict is Verdict.ACCEPT else most < 0 and bool(evidence.quotes)

    def _cheapest(self, points: float) -> Verdict:
        costs = expected_costs(chance_of(points), self._policy.costs)
        return min((Verdict.ASK, Verdict.ACCEPT, Verdict.DECLINE), key=costs.__getitem__)


def _said(candidate: _Candidate, verdict: Verdict, request: ConnectionRequest) -> str:
    become = (_CONNECTED if request.connected else _PENDING)[verdict]
    absent = candidate.absent
    if absent is None:
        return f"If {candidate.if_}, this would be {become}."
    if absent.quotes:
        words = clipped(absent.quotes[0].text, _MOST_QUOTED)
        return f"Without “{words}” – {continued(absent.says)} – this would be {become}."
    fact = clipped(" · ".join(absent.facts) or absent.says, 2 * _MOST_QUOTED)
    return f"Without one thing this would be {become}: {continued(fact)}"


def _candidates(
    request: ConnectionRequest, evidence: tuple[Evidence, ...], policy: Policy
) -> Iterator[_Candidate]:
    fired = {each.rule for each in evidence}
    for each in evidence:
        if each.folder != LEARNED and each.rule not in policy.off and policy.listed(each.rule):
            yield _Candidate(gone=_resting_on(each, evidence), absent=each)
    for rule, words in _could_say(request):
        if rule not in fired and policy.listed(rule):
            yield _Candidate(come=_speaking(rule), if_=words, addable=True)
    for rule, words in _might_be(request):
        if rule not in fired and policy.listed(rule):
            yield _Candidate(come=_speaking(rule), if_=words)


def _resting_on(absent: Evidence, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """What is absent, and what rests on no other words than it does."""
    if not absent.quotes:
        return (absent,)
    words = set(_places(absent))
    others = (
        each for each in evidence if each is not absent and each.quotes and words.issuperset(_places(each))
    )
    return (absent, *others)


def _places(evidence: Evidence) -> Iterator[tuple[str, int, int]]:
    return ((span.field, span.start, span.end) for span in evidence.quotes)


def _could_say(request: ConnectionRequest) -> Iterator[tuple[str, str]]:
    """What they could have written; whom both know only where that is not known to be nobody."""
    nobody = request.mutual_connections is not None and request.mutual_connections.least == 0
    return (each for each in _COULD_SAY if not (nobody and each[0] == "network.names-shared-contact"))


def _might_be(request: ConnectionRequest) -> Iterator[tuple[str, str]]:
    if request.mutual_connections is None:
        yield from _MIGHT_BE["people"]
    for field in ("headline", "position", "company"):
        if getattr(request.requester, field) is None:
            yield from _MIGHT_BE[field]


@cache
def _speaking(rule: str) -> Evidence:
    """The rule as it would have spoken; where it quotes, it would have quoted something."""
    folder = rule.partition(".")[0]
    field = {"headline": "headline", "profile": "position"}.get(folder, "note")
    return Evidence(rule=rule, says="", quotes=(Span(field=field, text="…", start=0, end=1),))
