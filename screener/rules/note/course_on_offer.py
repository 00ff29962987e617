"""Invites to a course, training, retreat or talk of the sender's.

Why it counts: seats are for sale, and the text is for whoever will sit in them.
When it stays quiet: the owner is asked to speak, or the two met there.
Seen in: essay B, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Invites you to a course or event of theirs",
    reads=WORDS,
    phrases=phrases(
        "our .. (masterclass|bootcamp|webinar|seminar|retreat|academy|summit|workshop|workshops|mba|certificate|diploma|courses|conference|masterclasses|information evening|open evening|networking evening|networking breakfast|symposium|summer school)",
        "(join|attend|register for|enrol in|enroll in|enrol on|sign up for|sign up to|take|come along to|invite you to|invited to|welcome at|welcome to|save your place at|hosting|running|launching|offering|run|host|hold|holding|starting|organising|organizing) (a|an|the|our|my|this|your|some) .. {schooling}",
        "(register|enrol|enroll|sign up|rsvp) (now|today|here|early|below|online|soon|by|for|via|your)",
        "(enrolment|enrollment|registration|registrations|bookings|applications|admission|admissions|booking) (is|are|now|has|opens|open|closes|close|ends) [_] (open for our|open for|now open|closing soon|closing)",
        "(early bird|earlybird|last places|last seats|few places|few seats|seats left|places left|tickets are|tickets from|tickets on|cpd points|cpd credits|cpd hours|ce credits)",
        "(save|secure|claim|book|reserve|hold|keep|bag|grab) (your|a|you a|your own) (place|seat|spot|ticket|space) [_] (at|for|in|on|now|today|here|with)",
        "(become|be|get) (a|an) .. (certified|qualified|master|practitioner|coach|mediator|instructor|expert|accredited) .. (with|by|in|through|at|within|from)",
        "(become|get|be) (certified|accredited|qualified) [_] (with|by|in|through|as|at|within|$)",
        "become (a|an) ... with us",
        "(learn|discover|find out|master|explore|see) [how] (to|your|the|what|why|how|with) ... (in|at|with|through|on|during|by joining) (our|my|this|a|just) ",
        "(our|my) (academy|institute|bootcamp|boot camp|campus|college) [_] (trains|teaches|offers|runs|starts|opens|turns|prepares|helps|is)",
        "(were teaching|we train|run courses|give courses|run workshops|give workshops|give talks|do workshops|run trainings)",
        "(were|im|we are|i am) (teaching|running|hosting|launching|giving|holding|offering|starting|organising|organizing|putting on) (a|an|our|my|another|the|some|two|three|weekly|monthly)",
        "(next|new|spring|autumn|summer|winter|january|september) (cohort|intake|course|batch|course|workshop) [_] (opens|starts|begins|of|is|soon|in|on|for|runs|kicks)",
        "(cohort|intake) [_] (opens|starts|begins|is|closes|in|soon|filling)",
        "(want|fancy|care|like) (in|a seat|a place|to join|to come) (on|at|to|for|our|us|my) ... ?",
        "(live|online|virtual|free|evening|weekend|self paced|five day|three day|two day|one day|half day|monthly|weekly|breakfast|lunchtime|{number} day|{number} week) [_] {schooling}",
        "(streamed|online|live|virtual|recorded) [_] (free|on zoom|on teams|for free)",
        "(evenings|sessions|lessons|modules|weeks|days) (on zoom|online|of training|all in|in total|for only)",
        "(two|three|four|five|six|seven|eight|ten|twelve|{number}) (evenings|sessions|lessons|modules|days|weeks) (all in|online|on zoom)",
        "(in|within) (just|only) ({number}|{number_word}) (weeks|days|months|hours|sessions|minutes|lessons|evenings)",
        "(launching|opening|starting) [my|our|a|an] .. {schooling}",
        "(course|workshop|class|training|retreat|webinar|talk) ... (thought of you|you might enjoy|you might like|might interest you|youd enjoy|youd love)",
        "(love|like|happy|delighted|pleased|great|lovely|nice) [for you] to (see|have|welcome|count|greet) you (at|on|in|along|there|as) .. (our|my|the|us) .. {schooling}",
        "come (to|along to|and join) (our|my|the) .. {schooling}",
        "(open|taster|information|info|trial) (evening|day|afternoon|morning|lesson|class|session|event) (of|at|for|on|by) (our|my|us)",
        "(speakers|thirty speakers|{number} speakers|keynotes|panels) .. (tickets|free|online|two days|one day|register)",
        "my [_] (masterclass|bootcamp|webinar|seminar|retreat|academy|summit|workshop|workshops|online course|course|courses|training|challenge|conference|masterclasses|coaching programme|coaching program|book club|sprint|group programme)",
        "^ (join|attend|come|register|learn|discover|enrol|enroll|sign up|save|reserve|earn|take|master|spend|train|be|get) .. (our|my|this|a|the|us) ... {schooling}",
        "(course|training|workshop|bootcamp|retreat|masterclass|programme|program|class|classes|seminar|summit|conference|academy) .. (starts|begins|opens|kicks off|register|registration|tickets|places|seats|free|limited|cpd|enrol|available|runs|taking place|takes place|is coming|is back|for only|for beginners|sign up)",
        "(teach|train) (you|people|teams|managers|staff|leaders|beginners|adults|{market}) [_] (to|how|in|the)",
        "show (people|teams|managers|staff|leaders|beginners|adults|{market}) [_] (to|how)",
        "show you how to (pass|learn|become|master|lead|sell|speak|write|grow|earn)",
        "(you|youll|participants|delegates|attendees|students) [will] (learn|leave with|walk away|take away|receive a|gain|get a certificate|come away|go home with)",
        "(register|sign up|enrol|enroll|rsvp|tickets|places|seats|booking) (at|below|here|link|via|now|open|limited|going|left|available|from|is|are|until|before|by)$",
        "(taught|led|run|given|delivered|hosted|presented) (by|in) [_] (award|expert|experts|experienced|leading|renowned|our|professor|professionals|industry|small groups|person|zoom)",
        "(interested in|enjoy|join us for|come to|along to|part in|guest at|invite you to|inviting you to|invitation to|invited to) (a|an|our|my|the|this) .. {schooling}",
    ),
    unless=phrases(
        "{buys}",
        "(you|your) (spoke|gave|taught|talk|speech|said|session|class|course|workshop)",
        "(met|sat|were|was|saw you|heard you|attended|took|taken|going|will be|be) ... (at|in|from|to) (the|a|your)",
        "would you (give|speak|teach|like to speak|consider)",
        "(please consider|want you|ask you) [to] (teaching|speaking|speak|teach)",
    ),
    fires=[
        "«Enrolment is open for our» diploma in hoof care.",
        "«We're running a» bootcamp for shy speakers.",
        "«Register now for the online course» on lace.",
        "«Join our weekend retreat» for bursars.",
    ],
    quiet=[
        "We met at the course in Leeds.",
        "Would you give a workshop on lime at our hall?",
        "Your course on grafting changed my orchard.",
        "The class of 1998 meets in May.",
        "Our crew would love to show you round the pilot boat.",
    ],
)
