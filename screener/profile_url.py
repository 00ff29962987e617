"""One form for the many ways in which LinkedIn and its exports write the address of a person's profile."""

import re
import unicodedata
from typing import Final
from urllib.parse import unquote

_HOST = r"(?:https?:)?(?://)?(?:[a-z0-9-]{1,63}\.){0,3}linkedin\.(?:com|cn)(?::\d{1,5})?"
_PROFILE = re.compile(
    rf"""{_HOST}/(?:(?:comm|mwlite|mwlite/profile)/)?(?:
        in/(?P<slug>[^/?\#\s]{{1,2000}})
      | pub/(?P<old>[^/?\#\s]{{1,2000}})(?P<tail>(?:/[0-9a-z]{{1,3}}){{3}})?(?=[/?\#]|$)
      | (?:sales/(?:lead|people)/|talent/profile/|profile/view\?(?:[^\#\s]{{0,2000}}&)?id=)
        (?P<id>[\w-]{{1,200}})
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_MEMBER_ID = re.compile(r"A[A-Z][A-Za-z]AA[A-Za-z0-9_-]{1,100}")
_SLUG = re.compile(r"[^/?#%\\\s\x00-\x1f\x7f\ufffd]{1,200}")
_BASE: Final = "linkedin.com/in/"


def normalise(url: str) -> str | None:
    """``linkedin.com/in/<slug>`` for any address of a LinkedIn profile, else ``None``.

    Scheme, country host, query, language and trailing slash fall away; the slug is decoded and in lower
    case. Member ids (``ACoAA…``) are opaque and keep their case: offline, only a row that holds both can
    say that an id and a slug are the same person. The old ``/pub/ana-ruiz/1a/2b3/c4d`` is today's
    ``/in/ana-ruiz-c4d2b31a``. Never raises; normalising twice changes nothing.
    """
    found = _PROFILE.match(url.strip())
    if found is None:
        return None
    if found["id"]:
        return _BASE + found["id"] if _MEMBER_ID.fullmatch(found["id"]) else None
    slug = _decoded(found["slug"] or found["old"] + _ending(found["tail"]))
    return _BASE + slug if _SLUG.fullmatch(slug) else None


def _ending(tail: str | None) -> str:
    if not tail:
        return ""
    first, second, third = tail[1:].split("/")
    return f"-{third:0>3}{second:0>3}{first}"


def _decoded(slug: str) -> str:
    """Decoded twice, since some tools encode what is already encoded."""
    plain = unquote(unquote(slug))
    return plain if _MEMBER_ID.fullmatch(plain) else unicodedata.normalize("NFC", plain.lower())
