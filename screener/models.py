"""The values that travel through the screener: what is known, what was written, what was concluded.

Unknown and empty never mix: ``None`` means the source does not say, ``""`` or ``()`` means it says
that there is nothing. All values are frozen; times are timezone-aware.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, NonNegativeInt


class Value(BaseModel):
    """A frozen value; unknown keys of the input are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a time needs a zone, for example 2026-11-20T09:30:00Z")
    return moment


Moment = Annotated[datetime, AfterValidator(_aware)]
Names = tuple[str, ...]


class Verdict(StrEnum):
    """What is recommended; for someone already connected: keep, call, part ways."""

    ACCEPT = "accept"
    ASK = "ask-for-call"
    DECLINE = "decline"


class KnownAs(StrEnum):
    """What the owner says someone is to them."""

    STRANGER = "stranger"
    MET = "met"
    COLLEAGUE = "colleague"
    CLIENT = "client"
    FRIEND = "friend"
    CLASSMATE = "classmate"
    GROUP_MEMBER = "group_member"


class Spell(Value):
    """A time at a company or school; no ``start``: since when is unknown, no ``end``: still there."""

    at: str = Field(description="The company or school")
    start: date | None = None
    end: date | None = None


class Profile(Value):
    """What a source says about a person. Every field may be unknown."""

    name: str | None = None
    profile_url: str | None = Field(None, description="As written by the source")
    headline: str | None = Field(None, description="The line under the name")
    position: str | None = None
    company: str | None = None
    industry: str | None = None
    location: str | None = None
    about: str | None = None
    schools: Names | None = None
    employers: Names | None = Field(None, description="Present and former")
    groups: Names | None = None
    worked: tuple[Spell, ...] | None = Field(None, description="When they were at their employers")
    studied: tuple[Spell, ...] | None = Field(None, description="When they were at their schools")
    company_size: NonNegativeInt | None = Field(None, description="People who work at the company")


class Owner(Profile):
    """The person whose requests are screened."""

    field: str | None = Field(None, description="What the owner does, in a few words")
    complementary_fields: Names = Field((), description="Fields whose people the owner likes to meet")
    interests: Names = ()
    languages: Names = Field((), description="ISO 639-1 codes")
    welcomes: Names = Field((), description="Kinds of request that are welcome, such as 'job seekers'")
    sizes: Mapping[str, NonNegativeInt] = Field(
        {}, description="How many people are in a company, school or group, by its name"
    )


class Note(Value):
    """The text sent with a request; ``text == ""`` means it was sent without one."""

    text: str
    sent_at: Moment | None = None


class MutualConnections(Value):
    """The people both know, as precisely as the source says.

    ``urls`` lists them all, ``names`` names some, ``count`` only counts them; each may be unknown.
    """

    urls: Names | None = None
    names: Names | None = None
    count: NonNegativeInt | None = None

    @property
    def known(self) -> Literal["list", "names", "count", "unknown"]:
        """The most precise thing that is known."""
        if self.urls is not None:
            return "list"
        if self.names:
            return "names"
        return "unknown" if self.count is None else "count"

    @property
    def least(self) -> int | None:
        """How many there are at least, or ``None`` when nothing is known."""
        if self.known == "unknown":
            return None
        return max(self.count or 0, len(self.names or ()), len(self.urls or ()))


class Message(Value):
    """One turn of a conversation between the two."""

    author: Literal["them", "me"]
    text: str
    sent_at: Moment | None = None


