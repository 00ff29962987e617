"""The texts of replies: several ways of saying the same, rendered in a sandbox, the owner's own first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any, Final

from screener.errors import SettingsError
from screener.replies.sandbox import rendered
from screener.replies.variants import fitting, variants

LANGUAGES: Final = ("de", "en", "es", "fr", "it", "nl", "pt")
"""The languages in which the package has texts; in any other it answers in English."""
PARTS: Final = ("hello", "thanks", "shared", "answer", "reason", "memory", "goodbye")
"""What drafts are made of; each is a text of its own, and may hold the values."""
DRAFTS: Final = ("accept", "ask", "call", "decline", "part-ways", "final")
"""What is drafted."""
YES_OR_NO: Final = ("formal", "connected", "wrote", "call", "thanked", "unanswered", "recommended")
"""The values that are true or false."""
VALUES: Final = (
    *YES_OR_NO,
    *("language", "address", "name", "first_name", "signed", "question", "why", "ask", "asked"),
    *("person", "words", "employer", "school", "group", "since", "last_words"),
)
"""What every text may use; what is not known or does not apply is ``None``."""


@dataclass(frozen=True)
class Templates:
    """The texts of replies; ``own`` are the owner's, by file name: ``decline.txt`` or ``de/decline.txt``.

    ``folder`` is where those are, as messages name it.
    """

    own: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""

    def draft(self, kind: str, values: Mapping[str, Any], *, seed: str) -> str:
        """The draft of one of :data:`DRAFTS`; the same ``seed`` and values always give the same words.

        Raises:
            SettingsError: a text of the owner's cannot be used; the message names the file and the line.
        """
        said = {part: self._said(part, values, seed) for part in PARTS}
        return self._said(kind, {**values, **said}, seed)

    def check(self) -> None:
        """Try each text of the owner's.

        Raises:
            SettingsError: a file has a name that no text has, or a text cannot be used.
        """
        for name in sorted(self.own):
            kind = name.rpartition("/")[2].removesuffix(".txt")
            if kind not in (*PARTS, *DRAFTS) or not name.endswith(".txt"):
                known = ", ".join(f"{each}.txt" for each in (*DRAFTS, *PARTS))
                raise SettingsError(f"{self._shown(name)}: no text is called so; the names are {known}")
            for variant in variants(self.own[name], self._shown(name)):
                for values in _trials(kind):
                    rendered(variant, self._shown(name), values)

    def _said(self, kind: str, values: Mapping[str, Any], seed: str) -> str:
        name, text = self._text(kind, values["language"])
        register = "formal" if values["formal"] else "informal"
        ways = fitting(text, name, register)
        return rendered(ways[_choice(seed, kind, len(ways))], name, values)

    def _text(self, kind: str, language: str) -> tuple[str, str]:
        """The name and the content of the first file there is for this: the owner's, then the package's."""
        for name in (f"{language}/{kind}.txt", f"{kind}.txt"):
            if name in self.own:
                return self._shown(name), self.own[name]
        known = language if language in LANGUAGES else "en"
        return f"{known}/{kind}.txt", _shipped(known, kind)

    def _shown(self, name: str) -> str:
        return f"{self.folder}/{name}" if self.folder else name


@cache
def _shipped(language: str, kind: str) -> str:
    return (files("screener.replies") / "texts" / language / f"{kind}.txt").read_text("utf-8")


def _choice(seed: str, kind: str, of: int) -> int:
    """Which of so many ways: spread evenly over seeds, and always the same for the same one."""
    return int(sha256(f"{kind}\0{seed}".encode("utf-8", "surrogatepass")).hexdigest()[:12], 16) % of


def _trials(kind: str) -> Iterator[Mapping[str, Any]]:
    """Values to try a text with: all that can be known, and nothing."""
    parts = dict.fromkeys(PARTS if kind in DRAFTS else (), "…")
    for formal in (True, False):
        whole = {"language": "en", "formal": formal}
        yield {**dict.fromkeys(VALUES), **dict.fromkeys(YES_OR_NO, False), **whole, **parts}
        yield {**dict.fromkeys(VALUES, "…"), **dict.fromkeys(YES_OR_NO, True), **whole, **parts}
