"""Fields of work are found in headlines, in many languages, and not where there are none."""

import runpy
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.network.fields import fields_beside, fields_of, in_field, industry_of, work_in
from screener.occupations.feminine import with_feminine
from screener.occupations.vocabulary import LANGUAGES, LONGEST, NOTHING, vocabulary
from screener.text import Text, forms

MEASURE = runpy.run_path(str(Path(__file__).parent.parent / "tools" / "measure_fields.py"))
TABLES = tomllib.loads((files("screener.occupations") / "titles.toml").read_text("utf-8"))
FIELDS = TABLES.keys() - {"pairs", NOTHING}


def found(headline: str) -> set[str]:
    return {each.field for each in work_in(Text("headline", headline))}


@pytest.mark.parametrize(
    ("part", "exact", "precision", "recall"),
    [("develop", 0.96, 0.97, 0.97), ("held_out", 0.96, 0.97, 0.97), ("unseen", 0.78, 0.95, 0.71)],
)
def test_as_many_are_found_as_is_documented(part: str, exact: float, precision: float, recall: float) -> None:
    shown = MEASURE["figures"](MEASURE["headlines"](part))
    assert shown.exact >= exact
    assert shown.precision >= precision
    assert shown.recall >= recall


@pytest.mark.parametrize(
    "headline",
    [
        "Building a community of founders",
        "I help coaches win clients",
        "Director",
        "We make it work",
        "It is what it is",
        "Looking for a developer",
        "Aider les coachs",
        "Ich baue auf Vertrauen",
        "Ex-teacher",
        "Network marketing from home",
        "Personal growth and personal brands",
        "Chief Executive Officer",
        "Starts, charts and smart parts",
        "We speak air / sea / rail",
    ],
)
def test_no_field_is_named(headline: str) -> None:
    assert found(headline) == set()


@pytest.mark.parametrize(
    ("headline", "fields"),
    [
        ("Head of People", {"hr"}),
        ("Salesforce admin", {"software"}),
        ("Bauleiter", {"construction"}),
        ("IT Manager", {"software"}),
        ("CFO", {"finance"}),
        ("RN, night shift", {"nursing"}),
        ("Healthcare recruiter", {"recruiting"}),
        ("Personalberaterin Finance & Controlling", {"recruiting", "finance"}),
        ("Account Executive | Rota software for hospitality", {"sales"}),
        ("Office Manager, Valente Engineering", {"administration"}),
        ("Director at Deutsche Bank", set()),
        ("Working at an insurance company", {"insurance"}),
        ("Former banker turned baker", {"hospitality"}),
        ("Lehrer:in für Mathe", {"education"}),
        ("Ingeniero/a mecánico/a", {"engineering"}),
        ("Enseignant·e", {"education"}),
        ("L’avocate du coin", {"law"}),
        ("GRAPHIC DESIGNER", {"design"}),
        ("Leiterin für Marketing", {"marketing"}),
    ],
)
def test_fields(headline: str, fields: set[str]) -> None:
    assert found(headline) == fields


@pytest.mark.parametrize(
    ("described", "fields"),
    [
        ("career coaching", {"coaching"}),
        ("software engineering", {"software"}),
        ("schools", {"education"}),
        ("it", {"software"}),
        ("Hospitals and Health Care", {"medicine"}),
        ("falconry", {"falconry"}),
        ("business consulting", set()),
    ],
)
def test_the_owners_own_words(described: str, fields: set[str]) -> None:
    assert fields_of(described) == fields


def test_companions_go_both_ways_and_none_is_its_own() -> None:
    for field in FIELDS:
        assert field not in fields_beside(frozenset([field]))
        assert all(field in fields_beside(frozenset([other])) for other in fields_beside(frozenset([field])))
    assert "hr" in fields_beside(frozenset(["recruiting"]))


def test_industries() -> None:
    assert industry_of("IT Services and IT Consulting") == "software"
    assert industry_of("Staffing & Recruiting") == "recruiting"
    assert industry_of("Juggling") is None


@given(st.text(max_size=300) | st.text("coach,|/@' in IT for dev\n·", max_size=300))
def test_whatever_is_written_is_read_and_quoted(written: str) -> None:
    text = Text("headline", written)
    for each in work_in(text):
        assert each.field in FIELDS
    for span in in_field(text, fields_of("software engineering")):
        assert written[span.start : span.end] == span.text


def test_a_very_long_word_takes_no_longer() -> None:
    assert found("x" * 200_000 + "lehrer") == set()


# the list itself


def entries() -> list[tuple[str, str, str]]:
    return [
        (field, language, entry.strip())
        for field, table in TABLES.items()
        if field != "pairs"
        for language in LANGUAGES
        for entry in table.get(language, "").split("|")
    ]


def test_entries_are_written_as_they_are_matched() -> None:
    for field, language, entry in entries():
        word = entry.strip("*")
        assert entry, (field, language)
        assert " ".join(forms(word)) == word.replace("'", "").lower(), (field, language, entry)
        assert len(word.split()) <= LONGEST
        assert "*" not in entry or " " not in entry, (field, language, entry)


def test_an_entry_names_one_field_in_a_language() -> None:
    seen: dict[tuple[str, str], str] = {}
    twice = []
    for field, language, entry in entries():
        if seen.setdefault((language, entry), field) != field and NOTHING not in (
            field,
            seen[language, entry],
        ):
            twice.append((entry, field, seen[language, entry]))
    assert not twice


def test_every_field_has_a_name_and_words_in_every_language() -> None:
    for field in FIELDS:
        assert TABLES[field]["called"]
        assert all(TABLES[field].get(language) for language in LANGUAGES), field
    assert {name for pair in TABLES["pairs"]["together"] for name in pair} <= FIELDS
    assert vocabulary().called.keys() == FIELDS


@pytest.mark.parametrize(
    ("title", "language", "feminine"),
    [
        ("lehrer", "de", "lehrerin"),
        ("psychologe", "de", "psychologin"),
        ("directeur commercial", "fr", "directrice commerciale"),
        ("educateur specialise", "fr", "educatrice specialisee"),
        ("chef de projet", "fr", "cheffe de projet"),
        ("trabajador social", "es", "trabajadora social"),
        ("tecnico de recursos humanos", "es", "tecnica de recursos humanos"),
        ("psicologo clinico", "pt", "psicologa clinica"),
        ("ricercatore", "it", "ricercatrice"),
        ("pracownik", "pl", "pracowniczka"),
        ("teacher", "en", "teacher"),
    ],
)
def test_feminine_forms(title: str, language: str, feminine: str) -> None:
    assert feminine in with_feminine(title, language)
