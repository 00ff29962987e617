"""The texts of replies: several ways of saying the same, rendered in a sandbox, the owner's own first."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from traceback import extract_tb
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from screener.errors import SettingsError
from screener.line import clipped, one_line
from screener.replies.register import Register

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LANGUAGES: Final = ("de", "en", "es", "fr", "it", "nl", "pt")
"""The languages in which the package has texts; in any other it answers in English."""
PARTS: Final = ("hello", "thanks", "shared", "reason", "goodbye")
"""What drafts are made of; each is a text of its own, and may hold the values."""
DRAFTS: Final = ("accept", "ask", "decline", "part-ways", "final")
"""What is drafted."""
VALUES: Final = (
    *(
        "language",
        "formal",
        "connected",
        "wrote",
        "address",
        "name",
        "first_name",
        "signed",
        "question",
        "why",
    ),
    *("person", "words", "employer", "school", "group"),
)
"""What every text may use; what is not known or does not apply is ``None``."""

_DIVIDER: Final = re.compile(r"---(?:[ \t]+(.*?))?[ \t]*")
_REGISTERS: Final = (None, "", "formal", "informal")


class Variant(NamedTuple):
    """One way of saying it: a text that begins on ``line`` of its file, for one register or for both."""

    text: str
    line: int
    register: str | None


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
            for variant in _variants(self.own[name], self._shown(name)):
                for values in _trials(kind):
                    _rendered(variant, self._shown(name), values)

    def _said(self, kind: str, values: Mapping[str, Any], seed: str) -> str:
        name, text = self._text(kind, values["language"])
        register = "formal" if values["formal"] else "informal"
        fitting = _fitting(text, name, register)
        return _rendered(fitting[_choice(seed, kind, len(fitting))], name, values)

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


@lru_cache(maxsize=512)
def _fitting(text: str, name: str, register: Register) -> tuple[Variant, ...]:
    """The variants for this register; where there are none, all."""
    variants = tuple(_variants(text, name))
    return tuple(each for each in variants if each.register in (None, register)) or variants


def _variants(text: str, name: str) -> Iterator[Variant]:
    """The variants of a file, which lines of three dashes part; after the dashes may stand a register."""
    register, begun, lines = None, 1, list[str]()
    for number, line in enumerate([*text.splitlines(), "---"], 1):
        divider = _DIVIDER.fullmatch(line)
        if divider is None:
            lines.append(line)
            continue
        if divider[1] not in _REGISTERS:
            advice = "after --- write formal, informal or nothing"
            raise SettingsError(f"{name}, line {number}: {clipped(divider[1], 40)}: {advice}")
        if any(map(str.strip, lines)) or (number > len(text.splitlines()) and begun == 1):
            yield Variant("\n".join(lines), begun, register)
        register, begun, lines = divider[1] or None, number + 1, []


def _rendered(variant: Variant, name: str, values: Mapping[str, Any]) -> str:
    from jinja2 import TemplateSyntaxError

    try:
        return _tidy(_compiled(variant, name).render(values))
    except TemplateSyntaxError as error:
        raise SettingsError(f"{name}, line {error.lineno}: {_told(error)}") from error
    except Exception as error:
        raise SettingsError(f"{name}, line {_line(error, name) or variant.line}: {_told(error)}") from error


def _told(error: Exception) -> str:
    return clipped(str(error), 200) or type(error).__name__


def _line(error: Exception, name: str) -> int | None:
    """The last line of the text that was being rendered."""
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if frame.filename == name]
    return lines[-1] if lines else None


@lru_cache(maxsize=512)
def _compiled(variant: Variant, name: str) -> "Template":
    """The variant, compiled where it stands in its file, so that errors name its line."""
    from jinja2 import Template

    environment = _environment()
    source = "\n" * (variant.line - 1) + variant.text
    code = environment.compile(source, name=name, filename=name)
    return Template.from_code(environment, code, environment.make_globals(None))


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    """A sandbox without anything that reads files, or that says another thing the next time."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    del environment.filters["random"]
    return environment


def _tidy(rendered: str) -> str:
    """Without blanks at the ends of lines and between words, and with at most one empty line in a row."""
    lines = map(one_line, rendered.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _trials(kind: str) -> Iterator[Mapping[str, Any]]:
    """Values to try a text with: all that can be known, and nothing."""
    whole = ("language", "formal", "connected", "wrote")
    parts = dict.fromkeys(PARTS if kind in DRAFTS else (), "…")
    for formal in (True, False):
        nothing = dict.fromkeys(VALUES) | {
            "language": "en",
            "formal": formal,
            "connected": False,
            "wrote": False,
        }
        yield {**nothing, **parts}
        yield {key: value if key in whole else "…" for key, value in nothing.items()} | {
            "wrote": True,
            **parts,
        }
