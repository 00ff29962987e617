"""What ``screener.toml`` may say."""

from collections.abc import Mapping

from pydantic import Field

from screener.models import Names, Owner, Value, Verdict
from screener.policy.lessons import Lessons
from screener.policy.model import Cost
from screener.policy.own_rules import OwnRule
from screener.policy.own_word import OwnWord, Word
from screener.policy.points import Points
from screener.settings.second_opinion import SecondOpinionSettings


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
