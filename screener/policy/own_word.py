"""The owner's own word on people, companies and domains, which goes before everything else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator

from screener.case import Case
from screener.models import Value, Verdict
from screener.network.names import company_key, person_key
from screener.policy.web import canonical, domains_in, is_domain
from screener.profile_url import normalise

STRICT: Final = (Verdict.ACCEPT, Verdict.ASK, Verdict.DECLINE)
"""The verdicts, from the mildest to the strictest."""

Mark = tuple[str, str]
"""Something that may be true of a person: what it is, and the form in which it is compared."""
Marks = tuple[Mark, ...]


def _person(written: str) -> str:
    if "/" in written and not _is_address(written):
        raise ValueError(
            "this is no address of a profile; write it as in https://www.linkedin.com/in/ada-example"
        )
    if "@" in written:
        raise ValueError(
            "this is an e-mail address; write a full name, or the domain of the address as domain"
        )
    if not (_is_address(written) or person_key(written)):
        raise ValueError("this names nobody; write a full name, or the address of a profile")
    return written


def _company(written: str) -> str:
    if not company_key(written):
        raise ValueError("this names no company")
    return written


def _domain(written: str) -> str:
    if not is_domain(written):
        raise ValueError("this is no domain; write it as in acme.example")
    return written


class Word(Value, extra="forbid"):
    """Whom it is about, and why; all that is given must hold. It holds from ``since`` to ``until``."""

    person: Annotated[str, AfterValidator(_person)] | None = Field(
        None, description="A name, or the address of a profile"
    )
    company: Annotated[str, AfterValidator(_company)] | None = Field(
        None, description="The company they work at"
    )
    domain: Annotated[str, AfterValidator(_domain)] | None = Field(
        None, description="As in links and e-mail addresses that they write"
    )
    reason: str | None = None
    since: date | None = None
    until: date | None = None

    @model_validator(mode="after")
    def _usable(self) -> Self:
        if self.person is None and self.company is None and self.domain is None:
            raise ValueError("say whom it is about: a person, a company or a domain")
        if self.since and self.until and self.until < self.since:
            raise ValueError(f"it ends on {self.until}, before it begins on {self.since}")
        return self

    def holds(self, today: date | None) -> bool:
        """Whether it holds on this day; without a day it does."""
        return today is None or (self.since or today) <= today <= (self.until or today)

    @property
    def marks(self) -> Marks:
        """All that must be true of who is meant, the most telling first."""
        named = [_mark_of(self.person)] if self.person is not None else []
        named += [("company", company_key(self.company))] if self.company is not None else []
        named += [("domain", _site(self.domain))] if self.domain is not None else []
        return tuple(named)

    @property
    def exactness(self) -> tuple[bool, bool, bool, bool]:
        """How exactly it says who is meant: an address, then a name, a company, a domain."""
        person = self.person is not None
        return person and _is_address(self.person), person, self.company is not None, self.domain is not None

    @property
    def told(self) -> str:
        """It in plain words, as in "your own word on people at Acme: they sell lists (until 2027-01-31)"."""
        who = [self.person] if self.person else []
        who += [f"{'' if who else 'people '}at {self.company}"] if self.company else []
        who += [f"{'' if who else 'people '}who write of {self.domain}"] if self.domain else []
        reason = f": {self.reason}" if self.reason else ""
        until = f" (until {self.until})" if self.until else ""
        return f"your own word on {' '.join(who)}{reason}{until}"


class OwnWord(Word):
    """A word with the verdict it stands for."""

    verdict: Verdict


class OwnWords:
    """Words by what they must be true of, so that a long list of them costs no more than a short one."""

    def __init__(self, words: Iterable[OwnWord]) -> None:
        self._by_mark: defaultdict[Mark, list[OwnWord]] = defaultdict(list)
        for word in words:
            self._by_mark[word.marks[0]].append(word)

    def on(self, case: Case, today: date | None) -> OwnWord | None:
        """The word on this case, if there is one that holds ``today``.

        The most exact one counts; of equally exact ones the stricter.
        """
        if not self._by_mark:
            return None
        marks = frozenset(_marks_of(case))
        near = (word for mark in marks for word in self._by_mark.get(mark, ()))
        meant = (word for word in near if word.holds(today) and marks.issuperset(word.marks))
        return max(meant, key=lambda word: (word.exactness, STRICT.index(word.verdict)), default=None)


def _marks_of(case: Case) -> Iterator[Mark]:
    """All that is true of the one who asks and a word may be about."""
    profile = case.request.requester
    address = normalise(profile.profile_url or "")
    yield from [("address", address)] if address else []
    yield "name", person_key(profile.name or "")
    yield "company", company_key(profile.company or "")
    for domain in domains_in(case.words):
        labels = domain.split(".")
        yield from (("domain", ".".join(labels[first:])) for first in range(len(labels)))


def _mark_of(person: str) -> Mark:
    address = normalise(person)
    return ("address", address) if address else ("name", person_key(person))


def _is_address(person: str | None) -> bool:
    return normalise(person or "") is not None


def _site(domain: str) -> str:
    """The domain that is meant: what stands before a site by custom falls away."""
    return canonical(domain).removeprefix("www.")
