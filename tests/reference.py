"""The plainest matcher: every reading of every phrase tried at every word, with no trie and no memory."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from screener.rules.phrases import KINDS, Choice, Gap, Variant, flatten, parse
from screener.rules.scan import Match, Phrases
from screener.text import MARKS, Text, Word

Entries = Mapping[str, tuple[tuple[str, ...], ...]]
Words = tuple[Word, ...]


class Reference:
    """Answers as :class:`screener.rules.scan.Scanner` must, slowly."""

    def __init__(self, phrases: Iterable[Phrases], vocabulary: Mapping[str, str]) -> None:
        self.entries = _flat(tuple(vocabulary.items()))
        self.variants = {
            group: [variant for phrase in group.written for variant in parse(phrase)] for group in phrases
        }

    def scan(self, text: Text) -> dict[Phrases, tuple[Match, ...]]:
        """For each group that matches its matches, leftmost first and the longest of those."""
        found = {group: self._matches(variants, text.words) for group, variants in self.variants.items()}
        return {group: matches for group, matches in found.items() if matches}

    def _matches(self, variants: list[Variant], words: Words) -> tuple[Match, ...]:
        kept: list[Match] = []
        for first in range(len(words)):
            if kept and first <= kept[-1][1]:
                continue
            ends = [end for variant in variants for end in self._ends_of(variant, words, first)]
            if ends:
                kept.append((first, max(ends) - 1))
        return tuple(kept)

    def _ends_of(self, variant: Variant, words: Words, first: int) -> Iterator[int]:
        if variant.opens and first > 0 and words[first - 1].form not in MARKS:
            return
        for end in self._ends(variant.steps, words, first):
            if not variant.closes or _closes(words, end):
                yield end

    def _ends(self, steps: tuple[Choice | Gap, ...], words: Words, at: int) -> Iterator[int]:
        if not steps:
            yield at
            return
        step, rest = steps[0], steps[1:]
        if isinstance(step, Gap):
            for beyond in range(at, min(at + step.most, len(words)) + 1):
                if not any(word.form in MARKS for word in words[at:beyond]):
                    yield from self._ends(rest, words, beyond)
        elif at < len(words):
            for atom in step.atoms:
                for entry in self._entries_of(atom):
                    if _stands(entry, words, at):
                        yield from self._ends(rest, words, at + len(entry))

    def _entries_of(self, atom: str) -> tuple[tuple[str, ...], ...]:
        return self.entries.get(atom.strip("{}"), ((atom,),)) if atom.startswith("{") else ((atom,),)


@cache
def _flat(vocabulary: tuple[tuple[str, str], ...]) -> Entries:
    return flatten(dict(vocabulary))


def _stands(entry: tuple[str, ...], words: Words, at: int) -> bool:
    return at + len(entry) <= len(words) and all(
        _holds(part, word) for part, word in zip(entry, words[at:], strict=False)
    )


def _holds(part: str, word: Word) -> bool:
    if part == "_":
        return word.form not in MARKS
    if part.startswith("{"):
        assert part[1:-1] in KINDS
        return word.kind == part[1:-1]
    if word.form in MARKS:
        return word.form == part
    if part.startswith("*"):
        return word.form.endswith(part[1:])
    return word.form.startswith(part[:-1]) if part.endswith("*") else word.form == part


def _closes(words: Words, end: int) -> bool:
    return end == len(words) or words[end].form in MARKS or words[end - 1].form in MARKS
