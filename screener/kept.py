"""Keeps what is slow to make beside Python's own byte code, so that it is made only when it changed."""

import gc
import marshal
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from types import ModuleType
from typing import Any


def kept(name: str, make: Callable[[], Any], *, made_from: Any, made_by: Iterable[ModuleType]) -> Any:
    """What ``make`` gives, read back if it was made from the same by the same code before.

    It may hold tuples, lists, dicts, sets, strings and numbers: what ``marshal`` can write.
    It lies where Python keeps its byte code, in a file called after ``name``. Like byte code it is
    trusted, written in silence, and not written if Python must not (``PYTHONDONTWRITEBYTECODE``) or may not.
    """
    try:
        place = _place(name)
        key = _key(made_from, made_by)
    except (OSError, NotImplementedError):
        return make()
    with suppress(OSError, EOFError, ValueError, TypeError), place.open("rb") as stream, _uncollected():
        if stream.read(len(key)) == key:
            return marshal.loads(stream.read())  # noqa: S302 (as trusted as byte code)
    with _uncollected():
        made = make()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _write(place, key, made)
    return made


@contextmanager
def _uncollected() -> Iterator[None]:
    """Lets the garbage collector rest, which would look through all that is made, again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _place(name: str) -> Path:
    return Path(cache_from_source(__file__)).with_name(f"{name}.{sys.implementation.cache_tag}.kept")


def _key(made_from: Any, made_by: Iterable[ModuleType]) -> bytes:
    digest = sha256(sys.version.encode())
    digest.update(marshal.dumps(made_from, 2))
    for module in made_by:
        digest.update(Path(str(module.__file__)).read_bytes())
    return digest.digest()


def _write(place: Path, key: bytes, made: Any) -> None:
    unfinished = place.with_suffix(f".{os.getpid()}")
    try:
        with unfinished.open("xb") as stream:
            stream.write(key)
            marshal.dump(made, stream)
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)
