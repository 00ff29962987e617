"""Screens LinkedIn connection requests: accept, ask for a call, or decline, with the words that led there."""

from screener.errors import ScreenerError
from screener.inbox import inbox
from screener.models import (
    ConnectionRequest,
    MutualConnections,
    Note,
    Owner,
    Profile,
    Recommendation,
    Verdict,
)
from screener.network.campaigns import Campaigns
from screener.network.graph import Network
from screener.outgoing import lint
from screener.screen import screen
from screener.sources import read
from screener.version import __version__

__all__ = [
    "Campaigns",
    "ConnectionRequest",
    "MutualConnections",
    "Network",
    "Note",
    "Owner",
    "Profile",
    "Recommendation",
    "ScreenerError",
    "Verdict",
    "__version__",
    "inbox",
    "lint",
    "read",
    "screen",
]
