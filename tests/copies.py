"""Texts that invented senders copy, and how many others sent the same."""

from screener.models import ConnectionRequest, Profile
from screener.network.campaigns import Campaigns

TEMPLATE = (
    "Hi Ruth, I help coaches in {town} fill their calendar with people who are ready to start, without"
    " ads and"
    " without cold calls. {number} of them did it in one quarter with {firm}. Worth a look?"
)
ONCE = (
    "You wrote that nobody reads the second page of a letter. My aunt ran the post office in Hebden and"
    " said the"
    " very same about postcards, so I wondered what you make of those."
)


def asked(number: int, note: str | None, name: str | None = "", **known: object) -> ConnectionRequest:
    """A request by a sender of their own, unless a name is given."""
    called = f"Sender{number} Made{number}up" if name == "" else name
    return ConnectionRequest(
        id=str(number), requester=Profile.model_validate({"name": called, **known}), note=note
    )


def copied(*notes: str) -> list[int]:
    """For each note, each by a sender of their own, how many others sent the same."""
    requests = [asked(number, note) for number, note in enumerate(notes)]
    return counts(requests)


def counts(requests: list[ConnectionRequest]) -> list[int]:
    found = Campaigns.of(requests)
    return [same.count if (same := found.others(each).same_words) else 0 for each in requests]
