"""The person owns or leads a firm, and writes to you.

Why it counts: owners of small firms do their own selling, so a question is worth asking.
When it stays quiet: nothing is written, you know each other well, or the firm was sold or closed.
Seen in: reports of users.
"""

from screener.rules.kit import Example, phrases, rule
from screener.rules.profile.commercial_role import of_writer

OWNER = phrases(
    "(founder|cofounder|co founder|founding partner|ceo|md|entrepreneur|solopreneur|managing partner|managing director|chief executive)",
    "serial founder",
)
FORMER = phrases(
    "(former|formerly|ex|exited|retired|assistant|to the|wound down|farm|charity|hospital|school|council|school)"
)


RULE = rule(
    __name__,
    __doc__,
    says="Leads a firm of their own, and writes to you",
    reads=("headline", "position"),
    looks_for=(OWNER, FORMER),
    judge=of_writer(OWNER, unless=FORMER),
    fires=[
        Example(headline="«Founder», Bramble Labs", note="Shall we compare notes?"),
        Example(requester={"position": "«CEO»"}, note="Impressive work."),
        Example(headline="«Managing partner», Oak & Sons", message="Thank you for connecting."),
    ],
    quiet=[
        Example(headline="Founder, Bramble Labs"),
        Example(headline="Executive assistant to the CEO", note="She asked me to write."),
        Example(headline="Founder, Bramble Labs", note="Coming on Sunday?", known_as="friend"),
    ],
)
