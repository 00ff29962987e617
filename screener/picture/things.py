"""What two people share, one thing at a time, as a picture shows it and as words say it."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from screener.network.overlap import Overlap, how_many, whom_both_know, years_together
from screener.picture.svg import Point, box, dot
from screener.report.plain import one_line, shortened
from screener.report.words import number


class Thing(NamedTuple):
    """Something both share, how well the owner knows it in [0, 1] if that is known, and what to add."""

    name: str
    person: bool = False
    closeness: float | None = None
    rarity: float = 1.0
    detail: str = ""

    @property
    def unsure(self) -> bool:
        """Whether it is a person of whom it is not known how well the owner knows them."""
        return self.person and self.closeness is None

    @property
    def tip(self) -> str:
        """The name, and of a person how well the owner knows them."""
        if not self.person:
            return self.name
        known = "how well you know them is not known"
        if self.closeness is not None:
            known = f"you know them {how_well(self.closeness)}"
        return f"{self.name}: {known}"

    def mark(self, at: Point) -> Element:
        """A dot for a person, a square for a place, the larger the rarer."""
        if not self.person:
            return box(at, 4 + 3 * min(self.rarity, 1.0), "place")
        return dot(at, 4 + 2.5 * min(self.rarity, 2.0), "hollow" if self.unsure else "person")


def things(overlap: Overlap) -> Iterator[Thing]:
    """The people, closest to the owner first, then groups, employers and schools."""
    for person in overlap.people:
        yield Thing(one_line(person.name), person=True, closeness=person.closeness, rarity=person.rarity)
    for group in sorted(overlap.groups, key=lambda each: -each.rarity):
        size = f"group of {group.size}" if group.size else "group"
        yield Thing(one_line(group.name), rarity=group.rarity, detail=size)
    for kind, places in (("employer", overlap.employers), ("school", overlap.schools)):
        for at in places:
            when = " ".join(filter(None, (kind, years_together(at))))
            yield Thing(one_line(at.name), rarity=at.rarity, detail=f"{when}{how_many(at)}")


def shared_in_words(overlap: Overlap) -> str:
    """What both share as one line, or that it is not known."""
    told = []
    if overlap.count or overlap.people:
        told.append(shortened(whom_both_know(overlap), 80))
    elif overlap.count == 0:
        told.append("You have nobody in common")
    places = len(overlap.groups) + len(overlap.employers) + len(overlap.schools)
    if places:
        told.append(f"{number(places, 'place')} in common")
    return " · ".join(told) or "Whom you both know is not known"


def how_well(closeness: float) -> str:
    """A closeness in [0, 1] in words."""
    return (
        "very well"
        if closeness >= 0.7
        else "well"
        if closeness >= 0.4
        else "a little"
        if closeness >= 0.1
        else "hardly"
    )
