"""What was read and what was recommended, counted while it streams past."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from screener.models import ConnectionRequest, Recommendation, Verdict
from screener.report.words import number, verdict_in_words


@dataclass(slots=True)
class Tally:
    """The counts of one review; ``worth_explaining`` is the first decline, else the first of all."""

    requests: int = 0
    with_note: int = 0
    sharing: int = 0
    verdicts: Counter[tuple[bool, Verdict]] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    worth_explaining: Recommendation | None = None

    def of_requests(self, requests: Iterable[ConnectionRequest]) -> Iterator[ConnectionRequest]:
        """The same requests, counted."""
        for request in requests:
            self.requests += 1
            self.with_note += bool(request.note and request.note.text)
            self.sharing += bool(request.mutual_connections and request.mutual_connections.least)
            yield request

    def of_verdicts(self, recommendations: Iterable[Recommendation]) -> Iterator[Recommendation]:
        """The same recommendations, counted."""
        for each in recommendations:
            self.count(each)
            yield each

    def count(self, recommendation: Recommendation) -> None:
        """Count one more."""
        self.verdicts[recommendation.connected, recommendation.verdict] += 1
        self.unknown.update(recommendation.unknown)
        first, declines = self.worth_explaining, recommendation.verdict is Verdict.DECLINE
        if first is None or (declines and first.verdict is not Verdict.DECLINE):
            self.worth_explaining = recommendation

    def summary(self) -> str:
        """As in "84 requests, 61 with a note, 37 share people with you: 31 accept · 29 ask · 24 decline"."""
        read = f"{number(self.requests, 'request')}, {self.with_note} with a note"
        if self.sharing:
            read += f", {self.sharing} share{'s' if self.sharing == 1 else ''} people with you"
        return f"{read}: {self.outcome()}" if self.requests else read

    def outcome(self) -> str:
        """As in "31 accept · 29 ask · 24 decline"; those already connected are counted apart."""
        kinds = [(connected, verdict) for connected in (False, True) for verdict in Verdict]
        told = any(connected for connected, _ in self.verdicts), any(not c for c, _ in self.verdicts)
        return " · ".join(
            f"{self.verdicts[kind]} {verdict_in_words(kind[1], connected=kind[0])}"
            for kind in kinds
            if told[0 if kind[0] else 1]
        )

    def not_known(self) -> str:
        """As in "not known: their headline (12), whom you both know (30)"; empty if all is known."""
        listed = ", ".join(f"{what} ({count})" for what, count in self.unknown.most_common())
        return f"not known: {listed}" if listed else ""
