"""What an owner may want to know of their own words: those that have ended, those that contradict."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Final

from screener.policy.own_word import STRICT, OwnWord

_MOST_NAMED: Final = 5
"""So many words that have ended are named; of more their number is told."""


def remarks(words: Iterable[OwnWord], today: date) -> Iterator[str]:
    """A line on the words that have ended by ``today``, and one on each pair that says different things."""
    listed = tuple(words)
    ended = [word.told for word in listed if word.until and word.until < today]
    if ended:
        named = "; ".join(ended[:_MOST_NAMED])
        more = f"; and {len(ended) - _MOST_NAMED} more" if len(ended) > _MOST_NAMED else ""
        yield f"no longer counts: {named}{more}"
    holding = sorted((word for word in listed if word.holds(today)), key=lambda word: word.marks)
    for _, same in groupby(holding, key=lambda word: word.marks):
        yield from _contradicting(tuple(same))


def _contradicting(same: tuple[OwnWord, ...]) -> Iterator[str]:
    said = sorted({word.verdict for word in same}, key=STRICT.index)
    if len(said) > 1:
        tables = [f"[[{verdict.partition('-')[0]}]]" for verdict in said]
        yield f"{same[0].told} stands under {' and '.join(tables)}; {tables[-1]} counts"
