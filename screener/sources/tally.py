"""What is noticed while rows stream by, counted by kind, so that it fits on a few lines afterwards."""

from typing import Final

from screener.sources.content import plain

ROWS_NAMED: Final = 10
"""The rows named for each kind of notice; the others are counted."""


class Tally:
    """Counts of what was noticed, each with the first rows it was seen in."""

    def __init__(self) -> None:
        self._rows: dict[str, list[int | str]] = {}
        self._counts: dict[str, int] = {}
        self._said: dict[str, None] = {}

    def say(self, notice: str) -> None:
        """Note this once, whatever the row."""
        self._said[notice] = None

    def add(self, what: str, row: int | str) -> None:
        """Count ``what`` once more, for this row, given by its number or its id."""
        self._counts[what] = self._counts.get(what, 0) + 1
        rows = self._rows.setdefault(what, [])
        if len(rows) < ROWS_NAMED:
            rows.append(row)

    @property
    def notices(self) -> tuple[str, ...]:
        """What was said, then one line for each kind of row, in the order first seen."""
        return (*self._said, *(self._notice(what) for what in self._counts))

    def _notice(self, what: str) -> str:
        count, rows = self._counts[what], self._rows[what]
        named = ", ".join(plain(str(row), 40) for row in rows)
        more = f" and {count - len(rows)} more" if count > len(rows) else ""
        return f"{count} {'row' if count == 1 else 'rows'} {what}: {named}{more}"
