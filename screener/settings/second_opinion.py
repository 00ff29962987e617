"""What ``[second_opinion]`` in ``screener.toml`` may say: which language model to ask, and how much."""

from ipaddress import ip_address
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, PositiveInt, StringConstraints
from pydantic_core import PydanticCustomError

from screener.models import Value

_HOUR: Final = 3600.0
Seconds = Annotated[float, Field(gt=0, le=_HOUR, allow_inf_nan=False)]


def is_this_machine(base_url: str) -> bool:
    """Whether an address leads to the machine it is asked from: ``localhost``, 127.0.0.0/8 or ::1."""
    host = urlsplit(base_url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _address(base_url: str) -> str:
    try:
        parts = urlsplit(base_url)
        plain = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        plain = False
    if not plain or parts.scheme not in ("http", "https") or not base_url.isprintable() or " " in base_url:
        raise PydanticCustomError("address", "write an address such as http://localhost:11434/v1")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise PydanticCustomError("address", "write it without a password, ? or #; api_key_env names a key")
    if parts.scheme == "http" and not is_this_machine(base_url):
        raise PydanticCustomError("address", "write https:// for an address that is not this machine")
    if base_url.rstrip("/").endswith("/completions"):
        raise PydanticCustomError("address", "write it up to /v1, without /chat/completions")
    return base_url.rstrip("/")


class SecondOpinionSettings(Value, extra="forbid"):
    """Which model to ask for a second opinion, what it is sent, and within which limits."""

    base_url: Annotated[str, AfterValidator(_address)] = Field(
        description="Of an interface like OpenAI's, up to and including /v1"
    )
    model: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    api_key_env: Annotated[str, StringConstraints(pattern="^[A-Z][A-Z0-9_]{0,99}$")] | None = Field(
        None, description="The name of the environment variable that holds the key"
    )
    redact: bool = Field(default=False, description="Replace names, addresses, links and numbers")
    only_against: bool = Field(
        default=False, description="Let it speak against a request only, never for one"
    )
    seconds_per_call: Seconds = 30.0
    seconds_in_all: Seconds = 300.0
    calls: PositiveInt = Field(200, description="At most so many letters to the model in one run")
    cache: str | None = Field(None, description="A file that keeps its answers for the next run")
