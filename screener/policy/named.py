"""What somebody may have meant by a name that is none of those known."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """As in "did you mean coach?", or ``otherwise`` where no known name is near."""
    close = get_close_matches(name, list(known), 1)
    return f"did you mean {close[0]}?" if close else otherwise
