"""Write the JSON Schemas of requests, recommendations, audit records and notes into ``docs/schema``."""

import json
from pathlib import Path

from screener.audit import schema as audit_schema
from screener.outgoing.told import schema as lint_schema
from screener.report.record import schemas

FOLDER = Path(__file__).parent.parent / "docs" / "schema"

for name, schema in {**schemas(), "audit": audit_schema(), "lint": lint_schema()}.items():
    (FOLDER / f"{name}.json").write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8")
