"""Sounds like support: an account or a document must be dealt with at once.

Why it counts: real support writes from inside the product and never by a request to connect.
When it stays quiet: people talk about such letters, or about accounts of their own.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases, rule

SAID = phrases(
    "your (account|profile|page|mailbox|access|membership|premium) (will be|is being|is|was|has been|may be|could be|got) [temporarily|soon|permanently|about to be] (suspended|closed|restricted|limited|deleted|flagged|blocked|reported|locked|removed|deactivated|disabled|terminated|at risk|banned)",
    "(confirm|verify|validate|secure|update|reactivate|restore|unlock|authenticate) your (account|profile|identity|login|mailbox|password|payment details|credentials|page)",
    "(linkedin|microsoft|google|paypal|amazon|meta|facebook|platform) (support|security|verification|trust|safety|compliance|help) (team|department|desk|centre|center|staff|officer|unit|here)",
    "(the|our) system (flagged|detected|noticed|has flagged) (us|you|your|both|unusual|suspicious|a problem)",
    "(unusual|suspicious|unauthorised|unauthorized) (activity|login|sign in|log in|access|attempt*) (on|in|from|to)",
    "(somebody|someone|users|people|a user) (reports|reported|has reported|is reporting|tries to hack|hacked) your (profile|account|page|post)",
    "you have {number} (shared|unread|pending|held|missed) (document|documents|message|messages|file|files|invoice*|voicemail*)",
    "(evidence|copyright|legal) (file|complaint|claim|notice) ... (within|open|download|hours)",
    "(violat*|infring*|breach*) ... (terms|policy|policies|copyright|community standards) ... (account|profile|page|removed|suspen*)",
    "(blue|verification|verified) (badge|tick|check mark) ... (free|eligible|apply|fee|click|confirm|claim)",
    "you (are|were) on p* {number}",
    "your (parcel|package|delivery|shipment) (could not|couldnt|cannot|is on hold|was held|has been)",
    "(outstanding|undelivered|pending) (parcel|package|delivery)",
    "settle the customs",
)
ACCOUNT = phrases(
    "your (account|page|profile|access|premium|mailbox|badge)|your linkedin|linkedin (account|premium|page|security|support|team|promotion)|security department|security team|support team|help desk"
)
TROUBLE = phrases(
    "reported|hacked|suspend*|deletion|deleted|deactivat*|impersonation|violat*|flagged|restricted|log in|logged in|log in as you|login|unusual|expire*|verification|verify|closed|blocked|copyright|fake account"
)
PRESS = phrases(
    "within {number}|{number} hours|24 hours|today|tonight|immediately|urgent*|to avoid|fill in|the form|confirm|click|link|digits|code|sms|claim|or it|or we|before midnight|action required"
)
FAIR = phrases("(phishing|scam|scams|fraud) (letter*|mail*|awareness|training|test|talk|course)")


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or several of its signs together."""
    said = tuple(seen.quotes(SAID, *WORDS, unless_anywhere=FAIR))
    yield from said or seen.together(ACCOUNT, TROUBLE, PRESS, fields=WORDS, least=3, unless_anywhere=FAIR)


RULE = rule(
    __name__,
    __doc__,
    says="Poses as support and presses you to act",
    reads=WORDS,
    looks_for=(SAID, ACCOUNT, TROUBLE, PRESS, FAIR),
    judge=judge,
    fires=[
        "«Your account will be suspended», answer tonight.",
        "Please «confirm your profile» before midnight.",
        "Dear user, this is «LinkedIn security team» writing.",
    ],
    quiet=[
        "I lead support at a bank and liked your phishing awareness training.",
        "Can you confirm your table for eight on Friday?",
        "Who wrote the system that flagged late trains? I'd like to thank them.",
    ],
)
