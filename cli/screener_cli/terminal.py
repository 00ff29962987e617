"""Where a command writes: a terminal with its width and colours, a pipe, a file never half-written."""

import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO, TypeVar

Item = TypeVar("Item")

WIDEST: Final = 120
"""Columns; longer lines are tiring to read."""
_PATIENCE: Final = 1.0
"""Seconds of work before progress is shown."""
_BEAT: Final = 0.2


def width() -> int:
    """The columns to write in: those of the terminal, or ``COLUMNS``, else 80; at most 120."""
    return min(shutil.get_terminal_size((80, 24)).columns, WIDEST)


def colourful(stream: TextIO) -> bool:
    """Whether to write in colour: to a terminal that can, unless ``NO_COLOR`` is set."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@contextmanager
def written_to(path: Path | None, *, sources: Iterable[str] = ()) -> Iterator[TextIO]:
    """A stream to standard output, or to a file that appears only when all of it is written.

    Raises:
        ScreenerError: the file cannot be written, or is one of ``sources``.
    """
    if path is None or str(path) == "-":
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="replace")
        yield sys.stdout
        return
    from screener.errors import ScreenerError

    if path.exists() and any(_same(path, source) for source in sources):
        raise ScreenerError(f"{path}: is what is being read; choose another file with -o")
    try:
        with _replacing(path) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ScreenerError(
            f"{path}: cannot be written ({error.strerror}); choose another with -o"
        ) from error


def _same(path: Path, source: str) -> bool:
    return Path(source).exists() and path.samefile(source)


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8") as stream:
            yield stream
        return
    target = path.resolve()
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("x", encoding="utf-8", newline="") as stream:
            yield stream
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def with_progress(items: Iterable[Item], *, shown: bool) -> Iterator[Item]:
    """The same items; when ``shown`` and they take long, standard error counts them meanwhile."""
    if not shown:
        yield from items
        return
    due = time.monotonic() + _PATIENCE
    told = False
    try:
        for count, item in enumerate(items, 1):
            if time.monotonic() >= due:
                print(f"\r{count} …", end="", file=sys.stderr, flush=True)  # noqa: T201
                due, told = time.monotonic() + _BEAT, True
            yield item
    finally:
        if told:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)  # noqa: T201
