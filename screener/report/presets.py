"""The presets with their thresholds, and the kinds of request that may be welcome, as a table or a record."""

from collections.abc import Iterator
from typing import Any, Final

from screener.policy.decide import thresholds
from screener.policy.presets import PRESETS, preset
from screener.policy.welcome import kinds

_ROW: Final = "{:<12}{:>9}{:>9}{:>7}  {:>13}  {:>13}"


def preset_lines() -> Iterator[str]:
    """Each preset with its costs and thresholds, for whom it is, and what it welcomes; then all kinds."""
    yield _ROW.format("", "pitch", "contact", "", "accept above", "decline below").rstrip()
    yield _ROW.format("", "let in", "lost", "call", "a chance of", "a chance of").rstrip()
    for name in PRESETS:
        chosen = preset(name)
        above, below = thresholds(chosen.costs)
        costs = chosen.costs
        figures = (f"{each:g}" for each in (costs.pitch_let_in, costs.good_contact_lost, costs.call))
        yield _ROW.format(name, *figures, f"{above:.2f}", f"{below:.2f}")
    for name in PRESETS:
        yield ""
        yield f"{name}: {preset(name).for_whom}."
        if preset(name).welcomes:
            yield f"  welcomes {', '.join(preset(name).welcomes)}"
    yield ""
    yield "Kinds of request to welcome:"
    for name, kind in kinds().items():
        yield f"  {f'{name} of …' if kind.of_what else name:<14}{kind.means}"


def presets_record() -> dict[str, Any]:
    """Presets and kinds of request as values that JSON can hold."""
    listed = {name: preset(name) for name in PRESETS}
    return {
        "presets": {
            name: each.model_dump(mode="json")
            | dict(zip(("accept_above", "decline_below"), thresholds(each.costs), strict=True))
            for name, each in listed.items()
        },
        "kinds": {name: kind.model_dump(mode="json") for name, kind in kinds().items()},
    }
