"""Presets: what mistakes cost in a kind of life, and what is welcome there; one file each in ``presets/``."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Final

from screener.errors import SettingsError
from screener.models import Names, Value
from screener.policy.model import Costs
from screener.policy.named import nearest

PRESETS: Final = ("open", "balanced", "strict", "recruiter", "job-seeker", "coach", "founder")
"""The names of all presets; without one, things are as in ``balanced``."""


class Preset(Value, extra="forbid"):
    """For whom it is, in a sentence, what mistakes cost, and which kinds of request are welcome."""

    for_whom: str
    costs: Costs
    welcomes: Names


@cache
def preset(name: str) -> Preset:
    """The preset of this name.

    Raises:
        SettingsError: there is none; the message names the nearest.
    """
    if name not in PRESETS:
        advice = nearest(name, PRESETS, f"the presets are {', '.join(PRESETS)}")
        raise SettingsError(f"no preset is called {name}; {advice}")
    text = (files("screener.policy") / "presets" / f"{name}.toml").read_text("utf-8")
    return Preset.model_validate(tomllib.loads(text))
