"""The domains of links and e-mail addresses in a text, as a browser would understand them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from screener.text import Text

_DOMAIN: Final = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}[^\W_](?:[\w-]{0,61}[^\W_])?")
_SCHEME: Final = re.compile(r"^(?:[a-z]+:)?//", re.IGNORECASE)
_AFTER: Final = re.compile(r"[/?#\\]")


def is_domain(written: str) -> bool:
    """Whether this is a domain and nothing else, such as ``acme.example``."""
    return _DOMAIN.fullmatch(written) is not None


def domains_in(texts: Iterable[Text]) -> Iterator[str]:
    """The domain of each link and e-mail address, in lower case, letter for letter as it was written."""
    for text in texts:
        for word in text.words:
            if word.kind in ("link", "mail"):
                yield _domain(text.written[word.start : word.end])


def _domain(address: str) -> str:
    """What a browser would call: a name before an ``@`` and a port do not count."""
    host = _AFTER.split(_SCHEME.sub("", address), maxsplit=1)[0]
    return host.rpartition("@")[2].partition(":")[0].rstrip(".").casefold()
