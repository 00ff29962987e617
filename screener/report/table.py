"""The table for the terminal: each recommendation is laid out by itself, so that any number can stream."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from screener.language import language_of
from screener.models import BetweenYou, Reason, Recommendation, Verdict
from screener.replies.templates import LANGUAGES
from screener.report.colour import Paint, paint_with, uncoloured
from screener.report.plain import columns, cut, one_line, shortened
from screener.report.words import (
    chance_in_words,
    continued,
    day,
    fact,
    month,
    quoted,
    sentence,
    verdict_in_words,
    what,
    who,
    within,
)
from screener.text import Text

Piece = tuple[str, str]
"""Some words and their style."""

MOST_REASONS: Final = 3
MOST_QUOTED: Final = 72
"""Columns of one quote; all of it is one ``explain`` away."""
WORTH_SAYING: Final = -1.5
"""Of somebody kept, doubts of fewer points are left out."""
_VERDICT: Final = 11
_INDENT: Final = 4
"""Columns before a reply."""
_NARROW: Final = 64
"""In fewer columns than this the parts stand below each other."""


def table_lines(
    recommendations: Iterable[Recommendation],
    *,
    width: int = 80,
    colour: bool = False,
    replies: bool = False,
) -> Iterator[str]:
    """The table line by line, at most ``width`` columns wide, a blank line after each recommendation.

    With ``replies`` each is followed by the draft of an answer, if there is one.
    """
    table = Table(width, paint_with(colour=colour), replies)
    for each in recommendations:
        for line in table.lines(each):
            yield line + "\n"


@dataclass(frozen=True, slots=True)
class Table:
    """How wide the table may be, in columns, and how its words are coloured."""

    width: int = 80
    paint: Paint = uncoloured
    replies: bool = False

    def lines(self, recommendation: Recommendation) -> Iterator[str]:
        """The lines for one recommendation; the last is blank."""
        cards = self._stacked if self.width < _NARROW else self._beside
        yield from cards(recommendation)
        if self.replies and recommendation.reply:
            yield ""
            yield from reply_lines(recommendation, width=self.width, indent=_INDENT, paint=self.paint)
        yield ""

    def _beside(self, recommendation: Recommendation) -> Iterator[str]:
        room = min(max(self.width // 4, 18), 30)
        wrapped = list(self._wrapped(recommendation, self.width - _VERDICT - room - 2))
        verdict, style = _verdict(recommendation), recommendation.verdict.value
        left = [
            self._cell(verdict, _VERDICT, style) + self._cell(who(recommendation), room, "name"),
            self._cell(_aside(recommendation), _VERDICT, "plain")
            + self._cell(what(recommendation.requester), room, "faint"),
        ]
        left += [" " * (_VERDICT + room)] * (len(wrapped) - len(left))
        wrapped += [""] * (len(left) - len(wrapped))
        for start, text in zip(left, wrapped, strict=True):
            yield f"{start}  {text}".rstrip()

    def _cell(self, text: str, width: int, style: str) -> str:
        text = shortened(text, width)
        return self.paint(text, style) + " " * (width - columns(text))

    def _stacked(self, recommendation: Recommendation) -> Iterator[str]:
        verdict, chance = _verdict(recommendation), _aside(recommendation)
        room = max(self.width - len(verdict) - len(chance) - 6, 8)
        name = shortened(who(recommendation), room)
        style = recommendation.verdict.value
        yield " · ".join(filter(None, (self.paint(verdict, style), self.paint(name, "name"), chance)))
        work = what(recommendation.requester)
        if work:
            yield "  " + self.paint(shortened(work, self.width - 2), "faint")
        for line in self._wrapped(recommendation, self.width - 2):
            yield "  " + line

    def _wrapped(self, recommendation: Recommendation, width: int) -> Iterator[str]:
        for pieces in _told(recommendation):
            yield from wrapped(pieces, max(width, 12), self.paint)


def _verdict(recommendation: Recommendation) -> str:
    return verdict_in_words(recommendation.verdict, connected=recommendation.connected).upper()


def _aside(recommendation: Recommendation) -> str:
    """What stands with the verdict: the chance, or of someone in the inbox when the two last wrote."""
    known = recommendation.between_you
    if known is None:
        return chance_in_words(recommendation.chance)
    return month(known.last_touch) if known.last_touch else ""


def _told(recommendation: Recommendation) -> Iterator[list[Piece]]:
    """What is told about a request, part by part: why, what speaks against it, and what to ask.

    Of someone connected, what has passed between the two as well: first, unless it is time to part.
    """
    known, verdict = recommendation.between_you, recommendation.verdict
    if recommendation.own_word:
        yield [(sentence(one_line(recommendation.own_word)), "plain")]
    if known is None:
        yield from _reasons(recommendation)
    elif verdict is Verdict.DECLINE:
        yield from _reasons(recommendation)
        yield from _between(known)
    else:
        yield from _between(known)
        yield from _doubts(recommendation)
        if verdict is Verdict.ASK:
            yield from _last_words(known)


def _between(known: BetweenYou) -> Iterator[list[Piece]]:
    if known.says:
        first, *others = map(one_line, known.says)
        yield [("; ".join((first, *map(continued, others))), "plain")]


def _doubts(recommendation: Recommendation) -> Iterator[list[Piece]]:
    """The strongest words against somebody who is kept all the same, if they weigh anything."""
    told = recommendation.all_reasons
    doubts = [each for each in told if each.quotes and each.points <= WORTH_SAYING]
    for reason in sorted(doubts, key=lambda each: each.points)[:1]:
        yield [("but", "faint"), *_reason(reason, after="but")]


def _last_words(known: BetweenYou) -> Iterator[list[Piece]]:
    if known.last_turn:
        whose = "You wrote last:" if known.last_turn.author == "me" else "They wrote last:"
        words = shortened(one_line(known.last_turn.text), MOST_QUOTED)
        yield [(whose, "plain"), (f"“{words}”", "quote")]


def _reasons(recommendation: Recommendation) -> Iterator[list[Piece]]:
    known = recommendation.between_you
    counter = [reason for reason in recommendation.counter if reason.points]
    shown = MOST_REASONS - bool(counter)
    for reason in recommendation.reasons[:shown]:
        yield _reason(reason)
    joint = "but" if recommendation.reasons else ""
    for reason in counter[: MOST_REASONS - min(len(recommendation.reasons), shown)]:
        yield [(joint, "faint"), *_reason(reason, after=joint)]
        joint = "and" if joint else ""
    if not (recommendation.reasons or recommendation.counter or known or recommendation.own_word):
        yield [("Nothing known speaks for or against", "plain")]
    if recommendation.question:
        yield list(asked(recommendation))


def _reason(reason: Reason, *, after: str = "") -> list[Piece]:
    if reason.quotes:
        said = continued(fact(reason))
        return [(quoted(reason, most=MOST_QUOTED), "quote"), (f"– {said}", "plain")]
    return [(continued(fact(reason)) if after else fact(reason), "plain")]


def asked(recommendation: Recommendation) -> Iterator[Piece]:
    """The question to ask, and until when silence is no answer yet."""
    yield "Ask:", "ask-for-call"
    yield f"“{within(recommendation.question or '')}”", "plain"
    if recommendation.silence_answers_on:
        yield f"· silence until {day(recommendation.silence_answers_on)} is an answer", "faint"


def reply_lines(
    recommendation: Recommendation, *, width: int, indent: int = 0, paint: Paint = uncoloured
) -> Iterator[str]:
    """The draft of an answer under its heading, its own lines kept, each at most ``width`` columns wide.

    The heading says so where the answer is in English for want of texts in the language of the note.
    """
    blank, reply = " " * indent, recommendation.reply or ""
    foreign = recommendation.language not in (None, *LANGUAGES)
    english = foreign and language_of((Text("reply", reply),)) == "en"
    yield f"{blank}{paint('Reply, in English:' if english else 'Reply:', 'faint')}"
    for line in reply.splitlines():
        shown = list(wrapped([(one_line(line), "plain")], max(width - indent, 12), paint))
        yield from (f"{blank}{each}" for each in shown) if shown else ("",)


def wrapped(pieces: Iterable[Piece], width: int, paint: Paint = uncoloured) -> Iterator[str]:
    """The words in lines of at most ``width`` columns; a longer word is cut into several."""
    line: list[Piece] = []
    used = 0
    for word, style in _words(pieces, width):
        if line and used + 1 + columns(word) > width:
            yield _painted(line, paint)
            line, used = [], 0
        used += bool(line) + columns(word)
        line.append((word, style))
    if line:
        yield _painted(line, paint)


def _words(pieces: Iterable[Piece], width: int) -> Iterator[Piece]:
    for text, style in pieces:
        for word in text.split():
            while columns(word) > width:
                head = cut(word, width) or word[0]
                yield head, style
                word = word[len(head) :]
            yield word, style


def _painted(line: list[Piece], paint: Paint) -> str:
    return " ".join(
        paint(" ".join(word for word, _ in words), style)
        for style, words in groupby(line, key=lambda piece: piece[1])
    )
