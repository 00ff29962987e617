"""What an HTML file may do that stands by itself: load nothing, and run nothing but its own script."""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256


def security_policy(*, styles: Iterable[str], scripts: Iterable[str] = ()) -> str:
    """A Content-Security-Policy (level 3, https://www.w3.org/TR/CSP3/) that names contents by their hashes.

    ``styles`` and ``scripts`` are the contents of its elements of that name, to the last blank. Neither
    attributes of style nor handlers of events have any effect.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_sources(styles)}",
            f"script-src {_sources(scripts)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _sources(contents: Iterable[str]) -> str:
    hashes = (b64encode(sha256(each.encode()).digest()).decode() for each in contents)
    return " ".join(f"'sha256-{each}'" for each in hashes) or "'none'"
