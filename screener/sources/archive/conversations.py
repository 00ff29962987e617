"""Conversations between the owner and one other person, put together from the rows of messages.csv."""

from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from screener.models import Message
from screener.network.exchange import Exchange, Turn, exchange_of
from screener.sources.archive.people import People, name_key
from screener.sources.archive.records import Invitation, MessageRow

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Talk:
    """What passed between the owner and one person: each message with whether the owner wrote it."""

    rows: list[tuple[bool, MessageRow]] = field(default_factory=list)

    def exchange(self) -> Exchange:
        """What was written, counted."""
        return exchange_of(Turn(mine, row.words, row.sent_at) for mine, row in self.rows)

    def history(self, note: str) -> tuple[Message, ...]:
        """The turns, oldest first, without the invitation's note, which LinkedIn repeats as a message."""
        told = [(mine, row) for mine, row in self.rows if row.text]
        told.sort(key=lambda each: each[1].sent_at or _LONG_AGO)
        if told and note and not told[0][0] and told[0][1].text.strip() == note.strip():
            del told[0]
        return tuple(
            Message(author="me" if mine else "them", text=row.text, sent_at=row.sent_at) for mine, row in told
        )


def talks_in(rows: Iterable[MessageRow], people: People, name: str, address: str | None) -> dict[str, Talk]:
    """The talks by the other person's key; messages to several people at once are passed over.

    Who wrote is told by the sender's address, and by name where one of the two has none: the folder
    does not say it.
    """
    me = name_key(name)
    talks: dict[str, Talk] = defaultdict(Talk)
    for row in rows:
        if len(row.to_urls) > 1 or _several(row.to):
            continue
        mine = row.sender_url == address if row.sender_url and address else name_key(row.sender) == me
        if mine:
            key = people.key(row.to, next(iter(row.to_urls), None))
        elif (row.to_urls[0] == address) if row.to_urls and address else name_key(row.to) == me:
            key = people.key(row.sender, row.sender_url)
        else:
            continue
        if key:
            talks[key].rows.append((mine, row))
    return talks


def add_notes(
    talks: dict[str, Talk], invitations: Iterable[Invitation], people: People, connected: Container[str]
) -> None:
    """Put the notes of accepted invitations, sent and received, into the talks that do not repeat them."""
    for each in invitations:
        key = people.key(each.name, each.url) if each.note.strip() else None
        if key is None or key not in connected:
            continue
        repeated = {row.text.strip() for _, row in talks[key].rows}
        if each.note.strip() not in repeated:
            row = MessageRow("", None, "", (), each.sent_at, each.note, len(each.note.split()))
            talks[key].rows.append((not each.incoming, row))


def _several(names: str) -> bool:
    """Whether these are the names of several people, and not one with letters after a comma."""
    return any(" " in part.strip() for part in names.split(",")[1:])
