"""The columns a table may have, the other names exports give them, and which column feeds which field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from screener.errors import SourceError
from screener.policy.named import nearest
from screener.sources.content import plain

# For each field the names its column may have, compared without case, spaces and punctuation. Where a
# table has several of them, the one named first here is asked first.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id", "request id", "invitation id"),
    "name": (
        *("name", "full name", "person", "requester", "contact name", "lead name", "member name"),
        *("inviter", "inviter name", "sender", "from"),
    ),
    "first name": ("first name", "given name", "forename"),
    "last name": ("last name", "surname", "family name"),
    "profile URL": (
        *("default profile url", "linkedin profile url", "profile url", "person linkedin url"),
        *("public profile url", "linkedin url", "linkedin profile", "inviter profile url"),
        *("profile link", "linkedin", "linkedin link", "profile", "url"),
    ),
    "headline": ("headline", "linkedin headline", "occupation", "tagline"),
    "position": (
        *("position", "job title", "current position", "current company position", "linkedin job title"),
        *("current title", "position title", "title", "job", "role"),
    ),
    "company": (
        *("company", "current company", "company name", "linkedin company name", "organization name"),
        *("organisation name", "organization", "organisation", "employer", "current employer"),
    ),
    "industry": ("industry", "company industry", "linkedin industry", "sector"),
    "location": ("location", "location name", "geo location", "linkedin location", "place"),
    "city": ("city", "town"),
    "region": ("region", "state", "province"),
    "country": ("country",),
    "about": ("about", "summary", "bio", "about me", "linkedin description"),
    "groups": ("groups", "linkedin groups", "group memberships", "member groups", "group"),
    "schools": (
        *("schools", "school", "education", "universities", "university", "colleges", "college"),
        *("linkedin school name", "school name"),
    ),
    "employers": (
        *("employers", "past employers", "former employers", "previous employers", "past companies"),
        *("previous companies", "past company", "previous company", "previous company name"),
        *("past experience company name", "linkedin previous company name", "companies"),
    ),
    "company size": (
        *("company size", "linkedin company employees count", "linkedin company size", "# employees"),
        *("employee count", "number of employees", "company employees", "headcount"),
    ),
    "company dates": ("company dates", "linkedin job date range", "job date range", "position dates"),
    "employer dates": (
        *("employer dates", "linkedin previous job date range", "previous job date range"),
        *("past experience date", "previous company dates"),
    ),
    "school dates": ("school dates", "education dates", "linkedin school date range", "school date range"),
    "worked": ("worked",),
    "studied": ("studied",),
    "note": (
        *("note", "invitation note", "connection note", "personal note", "invitation message"),
        *("invite message", "connection message", "custom message", "personal message", "message"),
    ),
    "sent at": (
        *("sent at", "sent on", "sent", "date sent", "sent time", "sent date", "invited at"),
        *("invitation date", "request date", "requested at", "received at", "received on", "date"),
    ),
    "mutual count": (
        *("mutual count", "mutual connections count", "shared connections count", "mutuals"),
        *("number of mutual connections", "common connections count", "mutual connections number"),
    ),
    "mutual names": (
        *("mutual names", "mutual connection names", "mutual connections names", "names of mutuals"),
        *("mutual first fullname", "mutual second fullname", "shared connections names"),
    ),
    "mutual connections": ("mutual connections", "common connections", "shared connections"),
    "connection count": (
        *("connection count", "connections count", "connections", "number of connections"),
        *("linkedin connections count", "network info connection count"),
    ),
    "messages since": (
        *("messages since", "messages", "history", "conversation", "message history", "thread"),
    ),
    "known as": ("known as", "relationship", "relation", "how known", "how I know them"),
    "connected": (
        *("connected", "is connected", "already connected", "connection degree", "member distance"),
        *("degree", "connected on", "connected at"),
    ),
}

GATHERED: Final = frozenset(("groups", "schools", "employers", "mutual names"))
"""Fields to which every column of theirs adds; of the others the first column that is filled counts."""


def key_of(name: str) -> str:
    """The form in which names of columns are compared: letters and digits only, lower case."""
    return "".join(filter(str.isalnum, name.casefold()))


_FIELDS: Final = {key_of(name): field for field, names in NAMES.items() for name in names}
_RANKS: Final = {
    key_of(name): rank for names in NAMES.values() for rank, name in enumerate(names)
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column feeds which field: ``used`` holds (position in the row, field), the first choice first."""

    header: tuple[str, ...]
    used: tuple[tuple[int, str], ...]

    @property
    def fields(self) -> frozenset[str]:
        """The fields that some column feeds."""
        return frozenset(field for _, field in self.used)

    @property
    def notice(self) -> str:
        """One line: the columns read, under which name, and the columns ignored."""
        read = dict(self.used)
        named = [
            field if key_of(header) == key_of(field) else f"{field} from “{plain(header, 60)}”"
            for position, header in enumerate(self.header)
            if (field := read.get(position))
        ]
        ignored = [
            f"“{plain(header, 60)}”"
            for position, header in enumerate(self.header)
            if position not in read and header.strip()
        ]
        line = f"columns read: {', '.join(named)}"
        return f"{line}; ignored: {', '.join(ignored)}" if ignored else line


def columns_of(header: Sequence[str], added: Mapping[str, str] | None = None) -> Columns:
    """The columns of a table with this header; ``added`` maps further keys of columns to fields."""
    keys = [key_of(name) for name in header]
    fields = {**_FIELDS, **(added or {})}
    # Linked Helper's own "note" holds the user's remarks about a person, not what the person wrote.
    if "lhid" in keys and "note" not in (added or {}):
        del fields["note"]
    ranks = {**_RANKS, **dict.fromkeys(added or (), -1)}
    found = [(position, key) for position, key in enumerate(keys) if key in fields]
    found.sort(key=lambda each: ranks[each[1]])
    return Columns(tuple(header), tuple((position, fields[key]) for position, key in found))


def added_names(mapping: Mapping[str, str]) -> dict[str, str]:
    """What the user says about columns, as keys of columns to fields.

    Raises:
        SourceError: a field is not one of :data:`NAMES`.
    """
    return {key_of(column): _field(column, field) for column, field in mapping.items()}


def _field(column: str, asked: str) -> str:
    field = _FIELDS.get(key_of(asked))
    if field is None:
        advice = nearest(asked, NAMES, f"the fields are {', '.join(NAMES)}")
        raise SourceError(f"--map “{plain(column, 60)}={plain(asked, 60)}”: no such field; {advice}")
    return field


def check_added(mapping: Mapping[str, str], headers: Iterable[str]) -> None:
    """Make sure that every column the user speaks of is there.

    Raises:
        SourceError: a column of ``mapping`` is not among ``headers``.
    """
    known = {key_of(header): header for header in headers}
    for column in mapping:
        if key_of(column) not in known:
            close = get_close_matches(key_of(column), known, 1)
            shown = [known[close[0]]] if close else list(known.values())[:20]
            advice = "did you mean" if close else "the columns are"
            listed = ", ".join(f"“{plain(each, 60)}”" for each in shown)
            raise SourceError(f"--map: no column is called “{plain(column, 60)}”; {advice} {listed}")
