"""Requests of an invented person, and the answers drafted for them."""

from typing import Any

from screener import ConnectionRequest, Owner, Profile
from screener.models import Message
from screener.network.graph import Network
from screener.replies import draft
from screener.screen import case_of
from tests.recommendations import recommendation


def request(*, note: str | None = None, **given: Any) -> ConnectionRequest:
    profile = {"name": "Marta Vell"} | {
        key: given.pop(key) for key in tuple(given) if key in Profile.model_fields
    }
    return ConnectionRequest(**{"id": "1", "requester": Profile(**profile), "note": note, **given})


def drafted(of: ConnectionRequest, **given: Any) -> str | None:
    judged = recommendation(**({"connected": of.connected, "language": "en"} | given))
    return draft(case_of(of, Owner(), Network()), judged)


def with_turns(*authors: str) -> ConnectionRequest:
    turns = tuple(Message(author="me" if each == "me" else "them", text="Words") for each in authors)
    return request(history=turns)
