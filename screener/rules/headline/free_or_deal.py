"""The headline holds out a free sample, a trial, a discount or a code.

Why it counts: what is free at the door is the first step of a sale.
When it stays quiet: something is given to the public without anything behind it, or “free” is part of a job.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

DEALS = phrases(
    "free (audit|call|chapter|masterclass|course|training|consultation|guide|book|challenge|webinar|blueprint|discovery|strategy|trial|demo|pilot|breakthrough|design|quote|estimate|session|ebook|workshop|checklist|videos|valuation|website|review)",
    "{number} day trial",
    "({percent}|{money}) (off|discount|down)",
    "(use|with) [my|the|our] code _",
    "(code|coupon|voucher) {name} $",
    "(discount|promo|special offer|early bird|waitlist)",
    "(try|watch|get|start) (it|them|us|this) free",
    "request a demo",
    "(free|no obligation) (quote|quotes|survey)",
    "(beat|quick|free) [a|any] (quote|quotes)",
    "(get paid to|{money} down)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Holds out something free or a discount",
    reads=("headline",),
    phrases=DEALS,
    unless=phrases("(volunteer*|library|libraries|charity|council|laid off|refugees|source|code review*)"),
    fires=[
        "Paint by Elm | «Free quote» within a day",
        "Brand ambassador | «code ROSE15»",
        "CEO, Rota Owl. «14 day trial»",
    ],
    quiet=[
        "Free school admissions officer",
        "Volunteer at the free course for refugees",
        "Clean code enthusiast, bank IT",
    ],
)
