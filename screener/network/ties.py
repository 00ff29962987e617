"""How well the owner knows someone, in [0, 1]."""

from screener.models import ConnectionRequest, KnownAs
from screener.network.overlap import Overlap

_BY_WORD = {
    KnownAs.FRIEND: 0.9,
    KnownAs.COLLEAGUE: 0.7,
    KnownAs.CLIENT: 0.7,
    KnownAs.CLASSMATE: 0.5,
    KnownAs.MET: 0.5,
    KnownAs.GROUP_MEMBER: 0.2,
    KnownAs.STRANGER: 0.0,
}


def tie(request: ConnectionRequest, overlap: Overlap) -> float:
    """How well the two know each other: 0 strangers, 1 friends.

    The owner's own word, a conversation with turns both ways, and a shared former employer or school
    each say so; the strongest of them counts, the others add half of what is left.
    """
    signs = [
        _BY_WORD[request.known_as] if request.known_as else 0.0,
        _conversation(request),
        0.3 if overlap.employers else 0.0,
        0.2 if overlap.schools else 0.0,
    ]
    strongest, *others = sorted(signs, reverse=True)
    for sign in others:
        strongest += (1 - strongest) * sign / 2
    return strongest


def _conversation(request: ConnectionRequest) -> float:
    """Half-way at four turns of the owner; only what the owner wrote says that the owner knows them."""
    mine = sum(message.author == "me" for message in request.history or ())
    return 0.8 * mine / (mine + 4)
