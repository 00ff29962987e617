"""What one line of an audit record holds: a decision that was recommended, or a person's answer to it."""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import Field, PositiveInt, StringConstraints, TypeAdapter

from screener.case import PROFILE_FIELDS
from screener.models import (
    ConnectionRequest,
    HeardOpinion,
    Moment,
    Names,
    Reason,
    Recommendation,
    Sum,
    Value,
    Verdict,
    Versions,
)

START: Final = "0" * 64
"""What the first line has for the hash of the line before it."""
Hash = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
Id = Annotated[str, StringConstraints(pattern="^[0-9a-f]{16}$")]


class Person(Value):
    """Who asked: as little as it takes to know them again."""

    name: str | None = None
    profile_url: str | None = None


class Decision(Value):
    """What was recommended for one request, and what it rested on; the person decides."""

    kind: Literal["decision"] = "decision"
    at: Moment = Field(description="When it was recommended, as the caller says")
    mode: Literal["recommend-only"] = "recommend-only"
    request: str = Field(description="The id of the request in its source")
    who: Person
    connected: bool = Field(
        default=False, description="Whether it was about someone already connected: keep, call, part ways"
    )
    verdict: Verdict
    chance: float = Field(ge=0, le=1)
    reasons: tuple[Reason, ...]
    counter: tuple[Reason, ...]
    unknown: tuple[str, ...]
    sum: Sum
    decided_by: str
    opinion: HeardOpinion | None = None
    between_you: Names | None = Field(
        None, description="What has passed between the two, in plain words, for someone already connected"
    )
    input_hash: str
    versions: Versions
    texts: Mapping[str, str] | None = Field(None, description="What they wrote, only if the owner keeps it")


class Answer(Value):
    """What a person did about a decision: who, what, why, when."""

    kind: Literal["answer"] = "answer"
    at: Moment = Field(description="When they answered, as the caller says")
    decision: Id = Field(description="The id of the decision")
    who: Annotated[str, StringConstraints(min_length=1)]
    verdict: Verdict
    why: str | None = None


Said = Decision | Answer
"""What a line says, without its place in the chain."""


class Entry(Value):
    """A line: what it says, and what chains it to the line before."""

    number: PositiveInt = Field(description="Of the line, from 1")
    previous: Hash = Field(description="The SHA-256 of the line before, without its line break")
    id: Id = Field(description="The first 16 digits of the SHA-256 of this line without its id")
    entry: Annotated[Said, Field(discriminator="kind")]


def decision_of(
    recommendation: Recommendation, *, at: Moment, request: ConnectionRequest | None = None
) -> Decision:
    """The decision behind a recommendation; with ``request`` it also keeps the texts it rested on."""
    same = {key: getattr(recommendation, key) for key in _SAME}
    who = Person(name=recommendation.requester.name, profile_url=recommendation.requester.profile_url)
    texts = _texts(request) if request else None
    between = recommendation.between_you.says if recommendation.between_you else None
    return Decision(at=at, request=recommendation.id, who=who, texts=texts, between_you=between, **same)


_SAME: Final = tuple(
    key for key in Decision.model_fields if key in Recommendation.model_fields and key != "between_you"
)


def _texts(request: ConnectionRequest) -> Mapping[str, str]:
    said = {field: getattr(request.requester, field) for field in PROFILE_FIELDS}
    said["note"] = request.note.text if request.note else None
    for number, message in enumerate(request.history or ()):
        said[f"{'history' if message.author == 'them' else 'mine'}[{number}]"] = message.text
    return {field: text for field, text in said.items() if text}


def name_of(said: Said) -> str:
    """Whom a decision is about, or who gave an answer."""
    if isinstance(said, Answer):
        return said.who
    return said.who.name or said.who.profile_url or f"request {said.request}"


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one line."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return draft | TypeAdapter(Entry).json_schema()
