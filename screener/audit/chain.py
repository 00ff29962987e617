"""The chain: each line holds the hash of the one before, so that no line changes, goes or moves unseen."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from pydantic import ValidationError

from screener.audit.entry import START, Decision, Entry, Said
from screener.errors import ScreenerError

LONGEST: Final = 1 << 24
"""Bytes of a line; a longer one is no entry."""
_ID_DIGITS: Final = 16
_BEGINNING: Final = b'{"entry":{'
_MARKS: Final = (b'"entry":', b'"number":', b'"previous":')
_ENOUGH_MARKS: Final = 2


class AuditError(ScreenerError):
    """An audit record cannot be used, or does not hold: the message names the file and the line."""


class NoRecordError(AuditError):
    """A file is no audit record at all."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Where a chain stands: how many lines it has, and the SHA-256 of the last."""

    lines: int = 0
    head: str = START


def canonical(value: Any) -> bytes:
    """JSON in the one form in which it is hashed: sorted keys, no blanks, ASCII only."""
    written = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return written.encode("ascii")


def hash_of(line: bytes) -> str:
    """The SHA-256 of a line without its line break."""
    return sha256(line).hexdigest()


def line_of(said: Said, after: Chain) -> bytes:
    """The line that says this after that chain, with its line break."""
    told = said.model_dump(mode="json", exclude_none=True)
    bare = {"number": after.lines + 1, "previous": after.head, "entry": told}
    return canonical(bare | {"id": _id(bare)}) + b"\n"


def checked(lines: Iterable[bytes], name: str, *, expect: str | None = None) -> Iterator[tuple[Entry, Chain]]:
    """Each entry with the chain up to it, checked line by line; ``name`` stands for the file in messages.

    ``expect`` is the hash of some line, kept from earlier: that line must still be there. Without it
    nobody can tell that lines are missing at the end.

    Raises:
        AuditError: a line does not hold; the first such is named.
        NoRecordError: neither of the first two lines was ever a line of an audit record.
    """
    chain, decisions, seen = Chain(), set(), expect in (None, START)
    following = iter(lines)
    for line in following:
        where = f"{name}, line {chain.lines + 1}"
        try:
            written = _written(line, where)
        except AuditError as error:
            if not chain.lines and not any(map(_resembles_entry, (line, next(following, b"")))):
                raise NoRecordError(f"{name}: is no audit record, which review --audit writes") from error
            raise
        entry = _entry(written, where)
        _check(entry, written, chain, where)
        said = entry.entry
        if isinstance(said, Decision):
            decisions.add(entry.id)
        elif said.decision not in decisions:
            raise AuditError(f"{where}: answers a decision that is not above it")
        chain = Chain(chain.lines + 1, hash_of(line.removesuffix(b"\n")))
        seen = seen or chain.head == expect
        yield entry, chain
    if not seen:
        raise AuditError(f"{name}: no line has the hash {expect}; lines are missing, or all were rewritten")


def _written(line: bytes, where: str) -> dict[str, Any]:
    """What a line says as JSON, if it is in the one form."""
    if not line.endswith(b"\n"):
        raise AuditError(f"{where}: is broken off before its end")
    if line.endswith(b"\r\n"):
        raise AuditError(f"{where}: has another line break than was written, as some editors leave it")
    if len(line) > LONGEST:
        raise AuditError(f"{where}: is longer than any entry")
    try:
        written = json.loads(line)
        same = isinstance(written, dict) and canonical(written) + b"\n" == line
    except (ValueError, RecursionError) as error:
        raise AuditError(f"{where}: is no entry of an audit record") from error
    if not same:
        raise AuditError(f"{where}: is not written as it was")
    return dict(written)


def _entry(written: Mapping[str, Any], where: str) -> Entry:
    try:
        return Entry.model_validate(written)
    except ValidationError as error:
        raise AuditError(f"{where}: is no entry of an audit record") from error


def _check(entry: Entry, written: Mapping[str, Any], chain: Chain, where: str) -> None:
    if entry.number != chain.lines + 1:
        raise AuditError(f"{where}: is numbered {entry.number}; lines are missing, added or moved")
    if entry.previous != chain.head:
        before = f"line {chain.lines} was changed" if chain.lines else "lines are missing before it"
        raise AuditError(f"{where}: does not follow from the line before; {before}, or this one was")
    if entry.id != _id({key: value for key, value in written.items() if key != "id"}):
        raise AuditError(f"{where}: was changed after it was written")


def _resembles_entry(line: bytes) -> bool:
    """Whether a line was an entry once, so that a record was changed rather than another file given."""
    return line.startswith(_BEGINNING) or sum(mark in line for mark in _MARKS) >= _ENOUGH_MARKS


def _id(bare: Mapping[str, Any]) -> str:
    return sha256(canonical(bare)).hexdigest()[:_ID_DIGITS]
