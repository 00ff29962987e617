"""Lives in the same town.

Why it counts: a little: a coffee is possible, and a local name is worth something to its bearer.
When it stays quiet: another town, which is fine and counts for nothing, or only the country is the same.
Seen in: essay E (another town is fine).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.network.names import name_key
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires when both locations begin with the same town and go on to its region."""
    ours, theirs = case.owner.location, case.request.requester.location
    if ours and theirs and _town(ours) and _town(ours) == _town(theirs):
        yield Fact(says=f"You both live in or near {theirs.partition(',')[0].strip()}")


def _town(location: str) -> str:
    """The town of ``Leeds, England`` or ``Greater Leeds Area``; empty if there may be only a country."""
    town, _, region = location.partition(",")
    words = name_key(town).split()
    named = [word for word in words if word not in ("greater", "metropolitan", "area")]
    return " ".join(named) if region.strip() or len(named) < len(words) else ""


RULE = rule(
    __name__,
    __doc__,
    says="Lives in your town",
    judge=judge,
    fires=[
        Example(owner={"location": "Leeds, England"}, requester={"location": "Leeds, United Kingdom"}),
        Example(owner={"location": "Greater Leeds Area"}, requester={"location": "Leeds, England"}),
        Example(owner={"location": "Zürich, Switzerland"}, requester={"location": "Zurich, Schweiz"}),
    ],
    quiet=[
        Example(owner={"location": "Leeds, England"}, requester={"location": "Hull, England"}),
        Example(owner={"location": "Germany"}, requester={"location": "Germany"}),
        Example(requester={"location": "Leeds, England"}),
    ],
)
