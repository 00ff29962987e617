"""Those who asked to connect, as they were known when they asked, and what came of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from screener.models import ConnectionRequest, Message


@dataclass(frozen=True, slots=True)
class Invited:
    """One who asked: the request as it came, and what is known of the time since.

    ``request`` holds nothing that was learned or said later. ``accepted`` is ``None`` where nobody can tell,
    as in an archive without connections. ``since`` is what was said after it, without
    the note, which LinkedIn repeats as a message; ``None`` where that is unknown. ``connected_on`` is
    the day of accepting, where it is known.
    """

    request: ConnectionRequest
    accepted: bool | None
    since: tuple[Message, ...] | None
    connected_on: date | None = None

    @property
    def asked_on(self) -> date | None:
        """The day of the request."""
        note = self.request.note
        return note.sent_at.date() if note and note.sent_at else None


def invited(request: ConnectionRequest, *, connected_on: date | None = None) -> Invited:
    """What this request says of one who asked; without a time of the note all that was said came later."""
    note = request.note.text.strip() if request.note else ""
    asked_at = request.note.sent_at if request.note else None
    before, since = _parted(request.history or (), asked_at)
    return Invited(
        request=request.model_copy(
            update={"connected": False, "history": None if request.history is None else before}
        ),
        accepted=request.connected,
        since=None
        if request.history is None
        else tuple(each for each in since if not (each.author == "them" and each.text.strip() == note)),
        connected_on=connected_on,
    )


def all_invited(requests: Iterable[ConnectionRequest]) -> Iterator[Invited]:
    """Those who asked, from a table of requests."""
    return map(invited, requests)


def _parted(
    history: tuple[Message, ...], asked_at: datetime | None
) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """What was said before this time and after it; what has no time came with what went before it."""
    if asked_at is None:
        return (), history
    first = next((at for at, each in enumerate(history) if each.sent_at and each.sent_at >= asked_at), None)
    return (history, ()) if first is None else (history[:first], history[first:])
