"""The record of a decision for programs, as JSON; ``docs/record.md`` describes it."""

from collections.abc import Iterable, Iterator
from typing import Any

from screener.models import ConnectionRequest, Recommendation, Value
from screener.report.plain import escaped


def record(recommendation: Recommendation) -> str:
    """One line of JSON; what is not known or does not apply is absent."""
    return escaped(recommendation.model_dump_json(exclude_none=True))


def json_lines(recommendations: Iterable[Recommendation]) -> Iterator[str]:
    """A record a line."""
    for each in recommendations:
        yield record(each) + "\n"


def json_array(recommendations: Iterable[Recommendation]) -> Iterator[str]:
    """One array of records, piece by piece."""
    before = "[\n"
    for each in recommendations:
        yield before + record(each)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schemas (draft 2020-12) of what goes in and what comes out, by name."""
    models: dict[str, type[Value]] = {"request": ConnectionRequest, "recommendation": Recommendation}
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {name: draft | model.model_json_schema() for name, model in models.items()}
