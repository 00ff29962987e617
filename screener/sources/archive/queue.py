"""The invitations of an archive as requests, with what it knows of who sent them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from screener.models import ConnectionRequest, Message, Note, Profile
from screener.sources.archive.conversations import Talk
from screener.sources.archive.files import Files
from screener.sources.archive.people import People
from screener.sources.archive.records import Connection, Invitation
from screener.sources.invited import Invited, invited


@dataclass(frozen=True, slots=True)
class Known:
    """Who is who, who is connected, and what was said; ``talks`` is ``None`` without messages.csv."""

    people: People
    connections: Mapping[str, Connection]
    talks: Mapping[str, Talk] | None


def requests_from(
    files: Files, invitations: Iterable[Invitation], known: Known, *, accepted: bool
) -> Iterator[ConnectionRequest]:
    """The incoming invitations in the order of the file, of each person the latest only."""
    latest: dict[str, Invitation] = {}
    incoming = [each for each in invitations if each.incoming]
    keys = [known.people.key(each.name, each.url) or f"row:{each.row}" for each in incoming]
    for key, each in zip(keys, incoming, strict=True):
        if key not in latest or _after(each, latest[key]):
            latest[key] = each
    for key, each in zip(keys, incoming, strict=True):
        if latest[key] is not each:
            files.tally.add(
                "of Invitations.csv left out, as the same person has another invitation there", each.row
            )
        elif key in known.connections and not accepted:
            files.tally.add("of Invitations.csv left out, as you are connected (--all shows them)", each.row)
        elif not each.name and not each.url:
            files.tally.add("of Invitations.csv left out, as it does not say who sent it", each.row)
        else:
            _note_doubt(files, key, each, known)
            yield _request(key, each, known)


def _after(one: Invitation, other: Invitation) -> bool:
    return one.sent_at is not None and (other.sent_at is None or one.sent_at > other.sent_at)


def _note_doubt(files: Files, key: str, invitation: Invitation, known: Known) -> None:
    """Say where only a name tells who someone is, and does not tell enough."""
    if key.startswith("row:"):
        files.tally.add(
            "of Invitations.csv by people whose name several bear, so their history is unknown",
            invitation.row,
        )
    elif key not in known.connections and known.people.has_namesake(invitation.name, key):
        files.tally.add(
            "of Invitations.csv by a namesake of someone else in the archive, taken for another person",
            invitation.row,
        )


def invited_from(
    invitations: Iterable[Invitation], known: Known, *, told_accepted: bool = True
) -> Iterator[Invited]:
    """Whoever asked, of each person the latest invitation only, with nothing that the archive learned later.

    Position and company are those of the day of the archive, and known of the accepted only: they are
    left out. Without connections, as ``told_accepted`` says, nobody can tell who was accepted.
    """
    latest: dict[str, Invitation] = {}
    for each in invitations:
        key = known.people.key(each.name, each.url) if each.incoming else None
        if key is not None and (key not in latest or _after(each, latest[key])):
            latest[key] = each
    for key, each in latest.items():
        request = _request(key, each, known)
        bare = request.requester.model_copy(update={"position": None, "company": None})
        connection = known.connections.get(key)
        found = invited(
            request.model_copy(update={"requester": bare}),
            connected_on=connection.since if connection else None,
        )
        yield found if told_accepted else replace(found, accepted=None)


def _request(key: str, invitation: Invitation, known: Known) -> ConnectionRequest:
    connection = known.connections.get(key)
    return ConnectionRequest(
        id=str(invitation.row),
        requester=Profile(
            name=invitation.name or None,
            profile_url=invitation.url,
            position=connection.position if connection else None,
            company=connection.company if connection else None,
        ),
        note=Note(text=invitation.note, sent_at=invitation.sent_at),
        connected=connection is not None,
        history=_history(key, known, invitation.note),
    )


def _history(key: str, known: Known, note: str = "") -> tuple[Message, ...] | None:
    """The conversation; unknown without messages.csv, and where nobody can tell whose it would be."""
    if known.talks is None or key.startswith("row:"):
        return None
    return known.talks[key].history(note) if key in known.talks else ()


def approached_from(invitations: Iterable[Invitation], known: Known) -> Iterator[ConnectionRequest]:
    """Whoever the owner invited or exchanged messages with, without being connected or having been asked.

    Their history begins with the note of the owner's invitation; without a note it is an empty turn, as
    that the owner invited them is known.
    """
    asking = {known.people.key(each.name, each.url) for each in invitations if each.incoming}
    invited: dict[str, Invitation] = {}
    for each in invitations:
        key = None if each.incoming else known.people.key(each.name, each.url)
        if key is not None and (key not in invited or _after(each, invited[key])):
            invited[key] = each
    for key in dict.fromkeys((*invited, *(known.talks or {}))):
        if key not in known.connections and key not in asking:
            yield _approached(key, invited.get(key), known)


def _approached(key: str, invitation: Invitation | None, known: Known) -> ConnectionRequest:
    talk = known.talks.get(key) if known.talks else None
    name, address = (invitation.name, invitation.url) if invitation else _named_in(talk)
    said = talk.history("") if talk else ()
    note = invitation.note.strip() if invitation else ""
    if invitation and not (note and any(each.text.strip() == note for each in said)):
        said = (Message(author="me", text=invitation.note, sent_at=invitation.sent_at), *said)
    profile = Profile(name=name or None, profile_url=address)
    return ConnectionRequest(id=key, requester=profile, history=said)


def _named_in(talk: Talk | None) -> tuple[str, str | None]:
    """The other person's name and address, by the first message that has them."""
    for mine, row in talk.rows if talk else ():
        name, url = (row.to, next(iter(row.to_urls), None)) if mine else (row.sender, row.sender_url)
        if name:
            return name, f"https://www.{url}" if url else None
    return "", None


def contacts_from(invitations: Iterable[Invitation], known: Known) -> Iterator[ConnectionRequest]:
    """The connections in the order of the file, each with the invitation they sent, if it is there."""
    invited = {
        key: each
        for each in invitations
        if each.incoming and (key := known.people.key(each.name, each.url)) in known.connections
    }
    for key, connection in known.connections.items():
        yield _contact(key, connection, invited.get(key), known)


def _contact(
    key: str, connection: Connection, invitation: Invitation | None, known: Known
) -> ConnectionRequest:
    return ConnectionRequest(
        id=key,
        requester=Profile(
            name=connection.name,
            profile_url=connection.url,
            position=connection.position,
            company=connection.company,
        ),
        note=Note(text=invitation.note, sent_at=invitation.sent_at) if invitation else None,
        connected=True,
        history=_history(key, known, invitation.note if invitation else ""),
    )
