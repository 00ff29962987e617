"""The bytes of a source: opened by path or handed over as a stream, and told apart by what they hold."""

import codecs
import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from screener.errors import SourceError
from screener.line import printable

HEAD: Final = 1 << 18
"""Bytes looked at to tell what a source is and what its columns are called."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPED_BYTES = re.compile("[\udc80-\udcff]+")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Content:
    """Something to read: ``name`` as shown to a person, the first bytes, and how to open it from the start.

    A file opens as often as wanted, a stream once.
    """

    name: str
    head: bytes
    _open: Callable[[], BinaryIO]

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The bytes from the start.

        Raises:
            SourceError: the file can no longer be read, or the stream was read before.
        """
        try:
            with self._open() as stream:
                yield stream
        except OSError as error:
            raise unreadable(self.name, error) from error


def content_of(path: Path) -> Content:
    """The content of a file.

    Raises:
        SourceError: there is no such file, or it may not be read.
    """
    name = plain(str(path))
    try:
        if not path.is_file() and path.exists():
            return stream_content(path.open("rb"), name, closing=True)
        with path.open("rb") as stream:
            head = stream.read(HEAD)
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error
    return Content(name, head, lambda: path.open("rb"))


def stream_content(stream: BinaryIO, name: str, *, closing: bool = False) -> Content:
    """The content of a stream, which can be read once and stays open unless ``closing``."""
    head = stream.read(HEAD)
    unread = [head]

    def open_once() -> BinaryIO:
        if not unread:
            raise SourceError(f"{name}: can be read only once; save it as a file to read it again")
        return io.BufferedReader(_Rejoined(unread.pop(), stream, closing), HEAD)

    return Content(name, head, open_once)


class _Rejoined(io.RawIOBase):
    """The bytes already read from a stream, followed by the rest of it."""

    def __init__(self, head: bytes, stream: BinaryIO, closing: bool) -> None:  # noqa: FBT001
        self._head, self._stream, self._closing = head, stream, closing

    def close(self) -> None:
        if self._closing:
            self._stream.close()
        super().close()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._head[: len(buffer)] or self._stream.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)


def unreadable(name: str, error: OSError | ValueError) -> SourceError:
    """The error for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return SourceError(f"{name}: no such file; check the path")
    if isinstance(error, PermissionError):
        return SourceError(f"{name}: you may not read it; check its permissions")
    reason = getattr(error, "strerror", None) or error
    return SourceError(f"{name}: cannot be read ({reason}); check the path")


def encoding_of(head: bytes) -> str:
    """The encoding of a text, from its byte order mark or, failing that, from where its NUL bytes stand."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    start = head[:400]
    even, odd, half = start[0::2].count(0), start[1::2].count(0), len(start) / 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return "utf-8"


def text_of(stream: BinaryIO, encoding: str) -> TextIO:
    """The stream as text, line ends as written; pass each piece of it through :func:`mended`."""
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    return io.TextIOWrapper(stream, encoding, errors=errors, newline="")


def is_legacy(piece: str) -> bool:
    """Whether bytes that are not UTF-8 stand in this piece of :func:`text_of`."""
    return not piece.isascii() and _ESCAPED_BYTES.search(piece) is not None


def mended(piece: str) -> str:
    """The piece with NULs dropped and bytes that are not UTF-8 read as Windows-1252."""
    if "\0" in piece:
        piece = piece.replace("\0", "")
    return piece if piece.isascii() else _ESCAPED_BYTES.sub(_as_cp1252, piece)


def _as_cp1252(found: re.Match[str]) -> str:
    return found[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def clean(text: str) -> str:
    """The text with halves of broken characters replaced, so that it can always be written out."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def plain(text: str, limit: int = 200) -> str:
    """Outside text fit for one line of a message: printable, at most ``limit`` characters."""
    line = " ".join(printable(clean(text)).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
