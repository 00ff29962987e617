"""What the page's script saves is what ``learn`` reads; it runs in Node.js, where there is one."""

import csv
import json
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screener.audit.follow import ALWAYS, ENOUGH
from screener.learn import answers_in
from screener.line import STARTS_FORMULA, one_line
from screener.models import Verdict
from screener.report.sheet import safe_cell
from screener.report.words import verdict_in_words

NODE = shutil.which("node")
SCRIPT = (files("screener.page") / "answers.js").read_text("utf-8")
needs_node = pytest.mark.skipif(NODE is None, reason="needs Node.js")

WORDS = {verdict_in_words(each, connected=connected): each for each in Verdict for connected in (False, True)}
usual = st.characters(codec="utf-8", exclude_categories=("Cn", "Cs"))
"""What one version of Unicode assigns and the other does not is no matter of ours."""
cells = st.text(usual, max_size=30) | st.sampled_from(
    [
        "=1+1",
        "'=1",
        "''+",
        "'tis",
        " =1",
        "\t@x",
        "-5",
        "＝1",
        'a "b", c',
        "a;b",
        "two\r\nlines",
        "\u202eb",
        "\u200d",
        "\x1cx\x85y",
    ]
)


def ran(wanted: str, given: Any) -> Any:
    """What the script makes of the value ``given``."""
    assert NODE is not None
    program = f"{SCRIPT}\nconst given = JSON.parse(require('fs').readFileSync(0, 'utf8'));\n"
    program += f"process.stdout.write(JSON.stringify({wanted}));"
    done = subprocess.run(
        [NODE, "-e", program], input=json.dumps(given).encode(), capture_output=True, check=True
    )
    return json.loads(done.stdout)


@needs_node
@given(st.lists(cells, max_size=40))
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
def test_cells_are_as_safe_as_those_of_the_sheet(texts: list[str]) -> None:
    written = "".join(f"{cell}\r\n" for cell in ran("given.map(cellOf)", texts))
    read = [row[0] if row else "" for row in csv.reader(written.splitlines(keepends=True))]
    assert read == list(map(safe_cell, texts))


@needs_node
@given(st.lists(st.tuples(st.booleans(), cells, cells, st.sampled_from(list(WORDS)), cells), max_size=15))
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_saved_is_read(tmp_path: Path, given: list[tuple[bool, str, str, str, str]]) -> None:
    rows = []
    for number, (linked, id_, name, said, why) in enumerate(given):
        address = f"https://www.linkedin.com/in/person-{number}-invented" if linked else ""
        rows.append([address, "" if linked else f"{id_}{number}", name, said, why, "2026-11-22"])
    path = tmp_path / "answers.csv"
    path.write_text("\ufeff" + ran("csvOf(given)", rows), "utf-8", newline="")
    found = answers_in(path)
    assert not found.notices
    for answer, (address, id_, _, said, why, day) in zip(found.answers, rows, strict=True):
        assert answer.names == {address.removeprefix("https://www.") or one_line(id_)}
        assert answer.verdict == WORDS[said]
        assert answer.why == (one_line(why) or None)
        assert str(answer.day) == day


@needs_node
def test_who_nearly_always_agrees_is_told_as_the_audit_record_tells() -> None:
    def told(same: int, other: int) -> Any:
        pairs = [["accept", "accept"]] * same + [["accept", "decline"]] * other
        return ran(f"followed(given, {ALWAYS}, {ENOUGH})", pairs)

    assert told(ENOUGH, 0) == {"same": ENOUGH, "nearlyAlways": True}
    assert told(ENOUGH - 1, 0)["nearlyAlways"] is False
    assert told(95, 5)["nearlyAlways"] is False
    assert told(96, 4)["nearlyAlways"] is True
    assert told(0, 0)["nearlyAlways"] is False


@needs_node
def test_the_day_is_that_of_the_owners_calendar() -> None:
    assert ran("dayOf(new Date(2026, 0, 2, 23, 59))", None) == "2026-01-02"


def test_the_script_knows_the_same_formulas_as_the_sheet() -> None:
    written = SCRIPT.partition("STARTS_FORMULA = /^'*[")[2].partition("]/u")[0]
    assert written.replace("\\", "") == STARTS_FORMULA
