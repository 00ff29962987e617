"""Puts a time in your diary unasked.

Why it counts: offering slots, or holding one for you, takes for granted a yes that you have not given.
When it stays quiet: you asked for times, or the appointment was agreed.
Seen in: reports of users.
"""

from screener.rules.asks.earned import EARNED
from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Puts a time in your diary unasked",
    reads=WORDS,
    ask="call",
    phrases=phrases(
        "(book|grab|pick|choose|reserve) .. (slot|slots|time|spot) [that|which|in|on|from|here|below|with]",
        "(my|our|his|her) [booking|scheduling] (calendar|calendly|calender|scheduler|booking link|booking page|calendar link|diary link)",
        "(calendly|savvycal|calendar link|booking link|scheduling link|bookings link|bookings page)",
        "(calendar|diary) (invite|invitation|hold|placeholder|link|slot)",
        "(put|added|sent|placed|blocked|holding|set|pencilled|penciled|booked|reserved|keeping|kept|saved|block|pencil) .. (calendar|diary|placeholder|time for you|minutes for you|slot for you|aside|you in for)",
        "(on|in|onto|into) your (calendar|diary)",
        "(pencilled|penciled|pencil) [you] [in] (a|the|you|your|in|it)",
        "{weekday} [at|around] [{number}] [am|pm] or {weekday}",
        "{weekday} [at|around] (2pm|3pm|4pm|10am|11am|9am|1pm|noon) or",
        "(slots|openings|availability) (this week|next week|available|left|open|free|on {weekday})",
        "(does|would|how about|what about|how does) [the|next] {weekday} .. (work|suit|good|ok|okay|convenient|fit)",
        "(ive|i have|we have|weve|i) [only|just|still] [got] (two|three|2|3|a few|some|one|4|four) (slots|spots|openings|times|slot)",
        "(how|what) (is|about|s) [next|this] {weekday} [at|around|for|morning|afternoon] [{number}|{clock}|you] ?",
        "{number} {minutes} .. {weekday} ?",
        "(could|can|shall|should|would) (we|i|you) .. (on|for|this|next) {weekday} [morning|afternoon|at|around] [{number}|{clock}] ?",
    ),
    unless=phrases("{waiver}"),
    unless_anywhere=EARNED,
    fires=[
        "Just «grab a slot that» works on my page.",
        "«Does Tuesday suit» you for a walkthrough?",
        "I have put 30 minutes «in your diary» already.",
        "«Wednesday at 3 or Friday»?",
    ],
    quiet=[
        "The mill is open Tuesday and Friday, come when you like.",
        "Your diary of the expedition is the best thing I read this year.",
        "We moved the rehearsal, the hall was not free.",
        "Grab a coat, the church is cold.",
    ],
)
