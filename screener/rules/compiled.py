"""All phrases of all rules compiled into one trie and the sets of words on its edges, as plain tables."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from screener.errors import RuleError
from screener.rules.phrases import KINDS, Choice, Gap, Variant, flatten, parse

Node = tuple[dict[int, "Nodes"], tuple[tuple[int, "Nodes"], ...], tuple[int, ...], tuple[int, ...]]
"""Edges by number of set, gaps with their most words, and the groups found here and found here at an end."""

Nodes = tuple[Node, ...]
"""What an edge leads to: one node as compiled, and more where a scanner takes several edges as one."""

_Growing = tuple[dict[int, "_Growing"], dict[int, "_Growing"], list[int], list[int]]
"""A node to which phrases are still added."""

Numbers = dict[str, set[int]]
"""The numbers of sets, by a word, the start or end of words, or a kind of words that they hold."""

Entry = tuple[tuple[str, ...], int]
"""The words of an entry after the first, and the set."""

PART: Final = "*"
"""Stands for a second word of which only the start or the end is given."""


class Tables(NamedTuple):
    """What a scanner needs; only of types that ``marshal`` writes."""

    by_word: Numbers
    by_prefix: Numbers
    by_suffix: Numbers
    by_kind: Numbers
    longer: dict[tuple[str, str], set[Entry]]
    """Entries of several words, by the first two, or the first and ``PART``."""
    any: set[int]
    """The sets that hold every word."""
    anywhere: Node
    opening: Node
    """What is found anywhere, and what only at the opening of a sentence."""


def compiled(groups: Iterable[tuple[str, ...]], vocabulary: Mapping[str, str]) -> Tables:
    """The tables for these groups of phrases, which are known by their place from 0.

    Raises:
        RuleError: a phrase or a vocabulary is written wrongly.
    """
    compiler = _Compiler(vocabulary)
    for number, written in enumerate(groups):
        for phrase in written:
            for variant in parse(phrase):
                compiler.insert(variant, number)
    return compiler.tables


class _Compiler:
    def __init__(self, vocabulary: Mapping[str, str]) -> None:
        self._entries = flatten(vocabulary)
        self._ids: dict[frozenset[str], int] = {}
        self._by_word: defaultdict[str, set[int]] = defaultdict(set)
        self._by_prefix: defaultdict[str, set[int]] = defaultdict(set)
        self._by_suffix: defaultdict[str, set[int]] = defaultdict(set)
        self._by_kind: defaultdict[str, set[int]] = defaultdict(set)
        self._longer: defaultdict[tuple[str, str], set[Entry]] = defaultdict(set)
        self._any: set[int] = set()
        self._anywhere, self._opening = _node(), _node()

    @property
    def tables(self) -> Tables:
        """All that was inserted."""
        known: dict[object, Nodes] = {}
        return Tables(
            by_word=_sharing(self._by_word),
            by_prefix=_sharing(self._by_prefix),
            by_suffix=_sharing(self._by_suffix),
            by_kind=dict(self._by_kind),
            longer=dict(self._longer),
            any=self._any,
            anywhere=_shared(self._anywhere, known)[0],
            opening=_shared(self._opening, known)[0],
        )

    def insert(self, variant: Variant, group: int) -> None:
        """Enter one reading of a phrase of this group."""
        node = self._opening if variant.opens else self._anywhere
        for step in variant.steps:
            edges, gaps, _, _ = node
            node = _onward(gaps, step.most) if isinstance(step, Gap) else _onward(edges, self._number(step))
        ends = node[3] if variant.closes else node[2]
        if group not in ends:
            ends.append(group)

    def _number(self, choice: Choice) -> int:
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
            second = PART if "*" in words[1] else words[1]
            self._longer[words[0], second].add((words[1:], number))
        elif words[0].endswith("*"):
            self._by_prefix[words[0][:-1]].add(number)
        elif words[0].startswith("*"):
            self._by_suffix[words[0][1:]].add(number)
        else:
            self._by_word[words[0]].add(number)


def _node() -> _Growing:
    return {}, {}, [], []


def _onward(ways: dict[int, _Growing], way: int) -> _Growing:
    after = ways.get(way)
    if after is None:
        after = ways[way] = _node()
    return after


def _sharing(numbers: Numbers) -> Numbers:
    """The same, with one set for all words that are in the same sets: most words are in few."""
    known: dict[frozenset[int], set[int]] = {}
    return {word: known.setdefault(frozenset(held), held) for word, held in numbers.items()}


def _shared(node: _Growing, known: dict[object, Nodes]) -> Nodes:
    """The node as it stays; nodes behind which the same follows become one."""
    edges = {number: _shared(after, known) for number, after in node[0].items()}
    gaps = tuple((most, _shared(after, known)) for most, after in node[1].items())
    found, found_at_end = tuple(node[2]), tuple(node[3])
    behind = frozenset((number, id(after)) for number, after in edges.items())
    beyond = frozenset((most, id(after)) for most, after in gaps)
    return known.setdefault((behind, beyond, found, found_at_end), ((edges, gaps, found, found_at_end),))
