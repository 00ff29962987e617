"""What a note lacks: why them, anything specific, a question about them, a way out, a word on silence."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from screener.models import Profile, Reason, Span
from screener.network.dormant import month
from screener.outgoing.about_them import about_them, questions
from screener.outgoing.values import LargestAsk, Missing, Relationship
from screener.policy.decide import WITNESSES
from screener.rules.particulars import named
from screener.text import Text, fold

WHY_THEM: Final = frozenset(
    f"welcome.{name}"
    for name in (
        "answerable-question",
        "as-you-asked",
        "congratulates",
        "deals-with-you",
        "disagrees",
        "fellow",
        "go-between",
        "hires-you",
        "just-follows",
        "knows-who-you-know",
        "met-you",
        "numbered-detail",
        "offers-introduction",
        "plain-customer",
        "recent-talk",
        "same-field",
        "same-group",
        "says-why",
        "shared-past",
        "shared-sorrow-or-joy",
        "small-favour",
        "someone-you-know",
        "something-wrong",
        "thanks-you",
        "took-it-in",
        "wants-to-buy",
        "what-you-did",
        "wishes-well",
        "your-firm",
        "your-way",
        "your-words",
        "your-work",
        "your-work-used",
    )
)
"""The rules that see why somebody writes to this person and not to another."""
SPECIFIC: Final = frozenset(("welcome.numbered-detail", "welcome.particular", "welcome.very-particular"))
GIVES: Final = frozenset(
    (
        "asks.asks-nothing",
        "thread.reports-back",
        *(
            f"welcome.{name}"
            for name in (
                "as-you-asked",
                "brings-something",
                "congratulates",
                "just-follows",
                "offers-introduction",
                "shared-sorrow-or-joy",
                "thanks-you",
                "took-it-in",
                "wishes-well",
                "your-work-used",
            )
        ),
    )
)
"""The rules that see a note which gives and wants nothing: it need not ask."""
_OWNS_SILENCE: Final = "welcome.owns-the-silence"


def missing(note: Text, reasons: Collection[Reason], *, of: Iterable[Profile]) -> Iterator[Missing]:
    """What this note between the people ``of``, who hardly know each other, lacks as far as can be seen."""
    fired = {reason.rule for reason in reasons}
    own = {fold(word) for each in of for word in f"{each.name or ''} {each.company or ''}".split()}
    doubtful = [
        span
        for each in reasons
        if each.points < 0 and each.folder not in WITNESSES
        for span in each.quotes
        if span.field == "note"
    ]
    if not fired & WHY_THEM and not about_them(note, doubtful, own):
        yield Missing(what="reason", says="It does not say why you write to them and not to somebody else")
    if not fired & SPECIFIC and all(fold(span.text) in own for span in named(note)):
        yield Missing(
            what="particular", says="It names no thing, place, day or number: it could have gone to anyone"
        )
    if not fired & GIVES:
        yield from _question(note, doubtful)


def _question(note: Text, doubtful: Collection[Span]) -> Iterator[Missing]:
    """Says so where no question is asked, or every question is one that speaks against the note."""
    asked = list(questions(note))
    if not asked:
        yield Missing(what="question", says="It asks nothing about them")
    elif all(any(span.start < end and start < span.end for span in doubtful) for start, end in asked):
        yield Missing(what="question", says="All it asks is what you want; it asks nothing about them")


def unowned_silence(
    reasons: Iterable[Reason], ask: LargestAsk | None, known: Relationship | None
) -> Iterator[Missing]:
    """Says so where somebody once close is asked for something after long silence, and no word is on that."""
    if ask and known and known.silent_since and all(each.rule != _OWNS_SILENCE for each in reasons):
        since = month(known.silent_since)
        yield Missing(
            what="silence", says=f"You have been silent since {since}: a word on that comes before an ask"
        )


def same_words(others: int) -> Iterator[Missing]:
    """Says so where so many others are to get the same words."""
    if others:
        who = "one other" if others == 1 else f"{others} others"
        yield Missing(what="own-words", says=f"The same words go to {who}")
