"""Conversations between the owner and one other person, put together from the rows of messages.csv."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from screener.models import Message
from screener.sources.archive.people import People, name_key
from screener.sources.archive.records import MessageRow

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Talk:
    """What passed between the owner and one person; ``turns`` holds the texts that were asked for."""

    written: int = 0
    received: int = 0
    last: datetime | None = None
    turns: list[Message] = field(default_factory=list)

    def add(self, author: Literal["them", "me"], row: MessageRow) -> None:
        """Take in one message."""
        if author == "me":
            self.written += 1
        else:
            self.received += 1
        if row.sent_at:
            self.last = max(self.last or row.sent_at, row.sent_at)
        if row.text:
            self.turns.append(Message(author=author, text=row.text, sent_at=row.sent_at))

    def history(self, note: str) -> tuple[Message, ...]:
        """The turns, oldest first, without the invitation's note, which LinkedIn repeats as a message."""
        turns = sorted(self.turns, key=lambda turn: turn.sent_at or _LONG_AGO)
        if turns and note and turns[0].author == "them" and turns[0].text.strip() == note.strip():
            del turns[0]
        return tuple(turns)


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
            talks[key].add("me" if mine else "them", row)
    return talks


def _several(names: str) -> bool:
    """Whether these are the names of several people, and not one with letters after a comma."""
    return any(" " in part.strip() for part in names.split(",")[1:])
