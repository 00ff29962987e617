"""The few colours of the terminal; each only repeats what a word beside it says."""

from collections.abc import Callable
from typing import Final

Paint = Callable[[str, str], str]
"""Gives a text (safe for a terminal already) the look of a style."""

_CODES: Final = {
    "accept": "1;32",
    "ask-for-call": "1;33",
    "decline": "1;31",
    "name": "1",
    "quote": "36",
    "faint": "2",
}


def uncoloured(text: str, _style: str) -> str:
    """The text as it is."""
    return text


def coloured(text: str, style: str) -> str:
    """The text in the colour of its style; a style without one leaves it as it is."""
    code = _CODES.get(style)
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text


def paint_with(*, colour: bool) -> Paint:
    """The paint for a terminal that shows colour, or does not."""
    return coloured if colour else uncoloured
