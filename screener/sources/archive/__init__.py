"""LinkedIn's archive: its invitations, and the owner, the network and the conversations around them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from screener.models import ConnectionRequest, Owner
from screener.network.graph import Network
from screener.network.past import Past
from screener.sources.archive import records
from screener.sources.archive.contacts import network_of, pasts_of
from screener.sources.archive.conversations import add_notes, talks_in
from screener.sources.archive.files import Files
from screener.sources.archive.people import People, my_address, my_name
from screener.sources.archive.queue import (
    Known,
    approached_from,
    contacts_from,
    invited_from,
    requests_from,
)
from screener.sources.archive.records import Connection, Invitation, MessageRow
from screener.sources.invited import Invited

ADD_HEADLINES: Final = (
    "the archive holds no headlines and no mutual connections; add them with --with people.csv"
)


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive holds: ``requests`` are invitations, ``contacts`` the people already connected.

    ``contacts`` makes those values when it is called, ``invited`` those of whoever asked, accepted or not,
    and ``approached`` those of whoever the owner wrote to without being connected or asked; ``pasts`` says
    by a contact's id what lies between them and the owner.
    """

    owner: Owner
    network: Network
    requests: tuple[ConnectionRequest, ...]
    contacts: Callable[[], Iterator[ConnectionRequest]]
    invited: Callable[[], Iterator[Invited]]
    approached: Callable[[], Iterator[ConnectionRequest]]
    pasts: Mapping[str, Past]
    notices: tuple[str, ...]
    notices_on_contacts: tuple[str, ...]


def load(files: Files, *, accepted: bool = False) -> Archive:
    """Read an archive once from end to end.

    With ``accepted`` the invitations the owner has accepted are among the requests.

    Raises:
        SourceError: a file of the archive is broken.
    """
    invitations = list(records.invitations(files))
    connections = list(records.connections(files))
    described = records.owner(files)
    name = my_name(described.name, invitations)
    messages = list(records.messages(files))
    address = my_address(name, invitations, messages)
    owner = described.model_copy(
        update={"name": name or None, "profile_url": f"https://www.{address}" if address else None}
    )
    people = _people(invitations, connections, messages, address)
    talks = talks_in(messages, people, name, address)
    by_key = {key: each for each in connections if (key := people.key(each.name, each.url))}
    add_notes(talks, invitations, people, by_key)
    known = Known(people, by_key, talks if "messages" in files else None)
    pasts = pasts_of(files, known)
    on_contacts = files.tally.notices
    return Archive(
        owner=owner,
        network=network_of(files, owner, known, pasts),
        requests=tuple(requests_from(files, invitations, known, accepted=accepted)),
        contacts=lambda: contacts_from(invitations, known),
        invited=lambda: invited_from(invitations, known, told_accepted="Connections" in files),
        approached=lambda: approached_from(invitations, known),
        pasts=pasts,
        notices=(*_missing(files, invitations), *files.tally.notices),
        notices_on_contacts=on_contacts,
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
