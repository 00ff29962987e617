"""What two people share: people, groups, employers and schools, as precisely as is known."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SharedPerson:
    """Someone both know; ``closeness`` in [0, 1] says how well the owner knows them, if that is known."""

    name: str
    closeness: float | None = None


@dataclass(frozen=True, slots=True)
class SharedGroup:
    """A group both belong to; ``size`` counts its members, if that is known."""

    name: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the owner and a requester share.

    ``known`` says how precisely the shared people are known, ``count`` how many there are at least
    (``None``: unknown), ``people`` who they are, closest first. The four indices are those of the
    literature and ``None`` without a graph. ``strength`` in [0, 1] is comparable across the
    requesters of one owner; 0 when nothing is shared or nothing is known.
    """

    known: Literal["list", "names", "count", "unknown"] = "unknown"
    count: int | None = None
    people: tuple[SharedPerson, ...] = ()
    groups: tuple[SharedGroup, ...] = ()
    employers: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    jaccard: float | None = None
    adamic_adar: float | None = None
    resource_allocation: float | None = None
    strength: float = 0.0
