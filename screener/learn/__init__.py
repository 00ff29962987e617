"""Learns from what the owner decided, and replays a change of settings: see ``docs/learning.md``."""

from screener.learn.answered import answers_in
from screener.learn.decided import Decided, Decisions, How, decisions_in
from screener.learn.lesson import LEAST_DECIDED, LEAST_EACH, learn
from screener.learn.replay import Change, Replay, Side, replay
from screener.learn.suggest import Suggestion, suggestions
from screener.learn.trial import Judged, Trial, trial

__all__ = [
    "LEAST_DECIDED",
    "LEAST_EACH",
    "Change",
    "Decided",
    "Decisions",
    "How",
    "Judged",
    "Replay",
    "Side",
    "Suggestion",
    "Trial",
    "answers_in",
    "decisions_in",
    "learn",
    "replay",
    "suggestions",
    "trial",
]
