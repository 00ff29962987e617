"""Rings: accounts with hardly a contact that name one firm and know the same few people of the owner's."""

from typing import Final

from screener.models import ConnectionRequest, MutualConnections
from screener.network.campaigns.prints import hashed
from screener.network.names import company_key, person_key
from screener.profile_url import normalise

FRESH: Final = 50
"""Accounts with at most so many contacts of their own may be made up; a real one soon has more."""
FEW: Final = 3
"""Who shares more people with the owner is in a network, not in a ring."""
LEAST: Final = 3
"""A ring has at least so many senders; two new colleagues are nothing."""


def ring_keys(request: ConnectionRequest) -> tuple[int, ...]:
    """For each person both know a number that stands for that person and the firm of the requester.

    Empty unless the account is fresh, its firm known, and the people both know few and all named.
    """
    company, contacts = request.requester.company, request.connection_count
    firm = company_key(company) if company else ""
    if contacts is None or contacts > FRESH or not firm:
        return ()
    return tuple(hashed("ring", firm, each) for each in few_shared(request))


def few_shared(request: ConnectionRequest) -> dict[str, str]:
    """The people both know, by the form in which they are compared, if they are few and all named."""
    mutual = request.mutual_connections or MutualConnections()
    named = mutual.urls or mutual.names or ()
    if not 0 < len(named) <= FEW or (mutual.least or 0) > len(named):
        return {}
    shown = mutual.names if len(mutual.names or ()) == len(named) else None
    keys = (normalise(each) or person_key(each) for each in named)
    return {key: name for key, name in zip(keys, shown or named, strict=True) if key}
