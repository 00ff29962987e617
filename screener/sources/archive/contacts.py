"""The owner's connections: what lies between them and the owner, and the network they make."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import Final

from screener.models import Owner, Profile
from screener.network.exchange import Exchange
from screener.network.graph import Network
from screener.network.past import Days, Past
from screener.network.places import place
from screener.network.ties import closeness
from screener.sources.archive import records
from screener.sources.archive.files import Files
from screener.sources.archive.queue import Known
from screener.sources.archive.records import Connection, Stay

_DAYS_OF_A_YEAR: Final = 365.25


def pasts_of(files: Files, known: Known) -> dict[str, Past]:
    """What lies between the owner and each connection, by the connection's key."""
    talks = known.talks or {}
    given, received = (_recommended(files, known, given=given) for given in (True, False))
    endorsed, endorsing = (_counted(known, records.endorsers(files, given=given)) for given in (True, False))
    noted, jobs = _counted(known, records.noted(files)), list(records.positions(files))
    newest = _newest(known)
    return {
        key: Past(
            exchange=talks[key].exchange() if key in talks else Exchange(),
            recommendations_given=given[key],
            recommendations_received=received[key],
            endorsements_given=endorsed[key],
            endorsements_received=endorsing[key],
            notes=noted[key],
            years_together=_years_together(jobs, each, newest),
            connected_on=each.since,
        )
        for key, each in known.connections.items()
    }


def network_of(files: Files, owner: Owner, known: Known, pasts: Mapping[str, Past]) -> Network:
    """The owner among their connections, each with how close it is, and where the owner works and studied."""
    network = Network()
    if not (owner.name or owner.profile_url):
        return network
    me = network.add_person(owner)
    for job in records.positions(files):
        network.add_employment(me, job.place, start=job.start, end=job.end)
    for study in records.education(files):
        network.add_education(me, study.place, start=study.start, end=study.end)
    newest = _newest(known)
    for key, each in known.connections.items():
        person = Profile(name=each.name, profile_url=each.url, company=each.company, position=each.position)
        close = closeness(pasts[key].dealings(newest))
        network.add_connection(me, network.add_person(person), closeness=close, since=each.since)
    return network


def _newest(known: Known) -> date | None:
    """The day of the newest message to or from anybody: as much of a clock as an archive has."""
    rows = chain.from_iterable(talk.rows for talk in (known.talks or {}).values())
    newest = max((row.sent_at for _, row in rows if row.sent_at), default=None)
    return newest.date() if newest else None


def _years_together(jobs: Iterable[Stay], contact: Connection, newest: date | None) -> float:
    """The longest time at one employer, in years.

    An archive says where a contact works now, not since when: they are taken to have been there from
    the day the two connected.
    """
    at = place("company", contact.company) if contact.company else None
    if at is None or contact.since is None:
        return 0.0
    days = [
        ((job.end or newest or contact.since) - max(job.start, contact.since)).days
        for job in jobs
        if job.start and place("company", job.place) == at
    ]
    return max(0, *days, 0) / _DAYS_OF_A_YEAR


def _recommended(files: Files, known: Known, *, given: bool) -> Mapping[str, Days]:
    days: defaultdict[str, Days] = defaultdict(tuple)
    for name, day in records.recommenders(files, given=given):
        key = known.people.key(name, None)
        if key:
            days[key] += (day,)
    return days


def _counted(known: Known, people: Iterable[tuple[str, str | None]]) -> Counter[str]:
    return Counter(key for name, address in people if (key := known.people.key(name, address)))
