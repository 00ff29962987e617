"""The owner's settings: read from ``screener.toml`` and applied to a policy."""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pydantic import Field, ValidationError

from screener.errors import SettingsError
from screener.models import Names, Owner, Value, Verdict
from screener.policy.lessons import Lessons, with_lessons
from screener.policy.lessons_file import parse_lessons
from screener.policy.model import Cost, Policy, default_policy
from screener.policy.own_rules import OwnRule
from screener.policy.own_word import OwnWord, Word
from screener.policy.points import Points
from screener.policy.presets import preset
from screener.policy.welcome import welcomes
from screener.settings.checks import Written, check_keys, check_rules, not_toml, refused
from screener.settings.first import settings_text
from screener.settings.own_replies import read_templates
from screener.settings.second_opinion import SecondOpinionSettings

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
    "settings_text",
]


class OwnCosts(Value, extra="forbid"):
    """What mistakes cost this owner; what is not given stays as the preset or the policy has it."""

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
    points: Mapping[str, Points] = {}
    rules_off: tuple[str, ...] = ()
    replies: OwnReplies = OwnReplies()
    history: OwnHistory = OwnHistory()
    preset: str | None = None
    accept: tuple[Word, ...] = ()
    ask: tuple[Word, ...] = ()
    decline: tuple[Word, ...] = ()
    rules: tuple[OwnRule, ...] = ()
    lessons: str | None = Field(None, description="A file of lessons, seen from the folder of the settings")
    learned: Lessons | None = Field(None, exclude=True, description="What that file says; no key of its own")
    second_opinion: SecondOpinionSettings | None = None

    def owner_with(self, known: Owner | None) -> Owner:
        """The owner as the settings say, and as ``known`` where they say nothing."""
        said = self.owner.model_dump(exclude_unset=True)
        return (known or Owner()).model_copy(update=said)

    @property
    def words(self) -> tuple[OwnWord, ...]:
        """The owner's own word on people, companies and domains."""
        said = ((Verdict.ACCEPT, self.accept), (Verdict.ASK, self.ask), (Verdict.DECLINE, self.decline))
        return tuple(OwnWord(**dict(word), verdict=verdict) for verdict, words in said for word in words)

    @property
    def welcome(self) -> Names | None:
        """The kinds of request that the owner says are welcome; ``None`` if they say nothing of it."""
        return self.owner.welcomes if "welcomes" in self.owner.model_fields_set else None


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
    written = Written(text, name)
    try:
        given = tomllib.loads(text)
        check_keys(given, Settings, written)
        settings = Settings.model_validate(given)
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
    if not (settings.points or settings.rules_off):
        return
    from screener.rules import RULES

    known = [*(rule.id for rule in RULES), *(own.id for own in settings.rules)]
    check_rules(settings.points, known, written, ("points",))
    check_rules(settings.rules_off, known, written, ("rules_off",))


def policy_with(settings: Settings, policy: Policy | None = None, *, today: date | None = None) -> Policy:
    """The policy with the owner's preset, costs and points, own word and own rules, without rules off.

    What the owner says goes before the preset, and the preset before ``policy``, which is the one that
    comes with the package unless another is given. Lessons count on top of it, faded to ``today``, but
    not for rules to which the owner gave points.

    Raises:
        SettingsError: there is no such preset.
    """
    policy = policy or default_policy()
    chosen = preset(settings.preset) if settings.preset is not None else policy
    kept = {field: getattr(policy, field) for field in Policy.model_fields}
    changed = {
        "costs": chosen.costs.model_copy(update=settings.costs.model_dump(exclude_none=True)),
        "points": {**policy.points, **settings.points},
        "off": tuple(dict.fromkeys((*policy.off, *settings.rules_off))),
        "welcomes": chosen.welcomes if settings.welcome is None else settings.welcome,
        "own_words": (*policy.own_words, *settings.words),
        "own_rules": (*policy.own_rules, *settings.rules),
    }
    said = Policy(**{**kept, **changed})
    if settings.learned is None:
        return said
    return with_lessons(said, settings.learned, today=today, fixed=settings.points)
