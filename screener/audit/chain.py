"""The chain: each line holds the hash of the one before, so that no line changes, goes or moves unseen."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from pydantic import ValidationError

from screener.audit.entry import START, Decision, Entry, Said
from screener.errors import ScreenerError

LONGEST: Final = 1 << 22
"""Bytes of a line; a longer one is no entry."""
_ID_DIGITS: Final = 16


class AuditError(ScreenerError):
    """An audit record cannot be used, or does not hold: the message names the file and the line."""


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
    """
    chain, decisions, seen = Chain(), set(), expect in (None, START)
    for line in lines:
        where = f"{name}, line {chain.lines + 1}"
        entry = _entry(line, where)
        _check(entry, line, chain, where)
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


def _entry(line: bytes, where: str) -> Entry:
    if not line.endswith(b"\n"):
        raise AuditError(f"{where}: is broken off before its end")
    if len(line) > LONGEST:
        raise AuditError(f"{where}: is longer than any entry")
    try:
        written = json.loads(line)
        if canonical(written) + b"\n" != line:
            raise AuditError(f"{where}: is not written as it was")
        return Entry.model_validate(written)
    except (ValidationError, ValueError, RecursionError) as error:
        raise AuditError(f"{where}: is no entry of an audit record") from error


def _check(entry: Entry, line: bytes, chain: Chain, where: str) -> None:
    if entry.number != chain.lines + 1:
        raise AuditError(f"{where}: is numbered {entry.number}; lines are missing, added or moved")
    if entry.previous != chain.head:
        before = f"line {chain.lines} was changed" if chain.lines else "lines are missing before it"
        raise AuditError(f"{where}: does not follow from the line before; {before}, or this one was")
    written = json.loads(line)
    if written.pop("id") != _id(written):
        raise AuditError(f"{where}: was changed after it was written")


def _id(bare: Mapping[str, Any]) -> str:
    return sha256(canonical(bare)).hexdigest()[:_ID_DIGITS]