def _note(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class ConnectionRequest(Value):
    """One request to connect, or one person already connected (``connected=True``)."""

    id: str = Field(description="Unique within its source")
    requester: Profile
    note: Annotated[Note | None, BeforeValidator(_note, json_schema_input_type=Note | str | None)] = None
    mutual_connections: MutualConnections | None = None
    connection_count: NonNegativeInt | None = Field(None, description="How many contacts the requester has")
    connected: bool = False
    history: tuple[Message, ...] | None = Field(None, description="Turns in order, oldest first")
    known_as: KnownAs | None = None


class Span(Value):
    """Words quoted from a text: ``field`` names the text, ``[start, end)`` count its characters.

    ``field`` is ``note``, ``headline``, ``about``, ``position``, ``company`` or ``history[i]``.
    """

    field: str
    text: str
    start: NonNegativeInt
    end: NonNegativeInt


class Fact(Value):
    """Something a rule knows without quoting a text, said in plain words."""

    says: str


class Evidence(Value):
    """That a rule fired: the sentence for a person, and what it rests on."""

    rule: str = Field(description="folder.file-name")
    says: str
    quotes: tuple[Span, ...] = ()
    facts: tuple[str, ...] = ()
    strength: float = Field(1.0, ge=0, description="How often the listed points count")

    @property
    def folder(self) -> str:
        """The folder of the rule: ``note`` for ``note.website-fault``."""
        return self.rule.partition(".")[0]


class Reason(Evidence):
    """Evidence with its weight.

    ``points`` are decibans: +10 means ten times the odds of being worth accepting.
    """

    points: float
    listed: float = Field(description="The points in the policy, before the tie and the caps")
    note: str | None = Field(None, description="Why points differ from what is listed")


class Versions(Value):
    """What judged: hashes of the catalogue of rules and of the policy, and the package's version."""

    screener: str
    rules: str
    policy: str


class Sum(Value):
    """The sum that can be redone by hand: ``total = start + all points``; chance follows from it."""

    start: float = Field(description="Points before anything is known: the odds of any request")
    total: float


class Requester(Value):
    """Who asked, as far as a reader of the recommendation needs it."""

    name: str | None = None
    profile_url: str | None = None
    headline: str | None = None
    position: str | None = None
    company: str | None = None


class Occurrence(Value):
    """Another request that belongs together with this one."""

    id: str = Field(description="The id of that request in its own source")
    name: str | None = None
    profile_url: str | None = Field(None, description="In its normal form")
    sent_on: date | None = None


class Others(Value):
    """Who else sent the same: how many senders, and who they are, the earliest first."""

    count: int = Field(ge=1, description="How many other senders")
    named: tuple[Occurrence, ...] = Field(description="At most 20 of them")


class BetweenYou(Value):
    """What has passed between the owner and someone already connected.

    ``closeness`` in [0, 1] says how well the owner knows them today, ``strength`` how well before silence
    took its part.
    """

    says: Names = Field(description="Plain sentences, most telling first")
    closeness: float = Field(ge=0, le=1)
    strength: float = Field(ge=0, le=1)
    written: NonNegativeInt = Field(description="Messages by the owner")
    received: NonNegativeInt = Field(description="Messages to the owner")
    connected_on: date | None = None
    last_touch: date | None = Field(None, description="The day of the last message or recommendation")
    last_turn: Message | None = Field(None, description="The last message, by whomever")


class Change(Value):
    """The smallest single thing that would have changed the verdict, and the verdict it would then be."""

    says: str = Field(description="One plain sentence")
    verdict: Verdict


class Reading(StrEnum):
    """What a language model may say that a text is: one of these, and nothing in words of its own."""

    REASON = "gives-a-reason"
    SHARED = "shares-something"
    BRINGS = "brings-something"
    ASKS_FAIRLY = "asks-fairly"
    CANNOT_TELL = "cannot-tell"
    SELLS = "sells"
    ANYONE = "could-go-to-anyone"
    TOO_MUCH = "asks-too-much"
    HIDES = "hides-the-purpose"
    TO_MACHINE = "speaks-to-a-machine"


class Opinion(Value):
    """A second opinion on one request; without a ``reading`` there is none, and ``outcome`` says why."""

    model: str = Field(description="The name of the language model")
    reading: Reading | None = Field(None, description="What it takes the text for")
    quotes: tuple[Span, ...] = ()
    outcome: str = Field(description="What came of it, in plain words")


class HeardOpinion(Opinion):
    """A second opinion as it was counted; ``before`` is the verdict without it."""

    before: Verdict


class Recommendation(Value):
    """What is recommended for one request, and everything it rests on.

    ``chance`` in [0, 1] is the chance that the owner would be glad to have accepted.
    ``reasons`` speak for the verdict and ``counter`` against it, strongest first; how the words read to
    a model comes last.
    """

    id: str
    verdict: Verdict
    chance: float = Field(ge=0, le=1)
    requester: Requester
    connected: bool = False
    language: str | None = Field(
        None, description="ISO 639-1 code of what they wrote, or of their headline where they wrote nothing"
    )
    reasons: tuple[Reason, ...]
    counter: tuple[Reason, ...]
    unknown: Names = Field(description="What the source did not say, in plain words")
    sum: Sum
    decided_by: str = Field(
        description="'expected cost', or the own word or the veto that decided, in plain words"
    )
    own_word: str | None = Field(None, description="The owner's own word on them, which decided")
    question: str | None = Field(None, description="For ask-for-call: the one question to ask")
    silence_answers_on: date | None = Field(
        None, description="For ask-for-call, 14 days on, if the time was given"
    )
    would_change: Change | None = Field(
        None, description="The smallest single thing that would have changed the verdict, if one alone would"
    )
    reply: str | None = Field(
        None,
        description="A draft of an answer, in the language of what they wrote; absent where none is best",
    )
    same_words: Others | None = Field(None, description="Those who sent nearly the same words")
    ring: Others | None = Field(None, description="Those of the same ring of fresh accounts")
    between_you: BetweenYou | None = Field(None, description="From an inbox: what has passed between the two")
    opinion: HeardOpinion | None = Field(
        None, description="The second opinion, where one was asked for because the verdict was in doubt"
    )
    input_hash: str = Field(description="SHA-256 of the request as read")
    versions: Versions

    @property
    def all_reasons(self) -> tuple[Reason, ...]:
        """What speaks for the verdict, then what speaks against it."""
        return (*self.reasons, *self.counter)
