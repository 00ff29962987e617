"""The owner's own history, if they want one: which requests were seen, kept in a local file as fingerprints.

Of each request that can be recognised again the file holds the day, the sender's name and profile
address, the request's id, and hashes of pairs of words; never a text. ``docs/campaigns.md`` says what can
be told from it.
"""

import os
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from screener.errors import HistoryError
from screener.line import printable
from screener.network.campaigns.prints import Prints
from screener.network.campaigns.sightings import Sighting

_MARK: Final = 0x73637248
"""What SQLite calls ``application_id``: by it a history is told from another database."""
_VERSION: Final = 1
"""Of the table and of the fingerprints in it."""
_PATIENCE: Final = 5.0
"""Seconds to wait for another process that writes."""
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS sightings (
    digest BLOB PRIMARY KEY, day TEXT NOT NULL, id BLOB NOT NULL, name BLOB, address BLOB,
    prints BLOB NOT NULL, rings BLOB NOT NULL
) WITHOUT ROWID
"""


def remembered(path: Path) -> tuple[Sighting, ...]:
    """What this history holds; nothing if there is no such file yet.

    Raises:
        HistoryError: the file is no history, or cannot be read.
    """
    if _is_new(path):
        return ()
    with _opened(path, "ro") as database:
        rows = database.execute("SELECT id, name, address, day, prints, rings FROM sightings ORDER BY digest")
        return tuple(_sighting(*row) for row in rows)


def remember(path: Path, sightings: Iterable[Sighting], *, today: date) -> int:
    """Add these sightings to the history and say how many were new; all of them are written, or none.

    What is there already is not written again. ``today`` stands for a day that is not known.

    Raises:
        HistoryError: the file is no history, or cannot be written.
    """
    rows = [_row(each, today) for each in sightings if each.telling]
    if _is_new(path):
        _create(path)
    with _opened(path, "rw") as database:
        database.execute("BEGIN IMMEDIATE")
        database.execute(_TABLE)
        database.execute(f"PRAGMA application_id = {_MARK}")
        database.execute(f"PRAGMA user_version = {_VERSION}")
        before = database.total_changes
        database.executemany("INSERT OR IGNORE INTO sightings VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        database.execute("COMMIT")
        return database.total_changes - before


def _is_new(path: Path) -> bool:
    """Whether there is no such file, or nothing in it."""
    try:
        return not path.exists() or (path.is_file() and path.stat().st_size == 0)
    except (OSError, ValueError) as error:
        raise HistoryError(f"{_plain(path)}: cannot be read; choose another file") from error


def _create(path: Path) -> None:
    """Make an empty file that only its owner can read."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise HistoryError(f"{_plain(path)}: cannot be written ({reason}); choose another file") from error


@contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    try:
        address = f"{path.absolute().as_uri()}?mode={mode}"
        with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)) as database:
            _check(path, database)
            yield database
    except sqlite3.OperationalError as error:
        raise HistoryError(
            f"{_plain(path)}: cannot be used as a history ({error}); try again or choose another file"
        ) from error
    except (sqlite3.Error, ValueError, TypeError, struct.error, OverflowError) as error:
        raise HistoryError(f"{_plain(path)}: is not a history of screener; choose another file") from error


def _check(path: Path, database: sqlite3.Connection) -> None:
    """Make sure that it is a history of ours, or an empty file."""
    if _is_new(path):
        return
    [mark] = database.execute("PRAGMA application_id").fetchone()
    [version] = database.execute("PRAGMA user_version").fetchone()
    if mark != _MARK:
        raise ValueError(path)
    if version != _VERSION:
        raise HistoryError(f"{_plain(path)}: was written by another version of screener; choose another file")


def _row(each: Sighting, today: date) -> tuple[bytes | str | None, ...]:
    prints = b"".join(struct.pack("<I", len(part)) + part for pair in each.prints for part in pair)
    rings = struct.pack(f"<{len(each.rings)}Q", *each.rings)
    sender = _bytes(each.sender) or b""
    digest = blake2b(b"\0".join((sender, prints, rings)), digest_size=16).digest()
    day = (each.day or today).isoformat()
    return digest, day, _bytes(each.id), _bytes(each.name), _bytes(each.address), prints, rings


def _sighting(identity: Any, name: Any, address: Any, day: Any, prints: Any, rings: Any) -> Sighting:
    return Sighting(
        id=_text(identity) or "",
        name=_text(name),
        address=_text(address),
        day=date.fromisoformat(day),
        prints=tuple(_prints(prints)),
        rings=struct.unpack(f"<{len(rings) // 8}Q", rings),
    )


def _prints(written: bytes) -> Iterator[Prints]:
    parts, at = [], 0
    while at < len(written):
        [length] = struct.unpack_from("<I", written, at)
        part = written[at + 4 : at + 4 + length]
        if len(part) != length or length % 8:
            raise ValueError(length)
        parts.append(part)
        at += 4 + length
    yield from (Prints(*pair) for pair in zip(parts[::2], parts[1::2], strict=True))


def _bytes(text: str | None) -> bytes | None:
    """UTF-8, whatever the text holds."""
    return None if text is None else text.encode("utf-8", "surrogatepass")


def _text(written: bytes | None) -> str | None:
    return None if written is None else str(written, "utf-8", "surrogatepass")


def _plain(path: Path) -> str:
    return printable(str(path))
