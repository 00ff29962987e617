"""What the owner answered: a table they filled in, or the changelog of LinkedIn's member data interface."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from screener.errors import SourceError
from screener.line import STARTS_FORMULA
from screener.models import ConnectionRequest, Verdict
from screener.network.names import person_key
from screener.profile_url import normalise
from screener.sources import cells
from screener.sources.columns import key_of
from screener.sources.content import Content, content_of, encoding_of, mended, plain, text_of
from screener.sources.separated import DELIMITERS, cells_of

MOST_BYTES: Final = 1 << 26
"""A larger file of answers is refused: one person does not answer so many."""

_VERDICT: Final = ("myverdict", "myanswer", "verdict", "answer", "decision")
_ADDRESS: Final = ("profileurl", "url", "profile", "linkedin")
_WHO: Final = (*_ADDRESS, "id", "requestid", "invitationid")
_CALLED: Final = ("name", "fullname")
_WHY: Final = ("why", "reason", "because")
_WHEN: Final = ("day", "date", "when", "answeredon", "decidedon")
_WORDS: Final[Mapping[str, Verdict]] = {
    **dict.fromkeys(("accept", "accepted", "yes", "y", "keep", "wanted", "glad"), Verdict.ACCEPT),
    **dict.fromkeys(
        ("decline", "declined", "no", "n", "ignore", "ignored", "unwanted", "partways"), Verdict.DECLINE
    ),
    **dict.fromkeys(("ask", "askforcall", "call", "maybe", "unsure"), Verdict.ASK),
}
_CLOSED: Final[Mapping[str, Verdict]] = {
    **dict.fromkeys(("ACCEPT", "ACCEPTED"), Verdict.ACCEPT),
    **dict.fromkeys(("IGNORE", "IGNORED", "DECLINE", "DECLINED", "REJECT", "REJECTED"), Verdict.DECLINE),
}
_DEEPEST: Final = 6


@dataclass(frozen=True, slots=True)
class Answer:
    """The owner's own answer to one request.

    ``names`` are what the request may be called: its profile address in its normal form, or its id.
    ``name`` is what the person is called, where the answer says so.
    """

    names: frozenset[str]
    verdict: Verdict
    why: str | None = None
    day: date | None = None
    name: str | None = None

    def is_to(self, request: ConnectionRequest) -> bool:
        """Whether this answers the request.

        An id is often the number of a row, which in another file is somebody else's: where both say what
        the person is called, that must be the same.
        """
        if _address(request) in self.names:
            return True
        theirs = person_key(request.requester.name or "")
        mine = person_key(self.name or "")
        return request.id in self.names and (not (mine and theirs) or mine == theirs)


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers in a file, in its order, and plain lines on what in it could not be used."""

    answers: tuple[Answer, ...]
    notices: tuple[str, ...] = ()


def names_of(request: ConnectionRequest) -> frozenset[str]:
    """What an answer may call this request."""
    return frozenset(filter(None, (request.id, _address(request))))


def _address(request: ConnectionRequest) -> str | None:
    return normalise(request.requester.profile_url or "")


def read_answers(path: Path | str) -> Answers:
    """The answers in a file, whatever it is called: what it holds decides.

    A table needs a column for who (``id`` or ``profile url``) and one for the answer (``my verdict`` or
    ``verdict``), and may say ``why`` and on which ``day``. JSON is taken for the changelog.

    Raises:
        SourceError: the file cannot be read, or holds no answers.
    """
    content = content_of(Path(path))
    text = _text(content)
    start = text.lstrip("\ufeff \t\r\n")[:1]
    read: Callable[[str, str], Answers] = _from_changelog if start in ("{", "[") else _from_table
    return read(text, content.name)


def _text(content: Content) -> str:
    with content.opened() as stream:
        written = stream.read(MOST_BYTES + 1)
    if len(written) > MOST_BYTES:
        raise SourceError(f"{content.name}: is too large for a file of answers; give one of at most 64 MB")
    return mended(text_of(io.BytesIO(written), encoding_of(content.head)).read())


def _from_table(text: str, name: str) -> Answers:
    for delimiter in DELIMITERS:
        rows = cells_of(io.StringIO(text, ""), delimiter)
        try:
            header = [key_of(cell.lstrip("\ufeff")) for cell in next(rows, [])]
            if set(header) & set(_VERDICT) and set(header) & set(_WHO):
                return _answers_in(header, rows, name)
        except csv.Error as error:
            raise SourceError(f"{name}: cannot be read ({plain(str(error))}); check its quotes") from error
    raise SourceError(
        f"{name}: holds no answers; it needs the columns “profile url” (or “id”) and “my verdict”"
    )


