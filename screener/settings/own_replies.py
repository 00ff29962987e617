"""The owner's own texts of replies: read from a folder and tried once."""

from pathlib import Path

from screener.errors import SettingsError
from screener.replies.templates import Templates

MOST_BYTES = 100_000
"""A longer file is no text of a reply."""


def read_templates(folder: Path | str) -> Templates:
    """The texts in this folder and its folders of languages: ``decline.txt``, ``de/decline.txt``.

    Other files than ``.txt``, and what is hidden, are passed over.

    Raises:
        SettingsError: the folder or a file cannot be read, a file has a name that no text has, or a text
            cannot be used; the message names the file and the line.
    """
    place = Path(folder)
    if not place.is_dir():
        raise SettingsError(f"{folder}: no such folder; write your replies there, or leave out folder")
    found = sorted((*place.glob("*.txt"), *place.glob("*/*.txt")))
    names = (each.relative_to(place).as_posix() for each in found)
    own = {name: _text(each) for name, each in zip(names, found, strict=True) if not name.startswith(".")}
    templates = Templates(own, str(folder))
    templates.check()
    return templates


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise SettingsError(f"{file}: longer than {MOST_BYTES} bytes; a reply is shorter")
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeError) else getattr(error, "strerror", None) or error
        raise SettingsError(f"{file}: cannot be read ({reason}); check the file") from error
