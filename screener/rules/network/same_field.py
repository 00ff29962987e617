"""Works in the owner's field.

Why it counts: colleagues of the trade have things to tell each other.
When it stays quiet: the field is that of the people they sell to ("I help coaches get clients"), or the owner's is not known.
Seen in: essay E (same field).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, Owner, Span
from screener.network.fields import fields_of, in_field
from screener.network.names import name_key
from screener.rules.kit import Example, Seen, rule

FIELDS = ("headline", "position")


def own_fields(owner: Owner) -> frozenset[str]:
    """The fields of the owner: as they say themselves, else those of their industry."""
    described = owner.field or owner.industry
    return fields_of(described) if described else frozenset()


def judge(case: Case, _seen: Seen) -> Iterator[Span | Fact]:
    """Quotes the words that name the owner's field; an equal industry is a fact."""
    owner, requester = case.owner, case.request.requester
    if fields := own_fields(owner):
        for text in case.reading(*FIELDS):
            yield from in_field(text, fields)
    if owner.industry and requester.industry and name_key(owner.industry) == name_key(requester.industry):
        yield Fact(says=f"You both work in {requester.industry}")


RULE = rule(
    __name__,
    __doc__,
    says="Works in your field",
    reads=FIELDS,
    judge=judge,
    fires=[
        Example(headline="«Career coach» for nurses", owner={"field": "career coaching"}),
        Example(headline="«Backend developer» at a ferry company", owner={"field": "software engineering"}),
        Example(requester={"position": "«Freight forwarder», Hull"}, owner={"field": "logistics"}),
        Example(headline="«Grundschullehrerin» in Bremen", owner={"field": "primary schools"}),
        Example(headline="«Développeuse» en alternance", owner={"field": "software engineering"}),
        Example(requester={"industry": "Libraries"}, owner={"industry": "libraries"}),
    ],
    quiet=[
        Example(headline="I help coaches win clients", owner={"field": "career coaching"}),
        Example(headline="Bookkeeping for therapists and coaches", owner={"field": "coaching"}),
        Example(headline="Healthcare recruiter", owner={"field": "medicine"}),
        Example(headline="Building a community of founders", owner={"field": "construction"}),
        Example(headline="Career coach"),
        Example(headline="Founder and manager", owner={"field": "business consulting"}),
    ],
)
