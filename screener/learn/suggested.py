"""What the owner could state at once, in words and as JSON."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from screener.learn.suggest import Suggestion
from screener.learn.told import told
from screener.policy.presets import PRESETS, preset
from screener.report.table import wrapped
from screener.report.words import number

_BEYOND_LUCK: Final = (
    "Luck alone would make any of this appear at most once in 20 times. Nothing of it is switched on."
)
_INDENT: Final = 6


def suggestions_text(suggestions: Iterable[Suggestion], *, width: int = 80) -> Iterator[str]:
    """Each line to write, and what it would have done; nothing where nothing is suggested."""
    found = list(suggestions)
    if not found:
        return
    yield ""
    yield "What you could say at once, in your screener.toml, each on top of those above it:"
    for each in found:
        yield f"  {each.line}" + (f"   under [{each.table}]" if each.table else "")
        for said in _why(each):
            for line in wrapped([(said, "plain")], max(width - _INDENT, 12)):
                yield " " * _INDENT + line
    yield from wrapped([(_BEYOND_LUCK, "plain")], width)


def _why(each: Suggestion) -> Iterator[str]:
    if each.kind:
        yield (
            f"You wanted {each.wanted.hits} of {each.wanted.of} {each.kind},"
            f" of whom {each.accepted.hits} would have been accepted."
        )
    for name in PRESETS:
        if each.line == f'preset = "{name}"':
            yield f"{preset(name).for_whom}."
    yield (
        f"Of {number(each.better.of, 'verdict')} that it changes, {told(each.better)} are better for you and"
        f" {each.worse} worse: {each.saved:g} less, at what mistakes and calls cost you now."
    )


def suggestions_json(suggestions: Iterable[Suggestion]) -> list[dict[str, Any]]:
    """All of it for programs."""
    return [
        {
            "table": each.table,
            "line": each.line,
            "kind": each.kind,
            "wanted": {"count": each.wanted.hits, "of": each.wanted.of} if each.kind else None,
            "accepted_of_wanted": each.accepted.hits if each.kind else None,
            "changed": each.better.of,
            "better": each.better.hits,
            "better_interval": list(each.better.interval),
            "worse": each.worse,
            "saved": each.saved,
            "luck": each.luck,
        }
        for each in suggestions
    ]
