"""The text of a file of settings, and what is wrong with it where it cannot be read at all."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from screener.errors import SettingsError
from screener.line import cut_short
from screener.settings.lines import Path, line_of

DATE_WANTED: Final = "write a date, such as 2026-11-20"


class Written(NamedTuple):
    """The text of a file of settings, and the name that stands for it in messages."""

    text: str
    name: str

    def error(self, path: Path, says: str, value: object = None) -> SettingsError:
        """The error that says this of what stands at ``path``."""
        return self.error_in_line(line_of(self.text, path, value), says)

    def error_in_line(self, line: int | None, says: str) -> SettingsError:
        """The error that says this of a line, from 1, or where it cannot be told of the file."""
        place = f"{self.name}, line {line}" if line else self.name
        return SettingsError(f"{place}: {one_line(says)}")


def one_line(text: str) -> str:
    """At most 400 characters of the text, on one line."""
    return cut_short(text, 400)


_TWICE: Final = "the same key stands twice"
_QUOTE: Final = "a quotation mark is missing, here or above"
_IN_PLAIN_WORDS: Final[Mapping[str, str]] = {
    "Cannot overwrite a value": _TWICE,
    "Duplicate inline table key": _TWICE,
    "Cannot declare": "the same table stands twice; put its keys together",
    "Cannot mutate immutable": _TWICE,
    "Invalid value": "this is no value; write words in quotes",
    "Unterminated string": _QUOTE,
    "Illegal character '\\n'": _QUOTE,
    "Expected \"'''\"": _QUOTE,
    "Unclosed array": "a ] is missing, here or above",
    "Unclosed inline table": "a } is missing, here or above",
    "Expected ']": "a ] is missing",
    "Expected '='": "= is missing after the key",
    "Expected newline": "write words in quotes, and one key on each line",
    "Unescaped": "write a backslash twice, or the words in single quotes",
    "Invalid statement": "this is no key",
    "Invalid initial character": "this is no key",
    "Exceeds the limit": "a number has too many digits",
}
"""What ``tomllib`` says, by how it begins, in plain words; what is not here is told as it says it."""
_AT_LINE: Final = re.compile(r" ?\(at (?:line (\d{1,9}), column \d{1,9}|end of document)\)")
_LONG_NUMBER: Final = re.compile(r"(?:\d_?){4300}")
_LIKE_A_DATE: Final = re.compile(r"=\s{0,20}\d{1,4}[-./]\d")


def not_toml(error: ValueError | RecursionError, written: Written) -> SettingsError:
    """What cannot be read at all: the line, and what is wrong there."""
    lines = written.text.rstrip().split("\n")
    if isinstance(error, RecursionError):
        deepest = max(range(len(lines)), key=lambda at: lines[at].count("[") + lines[at].count("{"))
        return written.error_in_line(deepest + 1, "not valid TOML: nested too deeply")
    at = _AT_LINE.search(str(error))
    line = int(at[1]) if at and at[1] else len(lines) if at else _longest_number(lines)
    about = lines[line - 1] if line and line <= len(lines) else ""
    plain = _in_plain_words(str(error), about)
    if "\0" in written.text:
        plain = "it holds what is no text; save it as UTF-8"
    return written.error_in_line(line, f"not valid TOML: {plain}")


def _in_plain_words(said: str, line: str) -> str:
    """What ``tomllib`` said of this line."""
    if _LIKE_A_DATE.search(line):
        return DATE_WANTED
    if line.rstrip().endswith("="):
        return "a value is missing"
    reason = _AT_LINE.sub("", said)
    return next((words for start, words in _IN_PLAIN_WORDS.items() if reason.startswith(start)), reason)


def _longest_number(lines: list[str]) -> int | None:
    """The line of the first number that is too long to be read, if there is one."""
    return next((at for at, line in enumerate(lines, 1) if _LONG_NUMBER.search(line)), None)


def not_text(error: UnicodeDecodeError, name: str) -> SettingsError:
    """What is not UTF-8, with the line of the first byte that is not."""
    line = error.object.count(b"\n", 0, error.start) + 1
    return Written("", name).error_in_line(line, "cannot be read, as it is not UTF-8; save it as UTF-8")
