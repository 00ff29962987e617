"""Opening a source: a table, LinkedIn's archive, or several of them joined."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from screener.sources.columns import added_names, check_added
from screener.sources.content import Content, content_of, plain, stream_content, unreadable
from screener.sources.join import Directory, joined
from screener.sources.source import Source
from screener.sources.table import layout_of, requests_in
from screener.sources.tally import Tally

if TYPE_CHECKING:
    from screener.sources.archive import Archive

Readable = str | PathLike[str] | BinaryIO
"""A path, or an open binary file such as ``sys.stdin.buffer``."""

STANDARD_INPUT: Final = "-"
"""What to give as a path to read standard input."""

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")

__all__ = ["Readable", "Source", "read"]


def read(
    source: Readable,
    *,
    map: Mapping[str, str] | None = None,  # noqa: A002  (the name of the option)
    with_: Iterable[Readable] = (),
    all: bool = False,  # noqa: A002  (the name of the option)
) -> Source:
    """Open a source, whatever it is called: what it holds decides.

    Args:
        source: a table (CSV, TSV, JSON, JSON lines), or LinkedIn's archive as a zip or a folder; ``-`` is
            standard input, which can be read once.
        map: further names of columns and the fields they feed, such as ``{"Job Title": "position"}``.
        with_: further sources; what they know of the same people fills in what ``source`` leaves unknown.
        all: of an archive, also the invitations that were accepted.

    Raises:
        SourceError: a source cannot be read or is none of these; the message names it.
    """
    mapping = map or {}
    added = added_names(mapping)
    first = _opened(source, added, accepted=all)
    others = [_opened(each, added, accepted=True, every_talk=True) for each in with_]
    headers = [each.header for each in (first, *others) if each.header is not None]
    if headers:
        check_added(mapping, (name for header in headers for name in header))
    return _with(first, others) if others else first


def _opened(
    source: Readable, added: Mapping[str, str], *, accepted: bool, every_talk: bool = False
) -> Source:
    if source == STANDARD_INPUT:
        source = sys.stdin.buffer
    if not isinstance(source, (str, PathLike)):
        name = str(getattr(source, "name", "a stream"))
        content = stream_content(source, "standard input" if name == "<stdin>" else plain(name))
    elif _is_folder(path := Path(fspath(source))):
        return _folder(path, accepted=accepted, every_talk=every_talk)
    else:
        content = content_of(path)
    if content.head.startswith(_ZIP):
        return _zip(content, accepted=accepted, every_talk=every_talk)
    return _table(content, added)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError) as error:
        raise unreadable(plain(str(path)), error) from error


def _table(content: Content, added: Mapping[str, str]) -> Source:
    layout = layout_of(content, added)
    return Source(
        content.name,
        lambda tally: requests_in(content, layout, added, tally),
        notices=(layout.columns.notice,) if layout.columns else (),
        header=layout.columns.header if layout.columns else None,
    )


def _zip(content: Content, *, accepted: bool, every_talk: bool) -> Source:
    from screener.sources.archive import load
    from screener.sources.archive.files import files_in_zip

    with files_in_zip(content, Tally()) as files:
        return _archive(load(files, accepted=accepted, every_talk=every_talk), content.name)


def _folder(path: Path, *, accepted: bool, every_talk: bool) -> Source:
    from screener.sources.archive import load
    from screener.sources.archive.files import files_in_folder

    files = files_in_folder(path, Tally())
    return _archive(load(files, accepted=accepted, every_talk=every_talk), files.name)


def _archive(archive: "Archive", name: str) -> Source:
    return Source(
        name,
        lambda _tally: iter(archive.requests),
        owner=archive.owner,
        network=archive.network,
        notices=archive.notices,
        contacts=archive.contacts,
    )


def _with(first: Source, others: Sequence[Source]) -> Source:
    """The first source, filled from the others; owner and network are those of the first archive."""
    directory = Directory(person for other in others for person in chain(other, other.contacts))
    archive = next((each for each in (first, *others) if each.owner), first)
    return Source(
        first.name,
        lambda tally: joined(first, directory, tally),
        owner=archive.owner,
        network=archive.network,
        parts=(first, *others),
    )
