"""Notes one is about to send, judged as who receives them would.

``docs/lint.md`` says what is looked at.
"""

from screener.outgoing.between import relationship_of, together
from screener.outgoing.judged import lint
from screener.outgoing.relationship import Acquaintances, relationship_in
from screener.outgoing.values import (
    Bearing,
    EarlierAsk,
    LargestAsk,
    Lint,
    Missing,
    Relationship,
    Seen,
)

__all__ = [
    "Acquaintances",
    "Bearing",
    "EarlierAsk",
    "LargestAsk",
    "Lint",
    "Missing",
    "Relationship",
    "Seen",
    "lint",
    "relationship_in",
    "relationship_of",
    "together",
]
