"""What somebody may have meant by a name that is none of those known."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str], otherwise: str, *, alike: float = 0.6) -> str:
    """As in "did you mean coach?", or ``otherwise`` where no known name is near.

    ``alike``, in [0, 1], is how much of two names must be the same (``difflib``'s ratio).
    """
    close = get_close_matches(name, list(known), 1, alike)
    return f"did you mean {close[0]}?" if close else otherwise
