"""On which line of a TOML file a key or a value stands; ``tomllib`` does not say."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Final

Path = tuple[str | int, ...]
"""Keys from the outermost on, with the place in a list of tables, from 0."""

_PART: Final = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)"""
_KEY: Final = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_TABLE: Final = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEY})[ \t]*\]\]?")
_PAIR: Final = re.compile(rf"[ \t]*({_KEY})[ \t]*=")
_PARTS: Final = re.compile(_PART)
_LONG_STRING: Final = re.compile("\"\"\"|'''")


def line_of(text: str, path: Path, value: object = None) -> int | None:
    """The line, from 1, of the longest beginning of ``path`` that ``text`` shows.

    ``value`` is an item of the list that stands there: its own line, where that can be told.
    """
    known: dict[Path, int] = {}
    for number, each in _paths(text):
        for length in range(1, len(each) + 1):
            known.setdefault(each[:length], number)
    length = next((most for most in range(len(path), 0, -1) if path[:most] in known), 0)
    if not length:
        return None
    first = known[path[:length]]
    return _below(text, first, value) if isinstance(value, str) else first


def _paths(text: str) -> Iterator[tuple[int, Path]]:
    table: Path = ()
    counts: dict[str, int] = {}
    for number, line in _outside_strings(text):
        if head := _TABLE.match(line):
            table = _split(head[2])
            if head[1] == "[[":
                place = counts[head[2]] = counts.get(head[2], -1) + 1
                table = (*table, place)
            yield number, table
        elif pair := _PAIR.match(line):
            yield number, (*table, *_split(pair[1]))


def _outside_strings(text: str) -> Iterator[tuple[int, str]]:
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        if not inside:
            yield number, line
        inside ^= len(_LONG_STRING.findall(line)) % 2 == 1


def _split(key: str) -> Path:
    return tuple(_plain(part) for part in _PARTS.findall(key))


def _plain(part: str) -> str:
    """The key that is written so, in quotes or without."""
    try:
        return str(next(iter(tomllib.loads(f"{part} = 0"))))
    except tomllib.TOMLDecodeError:
        return part


def _below(text: str, first: int, value: str) -> int:
    """The first line from ``first`` on that holds the value in quotes; else ``first``."""
    written = (f'"{_escaped(value)}"', f"'{value}'")
    lines = text.split("\n")[first - 1 :]
    return next((first + at for at, line in enumerate(lines) if any(map(line.__contains__, written))), first)


_ESCAPES: Final[Mapping[str, str]] = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def _escaped(value: str) -> str:
    return "".join(_ESCAPES.get(each, each) for each in value)
