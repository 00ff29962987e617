"""The texts of replies as templates that can only choose and insert: what they may do is a short list.

A text may insert values, change their capitals, and ask conditions. It has no loops, calls, arithmetic or
attributes, so that rendering takes no more steps and letters than the text itself is long.
``docs/decisions/0012-how-replies-are-worded.md`` says why.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from traceback import extract_tb
from typing import TYPE_CHECKING, Any, Final

from screener.errors import SettingsError
from screener.line import clipped, one_line
from screener.policy.named import nearest
from screener.replies.variants import Variant

if TYPE_CHECKING:
    from jinja2 import Template, nodes
    from jinja2.sandbox import ImmutableSandboxedEnvironment


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FILTERS: Final = _words("capitalize count d default first last length lower title trim truncate upper")
"""What may follow a value after a bar; none of them makes a text grow."""
_ALLOWED: Final = _words(
    "And Assign Compare Concat CondExpr Const Filter If Keyword List Name Not Operand Or Output Template"
    " TemplateData Test Tuple"
)
"""The kinds of node of a template that may be used."""
_NOT_KEPT: Final = ("Concat", "List", "Tuple")
"""Kinds of node that ``set`` may not keep: doubled again and again, they would grow without end."""
_CALLED: Final = {
    "For": "a loop",
    "Call": "a call",
    "Getattr": "a look into a value",
    "Getitem": "a look into a value",
    "Include": "another file",
    "Import": "another file",
    "FromImport": "another file",
    "Extends": "another file",
    "Macro": "a macro",
    "CallBlock": "a macro",
}
_ADVICE: Final = "write values in {{ }}, and conditions in {% if %}"


def rendered(variant: Variant, name: str, values: Mapping[str, Any]) -> str:
    """One way of saying it with these values in their places.

    Raises:
        SettingsError: it cannot be used; the message names the file ``name`` and the line.
    """
    from jinja2 import TemplateSyntaxError

    try:
        return tidy(_compiled(variant, name, frozenset(values)).render(values))
    except SettingsError:
        raise
    except TemplateSyntaxError as error:
        raise SettingsError(f"{name}, line {error.lineno}: {_told(error)}") from error
    except Exception as error:
        raise SettingsError(f"{name}, line {_line(error, name) or variant.line}: {_told(error)}") from error


def tidy(text: str) -> str:
    """Without blanks at the ends of lines and between words, and with at most one empty line in a row."""
    lines = map(one_line, text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _told(error: Exception) -> str:
    if isinstance(error, RecursionError | MemoryError):
        return "nested too deeply"
    return clipped(str(error), 200) or type(error).__name__


def _line(error: Exception, name: str) -> int | None:
    """The last line of the text that was being rendered."""
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if frame.filename == name]
    return lines[-1] if lines else None


@lru_cache(maxsize=1024)
def _compiled(variant: Variant, name: str, known: frozenset[str]) -> "Template":
    """The variant, compiled where it stands in its file, so that errors name its line."""
    from jinja2 import Template

    environment = _environment()
    tree = environment.parse("\n" * (variant.line - 1) + variant.text, name, name)
    _check(tree, name, known)
    code = environment.compile(tree, name=name, filename=name)
    return Template.from_code(environment, code, environment.make_globals(None))


def _check(tree: "nodes.Template", name: str, known: Collection[str]) -> None:
    """Raise for whatever a text may not do, and for values that do not exist."""
    from jinja2 import nodes

    own = {each.name for each in tree.find_all(nodes.Name) if each.ctx == "store"}
    for node in tree.find_all(nodes.Node):
        kind = type(node).__name__
        if kind not in _ALLOWED:
            what = _CALLED.get(kind, "arithmetic" if isinstance(node, nodes.Expr) else kind.lower())
            raise SettingsError(f"{name}, line {node.lineno}: {what} has no place in a reply; {_ADVICE}")
        if isinstance(node, nodes.Assign):
            _check_kept(node, name)
        if isinstance(node, nodes.Name) and node.name not in known and node.name not in own:
            near = nearest(node.name, known, otherwise="docs/replies.md lists the values")
            raise SettingsError(
                f"{name}, line {node.lineno}: no value is called {clipped(node.name, 40)}; {near}"
            )


def _check_kept(node: "nodes.Assign", name: str) -> None:
    from jinja2 import nodes

    if any(type(each).__name__ in _NOT_KEPT for each in node.find_all(nodes.Node)):
        raise SettingsError(
            f"{name}, line {node.lineno}: {{% set %}} keeps one value or another, not several put together"
        )


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    """A sandbox without anything that reads files, or that says another thing the next time."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, finalize=_empty_if_unknown
    )
    environment.globals.clear()
    environment.filters = {each: environment.filters[each] for each in FILTERS}
    return environment


def _empty_if_unknown(value: object) -> object:
    return "" if value is None else value
