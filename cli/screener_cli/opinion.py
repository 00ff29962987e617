"""``screener opinion``: what a second opinion would send, to the letter; or whether a model is fit."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from screener_cli.judging import All, Asked, HistoryFile, Mapped, Opened, OwnerFile, Preset, With, is_called

if TYPE_CHECKING:
    from screener.models import ConnectionRequest
    from screener.second_opinion import LanguageModel
    from screener.settings import SecondOpinionSettings

UNFIT = 1
"""The exit code when a model does not pass the interview."""


def opinion(
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="SOURCE", help="What to read; - is standard input.")
    ] = None,
    *,
    owner: OwnerFile = None,
    with_: With = None,
    all_: All = False,
    preset: Preset = None,
    map_: Mapped = None,
    history: HistoryFile = None,
    request: Annotated[
        str | None, typer.Option("--request", metavar="ID", help="Only this request, by id or name.")
    ] = None,
    interview: Annotated[
        bool, typer.Option("--interview", help="Ask the model what it is asked first, and nothing else.")
    ] = False,
) -> None:
    """Show each letter that a second opinion would send, as JSON lines, and send none."""
    asked = Asked(sources or (), with_ or (), all_, owner, map_ or (), history, preset)
    settings = asked.settings.second_opinion
    if settings is None:
        raise typer.BadParameter(
            "give a screener.toml with [second_opinion] in it; without one nothing is ever sent",
            param_hint="--owner",
        )
    model = asked.language_model()
    if interview and model:
        _interview(model, settings)
        return
    if not sources:
        raise typer.BadParameter("name what to read, or ask the model with --interview", param_hint="SOURCE")
    for line in _letters(asked, settings, request):
        typer.echo(line)


def _letters(asked: Asked, settings: "SecondOpinionSettings", wanted: str | None) -> Iterator[str]:
    from screener.policy.opinion import in_doubt
    from screener.report.tally import Tally
    from screener.second_opinion.interview import QUESTIONS, letter_of
    from screener.second_opinion.letter import body

    url = f"{settings.base_url}/chat/completions"
    for question in QUESTIONS:
        yield _line(None, "before all others", url, body(letter_of(question), settings))

    def meant(each: "ConnectionRequest") -> bool:
        return wanted is None or is_called(wanted, each.id, each.requester.name)

    for opened in asked.opened():
        for each, judged in opened.with_requests(Tally(), only=meant):
            if in_doubt(judged, opened.policy):
                yield from _about(each, opened, settings, url)


def _about(
    request: "ConnectionRequest", opened: Opened, settings: "SecondOpinionSettings", url: str
) -> Iterator[str]:
    from screener.screen import case_of
    from screener.second_opinion import letters_about
    from screener.second_opinion.machine import spoken_to_machine

    case = case_of(request, opened.owner, opened.source.network)
    if not spoken_to_machine(case):
        for when, body in letters_about(case, settings):
            yield _line(request.id, when, url, body)


def _line(request: str | None, when: str, url: str, body: Any) -> str:
    from screener.report.plain import escaped

    return escaped(
        json.dumps({"request": request, "when": when, "to": url, "body": body}, ensure_ascii=False)
    )


def announced(asked: Asked, *, quiet: bool = False) -> "LanguageModel | None":
    """The model for a second opinion, if the settings name one, after saying what it will be sent."""
    model = asked.language_model()
    if model and not quiet:
        from screener.report.plain import one_line

        typer.echo(one_line(model.statement), err=True)
    return model


def heard(model: "LanguageModel | None") -> Iterator[str]:
    """What came of the second opinions of a run, for its end."""
    if model is None:
        return
    from screener.report.words import number

    counts = model.counts
    told = f"{counts.cases} in doubt, {counts.opinions} with an opinion, {number(model.calls, 'call')}"
    failed = f"; {counts.unanswered} without an answer: {counts.failure}" if counts.failure else ""
    yield f"second opinion: {told}{failed}"
    if model.fault:
        yield f"second opinion: {model.fault}"


def _interview(model: "LanguageModel", settings: "SecondOpinionSettings") -> None:
    from screener.errors import ScreenerError
    from screener.report.plain import one_line
    from screener.second_opinion.interview import QUESTIONS
    from screener.second_opinion.wire import NoAnswerError

    try:
        passed = model.interview()
    except NoAnswerError as error:
        raise ScreenerError(f"{settings.base_url}: no opinion of {settings.model}: {error}") from error
    for question, right in zip(QUESTIONS, passed, strict=True):
        side = "welcome" if question.side > 0 else "unwelcome"
        typer.echo(f"{'right' if right else 'WRONG'}  {side:10} {one_line(question.note)}")
    if not all(passed):
        typer.echo(f"{one_line(settings.model)} is not asked: it fails the interview", err=True)
        raise typer.Exit(UNFIT)
