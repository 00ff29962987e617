"""Finds fault with the owner's website.

Why it counts: a fault found uninvited is the opening of a sale; the repair is for hire.
When it stays quiet: the writer's own site is meant, or the owner asked for the remark.
Seen in: essay E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Finds fault with your website",
    reads=WORDS,
    phrases=phrases(
        "your [company] {site} (is|looks|feels|seems) [a bit|really|rather|very|quite|somewhat] {shabby}",
        "your {site} ... (outdated|out of date|tired)",
        "(noticed|found|spotted|saw) ... (errors|issues|problems|mistakes) (on|with|in) your {site}",
    ),
    unless=phrases("my {site}"),
    fires=[
        "I saw «your website looks tired», and I can make it shine.",
        "Hi! «Your company site is out of date» and costs you clients.",
        "We «found several issues with your website». Want the report?",
    ],
    quiet=[
        "We were told our website is old; who built yours?",
        "Your website led me to your talk on slow cities.",
        "I wish my website looked half as good.",
    ],
)
