"""The person's answers, brought to the decisions they are about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple

from screener.audit.chain import AuditError
from screener.audit.entry import Answer, Decision, Entry, name_of
from screener.audit.ledger import Ledger, read_entries
from screener.models import Moment, Verdict
from screener.network.names import person_key
from screener.profile_url import normalise
from screener.sources.answers import Answer as Given

_MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of answers: the lines ``added``, how many the record held, and those about nobody in it."""

    added: tuple[Entry, ...]
    known: int
    about_nobody: tuple[Given, ...]


def found(path: Path, wanted: str) -> Entry:
    """The decision with this id, or the last one about the request or the person called so.

    Raises:
        AuditError: there is none, several people are called so, or the record does not hold.
    """
    about: dict[str, Entry] = {}
    for entry, _ in read_entries(path):
        said = entry.entry
        if isinstance(said, Decision):
            if entry.id == wanted:
                return entry
            names = (said.request, said.who.name or "", said.who.profile_url or "")
            if wanted.casefold() in map(str.casefold, names):
                about[_person(said)] = entry
    if not about:
        raise AuditError(f"{path}: no decision has the id, request or name {wanted!r}")
    if len(about) > 1:
        named = [f"{name_of(entry.entry)} ({entry.id})" for entry in about.values()]
        more = " …" if len(named) > _MOST_NAMED else ""
        told = ", ".join(named[:_MOST_NAMED]) + more
        raise AuditError(f"{path}: {wanted!r} is more than one person: {told}; give the id in brackets")
    [meant] = about.values()
    return meant


def answered(path: Path, answer: Answer) -> Entry:
    """Add a person's answer to a record that is there already, and give its line.

    Raises:
        AuditError: as :class:`Ledger`, or the decision is not in the record.
    """
    with Ledger(path, new=False) as ledger:
        return ledger.add(answer)


def all_answered(path: Path, given: Iterable[Given], *, who: str, at: Moment) -> Brought:
    """Add the answers of a file to a record that is there already, each to the last decision it is about.

    An answer is about a decision with the same profile address or the same request, if address and name
    agree where both are known, and if that is one person. What the record says already is not added again.
    An answer that names a day counts as given at its end, but not after ``at``; others at ``at``.

    Raises:
        AuditError: as :class:`Ledger`.
    """
    record = _Record(path)
    added: list[Entry] = []
    nobody: list[Given] = []
    known = 0
    with Ledger(path, new=False) as ledger:
        for each in given:
            decision = record.decision_for(each)
            if decision is None:
                nobody.append(each)
            elif record.said.get(decision) == (who, each.verdict, each.why):
                known += 1
            else:
                record.said[decision] = who, each.verdict, each.why
                answer = Answer(
                    at=_moment(each, at), decision=decision, who=who, verdict=each.verdict, why=each.why
                )
                added.append(ledger.add(answer))
    return Brought(tuple(added), known, tuple(nobody))


class _Asked(NamedTuple):
    """A decision as answers may call it; ``url`` and ``person`` are in their normal forms, or empty."""

    number: int
    id: str
    request: str
    url: str
    person: str

    def may_be(self, given: Given) -> bool:
        """Whether nothing that is known of both differs."""
        urls = {name for name in given.names if normalise(name)}
        person = person_key(given.name or "")
        other_url = urls and self.url and self.url not in urls
        other_person = person and self.person and person != self.person
        return not (other_url or other_person)


class _Record:
    """The decisions by what answers call them, in the order of the record, and what was said last to each."""

    def __init__(self, path: Path) -> None:
        self._asked: dict[str, list[_Asked]] = {}
        self.said: dict[str, tuple[str, Verdict, str | None]] = {}
        for entry, _ in read_entries(path):
            said = entry.entry
            if isinstance(said, Answer):
                self.said[said.decision] = said.who, said.verdict, said.why
            else:
                url = normalise(said.who.profile_url or "") or ""
                asked = _Asked(entry.number, entry.id, said.request, url, person_key(said.who.name or ""))
                for name in {said.request, url} - {""}:
                    self._asked.setdefault(name, []).append(asked)

    def decision_for(self, given: Given) -> str | None:
        """The id of the last decision that this answers; none where it may be one of several people."""
        about = [each for name in given.names for each in self._asked.get(name, ()) if each.may_be(given)]
        about = [each for each in about if each.url in given.names] or about
        people = {each.url or each.person or each.request for each in about}
        return max(about, key=attrgetter("number")).id if len(people) == 1 else None


def called(decision: Decision) -> str:
    """What answers call it: the profile address, or the request, whose id another file may use again."""
    url = decision.who.profile_url
    return (normalise(url) if url else None) or decision.request


def _person(decision: Decision) -> str:
    name = decision.who.name
    return person_key(name) if name and not decision.who.profile_url else called(decision)


def _moment(given: Given, at: Moment) -> datetime:
    return min(datetime.combine(given.day, time(23, 59, 59), UTC), at) if given.day else at
