"""What a line of the audit record holds, and that no text is kept unless wished."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from screener import ConnectionRequest, Profile, Recommendation, screen
from screener.audit import Answer, Chain, Decision, Entry, decision_of, schema
from screener.audit.chain import line_of
from screener.models import Message
from tests.audit_lines import AT, fault
from tests.recommendations import recommendations

VALID = Draft202012Validator(schema())
DOCS = Path(__file__).parent.parent / "docs"


@given(recommendations)
def test_every_line_is_of_the_schema_and_holds(given: Recommendation) -> None:
    line = line_of(decision_of(given, at=AT), Chain())
    assert line.isascii()
    assert line.count(b"\n") == 1
    assert not list(VALID.iter_errors(json.loads(line)))
    assert fault([line]) is None
    assert Entry.model_validate_json(line).entry == decision_of(given, at=AT)


def test_the_schema_in_the_documentation_is_current() -> None:
    written = json.loads((DOCS / "schema" / "audit.json").read_text("utf-8"))
    assert written == schema(), "run: python tools/write_schemas.py"


def test_every_field_is_documented() -> None:
    page = (DOCS / "audit.md").read_text("utf-8")
    for model in (Entry, Decision, Answer):
        for field in model.model_fields:
            assert f"`{field}`" in page, field


def test_no_text_is_kept_but_quotes_unless_wished() -> None:
    note = "Hello from the seaside. Your website looks tired. Call me."
    request = ConnectionRequest(
        id="1",
        requester=Profile(name="Ivo Brandt", headline="Paints boats", about="Born in Kiel"),
        note=note,
        history=(Message(author="me", text="No"), Message(author="them", text="Why?")),
    )
    [judged] = screen([request])
    bare = line_of(decision_of(judged, at=AT), Chain()).decode()
    for text in ("seaside", "Paints boats", "Kiel"):
        assert text not in bare
    assert "website looks tired" in bare
    kept = decision_of(judged, at=AT, request=request).texts
    assert kept == {
        "note": note,
        "headline": "Paints boats",
        "about": "Born in Kiel",
        "mine[0]": "No",
        "history[1]": "Why?",
    }


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    [example] = re.findall(r"```python\n(.*?)```", (DOCS / "audit.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "export.csv").write_text("name,note\nIvo Brandt,Your website looks tired.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "docs/audit.md", "exec"), {})  # noqa: S102
    assert capsys.readouterr().out == "1 lines hold\n"
