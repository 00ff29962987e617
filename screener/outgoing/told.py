"""What is said of a note, written out for people and for programs."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from pydantic import Field

from screener.models import Span, Verdict
from screener.outgoing.notes import Outgoing
from screener.outgoing.values import Lacking, Lint, Missing, Seen
from screener.policy.decide import BY_COST
from screener.policy.sayings import chance_in_words
from screener.report.colour import Paint, paint_with
from screener.report.plain import escaped, one_line, shortened
from screener.report.table import MOST_QUOTED, Piece, wrapped
from screener.report.words import continued, number, verdict_in_words

SLIGHT: Final = 1.0
"""Signs of fewer points are only counted, unless there is nothing else to say."""
LACKS: Final[Mapping[Lacking, str]] = {
    "filling": "a filled slot",
    "plain-text": "plain text",
    "shortness": "being short enough",
    "reason": "why them",
    "particular": "anything specific",
    "question": "a question about them",
    "way-out": "a way out",
    "silence": "a word on the silence",
    "own-words": "words of its own",
}
"""What a note can lack, in a few words."""
_UNFIT: Final = frozenset(("filling", "plain-text", "shortness"))
"""What is to be mended whatever the note says."""
_LEAST_SHOWN: Final = 3
_IN_A_LINE: Final = 40
_MARGIN: Final = 11
"""Columns of the verdict and of the chance, beside which stands what they mean."""
_FROM: Final = {"note": "", **{field: f" in your {field}" for field in ("headline", "position", "company")}}
_ADVISED: Final = {
    False: {Verdict.ACCEPT: "accept", Verdict.ASK: "ask first what it is about", Verdict.DECLINE: "decline"},
    True: {
        Verdict.ACCEPT: "answer it",
        Verdict.ASK: "ask first what it is about",
        Verdict.DECLINE: "leave it unanswered",
    },
}
"""What whoever reads it would be advised to do, by whether the two are connected."""


def card(found: Lint, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """All that is said of one note, line by line."""
    paint = paint_with(colour=colour)
    yield from _verdict(found, width, paint)
    if found.decided_by != BY_COST:
        yield from wrapped([(f"What decides: {one_line(found.decided_by)}", "plain")], width, paint)
    if found.language is None:
        unread = "No language that is read here was found in it, so little can be said of its words"
        yield from wrapped([(unread, "plain")], width, paint)
    yield from _part("What they would see:", found.against, width, paint)
    yield from _part("What they would like:", found.welcome, width, paint)
    unfit = [each for each in found.missing if each.what in _UNFIT]
    lacking = [each for each in found.missing if each.what not in _UNFIT]
    yield from _listed("What to mend before it goes out:", unfit, width, paint)
    yield from _listed("What seems to be missing:", lacking, width, paint)
    asked = list(_asked(found))
    if asked:
        yield ""
        for line in asked:
            yield from wrapped(line, width, paint)


def _verdict(found: Lint, width: int, paint: Paint) -> Iterator[str]:
    """As in the table of requests: the verdict, and below it the chance."""
    connected = bool(found.relationship and found.relationship.connected)
    verdict = verdict_in_words(found.verdict, connected=False).upper()
    advised = f"They would be advised to {_ADVISED[connected][found.verdict]}"
    yield from _beside(paint(f"{verdict:{_MARGIN}}", found.verdict.value), advised, width, paint)
    chance = paint(f"{chance_in_words(found.chance):{_MARGIN}}", "faint")
    yield from _beside(chance, "is the chance that they would be glad of it", width, paint)


def _beside(head: str, says: str, width: int, paint: Paint) -> Iterator[str]:
    first, *others = wrapped([(says, "plain")], max(width - _MARGIN, 12), paint)
    yield head + first
    yield from (" " * _MARGIN + line for line in others)


def _part(title: str, signs: Sequence[Seen], width: int, paint: Paint) -> Iterator[str]:
    shown = list(_telling(signs))
    if not shown:
        return
    yield from ("", title)
    for each in shown:
        yield from _indented(_sign(each), width, paint)
    if len(signs) > len(shown):
        more = f"and {len(signs) - len(shown)} more, slight or on the same words, which --json lists"
        yield from _indented([(more, "faint")], width, paint)


def _telling(signs: Sequence[Seen]) -> Iterator[Seen]:
    """Those that are not slight and do not rest on words that were shown before."""
    said: list[Span] = []
    shown = 0
    for each in signs:
        known = each.quotes and all(_within(span, said) for span in each.quotes)
        if not known and (shown < _LEAST_SHOWN or abs(each.points) >= SLIGHT):
            shown += 1
            said += each.quotes
            yield each


def _within(span: Span, others: Iterable[Span]) -> bool:
    return any(
        span.field == other.field and other.start <= span.start and span.end <= other.end for other in others
    )


def _listed(title: str, lacking: Sequence[Missing], width: int, paint: Paint) -> Iterator[str]:
    if lacking:
        yield from ("", title)
    for each in lacking:
        yield from _indented(_sign(each), width, paint)


def _indented(pieces: list[Piece], width: int, paint: Paint) -> Iterator[str]:
    first, *others = wrapped(pieces, max(width - 4, 12), paint)
    yield f"  {first}"
    yield from (f"    {line}" for line in others)


def _sign(said: Seen | Missing, most: int = MOST_QUOTED) -> list[Piece]:
    facts = " · ".join(map(continued, said.facts)) if isinstance(said, Seen) else ""
    says = one_line(": ".join(filter(None, (said.says, facts))))
    if not said.quotes:
        return [(says, "plain")]
    return [(_quoted(said.quotes, most), "quote"), (f"– {continued(says)}", "plain")]


def _quoted(quotes: Iterable[Span], most: int) -> str:
    spans = (f"“{shortened(one_line(each.text), most)}”{_FROM.get(each.field, '')}" for each in quotes)
    return " · ".join(dict.fromkeys(spans))


def _asked(found: Lint) -> Iterator[list[Piece]]:
    if found.ask:
        yield [
            (f"It asks for {found.ask.says}", "plain"),
            (f"({found.ask.size} of 7):", "faint"),
            (_quoted(found.ask.quotes, MOST_QUOTED), "quote"),
        ]
    if found.relationship and found.relationship.says:
        sentences = map(one_line, found.relationship.says)
        yield [(" ".join(each if each.endswith("?") else f"{each}." for each in sentences), "plain")]
    elif found.ask and not found.relationship:
        yield [("If they do not know you, that is more than the two of you carry.", "plain")]


def line(note: Outgoing, found: Lint) -> str:
    """One line on a note among many: verdict, chance, which note, what counts most."""
    verdict = verdict_in_words(found.verdict, connected=False).upper()
    name = f" {name}" if note.to and (name := one_line(note.to.name or "")) else ""
    strongest = next(iter(found.against if found.verdict is not Verdict.ACCEPT else found.welcome), None)
    told = [" ".join(text for text, _ in _sign(strongest, _IN_A_LINE))] if strongest else []
    told += [f"asks for {found.ask.says}"] if found.ask else []
    if found.relationship and found.relationship.enough is False:
        told.append("more than you two can carry")
    if found.same_words:
        told.append(f"same words to {number(found.same_words, 'other')}")
    lacks = dict.fromkeys(LACKS[each.what] for each in found.missing if each.what != "own-words")
    told += [f"lacks {' and '.join(lacks)}"] if lacks else []
    return f"{verdict:8} {chance_in_words(found.chance):11} {one_line(note.id)}{name}: {'; '.join(told)}"


class Record(Lint):
    """One line of JSON: all that is said of a note, with its id and to whom it goes, if that is known."""

    id: str = Field(description="The id of its row, or its number")
    to: str | None = Field(None, description="The name of whom it goes to")


def record(note: Outgoing, found: Lint) -> str:
    """The note's record as one line of JSON."""
    named = note.to.name if note.to else None
    written = Record(**dict(found), id=note.id, to=named).model_dump(mode="json")
    first = {key: written.pop(key) for key in ("id", "to")}
    return escaped(json.dumps(first | written, ensure_ascii=False))


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a record."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return draft | Record.model_json_schema(mode="serialization")


def summary(verdicts: Counter[Verdict]) -> str:
    """As in "3 notes: 1 accept · 0 ask · 2 decline"."""
    counts = (f"{verdicts[each]} {verdict_in_words(each, connected=False)}" for each in Verdict)
    return f"{number(verdicts.total(), 'note')}: {' · '.join(counts)}"
