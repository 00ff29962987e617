"""Offers hands for hire: freelancers, assistants, teams, work done under your name.

Why it counts: capacity is offered to everyone, whether or not they have work to give.
When it stays quiet: a person applies for a post, or asks for advice.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers hands for hire",
    reads=WORDS,
    phrases=phrases(
        "{firm_we} [can|could|also|now|do] (provide|offer|supply|lend|lend out|second|hire out|rent out|place|source|find|deliver|manage|recruit|train|have|bring) .. {hands}",
        "(i|we) (manage|run|lead|have|own) (a|an|our|my) .. (group|team|pool|bench|crew|network|roster) of .. {hands}",
        "our .. {hands} (can|could|work|take|cost|handle|speak)",
        "(get|hire|rent|book|employ|take on) [yourself] (a|an|our|some|more|extra|dedicated|remote|skilled|reliable|trained) .. {hands} (for|from|at|by|in|with|on|to|who|$|?)",
        "(outsource|offload|delegate|hand over|subcontract|contract out|farm out|pass|send us|send me|leave) (your|the|all your|any|some of your|some) .. (to us|to me|to our|to my|overflow|work|drawings|bookkeeping|inbox|designs|projects|admin|payroll|it)",
        "(do you|would you|could you|ever|does your firm|do you ever) [ever] (subcontract|outsource|use freelancers|take on freelancers|hire freelancers|need freelancers|use contractors|farm out|need extra hands|need an extra pair)",
        "(your|overflow of|overflow) [_] (overflow|backlog|inbox and|diary and)",
        "(white label|white labelled|whitelabel|under your name|under their name|under your brand|stay invisible|behind the scenes for|in your name|on behalf of (other|your))",
        "(back office|offshore|nearshore|remote|dedicated|skilled|experienced|vetted|english speaking|bilingual|full time|part time|round the clock|on demand) .. {hands}",
        "(offshore|nearshore|outsource|outsourced|outsourcing|back office|staff augmentation|manpower|payrolling|white label)",
        "(i|we) (do|make|offer|design|code|build|edit|translate|write|animate|transcribe|proofread|illustrate) ... (cheap|cheaply|at low|at fair|at good|at reasonable|fast|quick|quickly|overnight|at your|per hour|an hour|by the hour|for hire|for a fair|for little|under one roof|all under)",
        "(freelance|self employed|freelancing) [_] (here|with|available|for|looking|taking|open|offering|and|from|free|seeking)",
        "(im|i am|were|we are) (a|an) .. (freelance|freelancer|virtual|contract|remote|offshore) .. (with|from|available|taking|looking|who|and|for|open|offering|free|in|here)",
        "freelance* (here|available)",
        "(some|spare|a little) (time|hours|capacity|availability|slots|room) [_] (available|free|open|spare|left|capacity) (in|from|for|this|next|now|at|on|to|until|$)",
        "(capacity|availability|room|space|slots) (for|to take) .. (client|clients|project|projects|work|more|new|jobs|customers|month|week|may|june|spring|autumn|commissions)",
        "(free|available|open|ready|booking) for .. (projects|commissions|contracts|gigs|freelance|contract work|bookings|jobs|hire|assignments|work)",
        "(taking on|open to|free for) work$",
        "im taking on work",
        "(hire|engage|use|try|book) (me|us) (for|part|as|by|on|full|to|today|per)",
        "(i|we|our company|our firm|our team|company) (is|are|am) [_] (engaged in|specialised in|specialized in|dealing in|dealing with|skilled in|experienced in|expert in|experts in)",
        "(web design|web development|app development|logo design|graphic design|seo|data entry|video editing|translation|transcription|bookkeeping|cad|3d rendering|animation|software development|mobile apps) .. (services|service|work|projects|for|at|and more)",
        "(for|only|from|just) ({money}|{number} dollars|{number_word} dollars|{number_word} euros|{number_word} pounds) (an|per|a) (hour|day|word|page|image)",
        "(in|at|on) (your|the same|any) time (zone|zones)",
        "on short notice",
        "(cheap|quick|fast|affordable|low cost|reliable) and (quick|cheap|reliable|fast|affordable|professional|good)",
        "(edited|done|designed|built|drawn|coded|handled|translated|written|typed|made) [for you] by (our|my) [_] (crew|team|people|staff|editors|designers|studio|experts)",
        "(by|per) the (day|hour|word|minute|page)$",
        "(we|i) (recruit|hire|house|manage|vet|train) .. [and] (manage|house|train|pay|place|lease) them",
        "your (white label|outsourcing|offshore|development|back office|production|design|tech) partner",
        "{firm_we} [have|can|provide|offer] {hands} .. (for hire|from|who can|ready|available|by the)",
        "(need|want|short of|lacking|could use) .. (hand|hands|pair of hands|capacity|extra help|help with|someone to|developers|designers|drivers|welders|staff|translators|coders|editors|writers|bookkeeper|engineers|assistant|va) .. ? ",
        "(let|have) (us|me|our team|my team) (do|handle|take|take care|take over|be|manage|run|edit|build|design|write|translate|look after|be your|sort|deal)",
        "(i|we) (take|takes|handle|do|cover|offer|provide|edit|translate|transcribe|proofread|animate|draw|code|design|build|illustrate|supply|staff) .. (on behalf|for agencies|for studios|for other|for firms|for companies|for architects|for your|remotely|by the|per|at|from|in {number} languages|on demand|within|overnight|for a)",
        "(our|my) (rates|rate|prices|fees|day rate|hourly rate|portfolio|team|crew|capacity|developers|designers|studio|workshop|factory|fleet) .. (start|from|low|fair|reasonable|available|free|can|ready|competitive|is open|has room|space|are)",
        "(freelancer|freelancers|virtual assistant|virtual assistants|subcontractor|ghostwriter|copywriter|transcriber|proofreader|illustrator|animator|retoucher|voice actor|web developer|graphic designer) (here|available|for hire|with|from|at your|looking|who|open|seeking)",
        "(were|im|we are|i am|studio|agency|team) [now|still] (taking on|accepting|booking|open to) .. (projects|commissions|assignments|contracts|clients|jobs)",
    ),
    unless=phrases(
        "{buys}",
        "(pay is|we pay|hiring|are you|vacancy|post|apply|applied|application|advice|degree|internship|placement)",
        "(you|your) advert*",
    ),
    fires=[
        "«We supply skilled joiners from» Lodz.",
        "«I'm a freelance potter with» «room for one more client».",
        "«Outsource your payroll to us».",
        "«Our assistants can» take over the phone.",
    ],
    quiet=[
        "I applied for the post of clerk you advertised.",
        "Our drivers say the gate is stuck.",
        "Could you quote for a team of six painters?",
        "I retrained as a joiner last year.",
    ],
)
