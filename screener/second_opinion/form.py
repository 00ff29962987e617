"""In which form a server is asked for an answer; servers differ in what they know."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from screener.models import Reading
from screener.policy.opinion import READINGS

OFFERED: Final = tuple(reading for reading in READINGS if reading is not Reading.TO_MACHINE)
"""The readings that a model may choose from."""

SCHEMA: Final[Mapping[str, Any]] = {
    "type": "object",
    "properties": {
        "reading": {"type": "string", "enum": [reading.value for reading in OFFERED]},
        "quotes": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["reading", "quotes"],
    "additionalProperties": False,
}
_FORMATS: Final[Mapping[str, Mapping[str, Any]]] = {
    "schema": {"type": "json_schema", "json_schema": {"name": "reading", "strict": True, "schema": SCHEMA}},
    "json": {"type": "json_object"},
}


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked for besides the texts: an answer of the schema, any JSON, or any text; temperature 0.

    No limit of tokens is among it: servers know it by different names and refuse the other, and models
    that think first need more than one would set. The time is the limit.
    """

    answer: Literal["schema", "json", "text"] = "schema"
    temperature: bool = True

    def asked(self) -> Mapping[str, Any]:
        """The part of the request that says so."""
        told: dict[str, Any] = {"stream": False} | ({"temperature": 0} if self.temperature else {})
        return told | ({"response_format": _FORMATS[self.answer]} if self.answer in _FORMATS else {})

    def plainer(self, complaint: str) -> "Form | None":
        """What to ask for where a server complains so (in lower case), or ``None`` at the end."""
        if self.temperature and ("temperature" in complaint or self.answer == "text"):
            return replace(self, temperature=False)
        if self.answer == "text":
            return None
        return replace(self, answer="json" if self.answer == "schema" else "text")
