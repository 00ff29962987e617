"""Sounds like support: an account or a document must be dealt with at once.

Why it counts: real support writes from inside the product and never by a request to connect.
When it stays quiet: people talk about such letters, or about accounts of their own.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Poses as support and presses you to act",
    reads=WORDS,
    phrases=phrases(
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
    ),
    unless_anywhere=phrases(
        "(phishing|scam|scams|fraud) (letter*|mail*|awareness|training|test|talk|course)"
    ),
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
