"""How the writer and the one written to stand to each other, from the writer's own archive."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property

from screener.errors import NoteError
from screener.models import ConnectionRequest, Message, Profile
from screener.network.dormant import told
from screener.network.exchange import exchange_in
from screener.network.names import person_key
from screener.network.past import Past
from screener.network.ties import Dealings, closeness
from screener.outgoing.values import Relationship
from screener.profile_url import normalise
from screener.sources import Source
from screener.sources.content import plain


class Acquaintances:
    """Everybody an archive knows, found by profile address or name.

    ``today`` is the day up to which silence counts; without it, as if the last message had come today.
    """

    def __init__(self, source: Source, *, today: date | None = None) -> None:
        self._source = source
        self._today = today

    def relationship(self, name: str | None, profile_url: str | None = None) -> Relationship:
        """How the writer stands to this person; whom the archive does not know is a stranger.

        Raises:
            NoteError: several people are called so, and there is no address to tell them apart.
        """
        found = self._found(name, profile_url)
        if found is None:
            who = plain(name or profile_url or "them")
            return Relationship(
                person=Profile(name=name, profile_url=profile_url),
                stranger=True,
                says=(f"Your archive does not know {who}",),
            )
        past = self._source.pasts.get(found.id) or Past(exchange=exchange_in(found.history or ()))
        return Relationship(
            person=found.requester,
            connected=found.connected,
            tie=closeness(_as_they_see(past.dealings(self._today))),
            says=(*told(past, employer=found.requester.company), *_click(found, past)),
            history=tuple(_turned(turn) for turn in found.history or ()),
        )

    def _found(self, name: str | None, profile_url: str | None) -> ConnectionRequest | None:
        address = normalise(profile_url) if profile_url else None
        if address in self._by_address:
            return self._by_address[address]
        called = self._by_name.get(person_key(name), ()) if name and person_key(name) else ()
        if address:
            called = [each for each in called if not each.requester.profile_url]
        if len(called) > 1:
            called_so = f"{len(called)} people are called {plain(name or '')}"
            raise NoteError(f"{self._source.name}: {called_so}; give the profile address")
        return called[0] if called else None

    @cached_property
    def _people(self) -> tuple[ConnectionRequest, ...]:
        """Those an archive says the writer is connected with, then whoever else there is."""
        connected = tuple(self._source.contacts)
        return (*connected, *(each for each in self._source if not (connected and each.connected)))

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


def _click(person: ConnectionRequest, past: Past) -> Iterator[str]:
    """That the two are connected, where nothing more is known."""
    if person.connected and not any(told(past)):
        yield "You are connected, and nothing is known to have passed between you"


def _turned(turn: Message) -> Message:
    return turn.model_copy(update={"author": "me" if turn.author == "them" else "them"})
