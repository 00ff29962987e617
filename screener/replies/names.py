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
_TRADE: Final = _words(
    "ltd inc llc gmbh corp agency agentur agence academy group team coach coaching consulting digital growth"
    " hacks marketing media official recruiting services solutions studio ventures"
)
"""Words that a firm's name has and a person's hardly."""
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
    before, comma, after = _without_signs(shown).partition(",")
    parts = [part for part in before.split() if _bare(part) not in _ADDRESSES]
    while parts and _bare(parts[-1]) in _DEGREES:
        parts.pop()
    if not 0 < len(parts) <= _MOST_PARTS or not all(map(_is_part, parts)):
        return Called()
    calm = [each for part in parts if (each := _calmed(part))]
    own = [part for part in calm if _bare(part) not in _DEGREES]
    if len(calm) < len(parts) or not own:
        return Called()
    turned = len(own) == 1 and comma and after.strip() and _bare(after.split()[0]) not in _DEGREES
    full = " ".join(calm)
    return Called(None if turned else full, None if turned else _first(own[0]))


def _without_signs(shown: str) -> str:
    """Without emoji and other signs, which stand for nothing in a greeting."""
    return " ".join("".join(" " if _is_sign(each) else each for each in shown).split())


def _is_sign(character: str) -> bool:
    return (
        unicodedata.category(character) in ("So", "Sk", "Sm", "Me", "Cf") or "\ufe00" <= character <= "\ufe0f"
    )


def _bare(part: str) -> str:
    return part.replace(".", "").casefold()


def _is_part(part: str) -> bool:
    kinds = "".join("-" if each in _INSIDE else unicodedata.category(each)[0] for each in part)
    lettered = kinds.startswith("L") and set(kinds) <= set("LM-") and "--" not in kinds
    return lettered and (part.endswith(".") or not kinds.endswith("-")) and _bare(part) not in _TRADE


def _calmed(part: str) -> str | None:
    """The part in usual capitals; ``None`` where shouting hides them, as in ``MCDONALD``."""
    if not part.isupper() or len(part.rstrip(".")) <= _SOLE or "." in part.rstrip("."):
        return part
    return None if part.startswith(("MC", "MAC")) else part.title()


def _first(part: str) -> str | None:
    if len(part) < _SOLE or "." in part or part.islower() or part.isupper():
        return None
    script = unicodedata.name(part[0], "").partition(" ")[0]
    return None if script in _SURNAME_FIRST else part
