"""The graph of people, groups, companies and schools, and what two people share in it."""

from screener.models import ConnectionRequest, Owner
from screener.network.overlap import Overlap, SharedGroup, SharedPerson


class Network:
    """Who knows whom; empty, it answers from what the request itself says."""

    def overlap(self, owner: Owner, request: ConnectionRequest) -> Overlap:
        """What the owner and the requester share."""
        mutual, requester = request.mutual_connections, request.requester
        return Overlap(
            known=mutual.known if mutual else "unknown",
            count=mutual.least if mutual else None,
            people=tuple(SharedPerson(name) for name in (mutual and mutual.names) or ()),
            groups=tuple(SharedGroup(name) for name in _shared(owner.groups, requester.groups)),
            employers=_shared(owner.employers, requester.employers),
            schools=_shared(owner.schools, requester.schools),
        )


def _shared(ours: tuple[str, ...] | None, theirs: tuple[str, ...] | None) -> tuple[str, ...]:
    known = {name.casefold() for name in ours or ()}
    return tuple(name for name in theirs or () if name.casefold() in known)
