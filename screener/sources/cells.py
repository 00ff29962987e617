"""From what stands in a cell, or in a value of JSON, to the value of a field; ``None`` is unknown."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from math import sqrt
from typing import Any, Final, Literal

from screener.models import KnownAs, Message, MutualConnections
from screener.sources.content import clean
from screener.sources.dates import any_moment

_COUNT = re.compile(r"(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0+)?\+?")
_RANGE = re.compile(r"([\d,]{1,9}) ?[-–] ?([\d,]{1,9})(?: (?:employees|people))?", re.IGNORECASE)
_PEOPLE = re.compile(r" ?(?:employees|people|members)$", re.IGNORECASE)
_SEPARATOR = re.compile("[;|]")
_TURN = re.compile(r"(them|me)\s*:\s*", re.IGNORECASE)
_YES: Final = frozenset(("yes", "y", "true", "1", "x", "1st", "distance_1", "connected"))
_NO: Final = frozenset(
    (
        *("no", "n", "false", "0", "2nd", "3rd", "3rd+", "distance_2", "distance_3"),
        *("out of network", "out_of_network", "pending", "not connected"),
    )
)
_AUTHORS: Final[Mapping[str, Literal["them", "me"]]] = {
    **dict.fromkeys(("them", "they", "their", "other", "requester"), "them"),
    **dict.fromkeys(("me", "i", "mine", "owner"), "me"),
}


def written(value: Any) -> str | None:
    """A text exactly as written; ``""`` stays ``""``.

    Raises:
        ValueError: the value is not a text or a number.
    """
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise ValueError("not a text")


def text(value: Any) -> str | None:
    """A text without the blanks around it; nothing but blanks is unknown."""
    found = written(value)
    return (found.strip() or None) if found else None


def names(value: Any) -> tuple[str, ...] | None:
    """A list of names, or a text that separates them by ``;`` or ``|``; an empty list stays empty."""
    if isinstance(value, list):
        listed = [text(each.get("name") if isinstance(each, dict) else each) for each in value]
        return tuple(each for each in listed if each)
    found = written(value)
    if not found:
        return None
    return tuple(part.strip() for part in _SEPARATOR.split(found) if part.strip()) or None


def count(value: Any) -> int | None:
    """A count: ``12``, ``12.0``, ``1,200``, ``500+`` (which counts as 500).

    Raises:
        ValueError: it is written in another way, or less than 0.
    """
    found = text(value)
    if found is None:
        return None
    number = _COUNT.fullmatch(found)
    if number is None:
        raise ValueError(found)
    return int(number[1].replace(",", ""))


def size(value: Any) -> int | None:
    """How many people: a count, or the middle of a range such as ``51-200``, which stands for 101.

    Raises:
        ValueError: it is written in another way, or less than 0.
    """
    found = text(value)
    numbers = _RANGE.fullmatch(found) if found else None
    if found is None or numbers is None:
        return None if found is None else count(_PEOPLE.sub("", found))
    least, most = (int(number.replace(",", "")) for number in numbers.groups())
    return round(sqrt(least * most))


def moment(value: Any) -> datetime | None:
    """A time in any of the ways of :func:`screener.sources.dates.any_moment`.

    Raises:
        ValueError: it is written in another way.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return any_moment(value)
    found = text(value)
    return None if found is None else any_moment(found)


def connected(value: Any) -> bool | None:
    """Yes or no, a degree (only the first is connected), or the day of connecting.

    Raises:
        ValueError: it is none of them.
    """
    if isinstance(value, bool):
        return value
    found = text(value)
    if found is None:
        return None
    if found.lower() in _YES:
        return True
    if found.lower() in _NO:
        return False
    any_moment(found)
    return True


def known_as(value: Any) -> KnownAs | None:
    """What the owner says someone is to them.

    Raises:
        ValueError: the word is not one of :class:`~screener.models.KnownAs`.
    """
    found = text(value)
    return None if found is None else KnownAs(re.sub(r"[\s-]+", "_", found.lower()))


def mutual(value: Any) -> MutualConnections | None:
    """Mutual connections as a count, as names, or as an object with ``count``, ``names`` and ``urls``."""
    if isinstance(value, dict):
        return MutualConnections(
            urls=names(value.get("urls")), names=names(value.get("names")), count=count(value.get("count"))
        )
    try:
        number = None if isinstance(value, list) else count(value)
    except ValueError:
        number = None
    if number is not None:
        return MutualConnections(count=number)
    named = names(value)
    return None if named is None else MutualConnections(names=named)


def messages(value: Any) -> tuple[Message, ...] | None:
    """A conversation: a list of objects, or lines that begin with ``them:`` or ``me:``.

    A line that begins otherwise goes on with the turn before; before the first turn it is theirs.

    Raises:
        ValueError: an object says neither who wrote nor what.
    """
    if isinstance(value, str) and value.lstrip().startswith("["):
        value = _decoded(value)
    if isinstance(value, list):
        return tuple(map(_turn, value))
    found = text(value)
    return None if found is None else tuple(_turns(found.splitlines()))


def _decoded(value: str) -> Any:
    try:
        return json.loads(value)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except ValueError:
        return value


def _turn(value: Any) -> Message:
    if isinstance(value, str):
        (only,) = _turns([value])
        return only
    if not isinstance(value, dict):
        raise ValueError("not a turn")
    author = _AUTHORS.get(str(_first(value, "author", "from", "sender")).lower())
    said = written(_first(value, "text", "message", "content", "body"))
    if author is None or said is None:
        raise ValueError("a turn needs an author and a text")
    return Message(author=author, text=said, sent_at=moment(_first(value, "sent_at", "at", "date")))


def _first(value: Mapping[str, Any], *keys: str) -> Any:
    return next((value[key] for key in keys if value.get(key) is not None), None)


def _turns(lines: Iterable[str]) -> list[Message]:
    turns: list[tuple[Literal["them", "me"], list[str]]] = []
    for line in lines:
        found = _TURN.match(line)
        if found:
            turns.append((_AUTHORS[found[1].lower()], [line[found.end() :]]))
        elif turns:
            turns[-1][1].append(line)
        else:
            turns.append(("them", [line]))
    return [Message(author=author, text=clean("\n".join(said).strip())) for author, said in turns]
