"""The owner's own word on people, companies and domains, which goes before everything else."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from screener.case import Case
from screener.models import Value, Verdict
from screener.network.names import company_key, person_key
from screener.policy.web import domains_in, is_domain
from screener.profile_url import normalise


def _person(written: str) -> str:
    if "/" in written and not _is_address(written):
        raise ValueError(
            "this is no address of a profile; write it as in https://www.linkedin.com/in/ada-example"
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

    def is_about(self, case: Case) -> bool:
        """Whether the one who asks is meant."""
        profile = case.request.requester
        return (
            (self.person is None or _is_person(self.person, profile.name, profile.profile_url))
            and (self.company is None or company_key(self.company) == company_key(profile.company or ""))
            and (self.domain is None or _is_at(self.domain, case))
        )

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


def own_word(case: Case, words: Iterable[OwnWord], today: date | None) -> OwnWord | None:
    """The owner's word on this case, if there is one that holds ``today``.

    The most exact one counts; of equally exact ones the stricter.
    """
    said = (word for word in words if word.holds(today) and word.is_about(case))
    return max(said, key=lambda word: (word.exactness, _STRICT.index(word.verdict)), default=None)


_STRICT = (Verdict.ACCEPT, Verdict.ASK, Verdict.DECLINE)


def _is_person(meant: str, name: str | None, address: str | None) -> bool:
    if _is_address(meant):
        return normalise(address or "") == normalise(meant)
    return person_key(name or "") == person_key(meant)


def _is_address(person: str | None) -> bool:
    return normalise(person or "") is not None


def _is_at(domain: str, case: Case) -> bool:
    meant = domain.casefold()
    return any(each == meant or each.endswith(f".{meant}") for each in domains_in(case.words))
