"""Holds out a gift, a mention or a favour in return for support.

Why it counts: who offers to pay for goodwill knows that the relationship does not carry the wish yet.
When it stays quiet: a thank-you for something done, or pay for work.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Holds out something in return for your support",
    reads=WORDS,
    phrases=phrases(
        "(in return|in exchange|as a thank you|as thanks|to say thank you|to thank you|to show our thanks) .. (ill|well|i will|we will|i can|we can|id|wed|i would|we would|youll|you will|you get|you receive|we offer|i offer|we send|i send) ... (you|your|mention|send|feature|give|credit|free|voucher|gift|link|banner)",
        "(in return|in exchange|as a thank you) for (your|any|a) [kind] (support|help|vote|review|share|mention|post|endorsement|recommendation|testimonial|feedback|like|backing) .. (ill|well|i will|we will|i can|we can|you|id|wed)",
        "(return|repay) the (favour|favor) (if|when|once|should) you",
        "(ill|well|i will|we will|happy to|glad to|id gladly) (endorse|recommend|review|promote|follow|mention|share|like) (you|yours) (back|too|in return|as well)",
        "(gift|voucher|bottle of wine|goodie bag|hamper|free copy|box of chocolates|gift card|discount) (in return|in exchange|as a thank you|if you (share|post|vote|review|support|endorse|recommend))",
        "if you (share|post|vote|review|support|endorse|recommend|back) .. (ill|well|i will|we will|you will|youll) (send|give|get|receive|mention|credit|feature|endorse)",
    ),
    unless=phrases("(invoice|salary|fee|your rate|hourly|contract)"),
    fires=[
        "«As a thank-you for your support we will» mention your firm in our magazine.",
        "I would gladly «return the favour if you» share our campaign.",
        "A «gift card in exchange» for five stars?",
    ],
    quiet=[
        "In return for the ladder, here is the wheelbarrow back.",
        "As a thank-you for last week, a jar of honey stands on your desk.",
        "We would pay your rate in exchange for two workshops.",
    ],
)
