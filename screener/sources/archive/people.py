"""Who is who in an archive: one key for a person, from a profile address or from a name only one bears."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from screener.network.names import person_key
from screener.profile_url import normalise
from screener.sources.archive.records import Invitation, MessageRow

name_key = lru_cache(maxsize=1 << 14)(person_key)
"""The form in which names of people are compared; archives repeat the same names many times."""

DELETED = name_key("LinkedIn Member")
"""What stands in place of the name of an account that is gone; it is no one in particular."""


class People:
    """The people an archive names, by address where it gives one and by name where it does not."""

    def __init__(self) -> None:
        self._addresses: dict[str, set[str]] = defaultdict(set)

    def meet(self, name: str, address: str | None) -> None:
        """Take note of a person."""
        address = normalise(address) if address else None
        if name and address:
            self._addresses[name_key(name)].add(address)

    def key(self, name: str, address: str | None) -> str | None:
        """The person's key: the address, or the one address known for the name, else the name.

        ``None`` if several people bear the name, or nobody can be meant by it.
        """
        address = normalise(address) if address else None
        if address:
            return address
        named = name_key(name)
        known = self._addresses.get(named, set())
        if len(known) > 1 or named in ("", DELETED):
            return None
        return next(iter(known), f"name:{named}")

    def has_namesake(self, name: str, key: str) -> bool:
        """Whether the archive names someone else of this name."""
        return bool(self._addresses.get(name_key(name), set()) - {key})


def my_name(name: str | None, invitations: Iterable[Invitation]) -> str:
    """The owner's name: of the profile, else what most invitations call them; ``""`` if none does."""
    return name or _commonest(each.me for each in invitations) or ""


def my_address(name: str, invitations: Iterable[Invitation], messages: Iterable[MessageRow]) -> str | None:
    """The owner's own address, which no file states: of most invitations, else of who writes as ``name``."""
    found = _commonest(address for each in invitations if (address := normalise(each.my_url or "")))
    mine = name_key(name)
    return found or _commonest(
        each.sender_url for each in messages if each.sender_url and name_key(each.sender) == mine
    )


def _commonest(values: Iterable[str]) -> str | None:
    counted = Counter(value for value in values if value).most_common(1)
    return counted[0][0] if counted else None
