"""What the owner decided: whom they accepted, whom they left, and what they said themselves."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from screener.case import Case
from screener.models import ConnectionRequest, Message, Owner, Recommendation, Verdict
from screener.network.graph import Network
from screener.policy.decide import LEARNED
from screener.policy.model import Policy
from screener.profile_url import normalise
from screener.screen import case_of, judged_by
from screener.sources import Source
from screener.sources.answers import Answer, names_of
from screener.sources.invited import Invited

WAITING_DAYS: Final = 90
"""A request that was left for so many days counts as declined; before that nobody can tell."""


class How(StrEnum):
    """How a decision is known, in plain words."""

    SAID_ACCEPT = "you said accept"
    SAID_DECLINE = "you said decline"
    ACCEPTED = "you accepted"
    REGRETTED = "you accepted, they pitched, you never answered"
    LEFT = "you left it unanswered"


SURE: Final[Mapping[How, float]] = {
    How.SAID_ACCEPT: 1.0,
    How.SAID_DECLINE: 1.0,
    How.ACCEPTED: 1.0,
    How.REGRETTED: 1.0,
    How.LEFT: 0.5,
}
"""How much each counts, in [0, 1]: who was left may only have been overlooked."""
SAID: Final = frozenset((How.SAID_ACCEPT, How.SAID_DECLINE))
"""What the owner said themselves."""
_UNWANTED: Final = frozenset((How.SAID_DECLINE, How.REGRETTED, How.LEFT))

_TOO_EARLY: Final = f"still waiting, for less than {WAITING_DAYS} days: nobody can tell yet"
_ANSWERED: Final = "not accepted, but you wrote to them: nothing is held against people you answered"
_UNDATED: Final = "not accepted, and the day of the request is not known"
_UNTOLD: Final = "it is not known whether you accepted, without Connections.csv"
_UNHEARD: Final = "not accepted, and it is not known whether you answered"
_UNDECIDED: Final = "you said ask: that is neither a yes nor a no"


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision of the owner's: who asked, as they were known then, and what became of it.

    ``person`` is their profile address in its normal form, else the id of the request; ``day`` the day from
    which the decision is known.
    """

    person: str
    asked: Invited
    how: How
    day: date | None = None
    why: str | None = None

    @property
    def wanted(self) -> bool:
        """Whether the owner wanted the contact."""
        return self.how not in _UNWANTED

    @property
    def name(self) -> str:
        """How the person is called, else their key."""
        return self.asked.request.requester.name or self.person


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions, by person, and how many people teach nothing, by why.

    ``unmatched`` counts the answers that fit nobody in the source.
    """

    decided: tuple[Decided, ...]
    left_out: Mapping[str, int]
    unmatched: int = 0

    def of(self, *, wanted: bool) -> tuple[Decided, ...]:
        """Those who were wanted, or those who were not."""
        return tuple(each for each in self.decided if each.wanted is wanted)


def decisions_in(
    source: Source, *, owner: Owner, policy: Policy, today: date, answers: Iterable[Answer] = ()
) -> Decisions:
    """What the owner decided, by this source and by their own answers, which go first.

    An accepted request was wanted, unless its sender pitched later and the owner never wrote to them;
    ``owner`` and ``policy`` tell what is a pitch. One that was not accepted was unwanted if it is older than
    :data:`WAITING_DAYS` and the owner never wrote to its sender. Everybody else teaches nothing. Of a
    person who asked several times the latest request counts.
    """
    said = _said(answers)
    found: list[Decided] = []
    left_out: Counter[str] = Counter()
    met: set[Answer] = set()
    for person, asked in sorted(people(source.invited).items()):
        theirs = _answers_to(asked.request, said)
        met.update(theirs)
        answer = theirs[-1] if theirs else None
        outcome = _outcome(asked, answer, owner, policy, today)
        if isinstance(outcome, How):
            why = answer.why if answer else None
            found.append(Decided(person, asked, outcome, _day(asked, answer, outcome), why))
        else:
            left_out[outcome] += 1
    every = {each for several in said.values() for _, each in several}
    return Decisions(tuple(found), dict(left_out), len(every - met))


def people(invited: Iterable[Invited]) -> dict[str, Invited]:
    """Those who asked, by person, each with their latest request."""
    latest: dict[str, Invited] = {}
    for each in sorted(invited, key=_age):
        latest[_person(each.request)] = each
    return latest


def case_then(asked: Invited, owner: Owner) -> Case:
    """The request as it stood when it came: without what the network learned of its sender later."""
    return case_of(asked.request, owner, Network())


def _age(asked: Invited) -> tuple[date, str, str]:
    return asked.asked_on or date.min, asked.request.id, asked.request.model_dump_json()


def _person(request: ConnectionRequest) -> str:
    url = request.requester.profile_url
    return (normalise(url) if url else None) or f"request {request.id}"


def _said(answers: Iterable[Answer]) -> dict[str, list[tuple[int, Answer]]]:
    """The answers by each name, numbered: the latest last, and of one day as in the file."""
    said: dict[str, list[tuple[int, Answer]]] = {}
    for number, answer in enumerate(sorted(answers, key=lambda each: each.day or date.min)):
        for name in answer.names:
            said.setdefault(name, []).append((number, answer))
    return said


def _answers_to(request: ConnectionRequest, said: Mapping[str, list[tuple[int, Answer]]]) -> list[Answer]:
    """The answers to this request, the one that counts last."""
    theirs = {
        number: each
        for name in names_of(request)
        for number, each in said.get(name, ())
        if each.is_to(request)
    }
    return [theirs[number] for number in sorted(theirs)]


def _outcome(asked: Invited, answer: Answer | None, owner: Owner, policy: Policy, today: date) -> How | str:
    """How it was decided, or why it teaches nothing."""
    if answer:
        return {Verdict.ACCEPT: How.SAID_ACCEPT, Verdict.DECLINE: How.SAID_DECLINE}.get(
            answer.verdict, _UNDECIDED
        )
    if asked.accepted:
        return How.REGRETTED if _pitched_later(asked, owner, policy) else How.ACCEPTED
    if asked.accepted is None:
        return _UNTOLD
    if asked.since is None:
        return _UNHEARD
    if _wrote((*(asked.request.history or ()), *asked.since)):
        return _ANSWERED
    if asked.asked_on is None:
        return _UNDATED
    return How.LEFT if (today - asked.asked_on).days >= WAITING_DAYS else _TOO_EARLY


def _wrote(turns: Iterable[Message]) -> bool:
    return any(turn.author == "me" for turn in turns)


def _pitched_later(asked: Invited, owner: Owner, policy: Policy) -> bool:
    """Whether their later messages are to be declined for their words, and the owner never wrote to them."""
    since = asked.since or ()
    if not since or _wrote((*(asked.request.history or ()), *since)):
        return False
    request = asked.request.model_copy(update={"history": since, "note": None})
    judged = judged_by(case_of(request, owner, Network()), policy)
    return judged.verdict is Verdict.DECLINE and any(_quoted(judged))


def _quoted(judged: Recommendation) -> Iterator[bool]:
    for reason in judged.reasons:
        if reason.points < 0 and reason.folder != LEARNED:
            yield from (span.field.startswith("history") for span in reason.quotes)


def _day(asked: Invited, answer: Answer | None, how: How) -> date | None:
    if answer and answer.day:
        return answer.day
    if how is How.REGRETTED:
        days = [turn.sent_at.date() for turn in asked.since or () if turn.sent_at]
        return max(days, default=asked.connected_on or asked.asked_on)
    return asked.connected_on or asked.asked_on
