"""Campaigns: near-identical texts from different senders, and rings of accounts that belong together.

Nothing here grows faster than the number of texts: a text is compared with at most two others for each
band of its signature, however large its family. ``docs/campaigns.md`` explains the steps and figures.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, count
from typing import TYPE_CHECKING, Final

from screener.models import ConnectionRequest
from screener.network.campaigns.prints import Print, unpacked
from screener.network.campaigns.rings import LEAST as LEAST_OF_RING
from screener.network.campaigns.sightings import Sighting, marks_of, same_sender, senders, sighting

if TYPE_CHECKING:
    from rensa import RMinHashDigestMatrix

ALIKE: Final = 0.5
"""Two texts with this share of all their parts in common (Jaccard) are copies of one template."""
ALIKE_AT_LENGTH: Final = 1 / 3
MUCH: Final = 16
"""So many parts in common are no accident, so this share is enough."""
PASSES: Final = 4
BANDS: Final = 16
ROWS: Final = 3
"""With 4 × 16 bands of 3 a pair at 0.5 is met with chance 0.9998, at 1/3 with 0.91, at 0.05 with 0.008."""


@dataclass(frozen=True, slots=True)
class Company:
    """Those who sent the same: the earliest sighting of each sender, the earliest first.

    ``shared`` holds the hashes of the parts that at least half of the texts have; none for a ring.
    ``marks`` are the addresses and names of the members; ``own`` is whose company this is.
    """

    members: tuple[Sighting, ...]
    shared: frozenset[int] = frozenset()
    marks: frozenset[str | None] = frozenset()
    own: Sighting | None = None

    @classmethod
    def of(cls, members: tuple[Sighting, ...], shared: frozenset[int] = frozenset()) -> "Company":
        """The company of these members."""
        return cls(members, shared, frozenset(mark for m in members for mark in (m.address, m.called)))

    @property
    def count(self) -> int:
        """How many other senders there are."""
        own = self.own
        among = own is not None and (own.sender in self.marks or own.called in self.marks)
        return len(self.members) - among

    def others(self, most: int) -> Iterator[Sighting]:
        """The other senders, the earliest first, at most so many."""
        for each in self.members:
            if most and not (self.own and same_sender(each, self.own)):
                most -= 1
                yield each


@dataclass(frozen=True, slots=True)
class Companies:
    """Who else sent the same: ``same_words`` by their texts, ``ring`` by their accounts."""

    same_words: Company | None = None
    ring: Company | None = None


NOBODY: Final = Companies()


@dataclass(frozen=True, slots=True)
class Campaigns:
    """The campaigns and rings found among some requests; ``others(request)`` says who else is in them."""

    _by_print: tuple[Mapping[Print, Company], ...] = ()
    _by_ring: Mapping[int, Company] = field(default_factory=dict)
    _involved: frozenset[str | None] = frozenset()

    @classmethod
    def of(cls, requests: Iterable[ConnectionRequest], *, history: Iterable[Sighting] = ()) -> "Campaigns":
        """The campaigns among these requests, and those that began in ``history``."""
        return cls.among((*map(sighting, requests), *history))

    @classmethod
    def among(cls, sightings: Iterable[Sighting]) -> "Campaigns":
        """The campaigns among these sightings; the order in which they are given makes no difference."""
        telling = [each for each in sightings if each.telling]
        by_print = tuple(dict(_campaigns(_by_print(telling, reading))) for reading in (0, 1))
        by_ring = dict(_rings(telling))
        found = {id(each): each for by in by_print for each in by.values()}
        involved = frozenset().union(*(each.marks for each in (*found.values(), *by_ring.values())))
        return cls(by_print, by_ring, involved)

    def others(self, request: ConnectionRequest) -> Companies:
        """Who else sent what this request says, and who else is of its ring."""
        if not self._involved or self._involved.isdisjoint(marks_of(request.requester)):
            return NOBODY
        ours = sighting(request)
        words = (
            found[written]
            for prints in ours.prints
            for found, written in zip(self._by_print, prints, strict=True)
            if written in found
        )
        rings = (self._by_ring[each] for each in ours.rings if each in self._by_ring)
        return Companies(_largest(words, ours), _largest(rings, ours))


def _largest(found: Iterable[Company], own: Sighting) -> Company | None:
    """The company with the most senders; what is shared in another of the same size is shared in it."""
    companies = list(found)
    if not companies:
        return None
    most = max(len(each.members) for each in companies)
    largest = [each for each in companies if len(each.members) == most]
    shared = frozenset().union(*(each.shared for each in largest))
    return replace(largest[0], shared=shared, own=own)


def _rings(sightings: Iterable[Sighting]) -> Iterator[tuple[int, Company]]:
    by_ring: defaultdict[int, list[Sighting]] = defaultdict(list)
    for each in sightings:
        for key in each.rings:
            by_ring[key].append(each)
    for key, found in by_ring.items():
        members = senders(found)
        if len(members) >= LEAST_OF_RING:
            yield key, Company.of(members)


def _by_print(sightings: Iterable[Sighting], reading: int) -> dict[Print, list[Sighting]]:
    found: defaultdict[Print, list[Sighting]] = defaultdict(list)
    for each in sightings:
        for prints in each.prints:
            if prints[reading]:
                found[prints[reading]].append(each)
    return found


def _campaigns(by_print: Mapping[Print, Sequence[Sighting]]) -> Iterator[tuple[Print, Company]]:
    """Each print that is part of a campaign, with the campaign."""
    order = sorted(by_print, key=lambda each: (-len(by_print[each]), each))
    for family in _families(order):
        if len(family) == 1 == len(by_print[family[0]]):
            continue
        members = senders(seen for each in family for seen in by_print[each])
        if len(members) > 1:
            company = Company.of(members, _shared(family, by_print))
            yield from ((each, company) for each in family)


def _shared(family: Sequence[Print], by_print: Mapping[Print, Sequence[Sighting]]) -> frozenset[int]:
    """The parts in at least half of the texts of this family, and in at least two."""
    copies = {each: len({seen.sender for seen in by_print[each]}) for each in family}
    counted: defaultdict[int, int] = defaultdict(int)
    for each in family:
        for part in unpacked([each]):
            counted[part] += copies[each]
    least = max(2, sum(copies.values()) / 2)
    return frozenset(part for part, count in counted.items() if count >= least)


def _families(order: Sequence[Print]) -> Iterable[Sequence[Print]]:
    """These prints gathered round leaders: each joins the leader it is most like, or becomes one.

    A bucket remembers its first and its last leader, so a print meets at most two for each band.
    """
    families: dict[Print, list[Print]] = {}
    parts: dict[Print, frozenset[int]] = {}
    leading: dict[int, tuple[Print, ...]] = {}
    for each, buckets in zip(order, _buckets(order), strict=True):
        met = {leader for bucket in buckets for leader in leading.get(bucket, ())}
        ours = frozenset(unpacked([each])) if buckets else frozenset()
        likeness, leader = max(((_likeness(ours, parts[other]), other) for other in met), default=(0.0, each))
        if likeness:
            families[leader].append(each)
            continue
        families[each], parts[each] = [each], ours
        leading |= {bucket: (*leading.get(bucket, ())[:1], each) for bucket in buckets}
    return families.values()


def _buckets(order: Sequence[Print]) -> Sequence[Sequence[int]]:
    """For each print the numbers of the buckets that it shares with others.

    A bucket holds those whose MinHash signatures agree in all rows of a band (A. Broder, *On the
    resemblance and containment of documents*, 1997). Signatures are made in several passes, since all
    at once take much memory.
    """
    shared: list[list[int]] = [[] for _ in order]
    if len(order) < 2:
        return shared
    from rensa import RMinHashLSH

    numbers = count()
    for seed in range(PASSES):
        index = RMinHashLSH(ALIKE, BANDS * ROWS, BANDS)
        flags = index.query_duplicate_flags_matrix_one_shot(_signatures(order, seed))
        meeting = [place for place, flag in enumerate(flags) if flag]
        if meeting:
            rows = _signatures([order[place] for place in meeting], seed).to_rows()
            for band in range(0, BANDS * ROWS, ROWS):
                _enter(shared, numbers, meeting, [tuple(row[band : band + ROWS]) for row in rows])
    return shared


def _enter(
    shared: Sequence[list[int]],
    numbers: Iterator[int],
    places: Sequence[int],
    keys: Iterable[tuple[int, ...]],
) -> None:
    """Number the keys that several places bear, and enter the number at each of these."""
    bearing: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for place, key in zip(places, keys, strict=True):
        bearing[key].append(place)
    for several in bearing.values():
        if len(several) > 1:
            number = next(numbers)
            for place in several:
                shared[place].append(number)


def _signatures(prints: Sequence[Print], seed: int) -> "RMinHashDigestMatrix":
    from rensa import RMinHash

    ends = array("Q", accumulate((len(each) // 8 for each in prints), initial=0))
    return RMinHash.digest_matrix_from_flat_token_hashes(unpacked(prints), ends, BANDS * ROWS, seed)


def _likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of all parts that both have (Jaccard); 0 if they are no copies of one template."""
    both = len(one & other)
    share = both / (len(one) + len(other) - both)
    return share if share >= (ALIKE if both < MUCH else ALIKE_AT_LENGTH) else 0.0
