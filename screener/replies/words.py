"""What a reply may name of a request: their own words, and what both share; as data, on one short line."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from screener.case import Case
from screener.line import clipped
from screener.models import Reason, Span
from screener.replies.names import called
from screener.text import MARKS, QUESTION, Text

LONGEST: Final = 110
"""Characters of what is quoted from them."""
_LONGEST_NAME: Final = 60
"""Characters of the name of a group, a firm or a school."""
_GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|day|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?"
    r"|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|ch[eè]re?|hola|buenos d[ií]as|buenas|estimad[oa]"
    r"|querid[oa]|ciao|buongiorno|buonasera|salve|gentile|car[oa]|ol[aá]|oi|bo[am] (?:dia|tarde|noite)"
    r"|prezad[oa]|beste|geachte|hoi|goedendag|dag)\b[^,\n]*,\s*",
    re.IGNORECASE,
)
_LONGEST_GREETING: Final = 60
"""Characters; what is longer up to its comma is no greeting."""
_FEWEST: Final = 3
"""Fewer words say nothing on their own."""
_MOST_TRIED: Final = 20
"""So many people in common are tried for a name that is clearly one."""
_NAMES_THEM: Final = "network.names-shared-contact"
_NEVER_REPEATED: Final = frozenset(("link", "mail", "slot"))
"""Kinds of words that a reply does not repeat."""


def rules_of(folder: str, names: str) -> frozenset[str]:
    """The ids of the rules of a folder with these names, which blanks part."""
    return frozenset(f"{folder}.{name}" for name in names.split())


_TELLING: Final = rules_of(
    "welcome",
    "answerable-question as-you-asked asks-small-advice brings-something congratulates disagrees fellow"
    " learner-or-applicant local-invitation met-you numbered-detail recent-talk same-field same-group"
    " says-why shared-past someone-you-know thanks-you took-it-in what-you-did wishes-well"
    " writes-or-researches your-firm your-way your-words your-work your-work-used",
)
"""Rules that quote what is worth taking up in an answer."""


class Shared(NamedTuple):
    """The one thing that an answer names: a person, their words, an employer, a school or a group."""

    person: str | None = None
    words: str | None = None
    employer: str | None = None
    school: str | None = None
    group: str | None = None


def shared_with(case: Case, reasons: Iterable[Reason]) -> Shared:
    """What the answer names: somebody whom the note names, else their telling words, else what both share."""
    reasons = tuple(reasons)
    named = next(_named_in_note(reasons), None)
    if named:
        return Shared(person=named)
    words = telling_words(case, reasons)
    if words:
        return Shared(words=words)
    for kind, places in (("employer", case.overlap.employers), ("school", case.overlap.schools)):
        if places:
            return Shared(**{kind: clipped(places[0].name, _LONGEST_NAME)})
    person = shared_person(case)
    if person:
        return Shared(person=person)
    groups = case.overlap.groups
    return Shared(group=clipped(groups[0].name, _LONGEST_NAME)) if groups else Shared()


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


def telling_words(case: Case, reasons: Iterable[Reason]) -> str | None:
    """The words worth taking up, from the strongest reason that quotes such."""
    telling = [reason for reason in reasons if reason.rule in _TELLING and reason.points > 0]
    strongest = sorted(telling, key=lambda reason: (-reason.points, reason.rule))
    found = (said for reason in strongest for span in reason.quotes if (said := said_in(case, span)))
    return next(found, None)


def said_in(case: Case, span: Span) -> str | None:
    """The sentence in which they wrote these words, from the words on where it is long.

    ``None`` where it says nothing on its own, or holds a link, an address or an unfilled slot.
    """
    text = case.texts.get(span.field)
    if text is None or span.field.startswith("mine["):
        return None
    first, last = _sentence(text, span)
    first = _after_greeting(text, first, span)
    words = text.words[first : last + 1]
    if sum(word.form not in MARKS for word in words) < _FEWEST or any(
        word.kind in _NEVER_REPEATED for word in words
    ):
        return None
    start, end = words[0].start, words[-1].end
    if end - start <= LONGEST:
        return clipped(text.written[start:end], LONGEST)
    begun = "… " if span.start > start else ""
    return begun + clipped(text.written[span.start : end], LONGEST - len(begun))


def _after_greeting(text: Text, first: int, span: Span) -> int:
    """The place of the first word after a greeting that begins the sentence and ends before the span."""
    start = text.words[first].start
    greeting = _GREETING.match(text.written, start, start + _LONGEST_GREETING)
    if greeting is None or greeting.end() > span.start:
        return first
    return next(at for at in range(first, len(text.words)) if text.words[at].end > greeting.end())


def _sentence(text: Text, span: Span) -> tuple[int, int]:
    """The places of the first and last word of the sentence with this span; a question keeps its mark."""
    at = next((place for place, word in enumerate(text.words) if word.end > span.start), 0)
    number = text.sentences[at]
    first = last = at
    while first and text.sentences[first - 1] == number:
        first -= 1
    while last + 1 < len(text.words) and text.sentences[last + 1] == number:
        last += 1
    if text.words[last].form in MARKS and text.words[last].form != QUESTION and last > first:
        last -= 1
    return first, last
