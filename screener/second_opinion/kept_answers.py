"""The answers of a model, kept by what was asked, in memory and in a file if the owner names one."""

import json
import os
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final

from pydantic import ValidationError

from screener.second_opinion.answer import Answer

_LONGEST: Final = 1 << 20
"""Bytes of a line that is read; an answer is shorter."""
_NOT_KEPT: Final = "answers are not kept"


def asked_hash(url: str, body: Any) -> str:
    """The SHA-256 of all that is sent, and where to."""
    written = json.dumps([url, body], sort_keys=True, separators=(",", ":"))
    return sha256(written.encode()).hexdigest()


class KeptAnswers:
    """What was answered to what; a file that cannot be read or written keeps nothing, and says so.

    The file holds JSON lines that only its owner may read: hashes of what was asked, and of each answer
    the reading and the quotes, checked. A line that means nothing is passed over.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known: dict[str, Answer] = {}
        self._whole = True
        self.fault: str | None = None
        if path is not None and os.path.lexists(path):
            try:
                self._read(path)
            except OSError as error:
                self.fault = f"{path}: cannot be read ({error.strerror}); {_NOT_KEPT}"

    def get(self, asked: str) -> Answer | None:
        """The answer to what has this hash, if it is known."""
        return self._known.get(asked)

    def keep(self, asked: str, answer: Answer) -> None:
        """Keep this answer."""
        self._known[asked] = answer
        if self._path is None or self.fault:
            return
        line = json.dumps({"asked": asked, "answer": answer.model_dump(mode="json")}) + "\n"
        try:
            place = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(place, "ab", buffering=0) as stream:
                stream.write((line if self._whole else f"\n{line}").encode())
                self._whole = True
        except OSError as error:
            self.fault = f"{self._path}: cannot be written ({error.strerror}); {_NOT_KEPT}"

    def _read(self, path: Path) -> None:
        if not stat.S_ISREG(path.stat().st_mode):
            self.fault = f"{path}: is no file; {_NOT_KEPT}"
            return
        with path.open("rb") as stream:
            self._take_all(stream)

    def _take_all(self, stream: BinaryIO) -> None:
        """Take each line; one that was broken off is ended before the next is written."""
        while line := stream.readline(_LONGEST):
            self._whole = line.endswith(b"\n")
            with suppress(ValueError, RecursionError, KeyError, TypeError, ValidationError):
                entry = json.loads(line)
                if isinstance(entry["asked"], str):
                    self._known[entry["asked"]] = Answer.model_validate(entry["answer"])
