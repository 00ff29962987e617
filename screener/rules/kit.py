"""The words a rule file is written in: ``rule``, ``phrases``, ``Example`` and what a rule may return."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal, NamedTuple

from screener.case import Case
from screener.errors import RuleError
from screener.models import Fact, Span
from screener.rules.scan import Match, Phrases
from screener.text import Text
from screener.wording.model import Reading, default_wording

Ask = Literal["contact", "advice", "introduction", "call", "endorsement", "promotion", "money"]
"""What a request asks for, from the smallest to the largest."""

WORDS = ("note", "message")
"""What they wrote to the owner."""

SIGNATURE = "signature"
"""Among what a rule reads: it reads a signature too, which else counts for nothing said."""

MOST_QUOTES = 3

KNOWN_WELL = 0.45
"""From this tie on the two know each other, and a rule for strangers stays quiet."""


def phrases(*written: str) -> Phrases:
    """Ways of saying one thing, in the language of :mod:`screener.rules.phrases`."""
    return Phrases(written)


@dataclass(frozen=True)
class Seen:
    """What the scan found in the texts of one case."""

    case: Case
    found: Mapping[str, Mapping[Phrases, tuple[Match, ...]]]

    @cached_property
    def all_found(self) -> frozenset[Phrases]:
        """The groups of phrases that match in any text."""
        return frozenset().union(*self.found.values())

    def quotes(
        self,
        what: Phrases,
        *fields: str,
        unless: Phrases | None = None,
        unless_anywhere: Phrases | None = None,
        beside: Phrases | None = None,
    ) -> Iterator[Span]:
        """The words that match ``what`` in these fields.

        A match is passed over when ``unless`` matches in its sentence, or ``unless_anywhere`` in its
        text, or when ``beside`` is given and does not match in its text.
        """
        if what not in self.all_found:
            return
        for text in self.case.reading(*fields):
            found = self.found.get(text.field, {})
            if unless_anywhere is not None and unless_anywhere in found:
                continue
            if beside is not None and beside not in found:
                continue
            silenced = {text.sentences[first] for first, _ in found.get(unless, ())} if unless else set()
            for first, last in found.get(what, ()):
                if text.sentences[first] not in silenced:
                    yield text.quote(first, last)

    @cached_property
    def reading(self) -> Reading | None:
        """How all that was written reads to the model of wording; ``None`` where nothing was."""
        return default_wording().read(self.case.texts.values())

    def together(
        self, *signs: Phrases, fields: tuple[str, ...], least: int, unless_anywhere: Phrases | None = None
    ) -> Iterator[Span]:
        """The first words of each of these signs, in a text that holds at least ``least`` of them."""
        if len(self.all_found.intersection(signs)) < least:
            return
        for text in self.case.reading(*fields):
            found = self.found.get(text.field, {})
            first = sorted(found[sign][0] for sign in signs if sign in found)
            if len(first) >= least and unless_anywhere not in found:
                yield from (text.quote(*match) for match in first)

    def has(self, what: Phrases, *fields: str) -> bool:
        """Whether ``what`` matches anywhere in these fields."""
        return what in self.all_found and any(
            what in self.found.get(text.field, {}) for text in self.case.reading(*fields)
        )


class Strength(NamedTuple):
    """How strongly a rule speaks: its listed points count so many times; at least 0."""

    times: float


Judge = Callable[[Case, Seen], Iterable[Span | Fact | Strength]]


@dataclass(frozen=True, eq=False)
class Example:
    """A request on which a rule fires or stays quiet; « and » in any text mark what must be quoted.

    ``history`` holds (author, text) or (author, text, day); ``requester`` and ``owner`` hold fields
    of :class:`~screener.models.Profile` and :class:`~screener.models.Owner`; ``knows`` says who is
    connected to whom, and perhaps how close they are, in [0, 1]; ``others`` holds further requests of
    the same export.
    """

    note: str | None = None
    headline: str | None = None
    message: str | None = None
    history: tuple[tuple[str, str] | tuple[str, str, float], ...] = ()
    requester: Mapping[str, Any] = field(default_factory=dict)
    owner: Mapping[str, Any] = field(default_factory=dict)
    mutual_connections: Mapping[str, Any] | None = None
    connection_count: int | None = None
    known_as: str | None = None
    connected: bool = False
    knows: tuple[tuple[str, str] | tuple[str, str, float], ...] = ()
    others: tuple["Example", ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule:
    """One rule: what it sees, and the sentence a person reads when it fires."""

    id: str
    says: str
    doc: str
    reads: tuple[str, ...]
    written_fires: tuple[str | Example, ...]
    written_quiet: tuple[str | Example, ...]
    looks_for: tuple[Phrases, ...] = ()
    judge: Judge
    needs: Phrases | None = None
    """Without a match of these its ``judge`` finds nothing."""
    elsewhere: tuple[tuple[Phrases, Judge], ...] = ()
    """What it needs in other languages, and how it judges there."""
    ask: Ask | None = None
    only_from_strangers: bool = False
    learned: bool = False

    @property
    def fires(self) -> tuple[Example, ...]:
        """Requests on which it fires."""
        return tuple(_example(each, self.reads) for each in self.written_fires)

    @property
    def quiet(self) -> tuple[Example, ...]:
        """Requests on which it stays quiet."""
        return tuple(_example(each, self.reads) for each in self.written_quiet)

    @property
    def needs_one_of(self) -> tuple[Phrases, ...] | None:
        """Without a match of one of these it finds nothing, in whatever language; ``None`` if it might."""
        return None if self.needs is None else (self.needs, *(needs for needs, _ in self.elsewhere))

    @property
    def reads_turns(self) -> bool:
        """Whether it reads nothing but the turns of a conversation, and finds nothing without one."""
        return self.folder == "thread" and not self.reads

    def found(self, case: Case, seen: "Seen") -> Iterator[Span | Fact | Strength]:
        """What it finds in a case, in whatever language."""
        matched = seen.all_found
        if self.needs is None or self.needs in matched:
            yield from self.judge(case, seen)
        for needs, judge in self.elsewhere:
            if needs in matched:
                yield from judge(case, seen)

    @property
    def folder(self) -> str:
        """The folder of the rule: ``note`` for ``note.website-fault``."""
        return self.id.partition(".")[0]


def rule(
    module: str,
    doc: str | None,
    /,
    *,
    says: str,
    reads: tuple[str, ...] = (),
    phrases: Phrases | None = None,
    unless: Phrases | None = None,
    unless_anywhere: Phrases | None = None,
    looks_for: tuple[Phrases, ...] = (),
    judge: Judge | None = None,
    ask: Ask | None = None,
    only_from_strangers: bool = False,
    learned: bool = False,
    fires: Iterable[str | Example],
    quiet: Iterable[str | Example],
) -> Rule:
    """The rule of one file, called there as ``rule(__name__, __doc__, …)``.

    Either ``phrases`` says what to quote in the fields it ``reads``, or ``judge`` decides with what
    it ``looks_for``; ``only_from_strangers`` makes either stay quiet between people who know each
    other well. What a ``learned`` rule quotes may change with each training. An example that is a
    plain text stands in the first field the rule reads.
    """
    if (judge is None) == (phrases is None):
        raise RuleError(f"{module}: give either phrases or a judge")
    if phrases is not None:
        looks_for = tuple(group for group in (phrases, unless, unless_anywhere) if group is not None)
        judge = _quoting(phrases, reads, unless, unless_anywhere)
    judge = _from_strangers(judge) if only_from_strangers and judge else judge
    folder, _, name = module.removeprefix("screener.rules.").rpartition(".")
    return Rule(
        id=f"{folder}.{name.replace('_', '-')}",
        says=says,
        doc=doc or "",
        reads=reads,
        written_fires=tuple(fires),
        written_quiet=tuple(quiet),
        looks_for=looks_for,
        judge=judge,  # type: ignore[arg-type]
        needs=phrases,
        ask=ask,
        only_from_strangers=only_from_strangers,
        learned=learned,
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class Spoken:
    """How a rule speaks in one more language: its phrases there, and examples of them.

    A match is passed over when ``unless`` matches in its sentence, or ``unless_anywhere`` in its text,
    or when ``beside`` is given and does not match in its text.
    """

    phrases: Phrases
    unless: Phrases | None = None
    unless_anywhere: Phrases | None = None
    beside: Phrases | None = None
    fires: tuple[str | Example, ...]
    quiet: tuple[str | Example, ...] = ()


def speaking(rule: Rule, spoken: Iterable[Spoken]) -> Rule:
    """``rule`` with these languages added to the one it was written in."""
    languages = tuple(spoken)
    groups = (
        group
        for each in languages
        for group in (each.phrases, each.unless, each.unless_anywhere, each.beside)
    )
    return replace(
        rule,
        looks_for=(*rule.looks_for, *(group for group in groups if group is not None)),
        elsewhere=tuple((each.phrases, _spoken(rule, each)) for each in languages),
        written_fires=(*rule.written_fires, *(example for each in languages for example in each.fires)),
        written_quiet=(*rule.written_quiet, *(example for each in languages for example in each.quiet)),
    )


def _spoken(rule: Rule, spoken: Spoken) -> Judge:
    judge = _quoting(
        spoken.phrases, rule.reads or WORDS, spoken.unless, spoken.unless_anywhere, spoken.beside
    )
    return _from_strangers(judge) if rule.only_from_strangers else judge


def _quoting(
    what: Phrases,
    reads: tuple[str, ...],
    unless: Phrases | None,
    anywhere: Phrases | None,
    beside: Phrases | None = None,
) -> Judge:
    def judge(_case: Case, seen: Seen) -> Iterator[Span]:
        return seen.quotes(what, *reads, unless=unless, unless_anywhere=anywhere, beside=beside)

    return judge


def _from_strangers(judge: Judge) -> Judge:
    def judged(case: Case, seen: Seen) -> Iterable[Span | Fact | Strength]:
        return judge(case, seen) if case.tie < KNOWN_WELL else ()

    return judged


def _example(given: str | Example, reads: tuple[str, ...]) -> Example:
    first = reads[0] if reads else "note"
    if isinstance(given, Example):
        return given
    if first == "note":
        return Example(note=given)
    if first == "headline":
        return Example(headline=given)
    if first == "message":
        return Example(message=given)
    return Example(requester={first: given})


__all__ = ["WORDS", "Ask", "Example", "Fact", "Rule", "Seen", "Span", "Strength", "Text", "phrases", "rule"]
