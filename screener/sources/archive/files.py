"""The files of LinkedIn's archive, found by base name in a zip or a folder and read without unpacking."""

import csv
import io
import itertools
import lzma
import re
import struct
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from screener.errors import SourceError
from screener.sources.columns import key_of
from screener.sources.content import Content, encoding_of, mended, plain, stream_content, text_of, unreadable
from screener.sources.separated import DELIMITERS, cells_of, lines_of
from screener.sources.tally import Tally

Row = Mapping[str, str]
"""The cells of a row by their column's name in the form of :func:`~screener.sources.columns.key_of`."""

MOST_UNPACKED: Final = 1 << 30
"""Bytes that one file of an archive may hold; real ones hold some tens of millions."""
MOST_PACKED_RATIO: Final = 200
"""How many times smaller a file above :data:`LEAST_SUSPECT` may have been packed; real ones 4 to 20 times."""
LEAST_SUSPECT: Final = 1 << 24

_FILES: Final = (
    *("Invitations", "Connections", "messages", "Profile", "Positions", "Education", "Skills", "Notes"),
    *("Endorsement_Received_Info", "Endorsement_Given_Info", "Ad_Targeting"),
    *("Recommendations_Received", "Recommendations_Given"),
)
_NUMBER = re.compile(r"_\d+$")
_HEADER_WITHIN: Final = 20
_ENCRYPTED: Final = 1
# Whatever zipfile and the decompressors under it raise on damaged bytes.
_BROKEN_ZIP: Final = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, NotImplementedError, RuntimeError, OSError, ValueError, OverflowError),
)


def _stem(file: str) -> str:
    """``Endorsement Received Info`` and ``Shares_123`` alike, whichever way the archive spells them."""
    return key_of(_NUMBER.sub("", file))


_STEMS: Final = {_stem(file): file for file in _FILES}


@dataclass(frozen=True)
class Files:
    """The files of one archive that are of use, by their names in ``_FILES``."""

    name: str
    tally: Tally
    _openers: Mapping[str, tuple[Callable[[], BinaryIO], ...]]

    def __contains__(self, file: str) -> bool:
        return file in self._openers

    def rows(self, file: str, *needed: str) -> Iterator[Row]:
        """The rows of a file below the header that has all the ``needed`` columns; none without the file.

        Raises:
            SourceError: the file cannot be read.
        """
        for opener in self._openers.get(file, ()):
            try:
                with opener() as stream:
                    yield from self._rows(stream_content(stream, file), frozenset(map(key_of, needed)))
            except (*_BROKEN_ZIP, csv.Error) as error:
                raise SourceError(
                    f"{self.name}: {file}.csv cannot be read ({plain(str(error))}); download it again"
                ) from error

    def _rows(self, content: Content, needed: frozenset[str]) -> Iterator[Row]:
        encoding = encoding_of(content.head)
        head = mended(text_of(io.BytesIO(content.head), encoding).read())
        for delimiter in DELIMITERS:
            above = itertools.islice(cells_of(io.StringIO(head, ""), delimiter), _HEADER_WITHIN)
            for number, cells in enumerate(above):
                header = tuple(map(key_of, cells))
                if needed <= set(header):
                    with content.opened() as stream:
                        rows = cells_of(lines_of(text_of(stream, encoding), self.tally), delimiter)
                        yield from _named(header, itertools.islice(rows, number + 1, None))
                    return
        if head.count("\n") > 1:
            self.tally.say(f"{content.name}.csv was left out: its columns are not those LinkedIn writes")


def _named(header: tuple[str, ...], rows: Iterable[list[str]]) -> Iterator[Row]:
    """Each row that holds anything, by the names of its columns; of two so called the first filled."""
    for cells in rows:
        row: dict[str, str] = {}
        for key, cell in itertools.zip_longest(header, cells[: len(header)], fillvalue=""):
            if not row.get(key):
                row[key] = cell.strip()
        if any(row.values()):
            yield row


@contextmanager
def files_in_zip(content: Content, tally: Tally) -> Iterator[Files]:
    """The files of a zip, read where they lie; nothing is unpacked to disk.

    Raises:
        SourceError: it is not a whole zip, holds none of LinkedIn's files, is encrypted, or would unpack
            to more than any archive.
    """
    with content.opened() as stream:
        whole = stream if stream.seekable() else io.BytesIO(stream.read())
        try:
            packed = zipfile.ZipFile(whole)
        except _BROKEN_ZIP as error:
            raise SourceError(
                f"{content.name}: is not a whole zip ({plain(str(error))}); download it again"
            ) from error
        with packed:
            members = {info.filename: info for info in packed.infolist() if not info.is_dir()}
            found = _found(content.name, members)
            openers = {
                file: tuple(_member(content.name, packed, members[path]) for path in paths)
                for file, paths in found.items()
            }
            yield Files(content.name, tally, openers)


def files_in_folder(folder: Path, tally: Tally) -> Files:
    """The files of an unpacked archive, in this folder or one folder below.

    Raises:
        SourceError: the folder holds none of LinkedIn's files or may not be read.
    """
    name = plain(str(folder))
    try:
        below = [path.relative_to(folder).as_posix() for each in ("*", "*/*") for path in folder.glob(each)]
    except OSError as error:
        raise unreadable(name, error) from error
    found = _found(name, below)
    openers = {file: tuple(_file(folder / path) for path in paths) for file, paths in found.items()}
    return Files(name, tally, openers)


def _file(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def _member(name: str, packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    shown = f"{name}: {plain(info.filename)}"
    if info.flag_bits & _ENCRYPTED:
        raise SourceError(f"{shown} is encrypted; unpack it with its password and give the folder")
    ratio = info.file_size / max(1, info.compress_size)
    if info.file_size > MOST_UNPACKED or (info.file_size > LEAST_SUSPECT and ratio > MOST_PACKED_RATIO):
        raise SourceError(f"{shown} would unpack to {info.file_size:,} bytes; no archive of LinkedIn's does")
    return lambda: packed.open(info)  # type: ignore[return-value]


def _found(name: str, paths: Iterable[str]) -> dict[str, list[str]]:
    """The paths of each file; of several depths the shallowest, since sub-folders reuse names."""
    by_depth: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path in sorted(paths):
        parts = PurePosixPath(path.replace("\\", "/"))
        file = _STEMS.get(_stem(parts.stem)) if parts.suffix.lower() == ".csv" else None
        if file and not parts.name.startswith("._") and "__MACOSX" not in parts.parts:
            by_depth[len(parts.parts)][file].append(path)
    if not by_depth:
        raise SourceError(_no_archive(name, paths))
    return dict(by_depth[min(by_depth)])


def _no_archive(name: str, paths: Iterable[str]) -> str:
    if any(path.endswith("workbook.xml") for path in paths):
        return f"{name}: is a spreadsheet; save it as CSV and give that"
    return (
        f"{name}: holds none of the files of LinkedIn's archive (Invitations.csv, Connections.csv, …); give"
        " the zip LinkedIn mailed you, or a table"
    )
