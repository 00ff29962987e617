"""Text from outside made fit for one line: no line breaks, nothing that steers a terminal, and short."""

import unicodedata
from typing import Final

STARTS_FORMULA: Final = "=+-@|%＝＋－＠"
"""What a spreadsheet takes for the beginning of a formula, in any of them."""
_JOINERS: Final = "\u200c\u200d"
_NEARBY: Final = 10
_UNSHOWN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


def one_line(text: str) -> str:
    """``text`` on one line, without anything that steers a terminal or turns the direction of writing.

    Each run of blanks becomes one space; control, formatting and unassigned characters fall away.
    """
    if not text.isprintable():
        text = "".join(map(_shown, text))
    return " ".join(text.split())


def in_lines(text: str) -> str:
    """``text`` with its line breaks and its blanks, else as :func:`one_line` has it."""
    if text.isprintable():
        return text
    return "".join(each if each == "\n" else _shown(each) for each in text)


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    if character in _JOINERS or unicodedata.category(character) not in _UNSHOWN:
        return character
    return ""


def printable(text: str) -> str:
    """``text`` with a blank in place of whatever cannot be printed."""
    return "".join(each if each.isprintable() else " " for each in text)


def cut_short(text: str, most: int) -> str:
    """The first ``most`` characters of what can be printed of ``text``, on one line."""
    return " ".join(printable(text).split())[:most]


def clipped(text: str, most: int) -> str:
    """``text`` on one line in at most ``most`` characters, with ``…`` where it was cut.

    It is cut after a word if one ends nearby.
    """
    line = one_line(text[: 4 * most])
    if len(line) <= most and len(text) <= 4 * most:
        return line
    kept = line[: most - 1]
    blank = kept.rfind(" ", -_NEARBY)
    return (kept[:blank] if blank > 0 and line[len(kept) : len(kept) + 1] != " " else kept).rstrip() + "…"


def continued(sentence: str) -> str:
    """The sentence as it reads after a dash: a first word that is no name loses its capital."""
    first = sentence.partition(" ")[0]
    return sentence[:1].lower() + sentence[1:] if first.istitle() else sentence
