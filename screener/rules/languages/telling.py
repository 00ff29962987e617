"""Which phrases of a language tell someone who sells, presses or hunts."""

from collections.abc import Collection, Mapping
from typing import Final

from screener.rules.kit import Spoken

SAID_BY_OTHERS_TOO: Final = frozenset(
    (
        "asks.advice",
        "asks.asks-nothing",
        "asks.buying-questions",
        "asks.call",
        "asks.favour",
        "asks.introduction",
        "asks.job-for-me",
        "asks.send-material",
        "asks.slot",
        "asks.survey",
        "asks.vague-talk",
        "note.acts-as-agreed",
        "note.almost-strangers",
        "note.closing-line",
        "note.denies-selling",
        "note.flattering-generic",
        "note.flattery",
        "note.found-profile",
        "note.go-look",
        "note.introduces-business",
        "note.like-yours",
        "note.mass-mail",
        "note.network-growth",
        "note.nudge",
        "note.price-quoted",
        "note.territory-rep",
        "note.who-decides",
    )
)
"""Rules whose words people say as well who sell nothing."""


def telling(*spoken: Mapping[str, Spoken], but: Collection[str] = ()) -> tuple[str, ...]:
    """The phrases of these rules, each once, leaving out the rules named in ``but``."""
    return tuple(
        dict.fromkeys(
            written
            for rules in spoken
            for rule, said in rules.items()
            if rule not in but
            for written in said.phrases.written
        )
    )
