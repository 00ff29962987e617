"""Works in a field that completes the owner's.

Why it counts: the owner said that people of this field are welcome; where they said nothing, one that commonly goes with theirs will do.
When it stays quiet: the field is that of the people they sell to, or neither the owner's field nor one they like to meet is known.
Seen in: essay E (complementary field).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, Owner, Span
from screener.network.fields import fields_beside, fields_of, in_field
from screener.network.names import name_key
from screener.rules.kit import Example, Seen, rule
from screener.rules.network.same_field import own_fields

FIELDS = ("headline", "position")


def judge(case: Case, _seen: Seen) -> Iterator[Span | Fact]:
    """Quotes the words that name such a field; an equal industry is a fact."""
    if case.owner.complementary_fields:
        yield from _named(case)
    elif not_said(case.owner):
        fields = fields_beside(own_fields(case.owner))
        for text in case.reading(*FIELDS):
            yield from in_field(text, fields)


def not_said(owner: Owner) -> bool:
    """Whether the owner left open whom they like to meet; an empty list says nobody in particular."""
    return "complementary_fields" not in owner.model_fields_set


def _named(case: Case) -> Iterator[Span | Fact]:
    industry = name_key(case.request.requester.industry or "")
    for field in case.owner.complementary_fields:
        for text in case.reading(*FIELDS):
            yield from in_field(text, fields_of(field))
        if industry and industry == name_key(field):
            yield Fact(says=f"They work in {field}, a field you like to meet")


RULE = rule(
    __name__,
    __doc__,
    says="Works in a field that goes with yours",
    reads=FIELDS,
    judge=judge,
    fires=[
        Example(headline="«Recruiter» in life sciences", owner={"complementary_fields": ["recruitment"]}),
        Example(headline="«Psychotherapist», Hull", owner={"complementary_fields": ["hr", "therapy"]}),
        Example(headline="«Chargée de recrutement»", owner={"field": "human resources"}),
        Example(
            requester={"industry": "Public Libraries"}, owner={"complementary_fields": ["public libraries"]}
        ),
    ],
    quiet=[
        Example(headline="We help recruiters fill roles", owner={"complementary_fields": ["recruitment"]}),
        Example(headline="Recruiter in life sciences", owner={"field": "farming"}),
        Example(headline="Recruiter", owner={"field": "human resources", "complementary_fields": []}),
        Example(headline="Novelist", owner={"complementary_fields": ["therapy"]}),
    ],
)
