"""How often the person did what was recommended: one who always agrees is not overseeing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

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
    """How many decisions there are, and the share of those answered that was followed, whole and in parts.

    ``by_verdict`` names what was recommended: accept, ask, decline; keep, call, part ways.
    """

    decisions: int
    followed: Share
    by_verdict: Mapping[str, Share]
    by_person: Mapping[str, Share]

    @property
    def always(self) -> tuple[str, ...]:
        """The persons who followed nearly always: more than 95 % of 30 answers or more."""
        return tuple(who for who, share in self.by_person.items() if _is_always(share))

    @property
    def always_verdicts(self) -> tuple[str, ...]:
        """The recommendations that were followed nearly always."""
        return tuple(verdict for verdict, share in self.by_verdict.items() if _is_always(share))


def follow(entries: Iterable[Entry]) -> Follow:
    """The follow rates in a record; of several answers to one decision the last counts.

    Names that differ in capitals only are one person, called as in the first answer.
    """
    decided: dict[str, tuple[Verdict, bool]] = {}
    answered: dict[str, Answer] = {}
    for entry in entries:
        said = entry.entry
        if isinstance(said, Decision):
            decided[entry.id] = said.verdict, said.connected
        else:
            answered[said.decision] = said
    pairs = [_Pair(*decided[decision], answer) for decision, answer in answered.items()]
    names = {pair.answer.who.casefold(): pair.answer.who for pair in reversed(pairs)}
    connected = (False, True) if any(pair.connected for pair in pairs) else (False,)
    return Follow(
        len(decided),
        _share(pairs),
        {
            verdict_in_words(verdict, connected=known): _share(
                pair for pair in pairs if (pair.verdict, pair.connected) == (verdict, known)
            )
            for known in connected
            for verdict in Verdict
        },
        {
            names[who]: _share(pair for pair in pairs if pair.answer.who.casefold() == who)
            for who in sorted(names)
        },
    )


class _Pair(NamedTuple):
    """What was recommended, and what was answered."""

    verdict: Verdict
    connected: bool
    answer: Answer


def follow_as_text(found: Follow) -> Iterator[str]:
    """The follow rates for people, line by line."""
    yield f"{number(found.decisions, 'decision')}, {found.followed.of} answered"
    if not found.followed.of:
        return
    yield ""
    yield f"{'recommended':24}{'followed':>14}{'share':>8}{'95 %':>14}"
    for verdict, share in found.by_verdict.items():
        yield _row(verdict, share)
    yield _row("all", found.followed)
    if len(found.by_person) > 1:
        yield ""
        for who, share in found.by_person.items():
            yield _row(who, share)
    yield from _warnings(found)


def _warnings(found: Follow) -> Iterator[str]:
    """What is to be said of those who always agree, or always to one recommendation."""
    for who in found.always:
        yield ""
        yield (
            f"{one_line(who)} did what was recommended in {_counted(found.by_person[who])} cases."
            " Whoever always agrees is not overseeing: look again at some of each kind,"
            " first at what spoke against the recommendation."
        )
    for verdict in () if found.always else found.always_verdicts:
        yield ""
        yield (
            f"Where {verdict} was recommended it was done in {_counted(found.by_verdict[verdict])} cases."
            " Look again at some of these, first at what spoke against."
        )


def follow_as_json(found: Follow) -> dict[str, Any]:
    """The follow rates for programs: shares in [0, 1] with their 95 % intervals."""
    return {
        "decisions": found.decisions,
        "answered": found.followed.of,
        "followed": _told(found.followed),
        "by_verdict": {verdict: _told(share) for verdict, share in found.by_verdict.items()},
        "by_person": {who: _told(share) for who, share in found.by_person.items()},
        "always": list(found.always),
        "always_verdicts": list(found.always_verdicts),
    }


def _is_always(share: Share) -> bool:
    return share.of >= ENOUGH and share.value > ALWAYS


def _share(pairs: Iterable[_Pair]) -> Share:
    followed = [pair.verdict is pair.answer.verdict for pair in pairs]
    return Share(sum(followed), len(followed))


def _counted(share: Share) -> str:
    return f"{share.hits} of {share.of}"


def _row(name: str, share: Share) -> str:
    told = shortened(one_line(name), 24)
    return f"{told:24}{_counted(share):>14}{told_share(share):>8}{told_interval(share):>14}"


def _told(share: Share) -> dict[str, Any]:
    low, high = share.interval
    return {"value": share.value, "hits": share.hits, "of": share.of, "interval": [low, high]}
