"""What ``review`` and ``explain --request`` have in common: what is read, and how it is judged."""

import shlex
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from screener.models import ConnectionRequest, Owner, Recommendation
    from screener.policy.model import Policy
    from screener.policy.opinion import SecondOpinion
    from screener.report.tally import Tally
    from screener.second_opinion import LanguageModel
    from screener.settings import Settings
    from screener.sources import Source

With = Annotated[
    list[Path] | None,
    typer.Option("--with", metavar="FILE", help="Join what another file knows of the same people."),
]
All = Annotated[bool, typer.Option("--all", help="Judge those you are connected with as well.")]
OwnerFile = Annotated[
    Path | None,
    typer.Option("--owner", metavar="SETTINGS", help="Your screener.toml: who you are, what you welcome."),
]
Mapped = Annotated[
    list[str] | None,
    typer.Option(
        "--map", metavar='"HEADER=field"', help='Read a column as this field: "Job Title=position".'
    ),
]


@dataclass(frozen=True)
class Opened:
    """A source, with the owner and the policy by which its requests are judged."""

    source: "Source"
    owner: "Owner"
    policy: "Policy"
    second_opinion: "SecondOpinion | None" = None

    def recommendations(
        self, tally: "Tally", *, only: "Callable[[ConnectionRequest], bool] | None" = None
    ) -> Iterator["Recommendation"]:
        """The recommendations for all requests, which ``tally`` counts; or for those ``only`` picks."""
        requests = tally.of_requests(self.source)
        return self._screened(filter(only, requests) if only else requests)

    def with_requests(self, tally: "Tally") -> Iterator["tuple[ConnectionRequest, Recommendation]"]:
        """Each request with its recommendation."""
        requests, again = tee(tally.of_requests(self.source))
        return zip(again, self._screened(requests), strict=True)

    def _screened(self, requests: "Iterable[ConnectionRequest]") -> Iterator["Recommendation"]:
        from screener.screen import screen

        return screen(
            requests,
            owner=self.owner,
            network=self.source.network,
            policy=self.policy,
            today=datetime.now().astimezone().date(),
            second_opinion=self.second_opinion,
        )

    def inbox(
        self, today: datetime | None, *, only: "Callable[[ConnectionRequest], bool] | None" = None
    ) -> Iterator["Recommendation"]:
        """The recommendations for those already connected, ``today`` or as of the day given."""
        from screener.inbox import inbox

        day = (today or datetime.now().astimezone()).date()
        return inbox(self.source, owner=self.owner, policy=self.policy, today=day, only=only)


@dataclass(frozen=True)
class Asked:
    """What was asked for on the command line."""

    sources: Sequence[str]
    with_: Sequence[Path]
    all_: bool
    owner: Path | None
    map_: Sequence[str]

    def settings(self) -> "Settings":
        """The owner's settings, or those that say nothing."""
        from screener.settings import Settings, read_settings

        return read_settings(self.owner) if self.owner else Settings()

    def language_model(self) -> "LanguageModel | None":
        """The model for a second opinion, if the settings name one."""
        asked = self.settings().second_opinion
        if asked is None:
            return None
        from screener.second_opinion import LanguageModel

        return LanguageModel(asked)

    def opened(self, second_opinion: "SecondOpinion | None" = None) -> Iterator[Opened]:
        """Each source, opened when its turn comes."""
        from screener.settings import policy_with
        from screener.sources import read

        fields = fields_by_header(self.map_)
        settings = self.settings()
        policy = policy_with(settings)
        for source in self.sources:
            content = sys.stdin.buffer if source == "-" else source
            each = read(content, map=fields, with_=self.with_, all=self.all_)
            yield Opened(each, settings.owner_with(each.owner), policy, second_opinion)

    def explaining(self, request: str, *more: str) -> str | None:
        """The command that explains this request; none when the sources can be read only once."""
        if "-" in self.sources:
            return None
        words = ["screener", "explain", "--request", request, *self.sources]
        words += [word for path in self.with_ for word in ("--with", str(path))]
        words += [word for each in self.map_ for word in ("--map", each)]
        words += ["--all"] if self.all_ else []
        words += ["--owner", str(self.owner)] if self.owner else []
        return shlex.join([*words, *more])


def fields_by_header(written: Sequence[str]) -> dict[str, str]:
    """What ``--map HEADER=field`` says, as fields by header."""
    pairs = [tuple(map(str.strip, each.rpartition("="))) for each in written]
    if not all(map(all, pairs)):
        raise typer.BadParameter('write "HEADER=field", as in "Job Title=position"', param_hint="--map")
    return {header: field for header, _, field in pairs}


def is_called(wanted: str, id_: str, name: str | None) -> bool:
    """Whether a request with this id and name is the one that was asked for."""
    return wanted.casefold() in (id_.casefold(), (name or "").casefold())
