"""Files and streams are read as they come, or refused in one line."""

import io
import json
import stat
import tracemalloc
from pathlib import Path

import pytest

import screener
from screener.errors import SourceError
from screener.sources import read
from tests.tables import DOCUMENTED, notices, only, requests, source


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n", "is empty"),
        (b"name,note\n", "holds no rows"),
        (b"[]", "holds no rows"),
        (b"hello world\nthis is prose\n", "no column is known; its first line is “hello world”"),
        (bytes(range(256)) * 8, "is not a text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is not a text"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'[{"name": "Ada"', "not JSON"),
        (b'[{"name": "Ada"} {"name": "Ben"}]', "not JSON"),
        (b'[{"foo": 1}]', "no key is known"),
        (b"PK\x03\x04 and no more", "is not a whole zip"),
    ],
    ids=lambda value: repr(value[:12]),
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_line(written: bytes, told: str) -> None:
    with pytest.raises(SourceError, match=told) as error:
        requests(written)
    assert len(str(error.value).splitlines()) == 1


def test_files_that_are_not_there_or_not_ours_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file; check the path"):
        read(tmp_path / "none.csv")
    with pytest.raises(SourceError, match="holds none of the files of LinkedIn's archive"):
        read(tmp_path)
    with pytest.raises(SourceError, match="cannot be read"):
        read("a\0b")
    with pytest.raises(SourceError, match="cannot be read"):
        read("a" * 5000)


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "table.csv"
    path.write_text("name\nAda\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match="you may not read it"):
        read(path)


def test_bytes_that_are_not_utf8_are_read_as_windows_1252() -> None:
    written = "name,headline\nZoë Ångström,“Café”\n".encode("cp1252")
    request = only(written)
    assert (request.requester.name, request.requester.headline) == ("Zoë Ångström", "“Café”")
    assert "Windows-1252" in notices(written)
    assert "Windows-1252" not in notices("name\nZoë\n")


def test_a_stream_is_read_once_and_a_file_as_often_as_wanted(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("name\nAda\n")
    opened = read(path)
    assert [*opened] == [*opened.requests]
    stream = source("name\nAda\n")
    assert len([*stream]) == 1
    with pytest.raises(SourceError, match="only once"):
        list(stream)


def test_a_pipe_is_read_like_a_file(tmp_path: Path) -> None:
    import os

    reading, writing = os.pipe()
    os.write(writing, DOCUMENTED.encode())
    os.close(writing)
    path = Path(f"/dev/fd/{reading}")
    if not (path.exists() and stat.S_ISFIFO(path.stat().st_mode)):
        pytest.skip("no /dev/fd here")
    assert [*read(path)] == requests(DOCUMENTED)
    os.close(reading)


def test_a_source_can_be_screened() -> None:
    (recommendation,) = screener.screen(screener.read(io.BytesIO(DOCUMENTED.encode())))
    assert recommendation.id == "a1"


@pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
def test_memory_does_not_grow_with_the_rows(form: str, tmp_path: Path) -> None:
    record = {"name": "Ada Quist", "note": "May I ask how you began? " * 20}

    def peak(rows: int) -> int:
        path = tmp_path / f"{rows}.{form}"
        if form == "csv":
            path.write_text("name,note\n" + "{name},{note}\n".format(**record) * rows)
        else:
            lines = [json.dumps(record)] * rows
            path.write_text("\n".join(lines) if form == "jsonl" else f"[{','.join(lines)}]")
        tracemalloc.start()
        assert sum(1 for _ in read(path)) == rows
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(1000)
    assert peak(6000) < peak(1000) * 1.1
