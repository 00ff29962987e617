"""Write the JSON Schemas of requests and recommendations into ``docs/schema``."""

import json
from pathlib import Path

from screener.report.record import schemas

FOLDER = Path(__file__).parent.parent / "docs" / "schema"

for name, schema in schemas().items():
    (FOLDER / f"{name}.json").write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8")
