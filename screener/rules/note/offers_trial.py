"""Offers a demonstration, trial or tour of what they sell.

Why it counts: a demonstration nobody asked for is a sales meeting.
When it stays quiet: a customer asks to see or try.
Seen in: essay C, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers to demonstrate or lend what they sell",
    reads=WORDS,
    phrases=phrases(
        "(a|an|the|our|my|your|free|live|short|quick|no obligation|personal) .. (demo|demos|demonstration|sneak peek|walkthrough|walk through|product tour|test drive|live presentation|free trial|trial run|test account|taster|preview|screen share|screenshare|hands on session|proof of concept|trial version)",
        "(demonstrate|demo) (it|our|the|how|this|what|to you|for you|live|a|on your)",
        "(do|run|give|book|arrange|schedule|offer|host|show|see|watch|set up|organise|organize|have|record|recorded|request) [you|us|your team] (a|an|the|our|my|some) .. (demo|demos|demonstration|pilot|walkthrough|presentation|showing|trial|preview|tour|test drive|session on your)",
        "(show|showing|showed|shown) (you|your team|you guys|your staff|you all|you and your team|your boss) [_] (how|what|why|our|the|it|around|a|in|some)",
        "(show you|gladly show|happy to show|let me show|glad to show|could show|can show|allow me to show|keen to show)",
        "if i showed (you|your)",
        "(invite|invited|welcome|encourage|love for|like) you [_] to (experience|try|see|test|visit our|discover|tour|explore|trial|sample|feel|watch) (our|the|my|it|a|this|how)",
        "(lend|loan|send|ship|bring|leave|drop off|install|set up|give|drop|leave) (you|your|over|round|by|in) [team|shop|staff] (a|an|one|our|some|the) .. {trial_thing}",
        "(bring|pop over with|come by with|drop by with|come round with|stop by with|visit with|come over with) (a|an|our|some|the) .. {trial_thing}",
        "(try|test|trial|trialling|trialing|testing|pilot|piloting|road test) [out] (our|it for|it out|it at|one of our)",
        "(up for|interested in|open to|fancy|keen on|keen to|willing to|like to|care to|want to) [be] (trialling|trialing|trial|testing|test|trying|try|piloting|pilot|seeing|see) [_] (our|my|the|one|a|how|what)",
        "(give|giving) (it|our|the [_]|this|them) a (spin|go|try|whirl|test|shot|test drive|run)",
        "(have|get|take) a (go|try) [_] (with|at|on|of|$)",
        "(for|over) (a|one|two|the) (month|week|weekend|fortnight|few days|day|days|weeks) (free|and see|and tell|without|to try|at no|on us|on trial)",
        "(get you|give you|grant you|set you up with|you can have|offer you) [_] [early|free|full] (access|login|a login|an account|a test|a trial|beta access)",
        "(reply|answer|say|text|type|write|comment) (yes|ok|demo|go|me|y|in) and",
        "(beta|trial|test) (version|account|access|phase|programme|program|user|users)",
        "(tour|tours|showing|preview|glimpse|peek|sneak peek|look) of (our|the|my|what weve|what we|what ive|it)",
        "(see|watch|try|experience) (it|our [_]|the [_]|them|this|one) (in action|at work|working|live|run|for yourself|for yourselves|running|on your own|with your own|in your own|for real)",
        "in action",
        "for real$",
        "seeing is believing",
        "(on|with|using) your own (data|documents|files|figures|numbers|machines|shop|floor|stock|fields|invoices)",
        "(how|what) (it|this|that|ours|our [_]|the [_]) (works|does|looks|would look|can do|could do|looks like|would look like)",
        "how other (libraries|firms|schools|shops|companies|clinics|teams|customers|farms|hotels|councils|museums) use",
        "(book|pencil|put|sign|slot|fit) you in for (a|an|our|the)",
        "(our|the) (showroom|door|doors|workshop|factory|stand|studio|lab) [_] (is open|are open|to see|if you want|anytime|for a)",
        "(i|we|happy to|glad to|love to|like to) (run|do|set up|arrange|offer|give|organise|start) (a|an|one|our|you a|you an) .. (pilot|trial|demo|test|presentation|demonstration|tour|preview|session|tour of)",
        "(a|one|two|three|{number}) minute (walkthrough|demo|tour|video|clip|preview|presentation)",
        "(see|try|test|experience|watch|hear|taste|touch|discover) [_] (it|our|how it|how our|for yourself|the product|the system|the software|the machine|what it|what our) (work|works|does|for|in|on|at|can|yourself|free|software|system|app|tool|platform|machine|product|range|service|dashboard)",
        "(come|bring|pop|drop|swing|stop) (round|by|over|in|along|to you|to your|to our) .. (and|to) (show|demonstrate|demo|let you|present|set up|give|install|explain|test|try)",
        "(present|presenting|demonstrate|demonstrating|showcase|introduce|explain) (it|our|this|the product|the software|the system|what we|how it|how our|my) .. (to you|to your|at your|in person|online|live|over|for you|team|in {number}|in a|on a|next|this)",
        "(risk free|no risk|zero risk|money back guarantee*|money back if|or your money back|no credit card|cancel any time|cancel anytime|no commitment|nothing to lose|no card needed)",
        "(test|trial|demo|sample|guest|free) (account|access|login|unit|device|pack|period|phase|drive|kit|machine|month|version)",
        "free trial (day|run|week|session)",
        "(free|test|demo|guest) (day|run|week|session)",
        "(want|like|care|fancy|keen|curious|interested) (to|in) (have a play|having a look at|play with|take a look at|a demo|a trial|a tour|a preview|a look|having a go)",
        "(run|walk|take|talk|guide|lead) (you|your team|your staff|you and your team) (through|around|round|over) (it|our|the|a|how|what|my|some|this)",
    ),
    unless=phrases(
        "{buys}",
        "(could|can|would|may) (you|i|we) (show|see|try|visit|have) [_] [me|us|your|how you]",
        "(your|youre) (demo|tool|app|studio|workshop|lab|method|library|talk)",
        "(you|youd|you had) (asked|wanted|requested|ordered)",
    ),
    fires=[
        "May «I give you a short demo» of it?",
        "We can «lend you a unit» for a week.",
        "«Seeing is believing».",
        "Shall «I run a pilot» in one of your barns?",
    ],
    quiet=[
        "Could we see your studio on Monday?",
        "You asked for the demo file, here it is.",
        "I showed the slides to the ward.",
        "We walked along the lock in May.",
        "I'd love to work with you and could come for a trial day.",
        "I don't want my money back, only a new handle.",
        "We'd like to try it here.",
    ],
)
