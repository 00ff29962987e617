"""The people already connected: keep, call, or part ways, with what has passed between the two."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from screener.errors import SourceError
from screener.models import BetweenYou, ConnectionRequest, Message, Owner, Recommendation, Verdict
from screener.network.dormant import STRONG, is_dormant, is_real, month, strength, told
from screener.network.exchange import exchange_in
from screener.network.graph import Network
from screener.network.past import Past
from screener.network.ties import closeness
from screener.policy.decide import BY_COST, WITNESSES
from screener.policy.model import Policy, default_policy
from screener.policy.weighing import seen
from screener.replies import Templates
from screener.screen import answered, case_of, conclude, turned
from screener.sources import Readable, Source, read

FIRST_READ: Final = 10
LAST_READ: Final = 20
"""Of a longer conversation the rules read so many turns at its beginning and at its end."""
SOON_DAYS: Final = 14
"""A first message within so many days of connecting came soon after."""

_HOW: Final = (
    "Me → Settings & Privacy → Data privacy → Get a copy of your data, with Connections and Messages ticked"
)
REFUSED: Final = frozenset(
    f"thread.{name}"
    for name in ("asks-after-no", "ends-on-your-no", "goes-around-you", "owner-objects", "pushes-after-no")
)
"""The rules that tell that the owner said no."""
_UNLIKE_THEM: Final = "you know each other well, and this does not sound like them"


def inbox(
    source: Source | Readable,
    *,
    owner: Owner | None = None,
    policy: Policy | None = None,
    today: date | None = None,
    only: Callable[[ConnectionRequest], bool] | None = None,
    templates: Templates | None = None,
) -> Iterator[Recommendation]:
    """Recommend keep, call or part ways for everybody the owner is connected with, in the source's order.

    ``source`` is LinkedIn's archive, or a table with columns for ``connected`` and ``messages``; a path is
    opened. The verdicts are those of :func:`screener.screen`: ``accept`` reads keep, ``ask-for-call`` call,
    ``decline`` part ways; ``between_you`` of each says what has passed between the two. ``today`` is the
    day up to which silence counts; without it, the day of the newest message. People for whom ``only`` is
    false are passed over. ``templates`` says how replies are worded.

    Raises:
        SourceError: the source cannot be read, or does not hold connections and messages.
    """
    standings = with_people(source, owner=owner, policy=policy, today=today, only=only, templates=templates)
    return (judged for _, judged in standings)


def with_people(
    source: Source | Readable,
    *,
    owner: Owner | None = None,
    policy: Policy | None = None,
    today: date | None = None,
    only: Callable[[ConnectionRequest], bool] | None = None,
    templates: Templates | None = None,
) -> Iterator[tuple[ConnectionRequest, Recommendation]]:
    """As :func:`inbox`, each with the person as they were read: quotes point into these messages."""
    opened = source if isinstance(source, Source) else read(source)
    people = _contacts_of(opened) if opened.owner or opened.contacts else _connected_in(opened)
    judge = _Judge(
        owner or opened.owner or Owner(),
        opened.network,
        policy or default_policy(),
        today or _newest(past for _, past in people),
        templates,
    )
    return (judge.standing(person, past) for person, past in people if only is None or only(person))


def is_simply_there(recommendation: Recommendation) -> bool:
    """Whether nothing is known of the two but the click of connecting, and the owner said nothing of them."""
    known = recommendation.between_you
    return known is not None and not (known.says or recommendation.own_word)


def _contacts_of(opened: Source) -> list[tuple[ConnectionRequest, Past]]:
    missing = "Connections" if not opened.contacts else "messages"
    if not opened.contacts or all(each.history is None for each in opened.contacts):
        raise SourceError(
            f"{opened.name}: nothing to tell people by without {missing}.csv; ask for it: {_HOW}"
        )
    return [(each, opened.pasts.get(each.id, Past())) for each in opened.contacts]


def _connected_in(opened: Source) -> list[tuple[ConnectionRequest, Past]]:
    connected = [request for request in opened if request.connected]
    if not any(each.history for each in connected):
        missing = (
            "people you are connected with, but no messages" if connected else "nobody you are connected with"
        )
        raise SourceError(
            f"{opened.name}: holds {missing}; give LinkedIn's archive ({_HOW}), or a table with columns"
            " for connected and messages"
        )
    return [(each, Past(exchange=exchange_in(each.history or ()))) for each in connected]


def _newest(pasts: Iterable[Past]) -> date | None:
    newest = max((past.exchange.last for past in pasts if past.exchange.last), default=None)
    return newest.date() if newest else None


@dataclass(frozen=True, slots=True)
class _Judge:
    owner: Owner
    network: Network
    policy: Policy
    today: date | None
    templates: Templates | None = None

    def standing(self, person: ConnectionRequest, past: Past) -> tuple[ConnectionRequest, Recommendation]:
        """The person as they were read, and the recommendation."""
        excerpt = _excerpt(person.history or ())
        known = person.model_copy(update={"history": excerpt})
        case = case_of(known, self.owner, self.network)
        evidence = seen(case, self.policy) if excerpt else ()
        judged = conclude(case, evidence, self.policy, today=self.today)
        verdict, decided_by = _decided(judged, past, self.today)
        passed_over = len(person.history or ()) - len(excerpt)
        says = _says(person, past, verdict, decided_by)
        unread = (f"what {passed_over} messages in the middle say",) if passed_over else ()
        told = turned(judged, verdict, decided_by)
        standing = answered(case, told, self.templates, past=past, today=self.today)
        more = {
            "unknown": (*judged.unknown, *unread),
            "between_you": _between_you(person, past, self.today, says),
        }
        return known, standing.model_copy(update=more)


def _excerpt(history: tuple[Message, ...]) -> tuple[Message, ...]:
    if len(history) <= FIRST_READ + LAST_READ:
        return history
    return (*history[:FIRST_READ], *history[-LAST_READ:])


def _decided(judged: Recommendation, past: Past, today: date | None) -> tuple[Verdict, str]:
    """Part ways for a quoted reason only, and never from somebody close; call who was close and is silent.

    The owner's own word goes before all that.
    Somebody is close by a real tie, or by a long exchange in which the owner never said no.
    """
    if judged.own_word:
        return judged.verdict, judged.own_word
    against, real = judged.verdict is Verdict.DECLINE, is_real(past)
    vetoed = against and judged.decided_by != BY_COST
    carried = real or (not vetoed and strength(past) >= STRONG and not _refused(judged))
    if against and not carried and _quoted_from_messages(judged):
        return Verdict.DECLINE, judged.decided_by
    if vetoed and real and any(reason.folder == "safety" for reason in judged.reasons):
        return Verdict.ASK, _UNLIKE_THEM
    if today and not vetoed and is_dormant(past, today):
        since = month(past.last_touch) if past.last_touch else "long ago"
        return Verdict.ASK, f"you knew each other well, and have been silent since {since}"
    if against and carried:
        return Verdict.ACCEPT, "you know each other well, and that carries such an ask"
    return Verdict.ACCEPT, "no reason to part ways"


def _refused(judged: Recommendation) -> bool:
    return any(reason.rule in REFUSED for reason in judged.all_reasons)


def _quoted_from_messages(judged: Recommendation) -> bool:
    return any(
        span.field.startswith("history")
        for reason in judged.reasons
        for span in reason.quotes
        if reason.points < 0 and reason.folder not in WITNESSES
    )


def _says(person: ConnectionRequest, past: Past, verdict: Verdict, decided_by: str) -> Iterator[str]:
    if decided_by == _UNLIKE_THEM:
        yield "This does not sound like them: ring before you answer"
    yield from told(past, employer=person.requester.company)
    if verdict is Verdict.DECLINE:
        yield from _soon_after(person, past)


def _between_you(
    person: ConnectionRequest, past: Past, today: date | None, says: Iterable[str]
) -> BetweenYou:
    exchange = past.exchange
    last = exchange.last.date() if exchange.last else None
    return BetweenYou(
        says=tuple(says),
        closeness=closeness(past.dealings(today)),
        strength=strength(past),
        written=exchange.written,
        received=exchange.received,
        connected_on=past.connected_on,
        last_touch=max(filter(None, (last, past.last_touch)), default=None),
        last_turn=person.history[-1] if person.history else None,
    )


def _soon_after(person: ConnectionRequest, past: Past) -> Iterator[str]:
    """How soon after connecting they wrote, if it was soon."""
    first = next((turn.sent_at for turn in person.history or () if turn.author == "them"), None)
    if first and past.connected_on:
        days = (first.date() - past.connected_on).days
        if 0 <= days <= SOON_DAYS:
            when = {0: "on the day", 1: "the day after"}.get(days, f"{days} days after")
            yield f"Their first message came {when} you connected"
