"""How the writer and the one written to stand to each other, from the writer's own archive or table."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Final

from screener.errors import NoteError
from screener.models import ConnectionRequest, KnownAs, Message, Profile
from screener.network.dormant import is_dormant, month, told
from screener.network.exchange import exchange_in
from screener.network.names import person_key
from screener.network.past import Past
from screener.network.ties import BY_WORD, Dealings, closeness
from screener.outgoing import earlier
from screener.outgoing.values import Relationship
from screener.policy.named import nearest
from screener.profile_url import normalise
from screener.sources import Source
from screener.sources.content import plain

_MOST_NAMED: Final = 5
"""So many people of one name are told apart in a message."""


class Acquaintances:
    """Everybody an archive knows, found by profile address or name.

    ``today`` is the day up to which silence counts; without it, as if the last message had come today.
    """

    def __init__(self, source: Source, *, today: date | None = None) -> None:
        self._source = source
        self._today = today

    def relationship(
        self, name: str | None, profile_url: str | None = None, *, suggesting: bool = True
    ) -> Relationship:
        """How the writer stands to this person; whom the archive does not know is a stranger.

        When ``suggesting``, somebody of nearly this name is named, for which all names are compared.

        Raises:
            NoteError: several people are called so, and there is no address to tell them apart.
        """
        found = self._found(name, profile_url)
        if found is None:
            return self._stranger(name, profile_url, suggesting=suggesting)
        past = self._source.pasts.get(found.id) or Past(exchange=exchange_in(found.history or ()))
        return _between(found, past, self._today, tuple(_of(found, past)))

    def _stranger(self, name: str | None, profile_url: str | None, *, suggesting: bool) -> Relationship:
        says = [f"Your archive does not know {plain(name or profile_url or 'them')}"]
        if suggesting and name and not profile_url:
            meant = nearest(name, (each.requester.name or "" for each in self._people), "", alike=0.8)
            says += [plain(meant)] if meant else []
        person = Profile(name=name, profile_url=profile_url)
        return Relationship(person=person, stranger=True, says=tuple(_sentence(each) for each in says))

    def _found(self, name: str | None, profile_url: str | None) -> ConnectionRequest | None:
        address = normalise(profile_url) if profile_url else None
        if address in self._by_address:
            return self._by_address[address]
        called = self._by_name.get(person_key(name), ()) if name and person_key(name) else ()
        if address:
            called = [each for each in called if not each.requester.profile_url]
        if len(called) > 1:
            raise NoteError(f"{self._source.name}: {_namesakes(name or '', called)}")
        return called[0] if called else None

    @cached_property
    def _people(self) -> tuple[ConnectionRequest, ...]:
        """Those the writer is connected with, then those who asked, then those the writer wrote to."""
        connected = tuple(self._source.contacts)
        asking = (each for each in self._source if not (connected and each.connected))
        return (*connected, *asking, *self._source.approached)

    @cached_property
    def _by_address(self) -> dict[str | None, ConnectionRequest]:
        return {address: each for each in reversed(self._people) for address in _addresses(each)}

    @cached_property
    def _by_name(self) -> dict[str, list[ConnectionRequest]]:
        by_name: dict[str, list[ConnectionRequest]] = defaultdict(list)
        for each in self._people:
            by_name[person_key(each.requester.name or "")].append(each)
        return by_name


def relationship_in(
    source: Source, name: str | None, profile_url: str | None = None, *, today: date | None = None
) -> Relationship:
    """How the writer, whose archive ``source`` is, stands to the person of this name or address."""
    return Acquaintances(source, today=today).relationship(name, profile_url)


def relationship_of(row: ConnectionRequest, *, today: date | None = None) -> Relationship | None:
    """How the writer stands to the person of this row of a table, by what its columns say of that.

    Those are ``known as``, ``messages``, ``connected`` and people in common; ``None`` where all are empty.
    """
    if not (row.known_as or row.history or row.connected or row.mutual_connections):
        return None
    past = Past(exchange=exchange_in(row.history or ()))
    known = _between(row, past, today, tuple(told(past)))
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


_AS: Final = {
    KnownAs.FRIEND: "friends",
    KnownAs.COLLEAGUE: "colleagues, now or before",
    KnownAs.CLIENT: "client and supplier",
    KnownAs.CLASSMATE: "from school",
    KnownAs.MET: "you have met",
    KnownAs.GROUP_MEMBER: "from a group",
}


def _between(
    person: ConnectionRequest, past: Past, today: date | None, says: tuple[str, ...]
) -> Relationship:
    history = tuple(_turned(turn) for turn in person.history or ())
    asked = tuple(earlier.asked_before(history))
    silent = past.last_touch if today and is_dormant(past, today) else None
    return Relationship(
        person=person.requester,
        connected=person.connected,
        tie=closeness(_as_they_see(past.dealings(today))),
        says=(*says, *earlier.told(asked)),
        history=history,
        asked_before=asked,
        silent_since=silent,
    )


def _of(person: ConnectionRequest, past: Past) -> Iterator[str]:
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


def _namesakes(name: str, called: Iterable[ConnectionRequest]) -> str:
    people = [each.requester for each in called]
    told_apart = [plain(each.profile_url or each.company or "no address") for each in people[:_MOST_NAMED]]
    more = f" and {len(people) - _MOST_NAMED} more" if len(people) > _MOST_NAMED else ""
    listed = ", ".join(told_apart)
    return f"{len(people)} people are called {plain(name)}; give the profile address: {listed}{more}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _addresses(person: ConnectionRequest) -> Iterator[str]:
    address = normalise(person.requester.profile_url or "")
    if address:
        yield address


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
