"""How the writer and the one written to stand to each other, by what passed between them or a table says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from screener.models import ConnectionRequest, KnownAs, Message
from screener.network.dormant import is_dormant, month, told
from screener.network.exchange import exchange_in
from screener.network.past import Past
from screener.network.ties import BY_WORD, Dealings, closeness
from screener.outgoing import earlier
from screener.outgoing.values import Relationship

_AS: Final = {
    KnownAs.FRIEND: "friends",
    KnownAs.COLLEAGUE: "colleagues, now or before",
    KnownAs.CLIENT: "client and supplier",
    KnownAs.CLASSMATE: "from school",
    KnownAs.MET: "you have met",
    KnownAs.GROUP_MEMBER: "from a group",
}


def between(person: ConnectionRequest, past: Past, today: date | None) -> Relationship:
    """How the writer stands to this person, by what lies between them on this day."""
    history = tuple(_turned(turn) for turn in person.history or ())
    asked = tuple(earlier.asked_before(history))
    silent = past.last_touch if today and is_dormant(past, today) else None
    return Relationship(
        person=person.requester,
        connected=person.connected,
        tie=closeness(_as_they_see(past.dealings(today))),
        says=(*_says(person, past), *earlier.told(asked)),
        history=history,
        asked_before=asked,
        silent_since=silent,
    )


def relationship_of(row: ConnectionRequest, *, today: date | None = None) -> Relationship | None:
    """How the writer stands to the person of this row of a table, by what its columns say of that.

    Those are ``known as``, ``messages``, ``connected`` and people in common; ``None`` where all are empty.
    """
    if not (row.known_as or row.history or row.connected or row.mutual_connections):
        return None
    past = Past(exchange=exchange_in(row.history or ()))
    known = between(row.model_copy(update={"note": None}), past, today)
    by_word = BY_WORD[row.known_as] if row.known_as else 0.0
    word = (f"You say that you know each other: {_AS[row.known_as]}",) if by_word and row.known_as else ()
    return known.model_copy(
        update={
            "tie": max(known.tie, by_word),
            "says": (*word, *known.says),
            "stranger": not (by_word or row.history or row.connected),
            "known_as": row.known_as,
            "mutual_connections": row.mutual_connections,
        }
    )


def together(archive: Relationship | None, row: Relationship | None) -> Relationship | None:
    """What an archive and a row of a table say of the same two; the archive's messages come first."""
    if archive is None or row is None or archive.stranger:
        return row or archive
    return archive.model_copy(
        update={
            "tie": max(archive.tie, row.tie),
            "says": tuple(dict.fromkeys((*archive.says, *row.says))),
            "history": archive.history or row.history,
            "asked_before": archive.asked_before or row.asked_before,
            "known_as": row.known_as,
            "mutual_connections": row.mutual_connections,
        }
    )


def _says(person: ConnectionRequest, past: Past) -> Iterator[str]:
    """What lies between the two, in plain sentences; most telling first."""
    exchange = past.exchange
    if not person.connected and person.note is None and exchange.written and not exchange.received:
        when = f" in {month(exchange.last_written)}" if exchange.last_written else ""
        yield f"You invited them or wrote to them{when}, and they have not answered"
        return
    if not person.connected and person.note is not None:
        when = f" in {month(person.note.sent_at)}" if person.note.sent_at else ""
        yield f"They asked you to connect{when}, and that waits for your answer"
    known = (*told(past, employer=person.requester.company), *_endorsed(past))
    if person.connected and not known:
        yield "You are connected, and nothing is known to have passed between you"
    yield from known


def _endorsed(past: Past) -> Iterator[str]:
    given, received = past.endorsements_given, past.endorsements_received
    if given and received:
        yield "You endorsed each other’s skills"
    elif received:
        yield "They endorsed skills of yours"
    elif given:
        yield "You endorsed skills of theirs"


def _as_they_see(dealings: Dealings) -> Dealings:
    """The same dealings from the other side: what the writer did was done to them."""
    return replace(
        dealings,
        written=dealings.received,
        received=dealings.written,
        words_written=dealings.words_received,
        words_received=dealings.words_written,
        begun=dealings.begun_by_them,
        begun_by_them=dealings.begun,
        recommendations_given=dealings.recommendations_received,
        recommendations_received=dealings.recommendations_given,
        endorsements_given=dealings.endorsements_received,
        endorsements_received=dealings.endorsements_given,
        notes=0,
    )


def _turned(turn: Message) -> Message:
    return turn.model_copy(update={"author": "me" if turn.author == "them" else "them"})
