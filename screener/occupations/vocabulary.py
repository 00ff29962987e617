"""The words that name fields of work, read once from ``titles.toml`` when first asked for."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

from screener.occupations.feminine import with_feminine

LANGUAGES: Final = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "tr")
NOTHING: Final = "nothing"
"""The field of what looks like a word of a field, but names none, such as ``network marketing``."""
LONGEST: Final = 6
"""The most words of an entry."""
_LEAST_BESIDE: Final = 2
"""So many letters at least stand beside the end or the start of a word that is listed."""

_LONGEST_WORD: Final = 50


class Meaning(NamedTuple):
    """The field a word names; ``capitals`` asks that it is written in capitals, as ``IT`` is.

    ``domain``: it names the field, such as ``logistics``, and not the person, as ``logistician`` does.
    """

    field: str
    capitals: bool = False
    domain: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All entries: ``titles`` by their words, joined by a blank, ``ends`` and ``starts`` by a part of a word.

    ``about`` names fields by words that only an owner uses of their own field, ``industries`` by
    LinkedIn's industries, both folded. ``called`` says a field in plain words, ``beside`` which others
    go with it. ``serving`` are the fields whose people work for another field's.
    """

    titles: Mapping[str, Meaning]
    ends: Mapping[str, str]
    starts: Mapping[str, str]
    about: Mapping[str, str]
    industries: Mapping[str, str]
    called: Mapping[str, str]
    beside: Mapping[str, frozenset[str]]
    serving: frozenset[str]

    def meaning(self, words: str) -> Meaning | None:
        """What one word or several, joined by a blank, name; one word also by its end or its start."""
        found = self.titles.get(words)
        return found if found or " " in words else _by_part(self, words)


@lru_cache(maxsize=1 << 12)
def _by_part(vocabulary: "Vocabulary", word: str) -> Meaning | None:
    """The longest end that is listed names the field, as the end of a compound says what it is."""
    if len(word) > _LONGEST_WORD:
        return None
    for at in range(_LEAST_BESIDE, len(word) - 2):
        if field := vocabulary.ends.get(word[at:]):
            return Meaning(field)
    for at in range(len(word) - _LEAST_BESIDE, 2, -1):
        if field := vocabulary.starts.get(word[:at]):
            return Meaning(field)
    return None


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary that comes with the package."""
    return parse(tomllib.loads((files("screener.occupations") / "titles.toml").read_text("utf-8")))


def parse(written: Mapping[str, Mapping[str, object]]) -> Vocabulary:
    """The vocabulary that these tables describe; of an entry listed twice in a language the first counts."""
    fields = {name: table for name, table in written.items() if name != "pairs"}
    titles: dict[str, Meaning] = {}
    ends: dict[str, str] = {}
    starts: dict[str, str] = {}
    # An entry as it is written goes before a feminine form that is only derived.
    derived: list[tuple[str, str]] = []
    for name in (NOTHING, *fields):
        domains = frozenset(_listed(fields[name].get("about")))
        for language in LANGUAGES:
            for entry in _listed(fields[name].get(language)):
                if entry.endswith("*"):
                    starts.setdefault(entry[:-1], name)
                elif entry.startswith("*"):
                    ends.setdefault(entry[1:], name)
                    derived += ((f"*{form}", name) for form in with_feminine(entry[1:], language)[1:])
                else:
                    titles.setdefault(entry.lower(), Meaning(name, entry.isupper(), entry in domains))
                    derived += ((form, name) for form in with_feminine(entry.lower(), language)[1:])
    for entry, name in derived:
        if entry.startswith("*"):
            ends.setdefault(entry[1:], name)
        else:
            titles.setdefault(entry, Meaning(name))
    del fields[NOTHING]
    return Vocabulary(
        titles=titles,
        ends=ends,
        starts=starts,
        about=_by_entry(fields, "about", str.lower),
        industries=_by_entry(fields, "industries", folded),
        called={name: str(table["called"]) for name, table in fields.items()},
        beside=_beside(written["pairs"]["together"], fields),
        serving=frozenset(name for name, table in fields.items() if table.get("serves")),
    )


def folded(industry: str) -> str:
    """The form in which industries are compared: small letters, without punctuation, ``and`` and ``&``."""
    words = "".join(each if each.isalnum() else " " for each in industry.lower()).split()
    return " ".join(word for word in words if word != "and")


def _listed(value: object) -> Iterator[str]:
    """The entries of a list, without the apostrophes that fall away in a text too."""
    for entry in str(value or "").replace("'", "").split("|"):
        if entry.strip():
            yield entry.strip()


def _by_entry(
    fields: Mapping[str, Mapping[str, object]], key: str, form: Callable[[str], str]
) -> dict[str, str]:
    return {form(entry): name for name, table in fields.items() for entry in _listed(table.get(key))}


def _beside(pairs: object, fields: Iterable[str]) -> dict[str, frozenset[str]]:
    beside: dict[str, set[str]] = {name: set() for name in fields}
    for one, other in pairs if isinstance(pairs, list) else ():
        beside[one].add(other)
        beside[other].add(one)
    return {name: frozenset(others) for name, others in beside.items()}
