"""The same group, and not one that everybody is in.

Why it counts: in a small group people answer for what they do.
When it stays quiet: the group has tens of thousands of members, or the note merely claims that there is a group.
Seen in: essay E (the same groups).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.rules.kit import Example, Seen, rule

RARE = 0.3
"""The rarity of a group of 50 000; see ``docs/network.md``."""


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on groups that say something, the rarest first."""
    for group in sorted(case.overlap.groups, key=lambda group: -group.rarity):
        if group.rarity >= RARE:
            size = f", with {group.size} members" if group.size is not None else ""
            yield Fact(says=f"You are both in {group.name}{size}")


RULE = rule(
    __name__,
    __doc__,
    says="Belongs to a group of yours",
    judge=judge,
    fires=[
        Example(owner={"groups": ["Leeds Coaches"]}, requester={"groups": ["Leeds Coaches"]}),
        Example(
            owner={"groups": ["Library Futures", "Job Clubs"]},
            requester={"groups": ["The JOB CLUBS (UK)", "Chess"]},
        ),
        Example(owner={"groups": ["Café Réseau"]}, requester={"groups": ["cafe reseau"]}),
    ],
    quiet=[
        Example(owner={"groups": ["Leeds Coaches"]}, requester={"groups": ["York Coaches"]}),
        Example(note="I saw that we are in the same group.", owner={"groups": ["Leeds Coaches"]}),
        Example(requester={"groups": ["Leeds Coaches"]}),
    ],
)
