"""One pass over a text for all phrases of all rules.

All phrases live in one trie whose edges are sets of words. At each word of a text the walk follows
the edges whose set holds the word; which sets hold a word is looked up once per distinct word. Every
step of a phrase is bounded, so the time is linear in the text, whatever it holds.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from screener.errors import RuleError
from screener.rules.phrases import KINDS, Choice, Gap, Variant, flatten, parse
from screener.text import MARKS, Text, Word


@dataclass(frozen=True, eq=False, slots=True)
class Phrases:
    """Ways of saying one thing; compared by identity, since each belongs to one rule."""

    written: tuple[str, ...]


class _Node:
    """Where a phrase has come to: what may follow, and which groups end here.

    An ``eager`` node is worth entering whatever comes next.
    """

    __slots__ = ("eager", "edges", "ends", "ends_sentence", "gaps")

    def __init__(self) -> None:
        self.eager = False
        self.edges: dict[int, _Node] = {}
        self.gaps: tuple[tuple[int, _Node], ...] = ()
        self.ends: tuple[Phrases, ...] = ()
        self.ends_sentence: tuple[Phrases, ...] = ()

    def follow(self, number: int) -> "_Node":
        """The node after a word of this set."""
        node = self.edges.get(number)
        if node is None:
            node = self.edges[number] = _Node()
        return node

    def skip(self, most: int) -> "_Node":
        """The node after a gap of at most so many words."""
        for known, node in self.gaps:
            if known == most:
                return node
        node = _Node()
        self.gaps += ((most, node),)
        self.eager = True
        return node


MOST_KNOWN = 1 << 12
"""So many distinct words are remembered; beyond that memory would grow with what is read."""

Match = tuple[int, int]
"""First and last word of a match."""


class _Sets:
    """Which sets of words hold a given word, or begin a longer entry at it."""

    def __init__(self, vocabulary: Mapping[str, str]) -> None:
        self._entries = flatten(vocabulary)
        self._ids: dict[frozenset[str], int] = {}
        self._by_word: dict[str, set[int]] = defaultdict(set)
        self._by_prefix: dict[str, set[int]] = defaultdict(set)
        self._part_lengths: set[int] = set()
        self._by_suffix: dict[str, set[int]] = defaultdict(set)
        self._by_kind: dict[str, set[int]] = defaultdict(set)
        self._longer: dict[tuple[str, str], set[tuple[tuple[str, ...], int]]] = defaultdict(set)
        self._any: set[int] = set()
        self._known: dict[tuple[str, str], frozenset[int]] = {}
        self._shared: dict[frozenset[int], frozenset[int]] = {}

    def number(self, choice: Choice) -> int:
        """The number of this set of words, entering it when it is new."""
        number = self._ids.get(choice.atoms)
        if number is None:
            number = self._ids[choice.atoms] = len(self._ids)
            for atom in choice.atoms:
                self._enter(atom, number)
        return number

    def _enter(self, atom: str, number: int) -> None:
        if atom == "_":
            self._any.add(number)
        elif atom[0] != "{":
            self._enter_words((atom,), number)
        elif atom[1:-1] in KINDS:
            self._by_kind[atom[1:-1]].add(number)
        elif atom[1:-1] in self._entries:
            for words in self._entries[atom[1:-1]]:
                self._enter_words(words, number)
        else:
            raise RuleError(f"there is no vocabulary {atom}")

    def _enter_words(self, words: tuple[str, ...], number: int) -> None:
        if len(words) > 1:
            second = "" if "*" in words[1] else words[1]
            self._longer[words[0], second].add((words[1:], number))
        elif words[0].endswith("*"):
            prefix = words[0][:-1]
            self._by_prefix[prefix].add(number)
            self._part_lengths.add(len(prefix))
        elif words[0].startswith("*"):
            suffix = words[0][1:]
            self._by_suffix[suffix].add(number)
            self._part_lengths.add(len(suffix))
        else:
            self._by_word[words[0]].add(number)

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
        numbers = self._by_word.get(form, set()) | self._by_kind.get(kind, set())
        if form not in MARKS:
            numbers |= self._any
            for length in self._part_lengths:
                numbers |= self._by_prefix.get(form[:length], set())
                numbers |= self._by_suffix.get(form[-length:], set())
        return numbers

    def longer(self, words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
        """The sets with an entry of several words that stands at ``at``, each with its length."""
        if at + 1 == len(words):
            return ()
        first = words[at].form
        entries = self._longer.get((first, words[at + 1].form), _NONE) | self._longer.get((first, ""), _NONE)
        return tuple(
            (number, 1 + len(rest))
            for rest, number in entries
            if at + len(rest) < len(words)
            and all(_same(part, words[at + offset].form) for offset, part in enumerate(rest, 1))
        )


_NONE: frozenset[Any] = frozenset()


def _same(part: str, form: str) -> bool:
    if part.endswith("*"):
        return form.startswith(part[:-1])
    return form.endswith(part[1:]) if part.startswith("*") else form == part


class Scanner:
    """Finds the phrases of many rules in a text; built once, safe to share."""

    def __init__(self, phrases: Iterable[Phrases], vocabulary: Mapping[str, str]) -> None:
        self._sets = _Sets(vocabulary)
        self._anywhere, self._opening = _Node(), _Node()
        for group in dict.fromkeys(phrases):
            for phrase in group.written:
                for variant in parse(phrase):
                    self._insert(variant, group)

    def _insert(self, variant: Variant, group: Phrases) -> None:
        node = self._opening if variant.opens else self._anywhere
        for step in variant.steps:
            node = node.skip(step.most) if isinstance(step, Gap) else node.follow(self._sets.number(step))
        if variant.closes:
            node.ends_sentence = tuple(dict.fromkeys((*node.ends_sentence, group)))
        else:
            node.ends = tuple(dict.fromkeys((*node.ends, group)))
        node.eager = True

    def scan(self, text: Text) -> dict[Phrases, tuple[Match, ...]]:
        """For each group of phrases its matches, first to last, the longest where they overlap."""
        walk = _Walk(self._sets, text.words)
        opening = True
        for at in range(len(text.words)):
            walk.step(self._anywhere, at, at)
            if opening:
                walk.step(self._opening, at, at)
            opening = text.words[at].form in MARKS
        return {group: _longest(matches) for group, matches in walk.found.items()}


class _Walk:
    """One walk over one text: ``holding`` and ``longer`` say which sets begin at each word."""

    __slots__ = ("beginning", "end", "found", "holding", "longer", "words")

    def __init__(self, sets: _Sets, words: tuple[Word, ...]) -> None:
        self.words = words
        self.end = len(words)
        self.holding = [sets.holding(word) for word in words]
        self.longer = [sets.longer(words, at) for at in range(len(words))]
        self.beginning = [
            holding.union(number for number, _ in longer) if longer else holding
            for holding, longer in zip(self.holding, self.longer, strict=True)
        ]
        self.beginning.append(frozenset())
        self.found: dict[Phrases, set[Match]] = defaultdict(set)

    def step(self, node: _Node, first: int, at: int) -> None:
        """Enter a node with the words from ``first`` up to ``at`` read, and go on from there."""
        for group in node.ends:
            self.found[group].add((first, at - 1))
        if node.ends_sentence and self._closes(at):
            for group in node.ends_sentence:
                self.found[group].add((first, at - 1))
        if at == self.end:
            return
        edges, after = node.edges, self.beginning[at + 1]
        for number in edges.keys() & self.holding[at]:
            next_node = edges[number]
            if next_node.eager or not after.isdisjoint(next_node.edges):
                self.step(next_node, first, at + 1)
        for number, length in self.longer[at]:
            if number in edges:
                self.step(edges[number], first, at + length)
        for most, target in node.gaps:
            self._skip(target, most, first, at)

    def _skip(self, target: _Node, most: int, first: int, at: int) -> None:
        for beyond in range(at, min(at + most, self.end - 1) + 1):
            if target.eager or not self.beginning[beyond].isdisjoint(target.edges):
                self.step(target, first, beyond)
            if self.words[beyond].form in MARKS:
                return

    def _closes(self, at: int) -> bool:
        return at == self.end or self.words[at].form in MARKS or self.words[at - 1].form in MARKS


def _longest(matches: set[Match]) -> tuple[Match, ...]:
    kept: list[Match] = []
    for first, last in sorted(matches, key=lambda match: (match[0], -match[1])):
        if not kept or first > kept[-1][1]:
            kept.append((first, last))
    return tuple(kept)
