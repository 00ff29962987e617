"""What a model answered, checked: one of the readings and some quotes, or nothing."""

import json
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from screener.models import Reading
from screener.second_opinion.letter import OFFERED
from screener.second_opinion.wire import NoAnswerError

_LONGEST: Final = 1 << 15
"""Characters of an answer in which one looks for the JSON."""
_TRIES: Final = 40
_UNREADABLE: Final = "its answer could not be read"


class Answer(BaseModel):
    """The answer of a model; other keys are ignored, so that nothing in words of its own gets through."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    reading: Reading
    quotes: Annotated[
        tuple[Annotated[str, StringConstraints(max_length=2000)], ...], Field(max_length=20)
    ] = ()

    @field_validator("reading")
    @classmethod
    def _offered(cls, reading: Reading) -> Reading:
        if reading not in OFFERED:
            raise ValueError("not offered")
        return reading


class _Message(BaseModel):
    content: Annotated[str, StringConstraints(max_length=_LONGEST)]


class _Choice(BaseModel):
    message: _Message


class _Completion(BaseModel):
    choices: Annotated[list[_Choice], Field(min_length=1)]


def content_of(received: bytes) -> str:
    """The text of the first choice in a completion.

    Raises:
        NoAnswerError: it is no completion.
    """
    try:
        return _Completion.model_validate(json.loads(received.decode())).choices[0].message.content
    except (ValidationError, ValueError, RecursionError) as error:
        raise NoAnswerError(_UNREADABLE) from error


def answer_in(content: str) -> Answer:
    """The answer in the text of a model: the whole of it, or the last object in it that is an answer.

    Raises:
        NoAnswerError: there is none.
    """
    decoder = json.JSONDecoder()
    starts = [at for at, character in enumerate(content[:_LONGEST]) if character == "{"]
    for at in reversed(starts[-_TRIES:]):
        try:
            return Answer.model_validate(decoder.raw_decode(content, at)[0])
        except (ValidationError, ValueError, RecursionError):
            continue
    raise NoAnswerError(_UNREADABLE)
