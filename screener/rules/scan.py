"""One pass over a text for all phrases of all rules.

All phrases live in one trie whose edges are sets of words. At each word of a text the walk follows
the edges whose set holds the word; which sets hold a word is looked up once per distinct word. Every
step of a phrase is bounded, so the time is linear in the text, whatever it holds.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from screener.rules.compiled import PART, Node, Nodes, Tables, compiled
from screener.rules.spelling import Spelling
from screener.text import MARKS, Text, Word


@dataclass(frozen=True, eq=False, slots=True)
class Phrases:
    """Ways of saying one thing; compared by identity, since each belongs to one rule."""

    written: tuple[str, ...]


MOST_KNOWN = 1 << 12
"""So many distinct words are remembered; beyond that memory would grow with what is read."""

Match = tuple[int, int]
"""First and last word of a match."""

Compiling = Callable[[tuple[tuple[str, ...], ...], Mapping[str, str]], Tables]
"""How groups of phrases and a vocabulary become tables."""


class _Sets:
    """Which sets of words hold a given word, or begin a longer entry at it."""

    def __init__(self, tables: Tables, beside: Spelling | None) -> None:
        self._tables = tables
        self._part_lengths = frozenset(map(len, (*tables.by_prefix, *tables.by_suffix)))
        self.spelling = Spelling(tables, beside=beside)
        self._meant: dict[tuple[str, str], str] = {}
        self._known: dict[tuple[str, str], frozenset[int]] = {}
        self._shared: dict[frozenset[int], frozenset[int]] = {}

    def meant(self, word: Word) -> Word:
        """The word as it was meant, where it is misspelled."""
        key = (word.form, word.kind)
        form = self._meant.get(key)
        if form is None:
            if len(self._meant) >= MOST_KNOWN:
                self._meant.clear()
            form = self._meant[key] = self.spelling.meant(word).form
        return word if form == word.form else word._replace(form=form)

    def holding(self, word: Word) -> frozenset[int]:
        """The sets that hold this word."""
        key = (word.form, word.kind)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            numbers = frozenset(self._look_up(*key))
            known = self._known[key] = self._shared.setdefault(numbers, numbers)
        return known

    def _look_up(self, form: str, kind: str) -> set[int]:
        tables = self._tables
        numbers = tables.by_word.get(form, set()) | tables.by_kind.get(kind, set())
        if form not in MARKS:
            numbers |= tables.any
            for length in self._part_lengths:
                numbers.update(
                    tables.by_prefix.get(form[:length], ()), tables.by_suffix.get(form[-length:], ())
                )
        return numbers

    def longer(self, words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
        """The sets with an entry of several words that stands at ``at``, each with its length."""
        if at + 1 == len(words):
            return ()
        longer, first = self._tables.longer, words[at].form
        entries = (*longer.get((first, words[at + 1].form), ()), *longer.get((first, PART), ()))
        return entries and tuple(
            (number, 1 + len(rest))
            for rest, number in entries
            if at + len(rest) < len(words)
            and all(_same(part, words[at + offset].form) for offset, part in enumerate(rest, 1))
        )


def _same(part: str, form: str) -> bool:
    if part.endswith("*"):
        return form.startswith(part[:-1])
    return form.endswith(part[1:]) if part.startswith("*") else form == part


class _Root:
    """Where phrases begin."""

    def __init__(self, node: Node) -> None:
        self.edges = node[0]
        self._met: dict[frozenset[int], Nodes] = {}
        self._known: dict[frozenset[int], Nodes] = {}

    def after(self, holding: frozenset[int]) -> Nodes:
        """The nodes behind a first word that these sets hold.

        They are taken as one from the second time on: for a word met once it would take longer.
        """
        known = self._known.get(holding)
        if known is not None:
            return known
        behind = self._met.pop(holding, None)
        if behind is not None:
            _remember(self._known, holding, _as_one(behind))
            return self._known[holding]
        behind = tuple([node for number in self.edges.keys() & holding for node in self.edges[number]])
        _remember(self._met, holding, behind)
        return behind


def _remember(known: dict[frozenset[int], Nodes], holding: frozenset[int], nodes: Nodes) -> None:
    if len(known) >= MOST_KNOWN:
        known.clear()
    known[holding] = nodes


def _as_one(nodes: Sequence[Node]) -> Nodes:
    """One node from which one goes on as from all of these, so that they need not be tried in turn."""
    if len(nodes) < 2:
        return tuple(nodes)
    edges: defaultdict[int, Nodes] = defaultdict(tuple)
    gaps: defaultdict[int, Nodes] = defaultdict(tuple)
    for node in nodes:
        for number, after in node[0].items():
            edges[number] += after
        for most, beyond in node[1]:
            gaps[most] += beyond
    return (
        (
            dict(edges),
            tuple((most, _as_one(beyond)) for most, beyond in gaps.items()),
            tuple({group for node in nodes for group in node[2]}),
            tuple({group for node in nodes for group in node[3]}),
        ),
    )


class Scanner:
    """Finds the phrases of many rules in a text; built once, safe to share.

    Words that a scanner ``beside`` it looks for are taken as they stand, not for misspelled ones.
    """

    def __init__(
        self,
        groups: Iterable[Phrases],
        vocabulary: Mapping[str, str],
        *,
        compiling: Compiling = compiled,
        beside: "Scanner | None" = None,
    ) -> None:
        self._groups = tuple(dict.fromkeys(groups))
        tables = compiling(tuple(group.written for group in self._groups), vocabulary)
        self._sets = _Sets(tables, beside.spelling if beside else None)
        self._anywhere, self._opening = _Root(tables.anywhere), _Root(tables.opening)

    @property
    def spelling(self) -> Spelling:
        """How it reads misspelled words."""
        return self._sets.spelling

    def scan(self, text: Text) -> dict[Phrases, tuple[Match, ...]]:
        """For each group of phrases its matches, first to last, the longest where they overlap."""
        walk = _Walk(self._sets, text.words)
        opening = True
        for at in range(len(text.words)):
            walk.follow(self._anywhere, at)
            if opening:
                walk.follow(self._opening, at)
            opening = walk.marks[at]
        return {self._groups[number]: _longest(matches) for number, matches in walk.found.items()}


class _Walk:
    """One walk over one text."""

    __slots__ = ("found", "holding", "longer", "marks", "words")

    def __init__(self, sets: _Sets, words: tuple[Word, ...]) -> None:
        self.words = tuple([sets.meant(word) for word in words])
        self.holding = [sets.holding(word) for word in self.words]
        self.marks = [word.form in MARKS for word in self.words]
        self.longer = [sets.longer(self.words, at) for at in range(len(words))]
        self.found: dict[int, set[Match]] = defaultdict(set)

    def follow(self, root: _Root, at: int) -> None:
        """Follow every phrase that begins at word ``at``."""
        self._step(root.after(self.holding[at]), at, at + 1)
        for number, length in self.longer[at]:
            if number in root.edges:
                self._step(root.edges[number], at, at + length)

    def _step(self, nodes: Nodes, first: int, at: int) -> None:
        for edges, gaps, found, found_at_end in nodes:
            for group in found:
                self.found[group].add((first, at - 1))
            if found_at_end and self._ends(at):
                for group in found_at_end:
                    self.found[group].add((first, at - 1))
            if at == len(self.words):
                continue
            for number in self.holding[at].intersection(edges):
                self._step(edges[number], first, at + 1)
            for number, length in self.longer[at]:
                if number in edges:
                    self._step(edges[number], first, at + length)
            for most, beyond in gaps:
                self._skip(beyond, most, first, at)

    def _skip(self, nodes: Nodes, most: int, first: int, at: int) -> None:
        for beyond in range(at, min(at + most, len(self.words) - 1) + 1):
            self._step(nodes, first, beyond)
            if self.marks[beyond]:
                return

    def _ends(self, at: int) -> bool:
        return at == len(self.words) or self.marks[at] or self.marks[at - 1]


def _longest(matches: set[Match]) -> tuple[Match, ...]:
    if len(matches) == 1:
        return tuple(matches)
    kept: list[Match] = []
    for first, last in sorted(matches, key=lambda match: (match[0], -match[1])):
        if not kept or first > kept[-1][1]:
            kept.append((first, last))
    return tuple(kept)