def _answers_in(header: list[str], rows: Iterable[list[str]], name: str) -> Answers:
    if "chance" in header and not {"myverdict", "myanswer"} & set(header):
        raise SourceError(
            f"{name}: its verdicts are those of screener; write yours in a column called “my verdict”"
        )
    answers: list[Answer] = []
    unclear: list[int] = []
    nobodys: list[int] = []
    for number, cells_ in enumerate(rows, 1):
        row = dict(
            zip(reversed(header), reversed([*cells_, *[""] * len(header)][: len(header)]), strict=True)
        )
        told = _first(row, _VERDICT)
        verdict = _WORDS.get(key_of(told))
        names = _names(row)
        if verdict and names:
            why, day, called = _first(row, _WHY), _day(_first(row, _WHEN)), _first(row, _CALLED)
            answers.append(Answer(names, verdict, why or None, day, called or None))
        elif verdict:
            nobodys.append(number)
        elif told:
            unclear.append(number)
    return Answers(tuple(answers), tuple(_notices(name, unclear, nobodys)))


def _notices(name: str, unclear: list[int], nobodys: list[int]) -> Iterator[str]:
    if unclear:
        yield f"{name}: answers that are not understood{_rows(unclear)}; write accept, ask or decline"
    if nobodys:
        yield f"{name}: answers that do not say to whom{_rows(nobodys)}; give a profile url or an id"


def _rows(numbers: list[int]) -> str:
    named = ", ".join(map(str, numbers[:10])) + (" …" if len(numbers) > 10 else "")
    return f" in row{'s' * (len(numbers) > 1)} {named}"


def _names(row: Mapping[str, str]) -> frozenset[str]:
    """The profile address alone, where there is one; else the id."""
    urls = frozenset(filter(None, (normalise(_bare(row.get(key, ""))) for key in _ADDRESS)))
    return urls or frozenset(filter(None, map(_name, (row.get(key, "") for key in _WHO))))


def _first(row: Mapping[str, str], keys: Iterable[str]) -> str:
    return next((cell for key in keys if (cell := _bare(row.get(key, "")))), "")


def _bare(cell: str) -> str:
    """The cell without the apostrophe behind which a formula is kept from being one."""
    written = cell.strip()
    kept = written[:1] == "'" and written.lstrip("'").startswith(tuple(STARTS_FORMULA))
    return written[1:] if kept else written


def _name(cell: str) -> str:
    return normalise(cell) or _bare(cell)


def _day(written: str) -> date | None:
    try:
        moment = cells.moment(written)
    except (ValueError, OverflowError):
        return None
    return moment.date() if moment else None


def _from_changelog(text: str, name: str) -> Answers:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{name}: is not whole JSON ({plain(str(error))}); save it again") from error
    events = [each for each in _objects(told) if each.get("resourceName") == "invitations"]
    if not events:
        raise SourceError(f"{name}: holds no answered invitations; give the changelog, or a table of answers")
    closed = [answer for each in events if (answer := _closed(each))]
    passed_over = len(events) - len(closed)
    said = (f"{name}: {passed_over} of {len(events)} events are no answers of yours",) if passed_over else ()
    return Answers(tuple(closed), said)


def _objects(told: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The events, also of several pages in one list."""
    if isinstance(told, list) and depth < _DEEPEST:
        for each in told:
            yield from _objects(each, depth + 1)
    elif isinstance(told, dict):
        if isinstance(told.get("elements"), list):
            yield from _objects(told["elements"], depth + 1)
        else:
            yield told


def _closed(event: Mapping[str, Any]) -> Answer | None:
    """The owner's answer in an event; none where they sent the invitation, or it cannot be told."""
    activity = event.get("activity")
    if event.get("methodName") != "inviteeClosingInvitation" or not isinstance(activity, dict):
        return None
    if not str(event.get("activityStatus", "SUCCESS")).startswith("SUCCESS"):
        return None
    verdict = _CLOSED.get(str(activity.get("inviteeActionType", "")).upper())
    names = frozenset(map(_name, _called(activity, event.get("resourceId"))))
    return Answer(names, verdict, day=_on(event)) if verdict and names else None


def _called(activity: Mapping[str, Any], resource: object) -> Iterator[str]:
    """What the event calls the invitation and who sent it."""
    parts: list[Any] = [activity, activity.get("invitationV2"), *_list(activity.get("inviteActionData"))]
    for part in parts:
        if isinstance(part, dict):
            keys = ("inviter", "invitationId", "trackingId")
            yield from (part[key] for key in keys if isinstance(part.get(key), str) and part[key])
    if isinstance(resource, str) and resource:
        yield resource


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _on(event: Mapping[str, Any]) -> date | None:
    at = event.get("capturedAt")
    try:
        return datetime.fromtimestamp(at / 1000, UTC).date() if isinstance(at, (int, float)) else None
    except (ValueError, OverflowError, OSError):
        return None
