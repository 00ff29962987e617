"""Several ways of saying the same in one file, for one register or for both."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from screener.errors import SettingsError
from screener.line import clipped
from screener.replies.register import Register

_DIVIDER: Final = re.compile(r"---(?:[ \t]+(.*?))?[ \t]*")
_REGISTERS: Final = (None, "", "formal", "informal")
MOST: Final = 200
"""A file holds at most so many ways of saying it."""


class Variant(NamedTuple):
    """One way of saying it: a text that begins on ``line`` of its file, for one register or for both."""

    text: str
    line: int
    register: str | None


@lru_cache(maxsize=512)
def fitting(text: str, name: str, register: Register) -> tuple[Variant, ...]:
    """The variants for this register in the file ``name``; where there are none, all."""
    found = tuple(variants(text, name))
    return tuple(each for each in found if each.register in (None, register)) or found


def variants(text: str, name: str) -> Iterator[Variant]:
    """The variants of a file, which lines of three dashes part; after the dashes may stand a register.

    Raises:
        SettingsError: after the dashes stands something else, or there are more than :data:`MOST`.
    """
    register, begun, lines, ways = None, 1, list[str](), 0
    written = text.splitlines()
    for number, line in enumerate([*written, "---"], 1):
        divider = _DIVIDER.fullmatch(line)
        if divider is None:
            lines.append(line)
            continue
        if divider[1] not in _REGISTERS:
            advice = "after --- write formal, informal or nothing"
            raise SettingsError(f"{name}, line {number}: {clipped(divider[1], 40)}: {advice}")
        if any(map(str.strip, lines)) or (number > len(written) and not ways):
            ways += 1
            if ways > MOST:
                raise SettingsError(
                    f"{name}, line {begun}: more than {MOST} ways of saying it; keep the best"
                )
            yield Variant("\n".join(lines), begun, register)
        register, begun, lines = divider[1] or None, number + 1, []
