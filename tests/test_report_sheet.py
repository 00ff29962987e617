"""The sheet has flat rows, and no cell of it can start a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import Recommendation
from screener.report.sheet import COLUMNS, csv_lines, safe_cell
from tests.recommendations import asking, hostile, recommendation, recommendations


@given(st.lists(recommendations, max_size=3))
def test_no_cell_starts_a_formula(given: list[Recommendation]) -> None:
    rows = list(csv.reader(io.StringIO("".join(csv_lines(given)))))
    assert rows[0] == list(COLUMNS)
    assert [len(row) for row in rows] == [len(COLUMNS)] * (1 + len(given))
    for row in rows[1:]:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


@pytest.mark.parametrize(
    "written", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u202e=1", "＝1"]
)
def test_such_cells_stand_behind_an_apostrophe(written: str) -> None:
    assert safe_cell(written).startswith("'")


@given(hostile)
def test_cells_stay_on_one_line(text: str) -> None:
    assert len(safe_cell(text).splitlines()) <= 1


def test_cells() -> None:
    [header, first, second] = csv.reader(io.StringIO("".join(csv_lines([recommendation(), asking()]))))
    cells = dict(zip(header, first, strict=True))
    assert cells["verdict"] == "decline"
    assert cells["reasons"] == "“your website looks tired” – finds fault with your website"
    assert dict(zip(header, second, strict=True))["silence_answers_on"] == "2026-12-05"
