"""Works in a field that completes the owner's.

Why it counts: the owner said that people of this field are welcome.
When it stays quiet: the field is that of the people they sell to, or the owner named none.
Seen in: essay E (complementary field).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, Span
from screener.network.fields import fields_of, in_field
from screener.network.names import name_key
from screener.rules.kit import Example, Seen, rule

FIELDS = ("headline", "position")


def judge(case: Case, _seen: Seen) -> Iterator[Span | Fact]:
    """Quotes the words that name such a field; an equal industry is a fact."""
    industry = name_key(case.request.requester.industry or "")
    for field in case.owner.complementary_fields:
        for text in case.reading(*FIELDS):
            yield from in_field(text, fields_of(field))
        if industry and industry == name_key(field):
            yield Fact(says=f"They work in {field}, a field you like to meet")


RULE = rule(
    __name__,
    __doc__,
    says="Works in a field you like to meet",
    reads=FIELDS,
    judge=judge,
    fires=[
        Example(headline="«Recruiter» in life sciences", owner={"complementary_fields": ["recruitment"]}),
        Example(headline="«Psychotherapist», Hull", owner={"complementary_fields": ["hr", "therapy"]}),
        Example(
            requester={"industry": "Public Libraries"}, owner={"complementary_fields": ["public libraries"]}
        ),
    ],
    quiet=[
        Example(headline="We help recruiters fill roles", owner={"complementary_fields": ["recruitment"]}),
        Example(headline="Recruiter in life sciences", owner={"field": "coaching"}),
        Example(headline="Novelist", owner={"complementary_fields": ["therapy"]}),
    ],
)
