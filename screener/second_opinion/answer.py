"""What a model answered, checked: one of the readings and some quotes, or nothing."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from screener.models import Reading
from screener.second_opinion.form import OFFERED
from screener.second_opinion.wire import NoAnswerError

_LONGEST: Final = 1 << 15
"""Characters at the end of an answer in which one looks for the JSON."""
_TRIES: Final = 40
_UNREADABLE: Final = "its answer could not be read"
_THOUGHT: Final = ("</think>", "</thinking>", "[/THINK]", "</reasoning>")
"""Behind the last of these models say what they mean; before it they weigh it."""
_DECODER: Final = json.JSONDecoder()
_THOUGHTS_APART: Final = ("reasoning_content", "reasoning")
"""Where servers put what a model thought; some put there all that it wrote."""


class Answer(BaseModel):
    """The answer of a model; other keys are ignored, so that nothing in words of its own gets through."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    reading: Reading
    quotes: Annotated[
        tuple[Annotated[str, StringConstraints(max_length=2000)], ...], Field(max_length=20)
    ] = ()

    @field_validator("reading", mode="before")
    @classmethod
    def _plain(cls, reading: object) -> object:
        return reading.strip().lower() if isinstance(reading, str) else reading

    @field_validator("quotes", mode="before")
    @classmethod
    def _several(cls, quotes: object) -> object:
        return (quotes,) if isinstance(quotes, str) else quotes

    @field_validator("reading")
    @classmethod
    def _offered(cls, reading: Reading) -> Reading:
        if reading not in OFFERED:
            raise ValueError("not offered")
        return reading


def content_of(received: bytes) -> str:
    """The text of the first choice in a completion.

    Servers differ: a text may come as one string or in parts, and where a model wrote nothing else, what
    it thought is taken for its text.

    Raises:
        NoAnswerError: it is no completion, or the model did not answer.
    """
    try:
        told = json.loads(received.decode("utf-8-sig"))
        choice = told["choices"][0]
        message = choice["message"]
        texts = [_text(message.get(key)) for key in ("content", *_THOUGHTS_APART)]
        refused, broken_off = bool(message.get("refusal")), choice.get("finish_reason") == "length"
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise NoAnswerError(_UNREADABLE) from error
    text = next((text for text in texts if text.strip()), "")
    if not texts[0].strip() and refused:
        raise NoAnswerError("the model declines to answer")
    if broken_off and not list(_answers(text)):
        raise NoAnswerError("its answer breaks off; give the model more room, or let it think less")
    return text


def _text(content: object) -> str:
    """The text of a message, which may be a string, parts, or absent."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    told = (part.get("text") for part in parts if isinstance(part, Mapping) and part.get("type") == "text")
    return "".join(text for text in told if isinstance(text, str))


def answer_in(content: str) -> Answer:
    """The answer in the text of a model, whatever it says around it.

    Raises:
        NoAnswerError: there is none, or there are several that differ.
    """
    answers = list(_answers(content))
    if len({answer.reading for answer in answers}) != 1:
        raise NoAnswerError(_UNREADABLE)
    return answers[-1]


def _answers(content: str) -> Iterator[Answer]:
    """The whole text if it is an answer, else each object in it that is, behind what the model thought."""
    with suppress(ValidationError, ValueError, RecursionError):
        yield Answer.model_validate(json.loads(content))
        return
    text = content[_end_of_thoughts(content) :][-_LONGEST:]
    at = -1
    for _ in range(_TRIES):
        at = text.find("{", at + 1)
        if at < 0:
            return
        with suppress(ValidationError, ValueError, RecursionError):
            told, end = _DECODER.raw_decode(text, at)
            yield Answer.model_validate(told)
            at = end - 1


def _end_of_thoughts(content: str) -> int:
    return max(content.rfind(mark) + len(mark) if mark in content else 0 for mark in _THOUGHT)
