"""Names someone both know.

Why it counts: a name can be checked; it is on the list of people in common and not only in the note.
When it stays quiet: the person named is not known to be shared, or only a first name is given.
Seen in: reports of users (named mutual contacts).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.network.names import person_key
from screener.rules.kit import WORDS, Example, Seen, rule
from screener.text import Text


def judge(case: Case, _seen: Seen) -> Iterator[Span]:
    """Quotes the full names of people both know."""
    full = {tuple(key.split()) for person in case.overlap.people if " " in (key := person_key(person.name))}
    for text in case.reading(*WORDS) if full else ():
        yield from _naming(text, full)


def _naming(text: Text, names: set[tuple[str, ...]]) -> Iterator[Span]:
    forms = tuple(word.form for word in text.words)
    lengths = {len(name) for name in names}
    for first in range(len(forms)):
        for length in lengths:
            if forms[first : first + length] in names:
                yield text.quote(first, first + length - 1)


RULE = rule(
    __name__,
    __doc__,
    says="Names someone you both know",
    reads=WORDS,
    judge=judge,
    fires=[
        Example(
            note="«Ana Ruiz» thought we should talk about the reading room.",
            mutual_connections={"names": ["Ana Ruiz", "Tom Bell"]},
        ),
        Example(
            note="Hello, I work with «Tom Bell» at the archive.",
            mutual_connections={"names": ["Dr Tom Bell, PhD"], "count": 4},
        ),
        Example(
            message="I sat next to «Zoë Brandt» last night, who told me about your choir.",
            mutual_connections={"names": ["Zoe Brandt"]},
        ),
    ],
    quiet=[
        Example(note="Ana Ruiz thought we should talk.", mutual_connections={"names": ["Tom Bell"]}),
        Example(note="Ana thought we should talk.", mutual_connections={"names": ["Ana Ruiz"]}),
        Example(note="Ana Ruiz thought we should talk.", mutual_connections={"count": 5}),
    ],
)
