"""What ``review`` and ``explain --request`` have in common: what is read, and how it is judged."""

import shlex
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from screener.models import ConnectionRequest, Owner, Recommendation
    from screener.network.campaigns import Campaigns
    from screener.network.campaigns.sightings import Sighting
    from screener.policy.model import Policy
    from screener.policy.opinion import SecondOpinion
    from screener.replies import Templates
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
Preset = Annotated[
    str | None,
    typer.Option(
        "--preset",
        metavar="NAME",
        help="What mistakes cost and what is welcome: screener presets lists them.",
    ),
]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No notices and no summary.")]
Today = Annotated[
    datetime | None,
    typer.Option(
        "--today", formats=["%Y-%m-%d"], metavar="DATE", help="Count silence up to this day, not today."
    ),
]
Mapped = Annotated[
    list[str] | None,
    typer.Option(
        "--map", metavar='"HEADER=field"', help='Read a column as this field: "Job Title=position".'
    ),
]

HistoryFile = Annotated[
    Path | None,
    typer.Option("--history", metavar="FILE", help="Your history: who sent which words before."),
]

_BY_OTHERS = {"network.same-words-from-others", "network.ring"}
"""The rules for which all requests are read before the first is judged."""


@dataclass(frozen=True)
class Opened:
    """A source, with the owner and the policy by which its requests are judged.

    ``again`` says whether it can be read twice, ``keeps`` whether the history is written, ``in_brief`` that
    neither drafts nor what would have changed a verdict are wanted.
    """

    source: "Source"
    owner: "Owner"
    policy: "Policy"
    again: bool = True
    history: Path | None = None
    keeps: bool = False
    templates: "Templates | None" = None
    second_opinion: "SecondOpinion | None" = None
    in_brief: bool = False

    def with_requests(
        self, tally: "Tally", *, only: "Callable[[ConnectionRequest], bool] | None" = None
    ) -> Iterator["tuple[ConnectionRequest, Recommendation]"]:
        """Each request, which ``tally`` counts, with its recommendation; or those ``only`` picks."""
        requests, again = tee(filter(only or _every, tally.of_requests(self.source)))
        return zip(again, self._screened(requests), strict=True)

    def _screened(self, requests: "Iterable[ConnectionRequest]") -> Iterator["Recommendation"]:
        from screener.screen import screen

        return screen(
            requests,
            owner=self.owner,
            network=self.source.network,
            policy=self.policy,
            campaigns=self._campaigns(),
            today=as_of(),
            templates=self.templates,
            second_opinion=self.second_opinion,
            in_brief=self.in_brief,
        )

    def inbox(
        self, today: datetime | None, *, only: "Callable[[ConnectionRequest], bool] | None" = None
    ) -> Iterator["tuple[ConnectionRequest, Recommendation]"]:
        """Those already connected, each with the recommendation ``today`` or as of the day given."""
        from screener.inbox import with_people

        return with_people(
            self.source,
            owner=self.owner,
            policy=self.policy,
            today=as_of(today),
            only=only,
            templates=self.templates,
        )

    def _campaigns(self) -> "Campaigns | None":
        """Who sent the same, from a first look at all requests; none of a stream, which is read once."""
        from screener.errors import SourceError
        from screener.network.campaigns import Campaigns
        from screener.network.campaigns.sightings import sighting

        if not self.again or set(self.policy.off) >= _BY_OTHERS:
            return None
        try:
            seen = [kept for kept in map(sighting, self.source) if kept.telling]
        except SourceError:
            return None  # what cannot be read is said when its turn comes
        return Campaigns.among((*seen, *self._remembered(seen)))

    def _remembered(self, seen: "Iterable[Sighting]") -> "Iterable[Sighting]":
        """What the history holds, to which what was seen is added."""
        if self.history is None:
            return ()
        from screener.history import remember, remembered

        before = remembered(self.history)
        if self.keeps:
            remember(self.history, seen, today=as_of())
        return before


def _every(_: "ConnectionRequest") -> bool:
    return True


def as_of(today: datetime | None = None) -> date:
    """The day that was given, else today."""
    return (today or datetime.now().astimezone()).date()


