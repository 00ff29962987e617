"""The owner's settings: read from ``screener.toml`` and applied to a policy."""

import json
import tomllib
from pathlib import Path

from pydantic import ValidationError

from screener.errors import SettingsError
from screener.policy.lessons import Lessons
from screener.policy.lessons_file import parse_lessons
from screener.policy.presets import preset
from screener.policy.welcome import welcomes
from screener.settings.applied import folder_of, known_rules, policy_with
from screener.settings.checks import check_keys, check_rules, refused
from screener.settings.first import settings_text
from screener.settings.own_replies import read_templates
from screener.settings.remarks import remarks
from screener.settings.second_opinion import SecondOpinionSettings
from screener.settings.values import OwnCosts, OwnHistory, OwnReplies, Settings
from screener.settings.written import Written, not_text, not_toml

__all__ = [
    "OwnCosts",
    "OwnHistory",
    "OwnReplies",
    "SecondOpinionSettings",
    "Settings",
    "parse_settings",
    "policy_with",
    "read_lessons",
    "read_settings",
    "read_templates",
    "remarks",
    "settings_text",
]


def read_settings(path: Path | str) -> Settings:
    """The settings in this file.

    Raises:
        SettingsError: the file cannot be read, is not TOML, or holds a key or value that means nothing;
            the message names the file, the line where it can be told, and the key.
    """
    text = _text(path, "screener init writes one from your archive")
    settings = parse_settings(text, str(path))
    if settings.lessons is None:
        return settings
    try:
        lessons = read_lessons(Path(path).parent / Path(settings.lessons).expanduser())
    except SettingsError as error:
        raise Written(text, str(path)).error(("lessons",), f"lessons: {error}") from error
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
    except UnicodeDecodeError as error:
        raise not_text(error, str(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SettingsError(f"{path}: cannot be read ({reason}); check the file") from error


def parse_settings(text: str, name: str) -> Settings:
    """The settings written in ``text``; ``name`` stands for it in messages.

    Raises:
        SettingsError: as :func:`read_settings`.
    """
    written = Written(text, name)
    try:
        given = tomllib.loads(text)
        check_keys(given, Settings, written)
        # JSON, so that lists may be lists and days days, but a number is no day and true no number.
        settings = Settings.model_validate_json(json.dumps(given, default=str), strict=True)
    except ValidationError as error:
        raise refused(error, written) from error
    except (ValueError, RecursionError) as error:
        raise not_toml(error, written) from error
    _check_preset(settings, written)
    _check_own_rules(settings, written)
    _check_rules(settings, written)
    return settings


def _check_preset(settings: Settings, written: Written) -> None:
    """Make sure that the preset and each kind of request is one we know."""
    try:
        if settings.preset is not None:
            preset(settings.preset)
    except SettingsError as error:
        raise written.error(("preset",), str(error)) from error
    for each in settings.owner.welcomes:
        try:
            welcomes((each,))
        except SettingsError as error:
            raise written.error(("owner", "welcomes"), str(error), each) from error


def _check_own_rules(settings: Settings, written: Written) -> None:
    """Make sure that own rules are called differently and keep to their examples."""
    if not settings.rules:
        return
    from screener.policy.own_catalogue import problems

    ids = [rule.id for rule in settings.rules]
    for place, each in enumerate(ids):
        if each in ids[:place]:
            raise written.error(("rules", place, "id"), f"rules.id: another rule is called {each} already")
    for found in problems(settings.rules):
        path = ("rules", found.place, found.key)
        raise written.error(path, f"rules.{found.key} of {ids[found.place]}: {found.says}", found.text)


def _check_rules(settings: Settings, written: Written) -> None:
    """Make sure that points and rules off are those of rules we know, or of own ones."""
    if settings.points or settings.rules_off:
        known = known_rules(settings.rules)
        check_rules(settings.points, known, written, ("points",))
        check_rules(
            settings.rules_off, (*known, *dict.fromkeys(map(folder_of, known))), written, ("rules_off",)
        )
