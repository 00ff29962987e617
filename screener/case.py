"""A case: all that a rule may look at, gathered before the first rule runs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from screener.models import ConnectionRequest, Message, Owner
from screener.network.campaigns import NOBODY, Companies
from screener.network.overlap import Overlap
from screener.text import Text

PROFILE_FIELDS = ("headline", "position", "company", "about")


@dataclass(frozen=True)
class Case:
    """A request, the owner it is addressed to, what the two share, and how well they know each other.

    ``tie`` in [0, 1]: 0 a stranger, 1 a friend. ``others`` says who else sent the same.
    """

    request: ConnectionRequest
    owner: Owner
    overlap: Overlap
    tie: float = 0.0
    others: Companies = NOBODY

    @cached_property
    def texts(self) -> Mapping[str, Text]:
        """The texts that are known and not empty, by the name of their field."""
        return {field: Text(field, written) for field, written in self._written() if written}

    def _written(self) -> Iterator[tuple[str, str | None]]:
        if self.request.note is not None:
            yield "note", self.request.note.text
        for field in PROFILE_FIELDS:
            yield field, getattr(self.request.requester, field)
        for number, message in enumerate(self.request.history or ()):
            if message.author == "them":
                yield f"history[{number}]", message.text
            else:
                yield f"mine[{number}]", message.text

    def reading(self, *fields: str) -> Iterator[Text]:
        """The texts of these fields.

        ``message`` stands for every message of theirs, ``mine`` for every message of the owner's.
        """
        for field in fields:
            yield from self._by_field.get(field, ())

    @cached_property
    def _by_field(self) -> Mapping[str, tuple[Text, ...]]:
        return {
            **{field: (text,) for field, text in self.texts.items()},
            "message": tuple(text for field, text in self.texts.items() if field.startswith("history[")),
            "mine": tuple(text for field, text in self.texts.items() if field.startswith("mine[")),
        }

    @property
    def words(self) -> Iterator[Text]:
        """What they wrote to the owner: the note and their messages."""
        return self.reading("note", "message")

    @cached_property
    def length(self) -> int:
        """How many words they wrote to the owner."""
        return sum(len(text.words) for text in self.words)

    @cached_property
    def turns(self) -> tuple[Message, ...]:
        """The conversation so far, oldest first."""
        return self.request.history or ()
