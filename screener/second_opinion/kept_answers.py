"""The answers of a model, kept by what was asked, in memory and in a file if the owner names one."""

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

_LONGEST: Final = 1 << 16
"""Characters of a line that is read."""


def asked_hash(url: str, body: Any) -> str:
    """The SHA-256 of all that is sent, and where to."""
    written = json.dumps([url, body], sort_keys=True, separators=(",", ":"))
    return sha256(written.encode()).hexdigest()


class KeptAnswers:
    """What was answered to what; a file that cannot be read or written keeps nothing, and says so.

    The file holds JSON lines that only its owner may read; a line that means nothing is passed over.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known: dict[str, str] = {}
        self.fault: str | None = None
        if path is not None and path.exists():
            try:
                with path.open(encoding="utf-8", errors="replace") as stream:
                    while line := stream.readline(_LONGEST):
                        self._take(line)
            except OSError as error:
                self.fault = f"{path}: cannot be read ({error.strerror}); answers are not kept"

    def get(self, asked: str) -> str | None:
        """The answer to what has this hash, if it is known."""
        return self._known.get(asked)

    def keep(self, asked: str, content: str) -> None:
        """Keep this answer."""
        self._known[asked] = content
        if self._path is None or self.fault:
            return
        line = json.dumps({"asked": asked, "answer": content}) + "\n"
        try:
            place = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(place, "ab") as stream:
                stream.write(line.encode())
        except OSError as error:
            self.fault = f"{self._path}: cannot be written ({error.strerror}); answers are not kept"

    def _take(self, line: str) -> None:
        with suppress(ValueError, RecursionError, KeyError, TypeError):
            entry = json.loads(line)
            asked, content = entry["asked"], entry["answer"]
            if isinstance(asked, str) and isinstance(content, str):
                self._known[asked] = content
