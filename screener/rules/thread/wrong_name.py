"""Greets you by somebody else's name.

Why it counts: a name left over from the one before shows that the letter was made for many.
When it stays quiet: it may be a short or a pet name of yours, or they know you.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Example, Seen, phrases, rule
from screener.text import Text, forms

GREETS = phrases(
    "^ (hi|hello|dear|hey|hiya|hallo|hola|ciao|bonjour|good morning|good afternoon|good evening) {name} [{name}]"
)
TITLES = frozenset(
    forms(
        "dear hey hiya hallo hola ciao bonjour morning afternoon evening mr mrs ms miss mx dr prof professor sir madam maam doc doctor all team there everyone friend friends"
        " colleague colleagues folks both again and thanks thank from my the i im happy good great nice hope you"
        " we would just neighbour neighbor author father sister brother captain chef coach rabbi reverend pastor"
        " judge council hi hello christmas easter new year monday friday sunday"
    )
)
PET_NAMES = (
    "bob bobby robert rob bert",
    "bill billy will william liam",
    "dick rick richard",
    "ted ned ed eddie edward theodore",
    "peggy meg maggie margaret greta rita",
    "molly polly mary maria",
    "jack john johnny jan ian hans",
    "betty beth liz lisa elsa elizabeth elisabeth libby bess",
    "tony anthony antoni",
    "nancy anne ann anna hannah",
    "chuck charles charlie",
    "sandy alex alexander alexandra sasha xander sandra",
    "drew andrew andy",
    "kate cathy katherine catherine katie kathy kit",
    "sepp josef joe joseph giuseppe pepe jose",
    "hank harry henry heinz",
    "klaus nicholas nick nikolaus colin",
    "bert albert herbert",
    "steve stephen steven stefan esteban",
    "jim james jamie jimmy seamus",
    "geoff jeff geoffrey",
)
ALIKE = tuple(frozenset(names.split()) for names in PET_NAMES)
FEW_LETTERS = 3


def _greeted(case: Case, seen: Seen) -> Iterator[tuple[Text, int, int]]:
    for text in case.reading(*WORDS):
        for first, last in seen.found.get(text.field, {}).get(GREETS, ()):
            names = [at for at in range(first + 1, last + 1) if text.words[at].kind == "name"]
            names = [at for at in names if text.words[at].form not in TITLES]
            if names and len(text.words[names[0]].form) >= FEW_LETTERS:
                yield text, first, names[-1]
                break


def _wrong(case: Case, seen: Seen) -> Iterator[Span]:
    own = {form for form in forms(case.owner.name or "") if form.isalpha()} or set(_signed(case))
    for text, first, last in _greeted(case, seen):
        greeted = {text.words[at].form for at in range(first, last + 1) if text.words[at].kind == "name"}
        greeted -= TITLES
        if own and not any(_may_be(each, name) for each in greeted for name in own):
            yield text.quote(first, last)
        own = own or greeted


def _signed(case: Case) -> Iterator[str]:
    """The name under a message of the owner's own."""
    for text in case.reading("mine"):
        words = text.words
        if (
            len(words) > 1
            and words[-1].kind == "name"
            and "\n" in text.written[words[-2].end : words[-1].start]
        ):
            yield words[-1].form


def _may_be(greeted: str, name: str) -> bool:
    """Whether someone of this name may be greeted so: as it is, shortened, misspelled or by a pet name."""
    if greeted[0] == name[0] or greeted in name or name in greeted:
        return True
    return any(greeted in alike and name in alike for alike in ALIKE)


RULE = rule(
    __name__,
    __doc__,
    says="Greets you by somebody else's name",
    reads=WORDS,
    looks_for=(GREETS,),
    judge=_wrong,
    only_from_strangers=True,
    fires=[
        Example(note="«Hi Thomas», your mill is a joy.", owner={"name": "Halina Brzoza"}),
        Example(message="«Dear Ms Okafor», may we talk of roofs?", owner={"name": "Petr Lhotak"}),
        Example(history=(("them", "«Hello Wendy», me again."),), owner={"name": "Ines Quiroga"}),
        Example(history=(("them", "Dear Halina, good day."), ("them", "«Dear Thomas», any news?"))),
    ],
    quiet=[
        Example(note="Hi Hal, your mill is a joy.", owner={"name": "Halina Brzoza"}),
        Example(note="Hi Bill, the eels are in.", owner={"name": "William Roe"}),
        Example(note="Dear Sir, the eels are in.", owner={"name": "William Roe"}),
        Example(note="Hello Everyone at the mill!", owner={"name": "William Roe"}),
        Example(note="Hi Thomas, your mill is a joy."),
    ],
)
