"""What is wrong with settings, said with the file, the line, and what to write instead."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from screener.errors import SettingsError
from screener.line import clipped
from screener.policy.named import nearest
from screener.settings.lines import Path
from screener.settings.written import DATE_WANTED, Written


def check_keys(given: Mapping[str, Any], model: type[BaseModel], written: Written, path: Path = ()) -> None:
    """Make sure that every key is one of the model's, and so in the tables below.

    Raises:
        SettingsError: one is not; the message names the nearest.
    """
    known = {name: field for name, field in model.model_fields.items() if not field.exclude}
    for key, value in given.items():
        if key not in known:
            called = ".".join((*_names(path), _shown(key)))
            advice = nearest(key, known, f"the keys are {', '.join(known)}")
            raise written.error((*path, key), f"no key is called {called}; {advice}")
        for table, inner, place in _tables(value, known[key].annotation):
            check_keys(table, inner, written, (*path, key, *place))


def _tables(value: object, annotation: Any) -> Iterator[tuple[Mapping[str, Any], type[BaseModel], Path]]:
    """The tables that stand under a key, with the model of each and its place."""
    inner = next(iter(get_args(annotation)), annotation)  # of a list, or of what may be left out
    if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
        return
    if isinstance(value, dict):
        yield value, inner, ()
    elif isinstance(value, list):
        yield from ((each, inner, (at,)) for at, each in enumerate(value) if isinstance(each, dict))


def check_rules(given: Iterable[str], known: Iterable[str], written: Written, path: Path) -> None:
    """Make sure that each of these is one of the known rules.

    Raises:
        SettingsError: one is not; the message names the nearest, or says that it is a folder of rules.
    """
    known = list(known)
    for each in given:
        within = next((rule for rule in known if rule.startswith(f"{each}.")), None)
        if each not in known:
            says = f"no rule is called {_shown(each)}; {nearest(each, known, 'see screener rules')}"
            if within:
                says = f"{each} is a folder of rules; give points to one of them, such as {within}"
            raise written.error((*path, each), says, each)


_KINDS: Final[Mapping[str, str]] = {
    "string_type": "write it in quotes",
    "tuple_type": 'write a list, such as ["one", "two"]',
    "float_type": "write a number",
    "float_parsing": "write a number",
    "finite_number": "write a finite number",
    "greater_than": "write a number above 0",
    "int_parsing": "write a whole number",
    "int_parsing_size": "write a smaller number",
    "int_type": "write a whole number",
    "int_from_float": "write a whole number",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "model_type": "write it as a [table]",
    "model_attributes_type": "write it as a [table]",
    "mapping_type": "write it as a [table]",
    "dict_type": "write it as a [table]",
    "missing": "is missing, and is needed",
    "too_short": "write at least one",
    "string_too_long": "write fewer letters",
    "string_pattern_mismatch": "write small letters and digits with hyphens between, such as sells-lists",
    "date_type": DATE_WANTED,
    "date_parsing": DATE_WANTED,
    "date_from_datetime_parsing": DATE_WANTED,
    "date_from_datetime_inexact": DATE_WANTED,
}


def refused(error: ValidationError, written: Written) -> SettingsError:
    """The first thing that pydantic found wrong, in our words."""
    first = error.errors(include_url=False)[0]
    called = ".".join(_names(first["loc"]))
    return written.error(first["loc"], f"{called}: {_advice(first)}", first["input"])


def _advice(found: ErrorDetails) -> str:
    """What to write instead."""
    path, kind, given = found["loc"], found["type"], found["input"]
    bounds: Mapping[str, Any] = found.get("ctx", {})
    if path[0] == "points" and isinstance(given, dict):
        return 'write the name of the rule in quotes, as in "asks.call" = -3'
    if kind in ("tuple_type", "model_type") and path[0] in _LISTS_OF_TABLES and len(_names(path)) == 1:
        return f"write it as [[{path[0]}]], with its keys below"
    if kind == "string_pattern_mismatch" and path[-1] == "api_key_env":
        return "write the name of an environment variable, such as SCREENER_KEY, not the key"
    if kind == "literal_error":
        known = str(bounds["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        return f"no text is called {given}; {nearest(str(given), known, ', '.join(known))}"
    if kind == "greater_than_equal":
        return f"write a number of {bounds['ge']:.0f} or more"
    if kind == "less_than_equal":
        return f"write a number up to {bounds['le']:.0f}"
    advice = _KINDS.get(kind, found["msg"].removeprefix("Value error, "))
    if advice == DATE_WANTED and _WITH_A_TIME.match(str(given)):
        return "write a date without a time, such as 2026-11-20"
    return advice


_WITH_A_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d[ T]\d")
_LISTS_OF_TABLES: Final = ("accept", "ask", "decline", "rules")


_BARE: Final = re.compile("[A-Za-z0-9._*-]+")


def _shown(key: str) -> str:
    """A key as it would be written, clipped: in quotes where it needs them."""
    short = clipped(key, 60)
    return short if _BARE.fullmatch(short) else json.dumps(short, ensure_ascii=False)


def _names(path: Path) -> tuple[str, ...]:
    return tuple(part for part in path if isinstance(part, str))
