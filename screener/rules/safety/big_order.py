"""Poses as a customer with a large order, and asks for a catalogue or prices.

Why it counts: the order never comes; what comes is a pitch, a link, a fee or a false cheque.
When it stays quiet: a buyer says what is needed, for how much or by when.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Lures with an order that stays vague",
    reads=WORDS,
    phrases=phrases(
        "(send|share|forward|provide|give|email|mail) [me|us] [your|the|ur] [full|latest|product|current|complete] (catalog|catalogue|catalogs|catalogues|price list|pricelist|product list|catalog price)",
        "(place|placing|make|making|want|plan|planning|have|give|order|looking for) .. (big|large|huge|bulk|massive) (order|orders|quantity|quantities|purchase)",
        "in (big|large|bulk|huge) (quantity|quantities)",
        "(interested|interesting|interest) (to|in) (buy|buying|purchase|purchasing|import|importing) .. (your|company) (company|product*|goods)",
        "(buy|purchase|import) your company (product|products|goods)",
        "(government|ministry|army) (tender|order|procurement) ... (catalog*|quote|price|register|fee|product*)",
        "(matched|connected) with {number} [live|active|verified] (buyers|clients|customers|leads)",
        "{number} live buyers",
        "(activate|upgrade|complete) your (supplier|vendor) (profile|account|membership)",
        "was looking to hire ... came across",
        "by the way .. (do|are|who|how|have) you ... (clients|leads|customers|seo|marketing)",
        "(if i had|i have) {number} (homeowners|customers|clients|buyers|patients) ... (could you|can you|want)",
        "(send|sending|bring) you (customers|clients|patients|buyers) ... (pay|commission|success|interested)",
    ),
    unless_anywhere=phrases(
        "budget|deadline",
        "(by|before|until) ({number}|monday|friday|next|the end|june|may|spring|easter|christmas)",
    ),
    fires=[
        "Dear, we are «interested to buy your company products».",
        "Please «send us your full catalogue» and terms.",
        "Hello, I plan to «place a large order» for our hotel.",
    ],
    quiet=[
        "Looking for a proofreader for a 70-page museum catalogue, budget £1,100, by 9 May.",
        "We'd like two of your oak benches for the school gate by June; where can I see one?",
        "Our ministry of fun (the kids) asked if you do birthday tours.",
    ],
)
