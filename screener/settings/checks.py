"""What is wrong with settings, said with the file, the line, and what to write instead."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, get_args

from pydantic import BaseModel, ValidationError

from screener.errors import SettingsError
from screener.line import printable
from screener.policy.named import nearest
from screener.settings.lines import Path, line_of


class Written(NamedTuple):
    """The text of a file of settings, and the name that stands for it in messages."""

    text: str
    name: str

    def error(self, path: Path, says: str, value: object = None) -> SettingsError:
        """The error that says this of what stands at ``path``."""
        line = line_of(self.text, path, value)
        place = f"{self.name}, line {line}" if line else self.name
        return SettingsError(f"{place}: {one_line(says)}")


def one_line(text: str) -> str:
    """At most 400 characters of the text, on one line."""
    return " ".join(printable(text).split())[:400]


def check_keys(given: Mapping[str, Any], model: type[BaseModel], written: Written, path: Path = ()) -> None:
    """Make sure that every key is one of the model's, and so in the tables below.

    Raises:
        SettingsError: one is not; the message names the nearest.
    """
    known = {name: field for name, field in model.model_fields.items() if not field.exclude}
    for key, value in given.items():
        if key not in known:
            called = ".".join((*_names(path), key))
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


def check_rules(given: Iterable[object], known: Iterable[str], written: Written, path: Path) -> None:
    """Make sure that each of these is the id of a rule.

    Raises:
        SettingsError: one is not; the message names the nearest.
    """
    known = list(known)
    for each in given:
        if isinstance(each, str) and each not in known:
            advice = nearest(each, known, "see screener rules")
            raise written.error((*path, each), f"no rule is called {each}; {advice}", each)


_DATE: Final = "write a date, such as 2026-11-20"
_KINDS: Final[Mapping[str, str]] = {
    "string_type": "write it in quotes",
    "tuple_type": 'write a list, such as ["one", "two"]',
    "float_type": "write a number",
    "float_parsing": "write a number",
    "finite_number": "write a finite number",
    "greater_than": "write a number above 0",
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
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": "write a date without a time, such as 2026-11-20",
}


def refused(error: ValidationError, written: Written) -> SettingsError:
    """The first thing that pydantic found wrong, in our words."""
    first = error.errors(include_url=False)[0]
    path, kind = first["loc"], first["type"]
    advice = _KINDS.get(kind, first["msg"].removeprefix("Value error, "))
    if kind == "literal_error":
        known = str(first["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        advice = (
            f"no text is called {first['input']}; {nearest(str(first['input']), known, ', '.join(known))}"
        )
    if kind == "string_pattern_mismatch" and path[-1] == "api_key_env":
        advice = "write the name of an environment variable, such as SCREENER_KEY, not the key"
    if kind in ("tuple_type", "model_type") and path[0] in _LISTS_OF_TABLES and len(_names(path)) == 1:
        advice = f"write it as [[{path[0]}]], with its keys below"
    return written.error(path, f"{'.'.join(_names(path))}: {advice}", first["input"])


def not_toml(error: ValueError | RecursionError, written: Written) -> SettingsError:
    """What cannot be read at all, with a hint where it looks like a date."""
    reason = "nested too deeply" if isinstance(error, RecursionError) else one_line(str(error))
    found = _AT_LINE.search(reason)
    line = written.text.split("\n")[int(found[1]) - 1] if found else ""
    hint = f"; {_DATE}" if _LIKE_A_DATE.search(line) else ""
    return SettingsError(f"{written.name}: not valid TOML: {reason}{hint}")


_AT_LINE: Final = re.compile(r"at line (\d{1,9}), column")
_LIKE_A_DATE: Final = re.compile(r"=\s{0,20}\d{1,4}[-./]\d")
_LISTS_OF_TABLES: Final = ("accept", "ask", "decline", "rules")


def _names(path: Path) -> tuple[str, ...]:
    return tuple(part for part in path if isinstance(part, str))
