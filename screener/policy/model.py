"""What a policy is: points, caps, vetoes, costs; read from ``policy.toml``."""

import tomllib
from collections.abc import Mapping, Set
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from typing import Annotated, Any, Self

from pydantic import Field, FiniteFloat, PositiveInt, ValidationError

from screener.errors import SettingsError
from screener.models import Names, Value, Verdict
from screener.policy.own_rules import OwnRule
from screener.policy.own_word import OwnWord, OwnWords
from screener.policy.points import Points

Cost = Annotated[FiniteFloat, Field(gt=0, le=1e9)]


class Costs(Value, extra="forbid"):
    """What mistakes cost the owner, in any one unit; only their proportions matter."""

    pitch_let_in: Cost = 2.3
    good_contact_lost: Cost = 4.0
    call: Cost = 1.0


class Veto(Value, extra="forbid"):
    """A verdict that follows whatever else is known, when all or at least ``least`` of these rules fire."""

    when: tuple[str, ...] = Field(min_length=1)
    least: PositiveInt | None = None
    verdict: Verdict = Verdict.DECLINE
    says: str

    def applies(self, fired: Set[str]) -> bool:
        """Whether enough of the rules are among those that fired."""
        return len(fired & set(self.when)) >= (self.least or len(self.when))


class Policy(Value, extra="forbid"):
    """What each rule weighs and what follows."""

    start: Points = 0.0
    costs: Costs = Costs()
    caps: Mapping[str, Annotated[FiniteFloat, Field(gt=0)]] = {}
    hand: Mapping[str, Points] = {}
    points: Mapping[str, Points] = {}
    vetoes: tuple[Veto, ...] = ()
    off: tuple[str, ...] = Field((), description="Rules that do not count, whatever they see")
    welcomes: Names = Field((), description="Kinds of request that are welcome, if the owner names none")
    learned: Mapping[str, FiniteFloat] = Field(
        {}, description="Points on top where a kind of request is told, from the owner's decisions"
    )
    own_words: tuple[OwnWord, ...] = Field((), description="The owner's own word, which goes first")
    own_rules: tuple[OwnRule, ...] = Field((), description="The owner's own rules, with their points")

    def listed(self, rule: str) -> float:
        """The points of a rule: fitted where there are any, else as its author set them, else 0."""
        points = self.points.get(rule, self.hand.get(rule))
        if points is None:
            points = next((own.points for own in self.own_rules if own.id == rule), 0.0)
        return points

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with these fields changed, and a version of its own."""
        copied = super().model_copy(update=update, deep=deep)
        for worked_out in ("version", "words"):
            copied.__dict__.pop(worked_out, None)
        return copied

    @cached_property
    def words(self) -> OwnWords:
        """The owner's own word, by whom it is about."""
        return OwnWords(self.own_words)

    @cached_property
    def version(self) -> str:
        """A short hash of everything that judges."""
        return sha256(self.model_dump_json().encode()).hexdigest()[:12]


def parse_policy(text: str, name: str) -> Policy:
    """The policy written in ``text``.

    Raises:
        SettingsError: ``text`` is not TOML, or a key or value is not one of a policy.
    """
    try:
        return Policy.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: not valid TOML: {error}") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"]))
        raise SettingsError(f"{name}: {key}: {first['msg']}") from error


@cache
def default_policy() -> Policy:
    """The policy that comes with the package."""
    return parse_policy((files("screener.policy") / "policy.toml").read_text("utf-8"), "policy.toml")
