"""Invites you to join, register or take a seat.

Why it counts: an event, group or list that fills its seats with strangers wants a crowd.
When it stays quiet: a meeting of people you know, or one you asked about.
Seen in: essay C, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Invites you to join, register or take a seat",
    reads=WORDS,
    ask="promotion",
    phrases=phrases(
        "(join|joining) (us|our|my|me|the|a|thousands|other|over|in) .. (webinar|masterclass|community|workshop|newsletter|training|challenge|channel|network|circle|summit|programme|program|forum|mastermind|telegram|whatsapp|live|bootcamp|breakfast|roundtable|mailing list|waitlist)",
        "(sign up|rsvp|enrol|enroll) (for|here|now|at|free|by|today|link|below|via|before)",
        "register (for|here|now|free|today|below|via|before)",
        "(save|reserve|claim|grab|secure|book|saved|reserved|holding|hold) [you|your|a|one] (your|a|one|spot|seat|place|complimentary) [complimentary|free] (spot|seat|place|ticket|pass|chair|seats)",
        "(invite|inviting|invited|invitation) [you|to|for] [to|for] [join|our|a|the|an|my|attend|our free] .. (webinar|masterclass|summit|training|challenge|page|community|newsletter|roundtable|breakfast|awards|gala|mastermind|programme|program|forum|network)",
        "(seats|spots|places|spaces) (left|remaining|available|are|only|still|going|filling)",
        "(limited|last|few|only) [{number}] (seats|spots|places|spaces|slots)",
        "(youre|you are|youve been|you have been) (invited|selected|chosen|nominated|shortlisted|eligible|pre selected|approved|handpicked)",
        "(hand|specially|personally) (picked|selected|invited|chosen)",
        "(my|our|free|upcoming|live|next|exclusive|complimentary|a|this) [free|live|online|next] (webinar|masterclass|mastermind|bootcamp|retreat) [on|for|this|next|where|about|in|series|thursday|tuesday|wednesday]",
        "(early bird|founding members|founding member|inner circle|waitlist|wait list)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Join our free masterclass» on Thursday.",
        "«You have been selected» for our circle.",
        "«Only 3 seats» left, «register here».",
    ],
    quiet=[
        "I joined the two planks with your glue and it holds.",
        "There is a seat for you next to Grandmother on Sunday.",
        "The choir could do with a bass on Tuesdays.",
    ],
)
