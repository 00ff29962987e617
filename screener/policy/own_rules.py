"""A rule of the owner's own: phrases to look for, what they say, and what they weigh."""

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field

from screener.models import Names, Value
from screener.policy.points import Points

OWN: Final = "own"
"""The folder of the owner's own rules."""

Read = Literal["note", "message", "signature", "headline", "position", "company", "about"]
"""A text in which an own rule may look; a signature is the end of a note or message."""


def _with_folder(written: str) -> str:
    return f"{OWN}.{written.removeprefix(f'{OWN}.')}"


RuleId = Annotated[
    str,
    Field(pattern=r"^(own\.)?[a-z0-9]+(-[a-z0-9]+)*$", max_length=60),
    AfterValidator(_with_folder),
]


def _said(written: str) -> str:
    if not written.strip():
        raise ValueError("write a few words")
    return written


Said = Annotated[str, AfterValidator(_said)]


class OwnRule(Value, extra="forbid"):
    """What a rule of the owner's says of a request, and in which words of which texts it sees it.

    ``phrases`` and ``unless`` are in the language of :mod:`screener.rules.phrases`; ``fires`` and
    ``quiet`` are texts on which it must fire or stay quiet, « and » mark what must be quoted.
    """

    id: RuleId = Field(description="With own. before it, which may be left out where it is written")
    says: Said = Field(description="The sentence a person reads")
    phrases: tuple[Said, ...] = Field(min_length=1)
    unless: tuple[Said, ...] = Field((), description="In the same sentence these silence it")
    reads: tuple[Read, ...] = Field(("note", "message"), min_length=1)
    points: Points
    fires: tuple[Said, ...] = Field(min_length=1)
    quiet: Names = ()
