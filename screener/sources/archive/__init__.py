"""LinkedIn's archive: its invitations, and the owner, the network and the conversations around them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from screener.models import ConnectionRequest, Owner
from screener.network.graph import Network
from screener.profile_url import normalise
from screener.sources.archive import records
from screener.sources.archive.contacts import network_of
from screener.sources.archive.conversations import talks_in
from screener.sources.archive.files import Files
from screener.sources.archive.people import People, my_address, my_name, name_key
from screener.sources.archive.queue import Known, contact, requests_from
from screener.sources.archive.records import Connection, Invitation, MessageRow

ADD_HEADLINES: Final = (
    "the archive holds no headlines and no mutual connections; add them with --with people.csv"
)


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive holds: ``requests`` are invitations, ``contacts`` the people already connected."""

    owner: Owner
    network: Network
    requests: tuple[ConnectionRequest, ...]
    contacts: tuple[ConnectionRequest, ...]
    notices: tuple[str, ...]


def load(files: Files, *, accepted: bool = False, every_talk: bool = False) -> Archive:
    """Read an archive once from end to end.

    With ``accepted`` the invitations the owner has accepted are among the requests; with
    ``every_talk`` the texts of all conversations are kept, not only those with who sent an invitation.

    Raises:
        SourceError: a file of the archive is broken.
    """
    invitations = list(records.invitations(files))
    connections = list(records.connections(files))
    described = records.owner(files)
    name = my_name(described.name, invitations)
    asked = _Asked(invitations, everyone=every_talk)
    messages = list(records.messages(files, asked))
    address = my_address(name, invitations, messages)
    owner = described.model_copy(
        update={"name": name or None, "profile_url": f"https://www.{address}" if address else None}
    )
    people = _people(invitations, connections, messages, address)
    talks = talks_in(messages, people, name, address)
    by_key = {key: each for each in connections if (key := people.key(each.name, each.url))}
    known = Known(people, by_key, talks if "messages" in files else None)
    return Archive(
        owner=owner,
        network=network_of(files, owner, known),
        requests=tuple(requests_from(files, invitations, known, accepted=accepted)),
        contacts=tuple(contact(key, each, known) for key, each in by_key.items()),
        notices=(*_missing(files, invitations), *files.tally.notices),
    )


class _Asked:
    """Whether a message is from or to someone who sent the owner an invitation."""

    def __init__(self, invitations: Iterable[Invitation], *, everyone: bool) -> None:
        incoming = [each for each in invitations if each.incoming]
        self._addresses = {normalise(each.url or "") for each in incoming} - {None}
        self._names = {name_key(each.name) for each in incoming}
        self._everyone = everyone

    def __call__(self, row: MessageRow) -> bool:
        return (
            self._everyone
            or row.sender_url in self._addresses
            or not self._addresses.isdisjoint(row.to_urls)
            or name_key(row.sender) in self._names
            or name_key(row.to) in self._names
        )


def _people(
    invitations: Iterable[Invitation],
    connections: Iterable[Connection],
    messages: Iterable[MessageRow],
    mine: str | None,
) -> People:
    people = People()
    for invitation in invitations:
        people.meet(invitation.name, invitation.url)
    for connection in connections:
        people.meet(connection.name, connection.url)
    for message in messages:
        if message.sender_url != mine:
            people.meet(message.sender, message.sender_url)
    return people


def _missing(files: Files, invitations: Iterable[Invitation]) -> Iterator[str]:
    """What this archive cannot tell, and what to do about it."""
    if "Invitations" not in files:
        yield "no Invitations.csv in it, so there is nothing to screen; tick Invitations when you ask for it"
        return
    yield "the archive does not say whom you ignored; all who are not connected with you count as waiting"
    if not any(each.url or each.my_url for each in invitations):
        yield "its invitations give no profile addresses, as before late 2023, so people are matched by name"
    if "Connections" not in files:
        yield "no Connections.csv in it, so accepted invitations cannot be told from waiting ones"
    if "messages" not in files:
        yield "no messages.csv in it, so earlier conversations are unknown"
