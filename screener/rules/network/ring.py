"""One of several accounts with hardly a contact that name one firm and know the same few people of yours.

Why it counts: who makes up accounts makes up several, and lets them work their way in through one person who accepts everybody.
When it stays quiet: two such accounts are nothing; somebody with an ordinary number of contacts, or who shares more than three people with you, has a life of their own. Where the number of contacts is not known nothing is said.
Seen in: reports of users (waves of requests by accounts that were just made).
"""

from collections.abc import Iterator
from dataclasses import replace

from screener.case import Case
from screener.models import Fact
from screener.network.campaigns.rings import FRESH
from screener.network.campaigns.told import called, people_told
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Names the others of the ring, and the firm."""
    if case.others.ring is not None:
        yield Fact(
            says=f"{people_told(case.others.ring)} also name {called(case.request.requester.company)}, also have"
            f" at most {FRESH} contacts, and know the same few people of yours"
        )


def _account(name: str, *known: str, company: str = "Vellum Ltd", contacts: int = 7) -> Example:
    return Example(
        requester={"name": name, "company": company},
        connection_count=contacts,
        mutual_connections={"names": list(known)},
    )


def _among(own: Example, *others: Example) -> Example:
    return replace(own, others=others)


_BO, _CY, _DI = (_account(name, "Ana Ruiz") for name in ("Bo Ek", "Cy Dahl", "Di Falk"))

RULE = rule(
    __name__,
    __doc__,
    says="Is one of several new-looking accounts of one firm",
    judge=judge,
    only_from_strangers=True,
    fires=[
        _among(_BO, _CY, _DI),
        _among(_account("Bo Ek", "Ana Ruiz", "Tom Bell", company="VELLUM"), _CY, _DI),
        _among(_BO, _CY, _DI, _account("Ed Grau", "Ana Ruiz", contacts=0)),
    ],
    quiet=[
        _among(_BO, _CY),
        _among(_account("Bo Ek", "Ana Ruiz", contacts=300), _CY, _DI),
        _among(_account("Bo Ek", "Tom Bell"), _CY, _DI),
        _among(_account("Bo Ek", "Ana Ruiz", company="Acme Ltd"), _CY, _DI),
        _among(_BO, _CY, _CY, _BO),
    ],
)
