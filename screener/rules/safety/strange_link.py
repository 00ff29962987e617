"""Sends a link or a file without saying plainly what it is.

Why it counts: a stranger's link is to be trusted only when one knows what waits behind it.
When it stays quiet: the link stands beside a named place, paper or date, or the two know each other.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Example, Seen, phrases, rule
from screener.text import Text

FEW_WORDS = 12
"""A text with no more words than this does not say what its link is."""
SHORTENERS = (
    "bit.ly/",
    "tinyurl.",
    "t.co/",
    "goo.gl",
    "cutt.ly",
    "rb.gy",
    "is.gd",
    "ow.ly",
    "shorturl",
    "t.me/",
    "wa.me/",
)
ARCHIVES = (".zip", ".rar", ".7z", ".exe", ".iso", ".html", ".apk")

LINK = phrases("{link}")
ANSWERS = phrases(
    "(your question|your query|your request) (on|about|for|of|from|in)",
    "you (asked|were asking|wanted|were looking|are looking|mentioned|needed|need|requested|told)",
    "(as promised|i promised|we promised|as agreed)",
)
VAGUE = phrases(
    "(is this|are these|isnt this|was that) (you|yours|your _)",
    "(check|see|view|open|review|read|look at|download) [out] [the|this|my|our|it] [attached|shared|new] (doc|docs|document|file|files|pdf|attachment|folder|video|photo|photos|pictures|brief|proposal|offer|invoice|item*|list|copy|teaser|contract|evidence) [here|below|at|in|pls|please|from]",
    "(all|more|full|every) [the] (info|information|details|detail) .. (in|at|on|behind|under|inside) (the|this|my|our|a) [_] (file|link|doc|document|pdf|folder|attachment|profile|channel)",
    "too (much|long|complicated) to (type|write|explain)",
    "thought of you when",
    "(per|following|after|as per|further to) our (discussion|meeting|talk|call|agreement|conversation|fruitful meeting)",
    "(password|pass|pw) [is] {number}",
    "(finish|complete|do|confirm|finalise|finalize) (the|this|your) [last|final|next] (step|form|registration|onboarding|application)",
    "(open|view) (it|this) (from|on|with) (a|your) (desktop|pc|windows|computer)",
    "windows only",
    "(see|guess|look) (who|which|what|in which) ... (category|voted|said|viewed|nominated)",
    "(new|future|joint|great|business) (collaboration|cooperation|project|partnership) .. (file|link|info|brief|proposal|attached|below)",
    "(quote|price) the items",
    "(wrong|old|other|previous) link",
    "link ... (expires|expire|valid) [until|at|in|only]",
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What makes the link strange: vague words, a hidden address, an archive, or nothing beside it."""
    for text in case.reading(*WORDS):
        links = [text.quote(*match) for match in seen.found.get(text.field, {}).get(LINK, ())]
        if links:
            vague = list(seen.quotes(VAGUE, text.field))
            hidden = [link for link in links if _hides(link.text.casefold())]
            yield from vague or hidden or (links if _bare(text) and not seen.has(ANSWERS, *WORDS) else [])


def _hides(address: str) -> bool:
    return any(part in address for part in SHORTENERS) or address.endswith(ARCHIVES)


def _bare(text: Text) -> bool:
    plain = [word for word in text.words if word.kind in ("word", "name")]
    named = sum(word.kind in ("name", "number", "money") for word in text.words[1:])
    return len(plain) <= FEW_WORDS and named < 2


RULE = rule(
    __name__,
    __doc__,
    says="Sends a link without saying what it is",
    reads=WORDS,
    looks_for=(LINK, VAGUE, ANSWERS),
    judge=judge,
    only_from_strangers=True,
    fires=[
        Example(message="«Check the attached doc here» https://example.com/a"),
        Example(message="«Is this you» in the video? https://vid.example.com/1"),
        "For our offer see «https://bit.ly/abc»",
        Example(message="Hello friend, «https://example.com/z»"),
    ],
    quiet=[
        "The recording of Tuesday's talk in Porto is at https://example.com/porto, the slide on eels is at minute 12.",
        Example(message="https://example.com/photos", known_as="friend"),
        "Your file on the mill was open on my desk all week.",
        Example(message="This may help with your question on oven heat: https://example.com/ovens"),
        Example(
            history=(
                ("them", "You were looking for a grant?"),
                ("me", "Yes."),
                ("them", "https://example.com/play"),
            )
        ),
    ],
)
