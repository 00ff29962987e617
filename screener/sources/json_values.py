"""JSON text read value by value: a list, an object that holds one under ``requests``, or one value a line."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from screener.errors import SourceError

_PIECE: Final = 1 << 16
_LONGEST_NUMBER: Final = 400
_NOT_BLANK: Final = re.compile(r"\S")
_LIST: Final = "requests"


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) < _LONGEST_NUMBER else digits


_DECODER: Final = json.JSONDecoder(parse_int=_integer)


class BrokenLine:
    """A line that is not JSON; reading can go on with the next."""


class _Characters:
    """The text not yet decoded; it grows while a value is incomplete and is dropped afterwards."""

    def __init__(self, read: Callable[[int], str]) -> None:
        self._read = read
        self._held, self._at, self._ended = "", 0, False

    def _more(self) -> bool:
        """Read as much again as is held, so that a long value is looked at few times."""
        if self._ended:
            return False
        held = self._held[self._at :]
        piece = self._read(max(_PIECE, len(held)))
        self._held, self._at, self._ended = held + piece, 0, not piece
        return not self._ended

    def peek(self) -> str:
        """The next character that is not a blank, ``""`` at the end."""
        while (found := _NOT_BLANK.search(self._held, self._at)) is None:
            self._at = len(self._held)
            if not self._more():
                return ""
        self._at = found.start()
        return found[0]

    def take(self) -> str:
        """Like :meth:`peek`, and pass over it."""
        found = self.peek()
        self._at += len(found)
        return found

    def value(self) -> Any:
        """The next value as a whole."""
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._held, self._at)
            except ValueError:
                if not self._more():
                    raise
            else:
                # A number at the very end of what is held may go on in the next piece.
                if end < len(self._held) or not self._more():
                    self._at = end
                    return value

    def skip_line(self) -> None:
        """Pass over the rest of the line."""
        while (end := self._held.find("\n", self._at)) < 0:
            self._at = len(self._held)
            if not self._more():
                return
        self._at = end + 1


def values_in(read: Callable[[int], str], name: str) -> Iterator[Any]:
    """The values of the text that ``read`` gives, one at a time; a broken line as a :class:`BrokenLine`.

    Raises:
        SourceError: the text is not JSON, or nested too deeply to read.
    """
    characters = _Characters(read)
    number = 0
    try:
        for value in _values(characters):
            number += 1
            yield value
    except RecursionError as error:
        raise SourceError(
            f"{name}, item {number + 1}: nested too deeply; flatten it and try again"
        ) from error
    except ValueError as error:
        raise SourceError(
            f"{name}, item {number + 1}: not JSON ({_told(error)}); check where it breaks off"
        ) from error


def _values(characters: _Characters) -> Iterator[Any]:
    first = characters.peek()
    if first == "[":
        characters.take()
        yield from _items(characters)
    elif first == "{":
        yield from _first_object(characters)
    yield from _lines(characters)


def _items(characters: _Characters) -> Iterator[Any]:
    """The items of a list whose bracket has been passed."""
    if characters.peek() == "]":
        characters.take()
        return
    while True:
        yield characters.value()
        mark = characters.take()
        if mark == "]":
            return
        if mark != ",":
            raise ValueError("a comma or ] is missing after an item")


def _first_object(characters: _Characters) -> Iterator[Any]:
    """The first object key by key, so that a list under ``requests`` is never held as a whole."""
    held: dict[str, Any] = {}
    wrapped = False
    characters.take()
    while characters.peek() != "}":
        key = characters.value()
        if characters.take() != ":" or not isinstance(key, str):
            raise ValueError("a key or a colon is missing")
        if key == _LIST and characters.peek() == "[":
            wrapped = True
            characters.take()
            yield from _items(characters)
        else:
            held[key] = characters.value()
        if characters.peek() == ",":
            characters.take()
        elif characters.peek() != "}":
            raise ValueError("a comma or } is missing after a value")
    characters.take()
    if not wrapped:
        yield held


def _lines(characters: _Characters) -> Iterator[Any]:
    while characters.peek():
        try:
            yield characters.value()
        except ValueError:
            yield BrokenLine()
            characters.skip_line()


def _told(error: ValueError) -> str:
    """What is wrong, without the position, which counts from wherever the value began."""
    return error.msg if isinstance(error, json.JSONDecodeError) else str(error)
