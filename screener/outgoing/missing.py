"""What a note lacks: why them, anything specific, a question about them, being short enough."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from screener.models import Profile, Reason
from screener.outgoing.values import Missing
from screener.rules.particulars import named
from screener.text import Text, fold

FREE, PREMIUM = 200, 300
"""So many characters LinkedIn takes in the note of an invitation, without Premium and with it."""

WHY_THEM: Final = frozenset(
    f"welcome.{name}"
    for name in (
        "answerable-question",
        "as-you-asked",
        "asks-small-advice",
        "clear-vacancy",
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
_NO_ANSWER_WANTED: Final = frozenset(("asks.asks-nothing", "welcome.thanks-you", "welcome.wishes-well"))


def missing(note: Text, reasons: Collection[Reason], *, of: Iterable[Profile]) -> Iterator[Missing]:
    """What this note between the people ``of`` lacks, as far as the rules see."""
    fired = {reason.rule for reason in reasons}
    if not fired & WHY_THEM:
        yield Missing(what="reason", says="It does not say why you write to them and not to somebody else")
    if not fired & SPECIFIC and not _specific(note, of):
        yield Missing(
            what="particular", says="It names no thing, place, day or number: it could have gone to anyone"
        )
    if not fired & _NO_ANSWER_WANTED:
        yield from _question(note, reasons)


def _specific(note: Text, people: Iterable[Profile]) -> bool:
    """Whether it names something other than the two people and their firms."""
    own = {fold(word) for each in people for word in f"{each.name or ''} {each.company or ''}".split()}
    return any(fold(span.text) not in own for span in named(note))


def _question(note: Text, reasons: Iterable[Reason]) -> Iterator[Missing]:
    """Says so where no question is asked, or every question is one that speaks against the note."""
    doubtful = [span for each in reasons if each.points < 0 for span in each.quotes if span.field == "note"]
    questions = list(_questions(note))
    if not questions:
        yield Missing(what="question", says="It asks nothing about them")
    elif all(any(span.start < end and start < span.end for span in doubtful) for start, end in questions):
        yield Missing(what="question", says="All it asks is what you want; it asks nothing about them")


def _questions(note: Text) -> Iterator[tuple[int, int]]:
    """Where the sentences that end with a question mark begin and end."""
    for at, word in enumerate(note.words):
        if word.form == "?":
            first = note.sentences.index(note.sentences[at])
            yield note.words[first].start, word.end


def too_long(note: str) -> Iterator[Missing]:
    """Says so where LinkedIn would not take it in an invitation, or only with Premium."""
    characters = len(note)
    if characters > PREMIUM:
        takes = f"LinkedIn takes {PREMIUM} in an invitation, {FREE} without Premium"
    elif characters > FREE:
        takes = f"without Premium LinkedIn takes {FREE} in an invitation"
    else:
        return
    yield Missing(what="shortness", says=f"It has {characters} characters; {takes}")
