"""The record is JSON of the documented schema, and the schemas in the documentation are current."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from screener import ConnectionRequest, Profile, screen
from screener.models import Recommendation
from screener.report.record import json_array, json_lines, record, schemas
from tests.recommendations import asking, recommendation, recommendations

DOCS = Path(__file__).parent.parent / "docs"


def errors(name: str, value: object) -> list[str]:
    return [error.message for error in Draft202012Validator(schemas()[name]).iter_errors(value)]


@pytest.mark.parametrize("name", schemas())
def test_the_schema_in_the_documentation_is_current(name: str) -> None:
    written = json.loads((DOCS / "schema" / f"{name}.json").read_text("utf-8"))
    assert written == schemas()[name], "run: python tools/write_schemas.py"
    Draft202012Validator.check_schema(written)


@given(recommendations)
def test_every_record_is_one_line_of_the_schema(given: Recommendation) -> None:
    line = record(given)
    assert not any(unicodedata.category(character) == "Cc" for character in line)
    assert errors("recommendation", json.loads(line)) == []
    assert Recommendation.model_validate_json(line) == given


def test_what_is_not_filled_is_absent() -> None:
    written = json.loads(record(recommendation(headline=None)))
    assert "question" not in written
    assert "headline" not in written["requester"]
    assert json.loads(record(asking()))["silence_answers_on"] == "2026-12-05"


def test_what_the_road_gives_is_of_the_schema() -> None:
    request = ConnectionRequest(
        id="1", requester=Profile(name="Ivo Brandt"), note="Your website looks tired."
    )
    [written] = json_lines(screen([request]))
    assert errors("recommendation", json.loads(written)) == []
    assert errors("request", request.model_dump(mode="json", exclude_none=True)) == []
    assert errors("request", {"id": "1", "requester": {}, "note": "a plain text"}) == []


@pytest.mark.parametrize("number", range(3))
def test_an_array_of_any_length(number: int) -> None:
    given = [recommendation(id=str(each)) for each in range(number)]
    assert [each["id"] for each in json.loads("".join(json_array(given)))] == [each.id for each in given]


def test_every_field_is_documented() -> None:
    page = (DOCS / "record.md").read_text("utf-8")
    for schema in schemas().values():
        for part in (schema, *schema["$defs"].values()):
            for field in part.get("properties", ()):
                assert f"`{field}`" in page, field
