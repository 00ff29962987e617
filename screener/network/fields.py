"""Which words speak of the same field of work, so that a coach is found to be in coaching."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final

from screener.models import Span
from screener.text import MARKS, Text

_FIELDS: Final = (
    "academia academic lecturer phd postdoc professor research researcher scholar scientist university",
    "accountant accountancy accounting audit auditing auditor bookkeeper bookkeeping cpa tax",
    "actor acting film filmmaker filmmaking theatre theater",
    "architect architecture urbanism urbanist",
    "artist art gallery illustration illustrator painter sculptor curator",
    "author authoring book editor editing publisher publishing writer writing copywriter copywriting",
    "bank banker banking finance financial cfo investing investment investor treasury",
    "biology biologist biotech genetics geneticist lab pharma pharmaceutical pharmacist pharmacy",
    "builder building civil construction contractor",
    "charity fundraiser fundraising ngo nonprofit philanthropy volunteer volunteering",
    "chef catering cook culinary hospitality hotel restaurant",
    "chemist chemistry chemical",
    "coach coaching mentor mentoring",
    "counsellor counselling counselor counseling psychologist psychology psychotherapist psychotherapy "
    "therapist therapy",
    "cyber cybersecurity infosec security",
    "data analyst analytics statistician statistics bi",
    "design designer designing graphic typography ui ux",
    "developer development devops engineer engineering programmer programming software coder coding sre",
    "doctor medical medicine clinical clinician physician surgeon surgery gp health healthcare",
    "education educator school teacher teaching tutor tutoring trainer training learning",
    "energy solar wind renewables grid",
    "event events conference organiser organizer",
    "facilitation facilitator facilitating workshop",
    "farmer farming agriculture agronomist agronomy agri",
    "hr recruiter recruiting recruitment headhunter headhunting talent staffing sourcer",
    "insurance insurer actuary actuarial underwriter underwriting broker",
    "journalist journalism reporter reporting newspaper news",
    "lawyer law legal attorney solicitor barrister paralegal counsel notary",
    "librarian library archivist archive archives",
    "logistics freight shipping shipper supply warehouse warehousing procurement purchasing buyer",
    "manufacturing factory production plant mechanical machinist",
    "marketing marketer brand branding advertising seo communications pr publicist",
    "ml ai nlp",
    "museum heritage history historian",
    "music musician composer singer",
    "nurse nursing midwife midwifery caregiver care",
    "nutrition nutritionist dietitian dietician",
    "photography photographer videographer video",
    "physio physiotherapist physiotherapy osteopath chiropractor",
    "policy politics political government diplomat diplomacy public",
    "product",
    "property realtor estate lettings surveyor surveying",
    "sales salesperson selling seller",
    "social socialwork youth",
    "sustainability sustainable climate environment environmental ecology ecologist conservation",
    "translation translator interpreter interpreting linguist linguistics localisation localization",
    "travel tourism tour guide",
    "vet veterinary veterinarian",
)
_FIELD_OF: Final = {word: words.split()[0] for words in _FIELDS for word in words.split()}
_SAYS_NOTHING: Final = frozenset(
    (
        *(
            "a",
            "and",
            "at",
            "for",
            "in",
            "of",
            "on",
            "the",
            "to",
            "with",
            "my",
            "our",
            "own",
            "other",
            "work",
        ),
        *(
            "assistant",
            "associate",
            "business",
            "ceo",
            "chief",
            "company",
            "consultant",
            "consulting",
            "director",
        ),
        *("executive", "expert", "founder", "freelance", "global", "head", "independent", "international"),
        *("junior", "lead", "leader", "leadership", "management", "manager", "officer", "owner", "partner"),
        *(
            "professional",
            "professionals",
            "senior",
            "service",
            "services",
            "solutions",
            "specialist",
            "small",
        ),
        *(
            "strategy",
            "team",
            "teams",
            "vp",
            "president",
            "experienced",
            "industry",
            "people",
            "new",
            "young",
        ),
    )
)
_WHOM = frozenset(
    (
        "for",
        "help",
        "helping",
        "helps",
        "helped",
        "empower",
        "empowering",
        "serving",
        "supporting",
        "connecting",
    )
)
"""After these a headline says whom its owner works for, not what they do."""


@lru_cache(maxsize=256)
def fields_of(*described: str) -> frozenset[str]:
    """The fields of work that these few words name, or the telling words themselves if none is known."""
    words = {word.form for text in described for word in Text("", text).words if word.form not in MARKS}
    known = frozenset(_FIELD_OF[word] for word in words if word in _FIELD_OF)
    return known or frozenset(word for word in words if word not in _SAYS_NOTHING and len(word) > 2)


def in_field(text: Text, fields: frozenset[str]) -> Iterator[Span]:
    """The words of ``text`` by which its owner works in one of these fields.

    A plural such as ``coaches`` names customers, and so does all that follows ``for`` or ``help`` up to
    the end of the sentence.
    """
    places = [number for number, form in _own_words(text) if _FIELD_OF.get(form, form) in fields]
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        numbers = [number for _, number in run]
        yield text.quote(numbers[0], numbers[-1])


def _own_words(text: Text) -> Iterator[tuple[int, str]]:
    customers = False
    for number, word in enumerate(text.words):
        if word.form in MARKS:
            customers = False
        elif word.form in _WHOM:
            customers = True
        elif not customers:
            yield number, word.form
