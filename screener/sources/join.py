"""Joining sources: what one knows about a person fills in what the other leaves unknown."""

from collections.abc import Iterable, Iterator

from screener.models import ConnectionRequest, MutualConnections, Profile, Value
from screener.network.names import person_key
from screener.profile_url import normalise
from screener.sources.tally import Tally

AMBIGUOUS = "not joined, as only the name tells who it is and several people bear it"


class Directory:
    """People of other sources by profile address and by name."""

    def __init__(self, people: Iterable[ConnectionRequest]) -> None:
        self._by_address: dict[str, ConnectionRequest] = {}
        self._by_name: dict[str, list[ConnectionRequest]] = {}
        self._taken: set[str] = set()
        for person in people:
            self._enter(person)

    def _enter(self, person: ConnectionRequest) -> None:
        address, name = _keys(person.requester)
        if address in self._by_address:
            known = filled(self._by_address[address], person)
            namesakes = self._by_name.get(_keys(known.requester)[1], [])
            namesakes[:] = [known if each is self._by_address[address] else each for each in namesakes]
            self._by_address[address] = known
            return
        if address:
            self._by_address[address] = person
        if name:
            self._by_name.setdefault(name, []).append(person)

    def find(self, requester: Profile, tally: Tally, row: str) -> ConnectionRequest | None:
        """The same person here: by address, else by a name that is borne once in each source.

        Two people with different addresses are different people, unless one address is a member id,
        which does not say whose slug is whose.
        """
        address, name = _keys(requester)
        if address and address in self._by_address:
            return self._by_address[address]
        bearing = [each for each in self._by_name.get(name, ()) if _may_be_one(address, each.requester)]
        if len(bearing) == 1 and name not in self._taken:
            self._taken.add(name)
            return bearing[0]
        if bearing:
            tally.add(AMBIGUOUS, row)
        return None

    def again(self) -> None:
        """Begin another pass: no name has been joined yet."""
        self._taken.clear()


def joined(
    requests: Iterable[ConnectionRequest], directory: Directory, tally: Tally
) -> Iterator[ConnectionRequest]:
    """Each request, filled with what the directory knows about the same person."""
    directory.again()
    for request in requests:
        known = directory.find(request.requester, tally, request.id)
        yield filled(request, known) if known else request


def filled(request: ConnectionRequest, known: ConnectionRequest) -> ConnectionRequest:
    """The request with every unknown field taken from ``known``; nothing that is known changes."""
    requester = request.requester.model_copy(update=_unknown(request.requester, known.requester))
    update = {
        **_unknown(request, known),
        "requester": requester,
        "connected": request.connected or known.connected,
        "mutual_connections": _mutual(request.mutual_connections, known.mutual_connections),
    }
    return request.model_copy(update=update)


def _unknown(ours: Value, theirs: Value) -> dict[str, object]:
    return {
        field: getattr(theirs, field)
        for field in type(ours).model_fields
        if getattr(ours, field) is None and getattr(theirs, field) is not None
    }


def _mutual(ours: MutualConnections | None, theirs: MutualConnections | None) -> MutualConnections | None:
    if ours is None or theirs is None:
        return ours or theirs
    return ours.model_copy(update=_unknown(ours, theirs))


def _keys(person: Profile) -> tuple[str, str]:
    address = normalise(person.profile_url) if person.profile_url else None
    return address or "", person_key(person.name) if person.name else ""


def _may_be_one(address: str, other: Profile) -> bool:
    """Whether the addresses allow that two people of one name are the same."""
    theirs, _ = _keys(other)
    return not address or not theirs or _is_member_id(address) != _is_member_id(theirs)


def _is_member_id(address: str) -> bool:
    """Member ids keep their capitals, slugs have none."""
    return address != address.lower()
