"""Asks for your time on a call.

Why it counts: minutes are the first thing a stranger asks for, before there is a reason to give them.
When it stays quiet: a person says when they can be reached, or answers a call that you proposed.
Seen in: essay A, reports of users.
"""

from screener.rules.asks.earned import EARNED
from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks for your time on a call",
    reads=WORDS,
    ask="call",
    phrases=phrases(
        "(have|got|find|spare) [the|some|a|any|a few] (time|moment|minutes|minute) (to|for) [a|us|briefly|quickly] (talk|speak|chat|discuss|connect|meet|call)",
        "(hop|jump|get|hopping|jumping|getting|hopped|dial) (on|onto|in) [to] [a|the|our] [{brief}] {call}",
        "(schedule|book|arrange|organise|organize|set|setup|plan|grab|squeeze|line|lock|pencil|hold|do) [up|in|you|for|us] (a|an|some|that|our|your|time) .. {call}",
        "(schedule|book|arrange|organise|organize|find|carve|set aside) (time|a time|some time|a slot|a moment)",
        "{brief} {call}",
        "(have|got|spare|spared|steal|borrow|grab|give|giving|lend|need|invest) [me|us|you|just|only] [a|quick|spare|few|couple] [of] (5|10|12|15|20|25|30|45|60|five|ten|fifteen|twenty|thirty) {minutes}",
        "(have|got|spare|steal|borrow|grab|take) .. {minutes} (of|from|in|out of) your (time|day|week|diary|calendar|schedule)",
        "(steal|borrow|take) .. of your time",
        "(are|will|would) you [be] (free|available|around) ... {weekday}",
        "are you (free|available|around) (for|to) .. (call|chat|talk|speak|meet|coffee|connect)",
        "(when|what time|what day|which day) (can|could|are|would|is|will|works|suits) .. (speak|talk|call|meet|free|good time|best time|for you|you best)",
        "(best|good|right|convenient) time [for you] to (call|talk|speak|chat|connect|reach you|meet)",
        "lets (chat|talk|speak|meet|catch up|get on a call|hop on|jump on|have a chat|set up|schedule|book|discuss|explore|find time|connect over)",
        "(up for|time for|available for|free for|fancy|keen on|game for) (a|an|some) .. {call}",
        "(worth|is worth|be worth) {number} {minutes}",
        "(connect|speak|talk|meet|chat) (live|over zoom|on zoom|via zoom|over the phone|by zoom|face to face virtually)",
        "{minutes} (of|from|out of|in) your (time|day|week|schedule|diary|calendar|morning|afternoon|evening)",
        "(asking|ask|hoping|hope|grateful|request|requesting|appreciate|beg|begging|plead) [only] (for|of) .. {minutes}",
        "(give|spare|grant|allow|offer|lend|lending|giving) (me|us|him|her) .. {minutes}",
        "(get|have|find|share|spend) [some|a bit of|a little] time (with|together with) you",
        "(speak|talk|chat|meet|connect|catch up|discuss it|discuss this) [briefly|quickly|soon|sometime|shortly|properly] (by|on|over|via|through) [the|a] (phone|telephone|zoom|teams|video|skype|coffee|lunch|google meet|call|beer)",
        "(schedule|book|arrange|organise|organize|set up|fix|plan|agree|fix up|request|propose) (a|an|some|one) .. (discussion|appointment|session|date|slot)",
        "(object|mind|ok|okay|fine|alright|welcome|open) (to|if|with) .. (ring|call|phone|buzz|bell) [you|from]",
        "(object|mind) to a .. (ring|call|buzz) from",
        "(get|put|have|stick|pop) (a|an|our|that|something|some time|time) [{brief}] [{call}] (in|into|on) (the|your|our|both our) (calendar|calendars|diary|diaries|books|schedule)",
        "(confirm|suggest|propose|name|give me|tell me|pick|choose|send me|share|offer) (a|some|your|two|three|me a|me some) [few|good|suitable|convenient|preferred] (date|dates|time|times|day|slots|availability|hour)",
        "(how|what) (is|about|does|would|are) (you for|your) .. {weekday}",
        "(your|what|whats|share) [your] availability",
        "(can|could|may|might|shall) we [perhaps|maybe|please|also|just] (have|do|make|find time for) (a|an|that|our) [_] {call}",
        "(can|could|may|might|shall) (i|we) [just|quickly|perhaps|maybe|please|briefly] (call|ring|phone) you (on|at|about|this|next|tomorrow|today|sometime|some time|back|then|in|later|?)",
    ),
    unless=phrases("{waiver}"),
    unless_anywhere=EARNED,
    fires=[
        "Would love to «hop on a quick call» next week.",
        "Can I «borrow fifteen minutes of your time»?",
        "«Are you free for coffee on Tuesday»?",
        "«Let's schedule» a call and see.",
        "«Could we have a call» about looms?",
        "«May I ring you tomorrow»?",
    ],
    quiet=[
        "You asked about the roof: the plumber can call you on Thursday.",
        "I call every mill in the valley the same: beautiful.",
        "The minutes of the meeting are attached.",
        "It took me ten minutes to find your stall, and an hour to leave it.",
    ],
)
