"""What ``review`` and ``explain --request`` have in common: sources opened, with whom and how to judge."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from screener.models import Owner, Recommendation
    from screener.policy.model import Policy
    from screener.report.tally import Tally
    from screener.sources import Source

With = Annotated[
    list[Path] | None,
    typer.Option("--with", metavar="FILE", help="Join what another file knows of the same people."),
]
All = Annotated[bool, typer.Option("--all", help="Judge those already connected as well.")]
OwnerFile = Annotated[
    Path | None,
    typer.Option("--owner", metavar="screener.toml", help="Who you are and what you welcome (see init)."),
]
Mapped = Annotated[
    list[str] | None,
    typer.Option("--map", metavar='"HEADER=field"', help="Read a column as this field."),
]


@dataclass(frozen=True)
class Opened:
    """A source with the owner and the policy its requests are judged by."""

    source: "Source"
    owner: "Owner"
    policy: "Policy"

    def recommendations(self, tally: "Tally") -> Iterator["Recommendation"]:
        """The recommendations for all requests, which ``tally`` counts as they are read."""
        from screener.screen import screen

        yield from screen(
            tally.of_requests(self.source),
            owner=self.owner,
            network=self.source.network,
            policy=self.policy,
            today=datetime.now().astimezone().date(),
        )
