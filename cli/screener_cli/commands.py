"""How every command ends: errors on one line, a closed pipe and an interrupt in silence."""

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

BAD_INPUT = 2
INTERRUPTED = 130


class Commands(TyperGroup):
    """The group of all commands, in the order they were added."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            _forget_stdout()
            raise typer.Exit from None
        except Exception as error:
            if not _is_ours(error):
                raise
            from screener.report.plain import one_line

            typer.echo(f"screener: {one_line(str(error))}", err=True)
            raise typer.Exit(BAD_INPUT) from error
        return result


def _is_ours(error: Exception) -> bool:
    # An error of the library was raised by a library that is loaded; help and usage do not load it.
    if "screener.errors" not in sys.modules:
        return False
    from screener.errors import ScreenerError

    return isinstance(error, ScreenerError)


def _forget_stdout() -> None:
    """Nobody reads on: what is still to be flushed at exit goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
