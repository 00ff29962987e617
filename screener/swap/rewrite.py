"""A request with each of its texts rewritten."""

from collections.abc import Callable
from typing import Any

from screener.case import PROFILE_FIELDS
from screener.models import ConnectionRequest

Change = Callable[[str], str]
"""How a text is rewritten."""


def rewritten(request: ConnectionRequest, change: Change, *, people: bool = False) -> ConnectionRequest:
    """The request with each text changed, and with ``people`` the names that are known as well."""
    fields = (*PROFILE_FIELDS, "name") if people else PROFILE_FIELDS
    profile = {field: change(text) for field in fields if (text := getattr(request.requester, field))}
    update: dict[str, Any] = {"requester": request.requester.model_copy(update=profile)}
    if request.note:
        update["note"] = request.note.model_copy(update={"text": change(request.note.text)})
    if request.history:
        update["history"] = tuple(
            turn.model_copy(update={"text": change(turn.text)}) for turn in request.history
        )
    mutual = request.mutual_connections
    if people and mutual and mutual.names:
        update["mutual_connections"] = mutual.model_copy(update={"names": tuple(map(change, mutual.names))})
    return request.model_copy(update=update)
