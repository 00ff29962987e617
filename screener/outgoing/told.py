"""What is said of a note, written out for people and for programs."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from screener.models import Span, Verdict
from screener.outgoing.notes import Outgoing
from screener.outgoing.values import Lint, Seen
from screener.policy.decide import BY_COST
from screener.policy.sayings import chance_in_words
from screener.report.colour import Paint, paint_with
from screener.report.plain import escaped, one_line, shortened
from screener.report.table import MOST_QUOTED, Piece, wrapped
from screener.report.words import continued, number, verdict_in_words

SLIGHT: Final = 0.4
"""Signs of fewer points are only counted, unless there is nothing else to say."""
_LEAST_SHOWN: Final = 3
_IN_A_LINE: Final = 40
_FROM: Final = {"note": "", **{field: f" in your {field}" for field in ("headline", "position", "company")}}
_LACKS: Final = {
    "reason": "why them",
    "particular": "anything specific",
    "question": "a question about them",
    "shortness": "being short enough",
}


def card(found: Lint, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """All that is said of one note, line by line."""
    paint = paint_with(colour=colour)
    verdict = verdict_in_words(found.verdict, connected=False).upper()
    chance = chance_in_words(found.chance)
    yield f"{paint(verdict, found.verdict.value)}  The chance that they would be glad of it: {chance}"
    if found.decided_by != BY_COST:
        yield from wrapped([(f"Decided by: {one_line(found.decided_by)}", "plain")], width, paint)
    yield from _part("What they would see:", found.against, width, paint)
    yield from _part("What they would like:", found.welcome, width, paint)
    if found.missing:
        yield from ("", "What is missing:")
        for each in found.missing:
            yield from _indented([(one_line(each.says), "plain")], width, paint)
    asked = list(_asked(found))
    if asked:
        yield ""
        for line in asked:
            yield from wrapped(line, width, paint)


def _part(title: str, signs: Iterable[Seen], width: int, paint: Paint) -> Iterator[str]:
    listed = list(signs)
    shown = [each for at, each in enumerate(listed) if at < _LEAST_SHOWN or abs(each.points) >= SLIGHT]
    if not shown:
        return
    yield from ("", title)
    for each in shown:
        yield from _indented(_sign(each), width, paint)
    if len(listed) > len(shown):
        slight = number(len(listed) - len(shown), "slight sign")
        yield f"  {paint(f'and {slight}, which --json lists', 'faint')}"


def _indented(pieces: list[Piece], width: int, paint: Paint) -> Iterator[str]:
    first, *others = wrapped(pieces, max(width - 4, 12), paint)
    yield f"  {first}"
    yield from (f"    {line}" for line in others)


def _sign(seen: Seen, most: int = MOST_QUOTED) -> list[Piece]:
    if not seen.quotes:
        return [(one_line(seen.says), "plain")]
    return [(_quoted(seen.quotes, most), "quote"), (f"– {continued(one_line(seen.says))}", "plain")]


def _quoted(quotes: Iterable[Span], most: int) -> str:
    spans = (f"“{shortened(one_line(each.text), most)}”{_FROM.get(each.field, '')}" for each in quotes)
    return " · ".join(spans)


def _asked(found: Lint) -> Iterator[list[Piece]]:
    if found.ask:
        yield [
            (f"It asks for {found.ask.says}", "plain"),
            (f"({found.ask.size} of 7):", "faint"),
            (_quoted(found.ask.quotes, MOST_QUOTED), "quote"),
        ]
    if found.relationship and found.relationship.says:
        first, *others = map(one_line, found.relationship.says)
        yield [(". ".join((first, *others)) + ".", "plain")]


def line(note: Outgoing, found: Lint) -> str:
    """One line on a note among many: verdict, chance, which note, what counts most."""
    verdict = verdict_in_words(found.verdict, connected=False).upper()
    name = f" {name}" if note.to and (name := one_line(note.to.name or "")) else ""
    strongest = next(iter(found.against if found.verdict is not Verdict.ACCEPT else found.welcome), None)
    told = [" ".join(text for text, _ in _sign(strongest, _IN_A_LINE))] if strongest else []
    told += [f"asks for {found.ask.says}"] if found.ask else []
    if found.relationship and found.relationship.enough is False:
        told.append("more than you two can carry")
    told += [f"lacks {' and '.join(_LACKS[each.what] for each in found.missing)}"] if found.missing else []
    return f"{verdict:8} {chance_in_words(found.chance):11} {one_line(note.id)}{name}: {'; '.join(told)}"


def record(note: Outgoing, found: Lint) -> str:
    """One line of JSON: the note's id, to whom it goes if that is known, and all that is said of it."""
    to = {"to": note.to.name} if note.to and note.to.name else {}
    return escaped(json.dumps({"id": note.id, **to, **found.model_dump(mode="json")}, ensure_ascii=False))


def summary(verdicts: Counter[Verdict]) -> str:
    """As in "3 notes: 1 accept · 0 ask · 2 decline"."""
    counts = (f"{verdicts[each]} {verdict_in_words(each, connected=False)}" for each in Verdict)
    return f"{number(verdicts.total(), 'note')}: {' · '.join(counts)}"
