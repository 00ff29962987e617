"""What the owner of a network and a requester share, put together from the network and the request."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, cast

from screener.models import ConnectionRequest, MutualConnections, Owner, Profile
from screener.network.names import person_key
from screener.network.overlap import (
    TYPICAL_DEGREE,
    Overlap,
    SharedGroup,
    SharedPerson,
    SharedPlace,
    closeness_of,
    closest_first,
    factor_of,
    indices,
    rarity_by_allocation,
    rarity_by_prior,
)
from screener.network.places import Place, Stay, Visit, common_time, told, told_sizes
from screener.profile_url import normalise

if TYPE_CHECKING:
    from screener.network.graph import Network

Node = Hashable
Asked = ConnectionRequest | Profile | Hashable
_UNTOLD: Final = MutualConnections()
_NOBODY: Final = Profile()


def common_ground(network: "Network", owner: Owner | Profile | Node, asked: Asked) -> Overlap:
    """All that is known to be shared; each thing known twice is named once.

    The indices are worked out when the network holds both and somebody else whom the requester knows.
    """
    mutual = asked.mutual_connections if isinstance(asked, ConnectionRequest) else None
    (owner, me), (requester, them) = _found(network, owner), _found(network, asked)
    found = indices(network.adjacency, me, them) if None not in (me, them) and me != them else None
    listed = found if found and _knows_others(network, them, me) else None
    in_both = found.shared if found else frozenset()
    people = _people(network, me, in_both, mutual or _UNTOLD)
    note = asked.note if isinstance(asked, ConnectionRequest) else None
    today = note.sent_at.date() if note and note.sent_at else None
    places = tuple(_places(network, (owner, me), (requester, them), in_both, today=today))
    sizes = told_sizes(owner, requester)
    least = mutual.least if mutual else None
    return Overlap(
        known="list" if listed else mutual.known if mutual else "unknown",
        count=max(len(people), least or 0) if listed or least is not None else None,
        people=closest_first(people.values()),
        groups=tuple(
            SharedGroup(each.name, *_size(network, at, sizes)) for at, each in places if at.kind == "group"
        ),
        employers=tuple(_sized(each, network, at, sizes) for at, each in places if at.kind == "company"),
        schools=tuple(_sized(each, network, at, sizes) for at, each in places if at.kind == "school"),
        closeness=closeness_of(network.adjacency.get(me, {}).get(them)),
        jaccard=listed.jaccard if listed else None,
        adamic_adar=listed.adamic_adar if listed else None,
        resource_allocation=listed.resource_allocation if listed else None,
        nearness=_nearness(network, (me, them), in_both, people, least or 0) if listed else None,
    )


def _found(network: "Network", somebody: Owner | Asked) -> tuple[Profile, Node | None]:
    """The profile of somebody, as far as it was given, and their node."""
    if isinstance(somebody, ConnectionRequest):
        somebody = somebody.requester
    if isinstance(somebody, Profile):
        return somebody, network.find(somebody)
    return _NOBODY, network.node(somebody)


def _knows_others(network: "Network", them: Node, me: Node) -> bool:
    return any(type(node) is not Place and node not in (me, them) for node in network.adjacency[them])


def _nearness(
    network: "Network",
    pair: tuple[Node, Node],
    in_both: Iterable[Node],
    people: Mapping[Node, SharedPerson],
    count: int,
) -> float:
    """How near the graph shows them to be, with the weight of those in common it does not know."""
    me, them = pair
    adjacency, contacts = network.adjacency, network.adjacency[me]
    shared = {node for node in in_both if type(node) is not Place}
    parts = [(len(adjacency[node]), factor_of(closeness_of(contacts[node]))) for node in shared]
    all_shown = len(people) == len(shared)
    told = [] if all_shown else [person.weight for node, person in people.items() if node not in shared]
    unnamed = max(0, count - len(people))
    theirs = (
        [node for node in adjacency[them] if node != them] if them in adjacency[them] else adjacency[them]
    )
    near = network.reach(me).nearness(parts, theirs, len(adjacency[them]))
    return near + sum(told) + unnamed


def _people(
    network: "Network", me: Node, in_both: Iterable[Node], mutual: MutualConnections
) -> dict[Node, SharedPerson]:
    shared = [node for node in in_both if type(node) is not Place]
    people: dict[Node, SharedPerson] = {}
    if shared:
        typical, adjacency = network.typical_degree(me), network.adjacency
        contacts = adjacency[me]
        for node in shared:
            rarity = rarity_by_allocation(len(adjacency[node]), typical)
            people[node] = SharedPerson(network.name_of(node), closeness_of(contacts[node]), rarity)
    for node, name, rarity in _told(network, me, mutual):
        closeness = closeness_of(network.adjacency.get(me, {}).get(node))
        people.setdefault(node, SharedPerson(name, closeness, rarity))
    return people


def _told(network: "Network", me: Node, mutual: MutualConnections) -> Iterator[tuple[Node, str, float]]:
    """The people the request names, with their rarity as far as the network shows their contacts."""
    adjacency = network.adjacency
    if mutual.urls is not None:
        names = mutual.names if len(mutual.names or ()) == len(mutual.urls) else None
        addresses = [normalise(url) or url for url in mutual.urls]
        for address, name in zip(addresses, names or addresses, strict=True):
            degree = max(TYPICAL_DEGREE, len(adjacency.get(address, ())))
            called = network.name_of(address) if address in adjacency else name
            yield address, called, rarity_by_allocation(degree, TYPICAL_DEGREE)
    else:
        for name in mutual.names or ():
            node = _bearer(network, me, name)
            yield node, name, rarity_by_prior(len(adjacency.get(node, ())))


def _bearer(network: "Network", me: Node, name: str) -> Node:
    """The only contact of this name, or a stand-in for somebody who cannot be told from others."""
    contacts = network.adjacency.get(me, {})
    bearing = [node for node in network.bearing(name) if node in contacts]
    return bearing[0] if len(bearing) == 1 else person_key(name)


def _places(
    network: "Network",
    ours: tuple[Profile, Node],
    theirs: tuple[Profile, Node],
    in_both: Iterable[Node],
    *,
    today: date | None,
) -> Iterator[tuple[Place, SharedPlace]]:
    """The places of both, as they name them: told by a profile or entered in the network."""
    told_by_them = told(theirs[0])
    if not told_by_them and theirs[1] is None:
        return
    told_by_us = told(ours[0])
    entered = sorted(node for node in in_both if isinstance(node, Place))
    for at in dict.fromkeys((*told_by_them, *told_by_us, *entered)):
        mine = _visit(network, ours[1], at, told_by_us)
        other = _visit(network, theirs[1], at, told_by_them)
        if mine and other:
            yield at, SharedPlace(other.name, *common_time(mine.stays, other.stays, today=today))


def _size(network: "Network", at: Place, sizes: Mapping[Place, int]) -> tuple[int | None, int]:
    """How many people are at a place, as entered or else as told, and how many of them the network shows."""
    entered = network.size_of(at)
    return sizes.get(at) if entered is None else entered, len(network.adjacency.get(at, ()))


def _sized(shared: SharedPlace, network: "Network", at: Place, sizes: Mapping[Place, int]) -> SharedPlace:
    size, seen = _size(network, at, sizes)
    return replace(shared, size=size, seen=seen)


def _visit(network: "Network", person: Node, at: Place, told_by_them: Mapping[Place, Visit]) -> Visit | None:
    visit = told_by_them.get(at)
    edge = network.adjacency.get(person, {}).get(at)
    if edge is None:
        return visit
    stays = cast("tuple[Stay, ...]", edge.get("stays", ()))
    name = visit.name if visit else network.name_of(at)
    return Visit(name, (*stays, *(visit.stays if visit else ())))
