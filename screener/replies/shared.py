"""What a yes may name of a request: somebody both know, their own telling words, or a place of both."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from screener.case import Case
from screener.line import clipped
from screener.models import Reason
from screener.replies.names import called
from screener.replies.quoted import said_in, tells

LONGEST_NAME: Final = 60
"""Characters of the name of a group, a firm or a school."""
_MOST_TRIED: Final = 20
"""So many people in common are tried for a name that is clearly one."""
_NAMES_THEM: Final = "network.names-shared-contact"


def rules_of(folder: str, names: str) -> frozenset[str]:
    """The ids of the rules of a folder with these names, which blanks part."""
    return frozenset(f"{folder}.{name}" for name in names.split())


_THANKS: Final = rules_of(
    "welcome",
    "congratulates shared-sorrow-or-joy thanks-you took-it-in what-you-did wishes-well your-way your-words"
    " your-work your-work-used",
)
"""Rules that quote what the owner did for them, or kind words."""
_TELLING: Final = _THANKS | rules_of(
    "welcome",
    "answerable-question as-you-asked asks-small-advice brings-something disagrees fellow"
    " learner-or-applicant local-invitation met-you numbered-detail recent-talk same-field same-group"
    " says-why shared-past someone-you-know writes-or-researches your-firm",
)
"""Rules that quote what is worth taking up in an answer."""


class Shared(NamedTuple):
    """The one thing that an answer names: a person, their words, an employer, a school or a group.

    ``thanked`` says whether the words are kind ones, or tell what the owner did for them.
    """

    person: str | None = None
    words: str | None = None
    thanked: bool = False
    employer: str | None = None
    school: str | None = None
    group: str | None = None


def shared_with(case: Case, reasons: Iterable[Reason], *, besides: str | None = None) -> Shared:
    """What the answer names: somebody whom the note names, else their telling words, else what both share.

    Words that the answer takes up elsewhere are told by ``besides``.
    """
    reasons = tuple(reasons)
    named = next(_named_in_note(reasons), None)
    if named:
        return Shared(person=named)
    for words, thanked in telling(case, reasons):
        if words != besides:
            return Shared(words=words, thanked=thanked)
    kind, name = place_of_both(case)
    person = shared_person(case) if kind in ("group", None) else None
    if person:
        return Shared(person=person)
    employer, school, group = (name if kind == each else None for each in ("employer", "school", "group"))
    return Shared(employer=employer, school=school, group=group)


def place_of_both(case: Case) -> tuple[str | None, str]:
    """The kind and the name of the closest place of both: ``employer``, ``school`` or ``group``."""
    for kind, places in (
        ("employer", case.overlap.employers),
        ("school", case.overlap.schools),
        ("group", case.overlap.groups),
    ):
        name = clipped(places[0].name, LONGEST_NAME) if places else ""
        if name:
            return kind, name
    return None, ""


def _named_in_note(reasons: Iterable[Reason]) -> Iterator[str]:
    """Those whom their words name and both know."""
    for reason in reasons:
        for span in reason.quotes if reason.rule == _NAMES_THEM else ():
            name = called(span.text).full
            if name:
                yield name


def shared_person(case: Case) -> str | None:
    """Somebody both know whose name is clearly one, the closest to the owner first."""
    names = (called(person.name).full for person in case.overlap.people[:_MOST_TRIED])
    return next(filter(None, names), None)


def telling(case: Case, reasons: Iterable[Reason]) -> Iterator[tuple[str, bool]]:
    """The whole sentences worth taking up, from the strongest reason on, and whether they are kind words.

    Questions are not among them: they want an answer.
    """
    found = [reason for reason in reasons if reason.rule in _TELLING and reason.points > 0]
    for reason in sorted(found, key=lambda reason: (-reason.points, reason.rule)):
        for span in reason.quotes:
            said = said_in(case, span)
            if said and tells(said) and not said.startswith("…") and not said.endswith(("…", "?")):
                yield said, reason.rule in _THANKS
