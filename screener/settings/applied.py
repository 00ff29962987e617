"""The policy with what the owner's settings say."""

from datetime import date

from screener.policy.lessons import with_lessons
from screener.policy.model import Policy, default_policy
from screener.policy.own_rules import OwnRule
from screener.policy.presets import preset
from screener.settings.values import Settings


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
    off = [rule for each in settings.rules_off for rule in _rules_in(each, settings.rules)]
    changed = {
        "costs": chosen.costs.model_copy(update=settings.costs.model_dump(exclude_none=True)),
        "points": {**policy.points, **settings.points},
        "off": tuple(dict.fromkeys((*policy.off, *off))),
        "welcomes": chosen.welcomes if settings.welcome is None else settings.welcome,
        "own_words": (*policy.own_words, *settings.words),
        "own_rules": (*policy.own_rules, *settings.rules),
    }
    said = Policy(**{**kept, **changed})
    if settings.learned is None:
        return said
    return with_lessons(said, settings.learned, today=today, fixed=settings.points)


def known_rules(own: tuple[OwnRule, ...]) -> tuple[str, ...]:
    """The ids of all rules, those of the owner last."""
    from screener.rules import RULES

    return (*(rule.id for rule in RULES), *(each.id for each in own))


def folder_of(rule: str) -> str:
    """The folder of a rule: ``note`` for ``note.website-fault``."""
    return rule.partition(".")[0]


def _rules_in(named: str, own: tuple[OwnRule, ...]) -> tuple[str, ...]:
    """The rule of this name, or all rules of the folder of this name."""
    return tuple(each for each in known_rules(own) if folder_of(each) == named) or (named,)
