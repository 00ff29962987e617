"""Zips the invented archive of ``sample_profiles/archive``, as LinkedIn wrote it in one of several years."""

import argparse
import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

ARCHIVE: Final = Path(__file__).resolve().parent.parent / "sample_profiles" / "archive"

Files = dict[str, bytes]
Rows = list[list[str]]


def files_of(folder: Path = ARCHIVE) -> Files:
    """The files of an unpacked archive, as LinkedIn writes them in 2026."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files, the same bytes each time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 20, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def as_2026(files: Files) -> Files:
    """As it is."""
    return dict(files)


def as_2026_with_drafts(files: Files) -> Files:
    """Thirteen columns of messages, all quoted, and a draft that was never sent."""
    return _with_drafts(files, "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT", quoting=csv.QUOTE_ALL)


def as_2025(files: Files) -> Files:
    """Twelve columns of messages, quoted where needed; files of activity without numbers."""
    return _with_drafts(_without_numbers(files), "IS MESSAGE DRAFT")


def as_2024(files: Files) -> Files:
    """Twelve columns of messages without attachments; no notes yet."""
    return _with_drafts(_until_2024(files), "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT")


def as_mid_2023(files: Files) -> Files:
    """Ten columns of messages, five of invitations."""
    return _without(_until_2024(files), "Invitations.csv", "inviterProfileUrl", "inviteeProfileUrl")


def as_early_2023(files: Files) -> Files:
    """Addresses of profiles only where someone has sent a message."""
    dated = _without(as_mid_2023(files), "messages.csv", "RECIPIENT PROFILE URLS")
    dated = _without(dated, "Connections.csv", "URL", above=3)
    dated = _without(dated, "Endorsement_Received_Info.csv", "Endorser Public Url")
    return _without(dated, "Endorsement_Given_Info.csv", "Endorsee Public Url")


def as_2020(files: Files) -> Files:
    """No remarks above the connections, and the file on advertising in UTF-16 with tabs."""
    dated = as_early_2023(files)
    dated["Connections.csv"] = dated["Connections.csv"].split(b"\n", 3)[3]
    advertising = _written(_rows(dated["Ad_Targeting.csv"]), delimiter="\t")
    dated["Ad_Targeting.csv"] = advertising.decode().encode("utf-16")
    return {name.replace("Company Follows", "Company_Follows"): content for name, content in dated.items()}


def as_2015(files: Files) -> Files:
    """A folder around everything, and blanks in the names of files."""
    folder = "LinkedInDataExport_07-28-2015/"
    return {folder + name.replace("_", " "): content for name, content in as_2020(files).items()}


def as_saved_again(files: Files) -> Files:
    """The main tables saved again by a spreadsheet: a byte order mark, CRLF, semicolons."""
    again = dict(files)
    for name in ("Invitations.csv", "messages.csv", "Positions.csv"):
        rows = _written(_rows(files[name]), delimiter=";", end="\r\n")
        again[name] = rows.decode().encode("utf-8-sig")
    return again


FORMS: Final[Mapping[str, Callable[[Files], Files]]] = {
    "2026": as_2026,
    "2026-drafts": as_2026_with_drafts,
    "2025": as_2025,
    "2024": as_2024,
    "mid-2023": as_mid_2023,
    "early-2023": as_early_2023,
    "2020": as_2020,
    "2015": as_2015,
    "saved-again": as_saved_again,
}


def _without_numbers(files: Files) -> Files:
    return {name.replace("_4711", ""): content for name, content in files.items()}


def _until_2024(files: Files) -> Files:
    dated = _without(_without_numbers(files), "messages.csv", "ATTACHMENTS")
    del dated["Notes.csv"]
    return dated


def _rows(content: bytes) -> Rows:
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))


def _written(
    rows: Iterable[Sequence[str]], *, delimiter: str = ",", end: str = "\n", quoting: int = csv.QUOTE_MINIMAL
) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return text.getvalue().encode("utf-8")


def _without(files: Files, name: str, *columns: str, above: int = 0) -> Files:
    """The files with these columns taken out of one of them; ``above`` rows stand over its header."""
    rows = _rows(files[name])
    header = rows[above]
    kept = [position for position, column in enumerate(header) if column not in columns]
    shorter = [[row[position] for position in kept] for row in rows[above:]]
    return {**files, name: _written([*rows[:above], *shorter])}


def _with_drafts(files: Files, *columns: str, quoting: int = csv.QUOTE_MINIMAL) -> Files:
    """The files with columns on drafts among the messages, and one draft."""
    header, *rows = _rows(files["messages.csv"])
    content = header.index("CONTENT")
    draft = [*rows[0][:content], "unsent", *rows[0][content + 1 :], *("Yes" for _ in columns)]
    written = [[*header, *columns], draft, *([*row, *("No" for _ in columns)] for row in rows)]
    return {**files, "messages.csv": _written(written, quoting=quoting)}


def main() -> None:
    """Write the zip."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", type=Path, help="where to write it")
    parser.add_argument("--form", choices=FORMS, default="2026", help="the year whose form it has")
    asked = parser.parse_args()
    asked.zip.write_bytes(zipped(FORMS[asked.form](files_of())))


if __name__ == "__main__":
    main()
