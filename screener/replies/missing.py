"""What somebody's words leave open: the one thing to ask, never what they have told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from screener.case import Case
from screener.line import clipped
from screener.models import Reason
from screener.policy.decide import LEARNED, WITNESSES
from screener.replies.asked import asked_by, last_asked_by, leave_asked_by
from screener.replies.doubts import doubt_of
from screener.replies.quoted import main_sentence, said_in, unanswered_by
from screener.replies.shared import LONGEST_NAME, place_of_both, rules_of, shared_person
from screener.text import MARKS

_TELLS_WHY: Final = rules_of(
    "welcome",
    "as-you-asked fellow met-you numbered-detail recent-talk same-group says-why shared-past thanks-you"
    " took-it-in what-you-did your-firm your-way your-words your-work your-work-used",
) | rules_of("wording", "reads-welcome")
"""Rules for words that tell what made them write to the owner of all people."""
_TELLS_HOW: Final = rules_of("network", "names-shared-contact") | rules_of(
    "welcome", "go-between knows-who-you-know someone-you-know"
)
"""Rules for words that tell how they know somebody whom both know."""
_TOOK_THE_NO: Final = "thread.leaves-after-no"
_QUOTES_A_PRICE: Final = "note.price-quoted"

_STRONG: Final = -1.0
"""A doubt of so many points or more is worth a question of its own."""
_STRONG_ASK: Final = -0.3
"""What is asked for was said in so many words, however little it weighs."""
_SALE: Final = -3.0
"""From so many points on, what rules saw is asked about as a sale."""
_CONFIRMED: Final = -2.5
"""So many points must be left of it once the model of wording has spoken too."""
_READS_AS_SALE: Final = -6.5
"""From so many points on the model of wording is enough, which is wrong more often than rules."""
_ENOUGH: Final = 15
"""Words of theirs that say enough to talk about, and in which a sale can be told from a greeting."""


class Asked(NamedTuple):
    """A question by its name in ``questions.toml``.

    ``quote`` are words of theirs that lead to it, from the text called ``field``; ``named`` fills its slot.
    """

    kind: str
    quote: str | None = None
    named: str = ""
    field: str = "note"


def what_is_missing(case: Case, reasons: tuple[Reason, ...]) -> Asked:
    """The question that fits best.

    First what would settle the strongest doubt, then a talk about what they ask or tell at length, then
    whom and what both share, then lesser doubts, then why they thought of the owner.
    """
    return next(_Reading(case, tuple(open_still(case, reasons))).questions())


def open_still(case: Case, reasons: Iterable[Reason]) -> Iterator[Reason]:
    """The reasons but for those in words that the owner has answered."""
    answered = {name for name in case.texts if name == "note" or name.startswith("history[")}
    answered -= {text.field for text in unanswered_by(case)}
    for reason in reasons:
        if not reason.quotes or any(span.field not in answered for span in reason.quotes):
            yield reason


@dataclass(frozen=True)
class _Reading:
    case: Case
    reasons: tuple[Reason, ...]

    @cached_property
    def rules(self) -> frozenset[str]:
        return frozenset(reason.rule for reason in self.reasons)

    @cached_property
    def doubts(self) -> list[Reason]:
        """The strongest first; how the words read to a model comes last."""
        found = (reason for reason in self.reasons if reason.points < 0)
        return sorted(found, key=lambda each: (each.folder in WITNESSES, each.points, each.rule))

    @cached_property
    def question(self) -> str | None:
        return asked_by(self.case)

    @cached_property
    def length(self) -> int:
        words = (word for text in unanswered_by(self.case) for word in text.words)
        return sum(word.form not in MARKS for word in words)

    @cached_property
    def sells(self) -> bool:
        """Whether more speaks for a sale than for good will, apart from whom both know."""
        counted = [each for each in self.reasons if each.folder not in ("network", "own")]
        seen = sum(each.points for each in counted if each.folder not in WITNESSES)
        read = sum(each.points for each in counted)
        return read <= _READS_AS_SALE or (seen <= _SALE and read <= _CONFIRMED)

    def questions(self) -> Iterator[Asked]:
        """All that fit, the best first."""
        if _TOOK_THE_NO in self.rules:
            yield Asked("stay")
        for doubt in self.doubts:
            yield from self._about(doubt)
        if self.question:
            yield Asked("talk", self.question)
        if leave_asked_by(self.case):
            yield Asked("about", leave_asked_by(self.case))
        if any(turn.author == "me" for turn in self.case.turns):
            yield Asked("open")
        if self.length >= _ENOUGH and (self._is_told("plain") or not self._is_plain):
            yield Asked("talk", main_sentence(unanswered_by(self.case)))
        yield from self._about_what_is_shared()
        for doubt in self.doubts:
            kind = doubt_of(doubt)
            if kind and kind != "offer" and not self._is_told(kind):
                yield self._with_words(kind, doubt)
        yield self._without_doubt()

    def _about(self, doubt: Reason) -> Iterator[Asked]:
        """About a doubt that weighs enough, unless their words have settled it."""
        kind, strong = doubt_of(doubt), doubt.points <= _STRONG
        if doubt.folder in ("headline", "profile"):
            strong = strong and not self.length
        elif doubt.folder == "asks":
            strong = doubt.points <= _STRONG_ASK and not self._is_answered(kind)
        elif doubt.folder == LEARNED and self.sells and self.length >= _ENOUGH and not self._is_plain:
            kind = "offer"
        if not kind or not strong or (doubt.folder != "asks" and self._is_told(kind)):
            return
        if kind != "offer":
            yield self._with_words(kind, doubt)
        elif self.sells and self.question and _QUOTES_A_PRICE not in self.rules:
            yield Asked("cost", last_asked_by(self.case))
        elif self.sells:
            yield self._with_words("fit", doubt)

    @property
    def _is_plain(self) -> bool:
        return any(doubt_of(doubt) == "plain" for doubt in self.doubts)

    def _is_told(self, kind: str) -> bool:
        if kind == "plain":
            return bool(self.rules & _TELLS_WHY)
        says = self.question is not None or self.length >= _ENOUGH
        return says and kind in ("about", "open")

    def _is_answered(self, ask: str | None) -> bool:
        """Whether they say what the question for this ask would ask."""
        return (ask == "money" and _QUOTES_A_PRICE in self.rules) or (ask == "advice" and bool(self.question))

    def _with_words(self, kind: str, doubt: Reason) -> Asked:
        """The question, led to by the words on which the doubt rests, where they can be repeated."""
        for span in doubt.quotes if doubt.folder not in ("safety", "thread") else ():
            words = said_in(self.case, span)
            if words:
                return Asked(kind, words, field=span.field)
        return Asked(kind)

    def _about_what_is_shared(self) -> Iterator[Asked]:
        """How they know whom both know; else about a place of both."""
        person = shared_person(self.case)
        if person and not self.rules & _TELLS_HOW:
            yield Asked("person", named=person)
        kind, name = place_of_both(self.case)
        if kind:
            yield Asked(kind, named=name)

    def _without_doubt(self) -> Asked:
        """About where they work; else why they thought of the owner, or what they want, if they told why."""
        request = self.case.request
        company = clipped(request.requester.company or "", LONGEST_NAME)
        if self.rules & _TELLS_WHY:
            return Asked("open")
        if company:
            return Asked("company", named=company)
        return Asked("anyone" if request.mutual_connections is None else "plain")
