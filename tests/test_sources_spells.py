"""Times at a company or school are read as people write them, and never guessed."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.models import Spell
from screener.sources import cells
from screener.sources.spells import at_each, dated, period, several, spells

JAN_15, MAR_15 = date(2015, 1, 1), date(2015, 3, 1)


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("2015 - 2019", JAN_15, date(2019, 12, 31)),
        ("2015–2019", JAN_15, date(2019, 12, 31)),
        ("2015-2019", JAN_15, date(2019, 12, 31)),
        ("2015-present", JAN_15, None),
        ("Jan 2015 - Present", JAN_15, None),
        ("Jan 2015 – Feb 2016 · 1 yr 2 mos", JAN_15, date(2016, 2, 29)),
        ("March 2015 to December 2019", MAR_15, date(2019, 12, 31)),
        ("03/2015 - 12/2019", MAR_15, date(2019, 12, 31)),
        ("2015-03 – 2019-12", MAR_15, date(2019, 12, 31)),
        ("2015-03-01 - 2019-12-24", MAR_15, date(2019, 12, 24)),
        ("März 2015 bis heute", MAR_15, None),
        ("seit März 2015", MAR_15, None),
        ("mars 2015 – aujourd’hui", MAR_15, None),
        ("marzo de 2015 - actualidad", MAR_15, None),
        ("mar. 2015 - dez. 2019", MAR_15, date(2019, 12, 31)),
        ("marzo 2015 - oggi", MAR_15, None),
        ("maart 2015 tot heden", MAR_15, None),
        ("since 2015", JAN_15, None),
    ],
)
def test_periods(written: str, start: date, end: date | None) -> None:
    assert period(written) == (start, end)


@pytest.mark.parametrize(
    "written", ["", "2015", "3 years", "2019 - 2015", "a - b", "13/2015 - 14/2016", "- 2015"]
)
def test_what_is_not_a_period_is_not_guessed(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        period(written)


@given(st.text(max_size=200) | st.text("0123456789-–/. topresnt()", max_size=120))
def test_whatever_is_written_is_a_period_or_is_none(written: str) -> None:
    try:
        start, end = period(written)
    except ValueError:
        return
    assert end is None or start <= end


@given(st.lists(st.text(max_size=60), max_size=4))
def test_names_are_kept_in_number(names: list[str]) -> None:
    plain, found = dated(names)
    assert len(plain) == len(names)
    assert len(found) <= len(names)


def test_periods_stand_in_brackets_or_beside() -> None:
    names, found = dated(["Acme Ltd (2015 – 2019)", "Wavelet (UK)", "Hull (Yorks)"])
    assert names == ("Acme Ltd", "Wavelet (UK)", "Hull (Yorks)")
    assert found == (Spell(at="Acme Ltd", start=JAN_15, end=date(2019, 12, 31)),)
    held = several("2015 - 2019; ?")
    assert held == ((JAN_15, date(2019, 12, 31)), None)
    assert tuple(at_each(("A", "B"), held)) == (Spell(at="A", start=JAN_15, end=date(2019, 12, 31)),)
    assert not tuple(at_each(("A",), held))
    with pytest.raises(ValueError, match="ages ago"):
        several("ages ago")


def test_spells_as_objects() -> None:
    assert spells([{"at": "Acme", "start": "2015-01-01"}]) == (Spell(at="Acme", start=JAN_15),)
    with pytest.raises(ValueError, match="not a time"):
        spells([{"start": "2015-01-01"}])
    with pytest.raises(ValueError, match="not a list"):
        spells("2015")


@pytest.mark.parametrize(
    ("written", "people"),
    [("120", 120), ("51-200", 101), ("10,001+ employees", 10_001), ("11 – 50 people", 23)],
)
def test_sizes(written: str, people: int) -> None:
    assert cells.size(written) == people


def test_a_table_with_dates(tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text(
        "name,company,company size,linkedinJobDateRange,employers,schools,school dates\n"
        'Jo Hart,Wavelet,51-200,Jan 2020 - Present,"Acme Ltd (2015 - 2019); Elm",Hull College,2001 - 2004\n',
        "utf-8",
    )
    (request,) = screener.read(table)
    person = request.requester
    assert person.company_size == 101
    assert person.employers == ("Acme Ltd", "Elm")
    assert person.worked == (
        Spell(at="Wavelet", start=date(2020, 1, 1)),
        Spell(at="Acme Ltd", start=JAN_15, end=date(2019, 12, 31)),
    )
    assert person.studied == (Spell(at="Hull College", start=date(2001, 1, 1), end=date(2004, 12, 31)),)


def test_a_list_of_requests_with_dates(tmp_path: Path) -> None:
    table = tmp_path / "people.json"
    table.write_text(
        '[{"name": "Jo", "worked": [{"at": "Acme", "start": "2015-01-01"}], "company_size": 30}]'
    )
    (request,) = screener.read(table)
    assert request.requester.worked == (Spell(at="Acme", start=JAN_15),)
    assert request.requester.company_size == 30
