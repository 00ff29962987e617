"""When two written names mean the same person, company, school or group."""

import re
from functools import lru_cache

from screener.text import fold

_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W_]+")
_TITLES = re.compile("dr|prof|professor|mr|mrs|ms|mx|sir|dame")
_LEGAL = re.compile(
    "ab|ag|aps|as|asa|bv|co|company|corp|corporation|gmbh|inc|incorporated|kft|kg|kk|limited|llc|llp|lp"
    "|ltd|ltda|mbh|nv|oo|oy|oyj|plc|pte|pty|pvt|sa|sarl|sas|se|sl|sp|spa|srl|sro|ug|z"
)
_NO_EMPLOYER = re.compile(
    "autonomo|confidential|consultant|entrepreneur|freelance|freelancer|freelancing|freiberuflich|independent"
    "|independent (consultant|contractor)|libero professionista|looking for opportunities|n a|na|none"
    "|not disclosed|open to work|own business|private|retired|self|self employed|selbststandig|stealth"
    "|stealth mode|stealth (mode )?startup|student|travailleur independant|unemployed|various|zzp"
)


def _words(name: str) -> list[str]:
    folded = " ".join(fold(word.replace(".", "")) for word in _BRACKETED.sub(" ", name).split())
    words = _WORD.findall(folded)
    return words[1:] if words[:1] == ["the"] and len(words) > 1 else words


def name_key(name: str) -> str:
    """The form in which names of groups and schools are compared: case, accents and brackets fall away."""
    return " ".join(_words(name))


@lru_cache(maxsize=1024)
def person_key(name: str) -> str:
    """The form in which names of people are compared: also without titles and letters after a comma."""
    words = _words(name.partition(",")[0])
    return " ".join([word for word in words if not _TITLES.fullmatch(word)] or words)


def company_key(name: str) -> str:
    """The form in which names of companies are compared, without ``Ltd``, ``GmbH``, ``Inc.`` and the like.

    Empty for what people write when there is no employer, such as ``Self-employed``: two freelancers
    are not colleagues.
    """
    words = _words(name)
    while len(words) > 1 and _LEGAL.fullmatch(words[-1]):
        words.pop()
    key = " ".join(words)
    return "" if _NO_EMPLOYER.fullmatch(key) else key


def mentions(text: str, name: str) -> bool:
    """Whether ``text`` names this person in full; a single word is not a full name."""
    key = person_key(name)
    return " " in key and f" {key} " in f" {' '.join(_words(text.replace('(', ' ').replace('[', ' ')))} "
