"""The owner's settings: read from ``screener.toml`` and applied to a policy."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from pydantic import Field, FiniteFloat, ValidationError

from screener.errors import SettingsError
from screener.models import Owner, Value
from screener.policy.lessons import Lessons, with_lessons
from screener.policy.lessons_file import parse_lessons
from screener.policy.model import Cost, Policy, default_policy
from screener.settings.first import settings_text
from screener.settings.own_replies import read_templates

__all__ = [
    "OwnCosts",
    "OwnHistory",
    "OwnReplies",
    "Settings",
    "parse_settings",
    "policy_with",
    "read_lessons",
    "read_settings",
    "read_templates",
    "settings_text",
]


class OwnCosts(Value, extra="forbid"):
    """What mistakes cost this owner; what is not given stays as the policy has it."""

    pitch_let_in: Cost | None = None
    good_contact_lost: Cost | None = None
    call: Cost | None = None


class OwnHistory(Value, extra="forbid"):
    """Where the owner's history is kept; without a path nothing is kept."""

    path: str | None = Field(None, description="Seen from the folder of the settings")


class OwnReplies(Value, extra="forbid"):
    """Where the owner's own texts of replies are: a folder, as seen from the settings."""

    folder: str | None = None


class Settings(Value, extra="forbid"):
    """Everything ``screener.toml`` may say."""

    owner: Owner = Owner()
    costs: OwnCosts = OwnCosts()
    points: Mapping[str, FiniteFloat] = {}
    rules_off: tuple[str, ...] = ()
    replies: OwnReplies = OwnReplies()
    history: OwnHistory = OwnHistory()
    lessons: str | None = Field(None, description="A file of lessons, seen from the folder of the settings")
    learned: Lessons | None = Field(None, description="What the file of lessons says; not a key of its own")

    def owner_with(self, known: Owner | None) -> Owner:
        """The owner as the settings say, and as ``known`` where they say nothing."""
        said = self.owner.model_dump(exclude_unset=True)
        return (known or Owner()).model_copy(update=said)


_KINDS: Final[Mapping[str, str]] = {
    "string_type": "write it in quotes",
    "tuple_type": 'write a list, such as ["one", "two"]',
    "float_type": "write a number",
    "float_parsing": "write a number",
    "finite_number": "write a finite number",
    "greater_than": "write a number above 0",
    "model_type": "write it as a [table]",
    "model_attributes_type": "write it as a [table]",
    "mapping_type": "write it as a [table]",
    "dict_type": "write it as a [table]",
}


def read_settings(path: Path | str) -> Settings:
    """The settings in this file.

    Raises:
        SettingsError: the file cannot be read, is not TOML, or holds a key or value that means nothing;
            the message names the file, the line where it can be told, and the key.
    """
    settings = parse_settings(_text(path, "screener init writes one from your archive"), str(path))
    if settings.lessons is None:
        return settings
    lessons = read_lessons(Path(path).parent / Path(settings.lessons).expanduser())
    return settings.model_copy(update={"learned": lessons})


def read_lessons(path: Path | str) -> Lessons:
    """The lessons in this file, which ``screener learn`` writes.

    Raises:
        SettingsError: the file cannot be read, or holds a key or value that means nothing.
    """
    return parse_lessons(_text(path, "screener learn writes one"), str(path))


def _text(path: Path | str, how: str) -> str:
    try:
        return Path(path).read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise SettingsError(f"{path}: no such file; {how}") from error
    except (OSError, ValueError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeError) else getattr(error, "strerror", None) or error
        raise SettingsError(f"{path}: cannot be read ({reason}); check the file") from error


def parse_settings(text: str, name: str) -> Settings:
    """The settings written in ``text``; ``name`` stands for it in messages.

    Raises:
        SettingsError: as :func:`read_settings`.
    """
    try:
        written = tomllib.loads(text)
        _check_keys(written, text, name)
        return Settings.model_validate(written)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        path = [str(part) for part in first["loc"]]
        advice = _KINDS.get(first["type"], first["msg"])
        raise SettingsError(f"{_place(name, text, path)}: {'.'.join(path)}: {advice}") from error
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else error
        raise SettingsError(f"{name}: not valid TOML: {_line(str(reason))}") from error


def _check_keys(written: Mapping[str, Any], text: str, name: str) -> None:
    """Make sure that every key is one we know, and every rule one of the catalogue."""
    from screener.rules import RULES

    rules = [rule.id for rule in RULES]
    _check(written, (key for key in Settings.model_fields if key != "learned"), [], text, name)
    tables = (("owner", Owner), ("costs", OwnCosts), ("history", OwnHistory), ("replies", OwnReplies))
    for table, model in tables:
        if isinstance(written.get(table), dict):
            _check(written[table], model.model_fields, [table], text, name)
    if isinstance(written.get("points"), dict):
        _check(written["points"], rules, ["points"], text, name)
    off = written.get("rules_off")
    if isinstance(off, list):
        _check([each for each in off if isinstance(each, str)], rules, ["rules_off"], text, name)


def _check(keys: Iterable[str], known: Iterable[str], table: list[str], text: str, name: str) -> None:
    known = list(known)
    of_rules = table in (["points"], ["rules_off"])
    for key in keys:
        if key not in known:
            nearest = get_close_matches(key, known, 1)
            others = "see screener rules" if of_rules else f"the keys are {', '.join(known)}"
            advice = f"did you mean {nearest[0]}?" if nearest else others
            called = f"rule is called {key}" if of_rules else f"key is called {'.'.join([*table, key])}"
            raise SettingsError(f"{_place(name, text, [*table, key])}: no {_line(called)}; {advice}")


def _place(name: str, text: str, path: list[str]) -> str:
    """The file, with the line of the first two keys of ``path`` where the text shows it."""
    lines = text.splitlines()
    number = 0
    for key in path[:2]:
        number = next((at for at in range(number, len(lines)) if _says(lines[at], key)), -1)
        if number < 0:
            return name
    return f"{name}, line {number + 1}"


def _says(line: str, key: str) -> bool:
    """Whether the line begins with this key or table, or lists it."""
    bare = line.strip().lstrip("[").replace('"', "").replace("'", "").lstrip()
    begins = bare.startswith(key) and bare[len(key) :].lstrip()[:1] in ("=", "]", ".")
    return begins or (f'"{key}"' in line and not line.lstrip().startswith("#"))


def _line(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:200]


def policy_with(settings: Settings, policy: Policy | None = None, *, today: date | None = None) -> Policy:
    """The policy with the owner's costs and points, and without the rules the owner turned off.

    ``policy`` is the one that comes with the package unless another is given. Lessons count on top of
    it, faded to ``today``, but the owner's own points go before them.
    """
    policy = policy or default_policy()
    kept = {field: getattr(policy, field) for field in Policy.model_fields}
    changed = {
        "costs": policy.costs.model_copy(update=settings.costs.model_dump(exclude_none=True)),
        "points": {**policy.points, **settings.points},
        "off": tuple(dict.fromkeys((*policy.off, *settings.rules_off))),
    }
    said = Policy(**{**kept, **changed})
    if settings.learned is None:
        return said
    return with_lessons(said, settings.learned, today=today, fixed=settings.points)
