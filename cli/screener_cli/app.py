"""The command ``screener``, assembled from its commands."""

from typing import Annotated

import typer

from screener_cli.audit import audit
from screener_cli.commands import Commands
from screener_cli.evaluate import evaluate
from screener_cli.explain import explain
from screener_cli.inbox import inbox
from screener_cli.init import init
from screener_cli.learn import learn
from screener_cli.lint import lint
from screener_cli.network import network
from screener_cli.opinion import opinion
from screener_cli.policy import policy
from screener_cli.presets import presets
from screener_cli.review import review
from screener_cli.rules import rules

app = typer.Typer(
    cls=Commands,
    help="Screens LinkedIn connection requests: accept, ask for a call, or decline, and why.",
    epilog="Start with: screener review export.csv",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(*, wanted: bool) -> None:
    if wanted:
        from screener.version import __version__

        typer.echo(f"screener {__version__}")
        raise typer.Exit


@app.callback()
def _screener(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


for _command in (review, inbox, lint, explain, network, rules, presets, init, evaluate, learn, opinion):
    app.command()(_command)
app.add_typer(audit, name="audit")
app.add_typer(policy, name="policy")
