"""What is kept of a request to recognise it again: who, when, and fingerprints; no words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from screener.models import ConnectionRequest, Profile
from screener.network.campaigns.prints import Prints, prints_of
from screener.network.campaigns.rings import ring_keys
from screener.network.names import person_key
from screener.profile_url import normalise

_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Sighting:
    """One request as it is remembered.

    ``address`` is the profile's address in its normal form, ``day`` when it was sent (UTC), ``prints``
    are those of :func:`~screener.network.campaigns.prints.prints_of`, ``rings`` those of
    :func:`~screener.network.campaigns.rings.ring_keys`. Of an id, name or address 200 characters are kept.
    """

    id: str
    name: str | None = None
    address: str | None = None
    day: date | None = None
    prints: tuple[Prints, ...] = ()
    rings: tuple[int, ...] = ()

    @property
    def called(self) -> str | None:
        """The name in the form in which names are compared."""
        return (person_key(self.name) or None) if self.name else None

    @property
    def sender(self) -> str | None:
        """Who wrote: the address, else the name; ``None`` if neither is known."""
        return self.address or self.called

    @property
    def telling(self) -> bool:
        """Whether it can be recognised again and laid to somebody."""
        return bool(self.prints or self.rings) and self.sender is not None


def sighting(request: ConnectionRequest) -> Sighting:
    """What is kept of this request."""
    person = request.requester
    return Sighting(
        id=request.id[:_LONGEST],
        name=person.name[:_LONGEST] if person.name else None,
        address=_address(person),
        day=_day(request),
        prints=prints_of(request),
        rings=ring_keys(request),
    )


def marks_of(person: Profile) -> frozenset[str]:
    """The address and the compared name of this person, as far as they are known."""
    called = person_key(person.name[:_LONGEST]) if person.name else None
    return frozenset(filter(None, (_address(person), called)))


def senders(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """One sighting of each sender, the earliest; the earliest first.

    Who has no address is taken for the one with an address who bears the same name.
    """
    first: dict[str, Sighting] = {}
    for each in sorted(sightings, key=_order):
        if each.sender is not None:
            first.setdefault(each.sender, each)
    addressed = {each.called for each in first.values() if each.address}
    return tuple(each for each in first.values() if each.address or each.called not in addressed)


def same_sender(one: Sighting, other: Sighting) -> bool:
    """Whether both are by one sender, as far as can be told."""
    if one.address and other.address:
        return one.address == other.address
    return one.called == other.called


def _address(person: Profile) -> str | None:
    written = (person.profile_url or "").strip()
    return (normalise(written) or written)[:_LONGEST] or None


def _day(request: ConnectionRequest) -> date | None:
    if request.note is not None and request.note.sent_at is not None:
        return request.note.sent_at.date()
    theirs = (each.sent_at for each in request.history or () if each.author == "them" and each.sent_at)
    first = next(theirs, None)
    return first.date() if first else None


def _order(each: Sighting) -> tuple[date, str, str, str]:
    return (each.day or date.max, each.called or "", each.address or "", each.id)
