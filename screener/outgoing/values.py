"""What is said of a note that is about to be sent."""

from datetime import date
from typing import Literal

from pydantic import Field, NonNegativeInt

from screener.models import (
    KnownAs,
    Message,
    MutualConnections,
    Names,
    Profile,
    Span,
    Value,
    Verdict,
    Versions,
)
from screener.rules.kit import Ask

Lacking = Literal[
    "filling",
    "plain-text",
    "reason",
    "particular",
    "question",
    "way-out",
    "silence",
    "shortness",
    "own-words",
]
"""What a note can lack, in plain words in :data:`screener.outgoing.told.LACKS`."""


class Seen(Value):
    """Something they would see, said to the writer, with the words or facts it rests on.

    ``field`` of a quote is ``note``, or ``headline``, ``position``, ``company``, ``about`` of the writer.
    """

    rule: str = Field(description="folder.file-name")
    says: str
    quotes: tuple[Span, ...] = ()
    facts: Names = Field((), description="What it rests on besides words, such as an employer of both")
    points: float = Field(description="Decibans: −10 makes it ten times less likely that they are glad")


class Missing(Value):
    """Something the note lacks, said to the writer."""

    what: Lacking
    says: str
    quotes: tuple[Span, ...] = Field((), description="Words of the note that show it, if some do")


class LargestAsk(Value):
    """The largest thing the note asks for."""

    kind: Ask
    size: int = Field(ge=1, le=7, description="From 1, contact details, to 7, money")
    says: str = Field(description="In plain words, as in 'an introduction'")
    quotes: tuple[Span, ...] = ()


class EarlierAsk(Value):
    """Something one of the two asked of the other before, and what came of it.

    ``answer`` is ``none`` where nothing came after it, ``no`` where it was refused, else ``some``.
    """

    by: Literal["you", "them"]
    kind: Ask
    says: str = Field(description="In plain words, as in 'an introduction'")
    on: date | None = None
    answer: Literal["none", "no", "some"]


class Relationship(Value):
    """How the writer and the one written to stand to each other, as the writer's own sources tell.

    ``tie`` in [0, 1] says how well they know the writer: 0 strangers, 1 friends; ``stranger`` that nothing
    at all is known of the two. ``history`` holds what was written, oldest first, as they see it: by
    ``them`` is the writer's.
    """

    person: Profile
    stranger: bool = False
    connected: bool = False
    tie: float = Field(0.0, ge=0, le=1)
    says: Names = Field((), description="What lies between the two, in plain sentences")
    history: tuple[Message, ...] = ()
    asked_before: tuple[EarlierAsk, ...] = Field(
        (), description="What they asked of each other, oldest first"
    )
    silent_since: date | None = Field(None, description="Since when, if they were close and long are silent")
    known_as: KnownAs | None = Field(None, description="What the writer says they are to each other")
    mutual_connections: MutualConnections | None = None


class Bearing(Value):
    """Whether a relationship carries what is asked."""

    connected: bool = False
    tie: float = Field(ge=0, le=1)
    carries: Ask | None = Field(description="The largest ask it carries, or none")
    enough: bool | None = Field(description="Whether that covers what is asked; none where nothing is asked")
    asked_before: tuple[EarlierAsk, ...] = Field(
        (), description="What they asked of each other, oldest first"
    )
    says: Names = Field(description="In plain sentences")


class Lint(Value):
    """What they would see in a note, and what they would be advised to do.

    ``verdict`` is what :func:`screener.screen` would recommend to them, and ``chance`` in [0, 1] how likely
    it is that they would be glad to have accepted. ``against`` and ``welcome`` say why, the strongest first.
    """

    verdict: Verdict
    chance: float = Field(ge=0, le=1)
    decided_by: str = Field(description="'expected cost', or what decided in its place, in plain words")
    language: str | None = Field(description="ISO 639-1 code")
    characters: NonNegativeInt
    same_words: NonNegativeInt = Field(0, description="How many others are to get the same words")
    against: tuple[Seen, ...]
    welcome: tuple[Seen, ...]
    missing: tuple[Missing, ...]
    ask: LargestAsk | None
    relationship: Bearing | None = Field(description="None where nothing is known of the two")
    versions: Versions

    @property
    def sendable(self) -> bool:
        """Whether it can go out as it stands: no slot of a template is left unfilled."""
        return all(each.what != "filling" for each in self.missing)
