"""By which name to greet somebody, where the name they show is clearly one."""

import re
import unicodedata
from typing import Final, NamedTuple

from screener.line import one_line


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_LONGEST: Final = 60
_MOST_PARTS: Final = 5
_NO_NAME: Final = frozenset(
    (
        "linkedin member",
        "linkedin-mitglied",
        "membre linkedin",
        "membre de linkedin",
        "miembro de linkedin",
        "usuario de linkedin",
        "utente linkedin",
        "membro di linkedin",
        "usuário do linkedin",
        "membro do linkedin",
        "linkedin-lid",
        "linkedin user",
        "unknown sender",
        "unknown",
        "private",
        "anonymous",
    )
)
"""What stands in place of a name."""
_ADDRESSES: Final = _words(
    "mr mrs ms miss mx sir madam herr frau hr fr mme mlle sr sra srta señor señora don doña sig signor"
    " signora dhr mevr mevrouw meneer senhor senhora"
)
"""Words of address; each would say a gender, and none belongs to the name."""
_DEGREES: Final = _words(
    "dr prof professor phd mba msc bsc ma ba md ing ir dipl med jur drs mag rer nat pmp cpa esq jr ii iii"
)
_TITLES: Final = _words("dr prof professor")
"""Degrees that stay before a full name."""
_ALSO_NAMES: Final = _words("ba drs ing ir jur ma mag med nat rer")
"""Degrees that are names too, unless they stand in capitals or with a point: Jack Ma, Nat King."""
_PARTICLES: Final = _words("da de dei del den der di do dos du e el la las le los van von y zu")
"""Parts of a surname that are written small, also where the whole name is shouted."""
_TRADE: Final = _words(
    "ltd inc llc llp plc gmbh mbh ag kg ug bv nv sarl srl corp co company holding holdings"
    " international global agency agentur agence agencia academy akademie institute institut university"
    " association verein foundation group gruppe team coach coaching consulting consultants digital"
    " growth hacks marketing media official partners recruiting recruitment talent services service"
    " solutions studio studios ventures capital support linkedin jobs careers career network hotel"
    " restaurant clinic klinik school shop store and und et og och"
)
"""Words that the name of a firm or a group has and a person's hardly."""
_INSIDE: Final = "'’-."
"""Signs that may stand between two letters of a name."""
_ASIDE: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"|“[^“”]*”|„[^„“”]*[“”]")
_SURNAME_FIRST: Final = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")
_SOLE: Final = 2


class Called(NamedTuple):
    """The names to greet by; ``None`` where what is shown is not clearly a name."""

    full: str | None = None
    first: str | None = None


def called(name: str | None) -> Called:
    """How ``name`` lets itself be used in a greeting.

    Emoji, words of address, asides and what follows a comma fall away, and shouted names are calmed. A
    first name is given only where it comes first and is written out.
    """
    written = unicodedata.normalize("NFKC", (name or "")[: 4 * _LONGEST])
    shown = _ASIDE.sub(" ", one_line(written))
    if shown.casefold() in _NO_NAME or len(shown) > _LONGEST:
        return Called()
    before, _, after = _without_signs(shown).partition(",")
    parts = _parts(before)
    if not 0 < len(parts) <= _MOST_PARTS or not all(map(_is_part, parts)):
        return Called()
    shouted = all(map(str.isupper, parts))
    calm = [each for part in parts if (each := _calmed(part, shouted=shouted))]
    own = [part for part in calm if _bare(part) not in _TITLES and not _is_degree(part)]
    if len(calm) < len(parts) or all(len(part.rstrip(".")) < _SOLE for part in own):
        return Called()
    if len(own) == 1 and after.strip() and not _is_degree(after.split()[0]):
        return Called()
    return Called(" ".join(calm), None if _is_surname(parts, own[0]) else _first(own[0]))


def _parts(shown: str) -> list[str]:
    """The parts of a name without words of address, and without degrees but for titles that lead it."""
    parts = [part for part in shown.split() if _bare(part) not in _ADDRESSES]
    while parts and _is_degree(parts[-1]):
        parts.pop()
    while parts and _is_degree(parts[0]) and _bare(parts[0]) not in _TITLES:
        parts.pop(0)
    return parts


def _without_signs(shown: str) -> str:
    """Without emoji and other signs, which stand for nothing in a greeting."""
    return " ".join("".join(" " if _is_sign(each) else each for each in shown).split())


def _is_sign(character: str) -> bool:
    return (
        unicodedata.category(character) in ("So", "Sk", "Sm", "Me", "Cf") or "\ufe00" <= character <= "\ufe0f"
    )


def _bare(part: str) -> str:
    return part.replace(".", "").rstrip(",").casefold()


def _is_part(part: str) -> bool:
    kinds = "".join("-" if each in _INSIDE else unicodedata.category(each)[0] for each in part)
    lettered = kinds.startswith("L") and set(kinds) <= set("LM-") and "--" not in kinds
    return lettered and (part.endswith(".") or not kinds.endswith("-")) and _bare(part) not in _TRADE


def _is_degree(part: str) -> bool:
    bare = _bare(part)
    return bare in _DEGREES and (part.isupper() or "." in part or bare not in _ALSO_NAMES)


def _calmed(part: str, *, shouted: bool) -> str | None:
    """The part in usual capitals; ``None`` where shouting hides them, as in ``MCDONALD``."""
    if shouted and part.casefold() in _PARTICLES:
        return part.lower()
    if not part.isupper() or len(part.rstrip(".")) <= _SOLE or "." in part.rstrip("."):
        return part
    return None if part.startswith(("MC", "MAC")) else part.title()


def _is_surname(parts: list[str], first: str) -> bool:
    """Whether capitals throughout mark the first name shown as a surname, as in ``DUPONT Marie``."""
    shouted = [part for part in parts if part.isupper() and len(part) > _SOLE]
    return 0 < len(shouted) < len(parts) and first.casefold() == parts[0].casefold() == shouted[0].casefold()


def _first(part: str) -> str | None:
    if len(part) < _SOLE or "." in part or part.islower() or part.isupper():
        return None
    script = unicodedata.name(part[0], "").partition(" ")[0]
    return None if script in _SURNAME_FIRST else part
