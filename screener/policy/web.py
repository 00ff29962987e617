"""The domains of links and e-mail addresses in a text, as a browser would understand them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from screener.text import Text

_DOMAIN: Final = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}[^\W_](?:[\w-]{0,61}[^\W_])?")
_SCHEME: Final = re.compile(r"^(?:[a-z]+:)?//", re.IGNORECASE)
_DOT: Final = re.compile("[\u3002\uff0e\uff61]")
_ENCODED: Final = "xn--"
_AFTER: Final = re.compile(r"[/?#\\]")


def is_domain(written: str) -> bool:
    """Whether this is a domain and nothing else, such as ``acme.example``."""
    return _DOMAIN.fullmatch(written.removesuffix(".")) is not None


def canonical(domain: str) -> str:
    """The form in which domains are compared: as they read, without capitals, ``xn--`` or a last dot.

    A letter that only looks like another one stays another letter.
    """
    read = ".".join(map(_read, _DOT.sub(".", domain).split("."))).rstrip(".")
    plain = unicodedata.normalize("NFKC", read)
    return (read if _AFTER.search(plain) else plain).casefold()


def _read(label: str) -> str:
    """A part of a domain as a browser shows it: ``xn--bcher-kva`` is ``bücher``."""
    if not label.casefold().startswith(_ENCODED):
        return label
    try:
        read = label[len(_ENCODED) :].encode("ascii").decode("punycode")
    except ValueError:
        return label
    return label if read.isascii() else read


def domains_in(texts: Iterable[Text]) -> Iterator[str]:
    """The domain of each link and e-mail address, in the form in which domains are compared."""
    for text in texts:
        for word in text.words:
            if word.kind in ("link", "mail"):
                yield _domain(text.written[word.start : word.end])


def _domain(address: str) -> str:
    """What a browser would call: a name before an ``@`` and a port do not count."""
    host = _AFTER.split(_SCHEME.sub("", address), maxsplit=1)[0]
    return canonical(host.rpartition("@")[2].partition(":")[0])
