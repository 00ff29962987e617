"""An audit record as a file: lines are only ever added, by one writer at a time, and reach the disk."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, Self

from screener.audit.chain import LONGEST, AuditError, Chain, checked, hash_of, line_of
from screener.audit.entry import Answer, Decision, Entry, Said, name_of
from screener.errors import SourceError

_ADVICE: Final = "nothing was added; go on in another file and keep this one as it is"


class Ledger:
    """A record that is open for adding; all of it is checked before the first line is added.

    Use it in a ``with``: at its end, also by an error, everything added is on the disk. A file that is
    not there yet is made, unless ``new`` forbids it.

    Raises:
        AuditError: the file cannot be opened, is being written by another, or does not hold.
    """

    def __init__(self, path: Path, *, new: bool = True) -> None:
        self._path = path
        self._decisions: set[str] = set()
        flags = os.O_RDWR | os.O_APPEND | (os.O_CREAT if new else 0) | getattr(os, "O_BINARY", 0)
        try:
            self._stream = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
        except OSError as error:
            raise AuditError(f"{path}: cannot be opened ({error.strerror}); choose another file") from error
        try:
            if not stat.S_ISREG(os.fstat(self._stream.fileno()).st_mode):
                raise AuditError(f"{path}: is no file that can be added to; choose another")
            _lock(self._stream, path)
            self.chain = self._checked()
        except BaseException:
            self._stream.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *error: object) -> None:
        try:
            os.fsync(self._stream.fileno())
        except OSError as fault:
            if kind is None:
                raise self._unwritten(fault.strerror) from fault
        finally:
            self._stream.close()

    def add(self, said: Said) -> Entry:
        """Add a line, in one piece.

        Raises:
            AuditError: it cannot be written whole, or is too long, and nothing of it is kept; or it answers
                a decision that is not in the record.
        """
        if isinstance(said, Answer) and said.decision not in self._decisions:
            raise AuditError(f"{self._path}: no decision has the id {said.decision!r}")
        line = line_of(said, self.chain)
        if len(line) > LONGEST:
            raise AuditError(
                f"{self._path}: what {name_of(said)} wrote is too long to be kept; keep quotes only"
            )
        before = os.fstat(self._stream.fileno()).st_size
        try:
            written = self._stream.write(line)
        except OSError as error:
            raise self._unwritten(error.strerror) from error
        if written != len(line):
            os.ftruncate(self._stream.fileno(), before)
            raise self._unwritten("the disk is full")
        self.chain = Chain(self.chain.lines + 1, hash_of(line.removesuffix(b"\n")))
        return self._seen(Entry.model_validate_json(line))

    def _unwritten(self, why: str | None) -> AuditError:
        return AuditError(f"{self._path}: cannot be written ({why}); what was recorded before still holds")

    def _seen(self, entry: Entry) -> Entry:
        if isinstance(entry.entry, Decision):
            self._decisions.add(entry.id)
        return entry

    def _checked(self) -> Chain:
        chain = Chain()
        try:
            # Read through a stream of its own: this one has no buffer, so that each line goes out whole.
            with os.fdopen(os.dup(self._stream.fileno()), "rb") as reading:
                for entry, so_far in checked(_lines(reading), str(self._path)):
                    self._seen(entry)
                    chain = so_far
        except AuditError as error:
            raise type(error)(f"{error}; {_ADVICE}") from error
        return chain


def read_entries(path: Path, *, expect: str | None = None) -> Iterator[tuple[Entry, Chain]]:
    """Each entry of a record with the chain up to it, checked as it is read.

    ``expect`` is the hash of a line, kept from earlier, that must still be there.

    Raises:
        SourceError: the file cannot be read.
        AuditError: a line does not hold.
    """
    try:
        with path.open("rb") as stream:
            yield from checked(_lines(stream), str(path), expect=expect)
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror}); check the file") from error


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(LONGEST + 1):
        yield line


def _lock(stream: BinaryIO, path: Path) -> None:
    """Keep others from writing until the stream is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # Far behind the end: a lock there hinders no reader.
            stream.seek(1 << 40)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            stream.seek(0)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise AuditError(f"{path}: is being written by another screener; wait for it") from error
