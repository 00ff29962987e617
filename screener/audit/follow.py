"""How often the person did what was recommended: one who always agrees is not overseeing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from screener.audit.entry import Answer, Decision, Entry
from screener.evaluate.share import Share
from screener.evaluate.told import told_interval, told_share
from screener.models import Verdict
from screener.report.plain import one_line, shortened
from screener.report.words import number, verdict_in_words

ALWAYS: Final = 0.95
"""Who follows more often than this is told so."""
ENOUGH: Final = 30
"""With fewer answers nothing is said about that."""


@dataclass(frozen=True, slots=True)
class Follow:
    """How many decisions there are, and the share of those answered that was followed, whole and in parts."""

    decisions: int
    followed: Share
    by_verdict: Mapping[Verdict, Share]
    by_person: Mapping[str, Share]

    @property
    def always(self) -> tuple[str, ...]:
        """The persons who followed nearly always: more than 95 % of 30 answers or more."""
        return tuple(
            who for who, share in self.by_person.items() if share.of >= ENOUGH and share.value > ALWAYS
        )


def follow(entries: Iterable[Entry]) -> Follow:
    """The follow rates in a record; of several answers to one decision the last counts."""
    decided: dict[str, Verdict] = {}
    answered: dict[str, Answer] = {}
    for entry in entries:
        said = entry.entry
        if isinstance(said, Decision):
            decided[entry.id] = said.verdict
        else:
            answered[said.decision] = said
    pairs = [(decided[decision], answer) for decision, answer in answered.items()]
    people = sorted({answer.who for _, answer in pairs})
    return Follow(
        len(decided),
        _share(pairs),
        {verdict: _share([pair for pair in pairs if pair[0] is verdict]) for verdict in Verdict},
        {who: _share([pair for pair in pairs if pair[1].who == who]) for who in people},
    )


def follow_as_text(found: Follow) -> Iterator[str]:
    """The follow rates for people, line by line."""
    yield f"{number(found.decisions, 'decision')}, {found.followed.of} answered"
    if not found.followed.of:
        return
    yield ""
    yield f"{'recommended':24}{'followed':>14}{'share':>8}{'95 %':>14}"
    for verdict, share in found.by_verdict.items():
        yield _row(verdict_in_words(verdict, connected=False), share)
    yield _row("all", found.followed)
    if len(found.by_person) > 1:
        yield ""
        for who, share in found.by_person.items():
            yield _row(who, share)
    for who in found.always:
        share = found.by_person[who]
        yield ""
        yield (
            f"{one_line(who)} did what was recommended in {share.hits} of {share.of} cases."
            " Whoever always agrees is not overseeing: look again at some of each kind,"
            " first at what spoke against the recommendation."
        )


def follow_as_json(found: Follow) -> dict[str, Any]:
    """The follow rates for programs: shares in [0, 1] with their 95 % intervals."""
    return {
        "decisions": found.decisions,
        "answered": found.followed.of,
        "followed": _told(found.followed),
        "by_verdict": {verdict.value: _told(share) for verdict, share in found.by_verdict.items()},
        "by_person": {who: _told(share) for who, share in found.by_person.items()},
        "always": list(found.always),
    }


def _share(pairs: list[tuple[Verdict, Answer]]) -> Share:
    return Share(sum(verdict is answer.verdict for verdict, answer in pairs), len(pairs))


def _row(name: str, share: Share) -> str:
    counted = f"{share.hits} of {share.of}"
    return f"{shortened(one_line(name), 24):24}{counted:>14}{told_share(share):>8}{told_interval(share):>14}"


def _told(share: Share) -> dict[str, Any]:
    low, high = share.interval
    return {"value": share.value, "hits": share.hits, "of": share.of, "interval": [low, high]}
