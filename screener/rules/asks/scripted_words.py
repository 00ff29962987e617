"""Writes your words for you, or pays for them in goods.

Why it counts: praise that you did not write, or that was paid for in goods, is not yours, and where it must be disclosed the trouble is.
When it stays quiet: they offer to show you what they wrote about you before it is printed.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Writes your words for you, or pays for them in goods",
    reads=WORDS,
    ask="endorsement",
    phrases=phrases(
        "(ive|i|we|weve|have|ive already|i have|we have) .. (written|drafted|prepared|wrote|composed|put together|pre written|made|typed|turned) (it|you|a|the|two|some|one|yours|your|what|something|few|three|lines|words|wording|text|post|sentence|sentences|draft) ... (for you|in your|you can|you could|to sign|to post|to copy|to send|to paste|up|signature|yours|testimonial|recommendation|review|quote)",
        "(copy|cut) [and|n] paste",
        "(text|wording|caption|script|template|message|copy|words) (to copy|to paste|to use|provided|included|you can use|follows)",
        "(wording|caption|script|template|copy) (below|attached)",
        "(text|message|words) (below|attached) (that|which|to|as|is for|for|in|on|if|$)",
        "(post|share|use|send|put|sign) ... (text|message|words) (below|attached)",
        "(just|only|simply|merely) (press|hit|click|sign|need your name|add your name|put your name|say yes|tap|post it|copy|need your ok)",
        "in your (voice|name|own words)",
        "in (exchange|return) for .. (review|post|mention|testimonial|share|feedback|recommendation|endorsement|tag|shout out|honest|link|story|photo|photos|video|words|referral|exposure)",
        "(keep|free|gift|complimentary|send you|product|sample) ... (for|and|in return for|in exchange for) [an|a|your|some] [honest|quick|short|five star|5 star|positive] (review|post|tag|mention|testimonial|reel|story|selfie|photo|unboxing)",
        "(swap|exchange|trade) (of|reviews|recommendations|endorsements|testimonials|ratings|follows|likes|votes|recommendation|endorsement|review)",
        "(do|return|give|write) .. (the same for you|one back|one in return|you one back|the favour|the favor|you back|yours too|in return|it back)",
        "(brand|product) (ambassador|ambassadors|tester|testers|testing)",
        "(post|write|say) the following",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«I have drafted two lines for you to sign».",
        "«Copy and paste» the «text below».",
        "«Keep the lamp in exchange for an honest review».",
    ],
    quiet=[
        "The draft of my article on your mill is below, tell me what is wrong.",
        "The children signed the card in their own colours.",
        "I copied your recipe by hand, smudges and all.",
        "The table says twelve weeks and the text below it says twenty.",
    ],
)
