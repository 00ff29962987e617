"""The headline tells the reader what to do next: write, click, book, apply, follow.

Why it counts: a headline that gives orders has something to sell at the other end.
When it stays quiet: it points to an open position, a free service, a hobby, or the writer seeks work.
Seen in: essay E and reports of users.
"""

from screener.rules.kit import phrases, rule

CALLS = phrases(
    "(dm|message|msg|inbox|text|whatsapp|pm|ping|contact|email|call|ring|write|hit|drop) (me|us|now|today|my team)",
    "(dm|message|comment|type|text|inbox|reply|say|dms) (yes|amen|{name}) [_] $",
    "(dm|message|comment|type|text|inbox|reply|say|send) {name} (and|to|for|if|below|now)",
    "(dm|inbox|whatsapp|telegram|message|call|text) (for|to|only|now|open|today) .. _",
    "(dms|inbox|dm) [is|are] (open|me)",
    "[just] ask [me|us|my clients|my team] (how|why|to be added|if your|if you|if yours)",
    "[just] ask [me|us] for (a|my|our|the|details|info|more|pricing)",
    "ask (me|us|my clients|my team) $",
    "just ask",
    "ask [me|us] about (my|our|the|switching|joining|working|your|a|yours|this|getting|becoming|starting) _",
    "(book|grab|schedule|claim|reserve|get|take|request|start|watch|download|order|secure|try|see|read|join|check|apply|type) (your|my|a|me|us|the|our|in|it|how|eligibility|now|today|here|below|for|free|yours) ... (call|slot|spot|session|demo|strategy|quiz|blueprint|masterclass|webinar|training|guide|book|chapter|course|list|study|calendar|audit|consultation|trial|challenge|template|free|share|featured|below|now|plan|copy|here|breakthrough|quote|yours|link|page)",
    "(book|schedule|grab|claim) (a|your|my|me|in|free) _",
    "(request|see|get) (a|your|the) (demo|quote|link|trial|list|template)",
    "(steal|copy|get|grab) (the|my|this) (template|system|swipe file|playbook|plan|guide|blueprint|framework|checklist)",
    "(apply|enrol|enroll|register|sign up|subscribe|start|read|watch|click|swipe|tap|check) (below|here|now|today|in featured|with me|the link|via link|free|link)",
    "(link|links|calendar|story|quiz|guide|details) [is|are|to book] (below|in featured|in bio|in comments|in the link|in my|in about|in profile)",
    "(the|this|my) link",
    "link (below|to)",
    "(see|learn|discover) (how|more)",
    "(say|reply|comment) (yes|hi|hello|go|me)",
    "(want|you|who|are you) (in|whos next|next|curious)  ?",
    "(want to be|who is|whos|be my|be our) (next|guest|next guest)",
    "(lets|let us) (talk|connect quote|connect and|scale|chat|work together|have|grow|jump on|hop on|make)",
    "(join|follow) (us|me|my|our|{number}|for|the movement|now|today|along)",
    "connect (to|for|with me) (see|learn|how|more|details|a)",
    "[kindly] connect for (details|more)",
    "(call|ring|phone|book) (me|us|the number|now|today|first|before) [first|before|on]",
    "(drop me a line|get in touch|reach out|come to me for|book me|hire me|try it|buy now|shop now)",
    "(code|coupon|promo) {name}",
    "(link|watch|apply|info|details|here|below|calendly) .. {pointer}",
    "(whatsapp|telegram|calendly) [only|me]",
    "(apply with me|serious buyers only|limited slots|limited spots|spots left|spots open|applications open|now enrolling|doors open|doors close*)",
    "{number} (spots|slots|places|seats|spaces) (left|open|only|remaining|available)",
    "(sponsors|speakers|guests|leaders|agents|partners|affiliates) .. wanted",
    "(work|train|partner|invest|collaborate|scale) with (me|us) $",
    "(calendly*|linktr*|bitly*|tinyurl*|beacons*|wame*)",
    "{mail}",
)

RULE = rule(
    __name__,
    __doc__,
    says="Tells you what to do next",
    reads=("headline",),
    phrases=CALLS,
    unless_anywhere=phrases(
        "(hiring|were hiring|we need|vacancy|vacancies|volunteer*|mock interviews|free guided)",
        "(seeking|looking for) .. (role|roles|work|job|opportunities|position|placement|internship|pupillage|supervisor)",
        "(nurse|teacher|police|council|charity|hospital|university|navy|army|ecologist|engineer|international students)",
        "(open to work|opentowork|available (now|monday|from)|jobseeker)",
    ),
    fires=[
        "Sleep coach | «Book a free» chat",
        "Kitchens by Marlow. «DM me» for the brochure",
        "Growth for plumbers. «Ask me how»",
    ],
    quiet=[
        "Head teacher | We need a Year 5 teacher, DM me for a visit",
        "Ask about bees. Ecologist.",
        "Looking for a junior role, message me any time",
    ],
)
