"""Labelled cases: what each line of a file of cases says."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final

from pydantic import Field, ValidationError

from screener.case import Case
from screener.errors import CasesError, SettingsError
from screener.models import ConnectionRequest, Owner, Value, Verdict
from screener.network.graph import Network
from screener.policy.welcome import welcomes
from screener.screen import case_of

_DAY_ZERO = datetime(2026, 1, 1, tzinfo=UTC)
_GLAD: Final = {Verdict.ACCEPT: 1.0, Verdict.ASK: 0.5, Verdict.DECLINE: 0.0}


class LabelledCase(Value):
    """One labelled case; ``docs/cases.md`` describes the format."""

    id: str
    lang: str | None = None
    kind: str
    request: ConnectionRequest
    owner: Owner
    accepts: frozenset[Verdict]
    best: Verdict
    wanted: Annotated[float, Field(ge=0, le=1)] | None = None

    @property
    def glad(self) -> float:
        """How likely it is, in [0, 1], that the owner would be glad to have accepted: ``wanted`` if given."""
        return _GLAD[self.best] if self.wanted is None else self.wanted

    def case(self) -> Case:
        """The case as the rules see it."""
        return case_of(self.request, self.owner, Network())


def read_cases(lines: Iterable[str], name: str, *, owner: Owner | None = None) -> Iterator[LabelledCase]:
    """The labelled cases in these JSON lines; blank lines are passed over.

    Cases that do not say whom they are addressed to are addressed to ``owner``.

    Raises:
        CasesError: a line is not JSON or not a case; the message names ``name`` and the line.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield labelled(json.loads(line), owner=owner)
        except (
            SettingsError,
            ValueError,
            TypeError,
            KeyError,
            AttributeError,
            OverflowError,
            RecursionError,
        ) as error:
            raise CasesError(f"{name}, line {number}: {_told(error)}") from error


def _told(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    if isinstance(error, SettingsError):
        return f"owner.welcomes: {error}"
    if isinstance(error, KeyError):
        return f"the key {error} is missing"
    return f"not a labelled case: {error}"


def labelled(written: Mapping[str, Any], *, owner: Owner | None = None) -> LabelledCase:
    """One case from its JSON object; addressed to ``owner`` if it does not say to whom."""
    request = written["request"]
    found = LabelledCase.model_validate(
        {
            **{key: written[key] for key in ("id", "kind", "accepts", "best")},
            "lang": written.get("lang"),
            "wanted": written.get("wanted"),
            "owner": written.get("owner") or owner or Owner(),
            "request": {
                **request,
                "id": written["id"],
                "history": [_turn(turn) for turn in request.get("history") or ()] or None,
            },
        }
    )
    welcomes(found.owner.welcomes)
    return found


def _turn(turn: Mapping[str, Any]) -> dict[str, Any]:
    day = turn.get("day")
    sent_at = None if day is None else _DAY_ZERO + timedelta(days=float(day))
    return {"author": turn["from"], "text": turn["text"], "sent_at": sent_at}
