"""Everybody the writer's own archive knows, and how the writer stands to each of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Final

from screener.errors import NoteError
from screener.models import ConnectionRequest, Profile
from screener.network.exchange import exchange_in
from screener.network.names import person_key
from screener.network.past import Past
from screener.outgoing.between import between
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
        return between(found, past, self._today)

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
