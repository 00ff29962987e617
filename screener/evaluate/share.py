"""A share with what it was counted from."""

from dataclasses import dataclass

from screener.evaluate.interval import wilson


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` out of ``of``; ``value`` in [0, 1], 0 when there is nothing to count."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """The share."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval for the share that these are a sample of; (0, 1) when there are none."""
        return wilson(self.value, self.of)
