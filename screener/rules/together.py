"""A judge for what is either said outright or shows in several signs that meet in one text."""

from collections.abc import Iterable

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Judge, Seen
from screener.rules.scan import Phrases


def said_or_together(
    said: Phrases,
    *ways: tuple[Phrases, ...],
    least: int | None = None,
    unless_anywhere: Phrases | None = None,
    longest: int | None = None,
) -> Judge:
    """A judge that quotes ``said``, or else the first words of each sign of the first of these ``ways`` to be found.

    A way is found in a text that holds all of its signs, or ``least`` of them; whoever writes more
    than ``longest`` words says so much that signs prove nothing. Where ``unless_anywhere`` matches in a
    text, nothing of it is quoted.
    """

    def judge(case: Case, seen: Seen) -> Iterable[Span]:
        quotes = tuple(seen.quotes(said, *WORDS, unless_anywhere=unless_anywhere))
        if quotes or (longest is not None and case.length > longest):
            return quotes
        found = (
            tuple(
                seen.together(
                    *signs, fields=WORDS, least=least or len(signs), unless_anywhere=unless_anywhere
                )
            )
            for signs in ways
        )
        return next(filter(None, found), ())

    return judge
