"""What earns a small ask, so that the rules on asks of strangers stay quiet: a tie, a reason, a post, an order."""

from typing import Final

from screener.rules.kit import phrases
from screener.rules.scan import Phrases

EARNED: Final[Phrases] = phrases(
    "{buys}",
    "(suggested|recommended|told me|said) [that] (i|you|we|to)",
    "(we|i) (met|shared|worked|studied|sat|trained|heard you|was at your|were at your)",
    "your (talk|lecture|article|presentation|session|book|paper|blog post|advice|course|class|speech|lesson|workshop)",
    "(final|first|second|third|last|fourth) year",
    "(im|i am|as) [a|an|now|currently] [_] [_] {student}",
    "(considering|thinking of|planning|want|hope|hoping|looking at|making|made|like) [to] (a|the|make a|my) [same|similar|career] (move|change|switch)",
    "(retraining|changing careers|move into|moving into|interview (with|at|in)|next job|have an interview)",
    "(we|im|i am|were|our {shared_place}) [_] (hiring|recruiting|replacing|opening|building|have to replace|need|needs|are looking for|is looking for|is opening)",
    "(vacancy|reporter|journalist|my column|supervisor|full time|band {number}|{number}k|a month plus)",
    "(you|your) (said|told|mentioned|promised|offered|gave|spoke|taught|wrote)",
    "(thank you|thanks|appreciated|grateful) [so much|very much] for (your|the|what|having|helping|last|coming|seeing)",
    "(are|were|is) [you] (in town|in (leeds|london|berlin|paris)|on the list too)",
    "(follow up|one|two|three|a|some) (question|questions) about",
)
"""Words of someone with a tie, a post to fill, something to learn or to order."""