@dataclass(frozen=True)
class Asked:
    """What was asked for on the command line."""

    sources: Sequence[str]
    with_: Sequence[Path]
    all_: bool
    owner: Path | None
    map_: Sequence[str]
    history: Path | None = None
    preset: str | None = None

    @cached_property
    def settings(self) -> "Settings":
        """The owner's settings, or those that say nothing."""
        return settings_of(self.owner, self.preset)

    def remarks(self) -> Iterator[str]:
        """What the owner may want to know of their own words, such as that one has ended."""
        from screener.settings import remarks

        return (f"{self.owner}: {each}" for each in remarks(self.settings.words, as_of()))

    def language_model(self) -> "LanguageModel | None":
        """The model for a second opinion, if the settings name one."""
        asked = self.settings.second_opinion
        if asked is None:
            return None
        from screener.second_opinion import LanguageModel

        cache = _beside(self.owner, asked.cache)
        return LanguageModel(asked.model_copy(update={"cache": str(cache) if cache else None}))

    def opened(
        self,
        second_opinion: "SecondOpinion | None" = None,
        *,
        keeping: bool = False,
        in_brief: bool = False,
    ) -> Iterator[Opened]:
        """Each source, opened when its turn comes; when ``keeping`` the history is written.

        ``in_brief``: neither drafts nor what would have changed a verdict are wanted.
        """
        from screener.settings import policy_with, read_templates
        from screener.sources import read

        fields = fields_by_header(self.map_)
        settings = self.settings
        policy = policy_with(settings, today=as_of())
        folder = _beside(self.owner, settings.replies.folder)
        templates = read_templates(folder) if folder else None
        history = self.history or _beside(self.owner, settings.history.path)
        for source in self.sources:
            content = sys.stdin.buffer if source == "-" else source
            each = read(content, map=fields, with_=self.with_, all=self.all_)
            yield Opened(
                each,
                settings.owner_with(each.owner),
                policy,
                again=source != "-",
                history=history,
                keeps=keeping,
                templates=templates,
                second_opinion=second_opinion,
                in_brief=in_brief,
            )

    def explaining(self, request: str, *more: str) -> str | None:
        """The command that explains this request; none when the sources can be read only once."""
        if "-" in self.sources:
            return None
        words = ["screener", "explain", "--request", request, *self.sources, *self._read_with()]
        words += ["--all"] if self.all_ else []
        words += ["--preset", self.preset] if self.preset else []
        words += ["--history", str(self.history)] if self.history else []
        return shlex.join([*words, *more])

    def learning(self, answers: str) -> str:
        """The command that learns from a file of answers."""
        only = self.sources[0] if len(self.sources) == 1 and "-" not in self.sources else "SOURCE"
        return shlex.join(["screener", "learn", only, "--answers", answers, *self._read_with()])

    def _read_with(self) -> Iterator[str]:
        for path in self.with_:
            yield from ("--with", str(path))
        for each in self.map_:
            yield from ("--map", each)
        if self.owner:
            yield from ("--owner", str(self.owner))


def settings_of(owner: Path | None, preset: str | None) -> "Settings":
    """The owner's settings, with the preset that was asked for in place of their own."""
    from screener.settings import Settings, read_settings

    settings = read_settings(owner) if owner else Settings()
    return settings if preset is None else settings.model_copy(update={"preset": preset})


def policy_of(owner: Path | None, preset: str | None) -> "Policy":
    """The policy that these settings come to today."""
    from screener.settings import policy_with

    return policy_with(settings_of(owner, preset), today=as_of())


def _beside(settings: Path | None, written: str | None) -> Path | None:
    """The file that the settings name, seen from their folder."""
    return settings.parent / Path(written).expanduser() if settings and written else None


def fields_by_header(written: Sequence[str]) -> dict[str, str]:
    """What ``--map HEADER=field`` says, as fields by header."""
    pairs = [tuple(map(str.strip, each.rpartition("="))) for each in written]
    if not all(map(all, pairs)):
        raise typer.BadParameter('write "HEADER=field", as in "Job Title=position"', param_hint="--map")
    return {header: field for header, _, field in pairs}


def is_called(wanted: str, id_: str, name: str | None) -> bool:
    """Whether a request with this id and name is the one that was asked for."""
    return bool(wanted.strip()) and wanted.casefold() in (id_.casefold(), (name or "").casefold())
