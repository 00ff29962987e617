"""The language in which rules write down what people say, and its parser.

A phrase is a sequence of words in their folded form (lower case, no accents, no apostrophes), matched
inside one sentence, with

====================  =====================================================
``(old|out of date)``  one of these
``[really]``           perhaps this, also ``[a|the]``
``guarantee*``         any word that begins so
``*ologist``           any word that ends so
``{site}``             a word or words of that vocabulary, or ``{money}``, ``{number}``, ``{name}``, …
``..`` and ``...``     up to two, up to five other words
``_``                  exactly one word, whatever it is
``^`` and ``$``        the sentence begins here, ends here
``?``                  a question mark
====================  =====================================================

An article (``a``, ``an``, ``the``) between two words of a phrase may be lacking in a text: many writers'
languages have none.

Nothing in it repeats without bound, so no phrase can be slow, whoever wrote it.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain, product
from math import prod
from typing import Final, NamedTuple

from screener.errors import RuleError
from screener.text import forms

KINDS: Final = frozenset(("number", "money", "percent", "times", "link", "mail", "slot", "name", "pointer"))
"""What ``{…}`` may name besides a vocabulary: kinds of :class:`screener.text.Word`."""

ARTICLES: Final = frozenset(("a", "an", "the"))
MOST_GAPS: Final = 3
MOST_VARIANTS: Final = 200
MOST_NESTED: Final = 20


class Choice(NamedTuple):
    """One word out of these; ``atoms`` are words, ``prefix*``, ``{vocabulary}`` or ``_``."""

    atoms: frozenset[str]


class Gap(NamedTuple):
    """Up to ``most`` words that do not matter."""

    most: int


class Variant(NamedTuple):
    """One straight reading of a phrase, without options."""

    steps: tuple[Choice | Gap, ...]
    opens: bool = False
    closes: bool = False


_PIECE = re.compile(
    r"\s*(?:(?P<open>[(\[])|(?P<close>[)\]])|(?P<bar>\|)|(?P<gap>\.{2,3})|(?P<mark>[\^$])"
    r"|(?P<atom>\?|_|\{[a-z_]+\}|\*?[^\s()\[\]|^$?{}.*_]+\*?))"
)
_GAPS: Final = {"..": Gap(2), "...": Gap(5)}
_Steps = tuple[Choice | Gap | str, ...]


class _Parser:
    def __init__(self, phrase: str) -> None:
        self.phrase = phrase
        self.pieces = list(self._pieces(phrase))
        self.at = 0
        self.depth = 0

    def _pieces(self, phrase: str) -> Iterator[tuple[str, str]]:
        at, end = 0, len(phrase.rstrip())
        while at < end:
            found = _PIECE.match(phrase, at)
            if found is None:
                raise RuleError(f"phrase {phrase!r}: cannot read {phrase[at:]!r}")
            yield str(found.lastgroup), found[str(found.lastgroup)]
            at = found.end()

    def sequences(self, closing: str | None = None) -> list[_Steps]:
        """All readings up to ``closing``: alternatives of concatenations."""
        ways: list[_Steps] = []
        current: list[list[_Steps]] = []
        while self.at < len(self.pieces):
            kind, text = self.pieces[self.at]
            self.at += 1
            if kind == "close":
                if text != closing:
                    raise RuleError(f"phrase {self.phrase!r}: {text!r} closes nothing")
                return self._merged(ways + self._joined(current))
            if kind == "bar":
                ways += self._joined(current)
                current = []
            else:
                current.append(self._item(kind, text))
        if closing is not None:
            raise RuleError(f"phrase {self.phrase!r}: {closing!r} is missing")
        return ways + self._joined(current)

    def _item(self, kind: str, text: str) -> list[_Steps]:
        if kind == "open":
            self.depth += 1
            if self.depth > MOST_NESTED:
                raise RuleError(f"phrase {self.phrase!r}: more than {MOST_NESTED} brackets within each other")
            inner = self.sequences(")" if text == "(" else "]")
            self.depth -= 1
            return inner if text == "(" else [(), *inner]
        if kind == "gap":
            return [(_GAPS[text],)]
        if kind == "mark":
            return [(text,)]
        if text[0] not in "?_{":
            _check_word(text, f"phrase {self.phrase!r}")
        return [(Choice(frozenset((text,))),)]

    def _joined(self, parts: list[list[_Steps]]) -> list[_Steps]:
        if prod(map(len, parts)) > MOST_VARIANTS:
            raise RuleError(f"phrase {self.phrase!r}: more than {MOST_VARIANTS} readings")
        return [tuple(chain.from_iterable(way)) for way in product(*parts)]

    @staticmethod
    def _merged(ways: list[_Steps]) -> list[_Steps]:
        """Alternatives of one word each become one choice."""
        single = frozenset(
            atom for way in ways if len(way) == 1 and isinstance(way[0], Choice) for atom in way[0].atoms
        )
        longer = [way for way in ways if not (len(way) == 1 and isinstance(way[0], Choice))]
        return [(Choice(single),), *longer] if single else longer


def _check_word(word: str, where: str) -> None:
    """Refuse what no text can hold, because a text is cut and folded differently."""
    stem = word.strip("*")
    if word.count("*") > 1:
        raise RuleError(f"{where}: {word!r} may have one * only, before or after")
    if not _is_word(stem):
        before, after = word.split(stem, 1) if stem else ("", "")
        raise RuleError(f"{where}: write {word!r} as {before + ' '.join(forms(stem)) + after!r}")


@cache
def _is_word(stem: str) -> bool:
    return forms(stem) == (stem,)


def parse(phrase: str) -> tuple[Variant, ...]:
    """All straight readings of ``phrase``.

    Raises:
        RuleError: the phrase is not folded, not well formed, begins or ends in a gap, or is too wide.
    """
    written = [_variant(phrase, steps) for steps in dict.fromkeys(_Parser(phrase).sequences())]
    return tuple(dict.fromkeys(chain.from_iterable(map(_with_and_without_articles, written))))


def _with_and_without_articles(variant: Variant) -> Iterator[Variant]:
    """The variant, and those that lack an article between two of its words."""
    steps = variant.steps
    yield variant
    for at in range(1, len(steps) - 1):
        if _is_article(steps[at]) and isinstance(steps[at - 1], Choice) and isinstance(steps[at + 1], Choice):
            yield variant._replace(steps=steps[:at] + steps[at + 1 :])


def _is_article(step: Choice | Gap) -> bool:
    return isinstance(step, Choice) and step.atoms <= ARTICLES


def _variant(phrase: str, steps: _Steps) -> Variant:
    opens, closes = steps[:1] == ("^",), steps[-1:] == ("$",)
    body = steps[opens : len(steps) - closes]
    plain = tuple(step for step in body if not isinstance(step, str))
    if len(plain) < len(body):
        raise RuleError(f"phrase {phrase!r}: ^ and $ belong at the ends")
    if not plain or isinstance(plain[0], Gap) or isinstance(plain[-1], Gap):
        raise RuleError(f"phrase {phrase!r}: some reading is empty or begins or ends in a gap")
    if sum(isinstance(step, Gap) for step in plain) > MOST_GAPS:
        raise RuleError(f"phrase {phrase!r}: more than {MOST_GAPS} gaps")
    return Variant(plain, opens, closes)


def flatten(vocabulary: Mapping[str, str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Each vocabulary's entries as tuples of words; ``{other}`` inside one stands for that one's entries.

    Raises:
        RuleError: an entry is not folded, or names a vocabulary that does not come before it.
    """
    flat: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name, listed in vocabulary.items():
        if name in KINDS:
            raise RuleError(f"vocabulary {name!r}: the name is taken by a kind of word, choose another")
        entries: list[tuple[str, ...]] = []
        for entry in (part.strip() for part in listed.split("|")):
            if not entry.startswith("{"):
                entries.append(_entry(name, entry))
            elif entry[1:-1] in flat:
                entries += flat[entry[1:-1]]
            else:
                raise RuleError(f"vocabulary {name!r}: {entry} does not come before it")
        flat[name] = tuple(dict.fromkeys(entries))
    return flat


def _entry(name: str, entry: str) -> tuple[str, ...]:
    words = tuple(entry.split())
    if not words:
        raise RuleError(f"vocabulary {name!r}: an entry is empty")
    for word in words:
        _check_word(word, f"vocabulary {name!r}")
    if len(words) > 1 and "*" in words[0]:
        raise RuleError(f"vocabulary {name!r}: {entry!r} must begin with a whole word")
    return words
