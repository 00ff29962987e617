"""Text from outside made fit for one line of a terminal, and measured as a terminal shows it."""

import re
import unicodedata

from screener.line import one_line

__all__ = ["columns", "cut", "escaped", "one_line", "shortened"]

_NEARBY = 10
_ESCAPED = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def escaped(json_text: str) -> str:
    r"""JSON of the same value in which no character steers a terminal: such are written ``\uXXXX``."""
    return _ESCAPED.sub(_escape, json_text)


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def columns(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, most: int) -> str:
    """The longest start of ``text`` that fits ``most`` columns."""
    kept = text[:most]
    while columns(kept) > most:
        kept = kept[:-1]
    return kept


def shortened(text: str, most: int) -> str:
    """``text`` in at most ``most`` columns, with ``…`` where it was cut, after a word if one ends nearby."""
    if columns(text) <= most:
        return text
    kept = cut(text, most - 1)
    blank = kept.rfind(" ", -_NEARBY)
    return (kept[:blank] if blank > 0 and text[len(kept)] != " " else kept).rstrip() + "…"
