"""What tools write into the documentation is current."""

import runpy
from pathlib import Path

from screener.policy.model import default_policy

ROOT = Path(__file__).resolve().parent.parent


def test_pages_are_current() -> None:
    written = runpy.run_path(str(ROOT / "tools" / "write_rule_pages.py"))["pages"](default_policy())
    on_disk = {page.name: page.read_text("utf-8") for page in (ROOT / "docs" / "rules").glob("*.md")}
    assert on_disk == written, "run: make pages"


def test_the_readme_shows_what_is_printed() -> None:
    written = runpy.run_path(str(ROOT / "tools" / "write_readme.py"))
    shown = written["BLOCK"].search((ROOT / "README.md").read_text("utf-8"))
    assert shown is not None
    assert shown[0] == written["printed"](), "run: make pages"
