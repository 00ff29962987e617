"""Write the JSON Schemas of requests, recommendations and audit records into ``docs/schema``."""

import json
from pathlib import Path

from screener.audit import schema as audit_schema
from screener.report.record import schemas

FOLDER = Path(__file__).parent.parent / "docs" / "schema"

for name, schema in {**schemas(), "audit": audit_schema()}.items():
    (FOLDER / f"{name}.json").write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8")
