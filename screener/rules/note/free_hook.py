"""Offers something free, discounted or as a gift to open a sale.

Why it counts: the gift is bait: the free audit finds faults, the free month ends.
When it stays quiet: the gift is from someone who knows the owner, or a charity's.
Seen in: essay A, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers something free or at a discount as bait",
    reads=WORDS,
    phrases=phrases(
        "free {number} (minute|min|day|week|hour) _",
        "free [_] (audit|trial|consultation|consult|review|demo|sample|samples|report|guide|ebook|assessment)",
        "free [_] (analysis|access|seminar|checklist|template|month|strategy|health check|tool|pilot|valuation|mock)",
        "free [_] (preview|masterclass|webinar|workshop|challenge|training|interns|listing|for my connections|for the first|to join|no strings)",
        "free [_] (for healthcare|plan|reel|meal|night|second opinion|call|session|sessions|website|video|course|copy)",
        "complimentary",
        "no cost to you",
        "at no (cost|charge) to you",
        "(month|session|meal|round|months|quarter|lessons|breakfast) [_] [_] (on|are on|is on) (us|me|the house)",
        "(first|initial) [_] [_] (month|session|week|lesson|quarter|call|consultation|sessions|{number}) (free|on us|on me|is on|are on|half price)",
        "{reward}",
        "({money} off|half price|discounted)",
        "{percent} (off|discount)",
        "(exclusive|special|generous) (discount|offer|rate|rates)",
        "(discount|promo|voucher|offer|access|my|our) code",
        "code [_] (at checkout|gets)",
        "(little|small|our|a) (gift|present|thank you) (for|to|from|waiting)",
        "gift (for you|from us)",
        "(i|we|id|wed) [_] [_] (gift|gifting|send|ship|post|drop) you (a|some|one|our|free|the|two|pair) [_] [_] (sample|samples|box|pair|copy)",
        "(i|we|id|wed) [_] [_] (gift|gifting|send|ship|post|drop) you (a|some|one|our|free|the|two|pair) [_] [_] (bottle|pack|gift|case|kit)",
        "(i|we|id|wed) [_] [_] (gift|gifting|send|ship|post|drop) you (a|some|one|our|free|the|two|pair) [_] [_] (mouse|tube|chocolates|product|products)",
        "(i|we|id|wed) [_] [_] (gift|gifting|send|ship|post|drop) you (a|some|one|our|free|the|two|pair) [_] [_] (airpods|hamper|watch|candle|one)",
        "worth {money}",
        "(valued at|value of|usually|normally) {money}",
        "in exchange for (a|an|your|posting|tagging|one|honest)",
        "you (only|just) (pay|cover) (shipping|postage|carriage|the)",
        "(give it to {number}|giveaway)",
        "giving [_] [_] (away|to {number})",
        "im giving [_] (it|you|away)",
        "(to say|as) a (thank you|launch thank you|welcome gift) [_] (for|to|any|every|i|we)",
        "in (return|exchange) for (a|your|an|some) [_] (testimonial|review|feedback|post|shout out|mention)",
        "first (breakfast|visit|class|coffee|hour|box|order|consultation|meeting) [_] (free|on us|is on us)",
        "(at|for|with|without|of) (zero cost|no cost|no charge|charge|any charge|free of charge|zero charge|any cost|nothing so|payment)",
        "(free of charge|free of cost|no charge|no cost|zero cost|as a freebie|a freebie|for nothing|costs nothing|costs you nothing|on the house|without paying|no fee|no strings|without commitment|without obligation)",
        "free .. {gift_thing}",
        "{gift_thing} ... (free|for free|free of charge|at no cost|without charge|for nothing|on us|is yours|its yours)",
        "(gift|gifting|treat) you (my|our|a|an|the|one|this)",
        "(yours|all yours) (free|at no|to keep|for free|without|for the asking|if you)",
        "(comment|reply|type) _ and (ill|we|i|well)",
        "(get|claim|download|receive|grab|take|enjoy|redeem) (your|a|our|the|my) (free|complimentary|gift|bonus|voucher|sample)",
        "(you|you also) qualify for",
    ),
    unless=phrases("{buys}", "(thank you|thanks|thank)", "you (won|asked|wanted|gave)"),
    fires=[
        "I can do a «free audit» of your shop.",
        "As a contact you get «20% off».",
        "The «first month is on us».",
        "We have a «complimentary» seat for you.",
    ],
    quiet=[
        "Is the hall free on Sunday?",
        "The voucher you gave me paid for the shears, thank you.",
        "I have your copy of the book.",
        "Free on Thursday for a coffee, if you are in Ghent?",
    ],
)
