"""Opening a source: a table, LinkedIn's archive, or several of them joined."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from screener.sources.columns import added_names, check_added
from screener.sources.content import Content, content_of, plain, stream_content, unreadable
from screener.sources.invited import Invited
from screener.sources.join import Directory, joined
from screener.sources.source import Source
from screener.sources.table import layout_of, requests_in
from screener.sources.tally import Tally

if TYPE_CHECKING:
    from screener.sources.archive.files import Files

Readable = str | PathLike[str] | BinaryIO
"""A path, or an open binary file such as ``sys.stdin.buffer``."""

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
        source: a table (CSV, TSV, JSON, JSON lines), or LinkedIn's archive as a zip or a folder. A
            stream can be read once.
        map: further names of columns and the fields they feed, such as ``{"Job Title": "position"}``.
        with_: further sources; what they know of the same people fills in what ``source`` leaves unknown.
        all: of an archive, also the invitations that were accepted.

    Raises:
        SourceError: a source cannot be read or is none of these; the message names it.
    """
    mapping, further = map or {}, tuple(with_)
    added = added_names(mapping)
    first = _opened(source, _Wish(added, accepted=all, alone=not further))
    others = [_opened(each, _Wish(added, accepted=True)) for each in further]
    headers = [each.header for each in (first, *others) if each.header is not None]
    if headers:
        check_added(mapping, chain.from_iterable(headers))
    return _with(first, others) if others else first


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is wanted of a source: further names of columns, and of an archive how much."""

    added: Mapping[str, str]
    accepted: bool = False
    alone: bool = False


def _opened(source: Readable, wish: _Wish) -> Source:
    if not isinstance(source, (str, PathLike)):
        name = str(getattr(source, "name", "a stream"))
        content = stream_content(source, "standard input" if name == "<stdin>" else plain(name))
    elif _is_folder(path := Path(fspath(source))):
        return _folder(path, wish)
    else:
        content = content_of(path)
    return _zip(content, wish) if content.head.startswith(_ZIP) else _table(content, wish.added)


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


def _zip(content: Content, wish: _Wish) -> Source:
    from screener.sources.archive.files import files_in_zip

    with files_in_zip(content, Tally()) as files:
        return _archive(files, wish)


def _folder(path: Path, wish: _Wish) -> Source:
    from screener.sources.archive.files import files_in_folder

    return _archive(files_in_folder(path, Tally()), wish)


def _archive(files: "Files", wish: _Wish) -> Source:
    from screener.sources.archive import ADD_HEADLINES, load

    archive = load(files, accepted=wish.accepted)
    return Source(
        files.name,
        lambda _tally: iter(archive.requests),
        owner=archive.owner,
        network=archive.network,
        notices=(ADD_HEADLINES, *archive.notices) if wish.alone and archive.requests else archive.notices,
        contacts=archive.contacts,
        invited=archive.invited,
        approached=archive.approached,
        pasts=archive.pasts,
        notices_on_contacts=archive.notices_on_contacts,
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
        contacts=lambda: joined(archive.contacts, directory, Tally()),
        invited=(lambda: _invited(first, directory)) if first.owner else None,
        approached=lambda: archive.approached,
        pasts=archive.pasts,
        parts=(first, *others),
    )


def _invited(archive: Source, directory: Directory) -> Iterator[Invited]:
    """Whoever asked, by this archive, filled from the directory."""
    known = archive.invited
    requests = joined((each.request for each in known), directory, Tally())
    for each, request in zip(known, requests, strict=True):
        yield replace(each, request=request.model_copy(update={"connected": False}))
