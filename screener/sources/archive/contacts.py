"""The owner's network: the connections of an archive, and how close each is to the owner."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from screener.models import Owner, Profile
from screener.network.graph import Network
from screener.network.ties import Dealings, closeness
from screener.sources.archive import records
from screener.sources.archive.conversations import Talk
from screener.sources.archive.files import Files
from screener.sources.archive.queue import Known

NOTED: Final = 0.3
"""How well the owner knows, at least, a contact on whom they keep a private note."""


def network_of(files: Files, owner: Owner, known: Known) -> Network:
    """The owner among their connections, each with how close it is, and where the owner works and studied."""
    network = Network()
    if not (owner.name or owner.profile_url):
        return network
    me = network.add_person(owner)
    for job in records.positions(files):
        network.add_employment(me, job.place, start=job.start, end=job.end)
    for study in records.education(files):
        network.add_education(me, study.place, start=study.start, end=study.end)
    close = _closeness(files, known)
    for key, each in known.connections.items():
        person = Profile(name=each.name, profile_url=each.url, company=each.company, position=each.position)
        network.add_connection(me, network.add_person(person), closeness=close[key], since=each.since)
    return network


def _closeness(files: Files, known: Known) -> dict[str, float]:
    """How well the owner knows each connection, in [0, 1]."""
    counts = {
        "recommendations_given": _counted(
            known, ((n, None) for n in records.recommenders(files, given=True))
        ),
        "recommendations_received": _counted(
            known, ((n, None) for n in records.recommenders(files, given=False))
        ),
        "endorsements_given": _counted(known, records.endorsers(files, given=True)),
        "endorsements_received": _counted(known, records.endorsers(files, given=False)),
    }
    noted = _counted(known, records.noted(files))
    talks = known.talks or {}
    newest = max((talk.last for talk in talks.values() if talk.last), default=None)
    close = {}
    for key in known.connections:
        talk = talks.get(key, Talk())
        silent = (newest - talk.last) / timedelta(days=1) if newest and talk.last else None
        dealings = Dealings(
            written=talk.written,
            received=talk.received,
            days_silent=silent,
            **{kind: counted[key] for kind, counted in counts.items()},
        )
        close[key] = max(closeness(dealings), NOTED if noted[key] else 0.0)
    return close


def _counted(known: Known, people: Iterable[tuple[str, str | None]]) -> Counter[str]:
    return Counter(key for name, address in people if (key := known.people.key(name, address)))
