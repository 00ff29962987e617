"""Offers easy work from home that anyone could do.

Why it counts: paid tasks that need no skill are bait; in the end it is the worker who pays.
When it stays quiet: a real post is described, or somebody tells of their own work from home.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SAID = phrases(
    "no [prior|previous|special] (experience|skills|qualification*|interview|degree|cv|resume|investment) (needed|required|necessary|asked)",
    "(part time|remote|online|home) ... no (exp|experience|interview)",
    "(online|side|home|phone) (job|jobs|role|work|position|task*|gig) ... {money} .. {short_period}",
    "part time (job|jobs|role|work|position|task*|gig) ... {money} .. (a day|per day|daily|each day|every day)",
    "{short_period} ... (part time|online|side|home|phone) (job|jobs|work|position|task*|gig)",
    "(part time|remote|online|home) .. (rating|liking|typing|typists|optimi*|data entry|mystery shop*|envelope*|evaluator*)",
    "(rating|liking|optimi*) .. (hotel*|apps|app|videos|songs|restaurants|listings|merchandise) ... ({money}|{number}|pay|paid|earn*|daily|app|phone|home)",
    "(pay|pays|paid|earn*) .. (rating|liking|watching|following|reviewing) .. (hotel*|app*|video*|song*|restaurant*|listing*|channel*|product*)",
    "(hotel|app|movie|video|merchandise|music) (rating|ratings|booster*|liker*|optimiser*|optimizer*)",
    "online (review|merchandise|shopping|product|task) (assistant|optimi*|agent|reviewer|evaluator|worker)",
    "only [a|your] (phone|smartphone|mobile|laptop) [is] (needed|required)",
    "(all|everything) you need is [a|your] (phone|smartphone|mobile|laptop)",
    "(people|anyone|anybody|everyone) who [simply|only|just] (have|has|owns) [a|an] (laptop|phone|smartphone|internet)",
    "{number} [{number}] (hour|hours|hrs|mins|minutes|min) (only|daily|a day|per day) ... ({money}|paid|earn*|usdt|easy|simple)",
    "({money}|paid|earn*|daily) ... (one|two|{number}) (hour|hours|hrs|minutes) (only|daily|a day|per day)",
    "(earn|earning|income|cash|money) ... (from home|from your (phone|sofa|couch|mobile)|in your (spare|free) time|at your own pace|while you sleep)",
    "(from home|from your (phone|sofa|couch)|in your (spare|free) time|at your own pace|from anywhere) ... (earn|earning)",
    "location ... your (sofa|couch|phone|bed)",
    "(simple|easy|light) (task|tasks|work|job|jobs) ... ({money}|pay|paid|earn*|daily|from home|by phone|online)",
    "(choose|set) [your] own hours ... (income|earn*|boss|supervision|pay|paid|remote)",
    "(no|without) (boss|supervision) ... (hours|flexible|remote|from home|income)",
    "(doesnt|does not|not) depend on what you do",
    "(income|salary|pay|money) starts (on day one|today|tonight|immediately)",
    "(turn down|refuse|say no to|mind) [a|an] (second|extra|additional) (salary|income|wage)",
    "(three|two|four|five|{number}) times (as much|more) ... (online|from home|part time|at home)",
    "personal assistant ... (errands|gifts|philanthropist|shopping|travelling|traveling)",
    "(interested|agree|available) .. (reply|say|type|send|answer|text|write) (yes|ok|okay|{number}|interested|job)",
    "mystery (shopper|shoppers|shopping)",
    "{money} (per|for each|for every|a|each|for one) (assignment|task|tasks|order|review|click|set|set of|like|video|rating|subscription|follow|survey|screenshot)",
    "(one|a|each|per|every|first|daily) (set|sets|round|batch) of (tasks|orders|reviews|clicks|ratings)",
    "(complete|finish|do|perform|submit|process) [only|just|up to] {number} [simple|easy|small|daily] (orders|tasks|reviews|ratings|clicks|missions|surveys)",
    "(follow|like|rate|subscribe to|watch|review|comment on|click|tap) [some|a few|several|{number}|certain|our|on] [youtube|tiktok|instagram|google|online|short|hotel] (accounts|pages|videos|hotels|channels|products|apps|adverts|ads|songs|places|restaurants|shops|links) (and|for|to|from|a|then|in) [we|you|send|get|earn|your|receive|home|day|money|cash|pay|fee]",
    "send (screenshots|a screenshot|screen shots) ... (fee|pay|paid|money|earn*|{money})",
    "(age|aged|ages) {number} (and|to|or) ({number}|up|over|older|above) ... (earn*|paid|pay|money|income|online|home|job)",
    "are you (over|above|aged|older than|at least|between) {number}",
    "(text|message|contact|whatsapp|telegram|call|write to|add|reach) (the|our|my|hr) (manager|recruiter|hr|boss|supervisor|coordinator|hiring manager|receptionist|teacher|agent|mentor) (on|at|via|through|by|using|to) (this number|telegram|whatsapp|start|register)",
    "(hiring|recruiting) (immediately|urgently|worldwide|everyone|anyone)",
    "(urgent|urgently|immediate|mass) hiring",
    "(withdraw|withdrawal|withdrawals|cash out|cashout) [your|the|profit|all|money|earnings|any] [profit|profits|money|earnings|time|at] (daily|at once|same day|any time|anytime|instantly|immediately|each|every|at|after)",
    "(pay|wages|salary|payment|money|commission) [is|gets|are|will be] (settled|sent|credited|transferred|released|made) (daily|each|every|the same|same|after each|within|instantly|at the end of)",
    "(part time|remote|online|home|home based|work from home|simple) [online|remote|part time] (vacancies|vacancy|helpers|helper|workers|worker|assistants|agents|jobs|posts|staff|openings|tasks|opportunity)",
    "(helpers|people|workers|users|agents|members|persons|staff) (wanted|needed|required|sought) ... (online|remote|home|{money}|pay|paid|daily|phone|tasks)",
    "(boost|increase|raise|improve|optimise|optimize) [the] (bookings|ratings|rankings|sales volume|popularity|visibility|rating) (of|for) [hotels|products|apps|our|sellers|merchants|online|shops|partner|our partner|travel|the]",
    "(training|trial|starter) (bonus|wage|pay|commission)",
    "(weekly|daily) (pay|salary|wage|wages|income|earnings) [of|is|from|up to|between] ({money}|{number})",
    "(home based|from home|remote|online) (packers|packer|typists|typist|assemblers|operators|evaluators|testers|raters|agents|clerks|workers|processors)",
    "(no|without) (interview|experience|skills|cv|degree|references) ... (start|money|pay|wage|hired|tomorrow|today|begin|job|paid|evening)",
    "(wage|wages|salary|pay|job|position|secretary|assistant) ... no (skills|experience|interview|cv|qualifications|degree) [asked|needed|required|$]",
    "(start|begin) (tomorrow|today|tonight|immediately|at once|right away) ... (money|pay|paid|wage|cash|evening|salary|no)",
    "(money|pay|paid|cash|salary) [_] (same|the same|that same|very same) (evening|day|night|afternoon)",
    "(two|one|three|{number}|few) hours (in the|every|each|a|per|daily) (evening|day|morning|night|daily|afternoon) ... (work|earn*|paid|pay|data|task|tasks|job|simple|money)",
    "(simple|easy|basic|light|small) (data|online|computer|phone|office|packing|typing|remote) (work|job|jobs|tasks|task|entry)",
    "(pay|paid|pays|fee|receive|get|earn) [_] ({money}|{number}) (for|per|each) [each|every|one] [_] (account|accounts|registration|sign up|signup|click|video|like|order|parcel|test|call|message|friend|recruit|sim card|bank account|download|ad)",
    "(click|watch|view|like|rate|tap) (ads|adverts|videos|films|clips|songs|links|hotels|apps) (and|to|for|from|in|at) [_] (collect|earn|get|make|coins|money|home|cash|win)",
    "(watching|liking|clicking|viewing|tapping) [_] (short|ads|adverts|videos|films|clips|songs|links|hotels|apps|pages|channels|films)",
    "(part time|side|easy|online|weekend|home) (job|work|jobs) for (pensioners|students|everyone|anyone|mums|moms|housewives|retirees|mothers|women|all)",
    "easy (tasks|task|work|job|jobs|orders|money) (and|for|with|at|from)",
    "({money}|{number}) (a|per|each) (week|day|evening|hour) [_] [_] (easy|guaranteed|from home|no boss|online|for simple|for liking|for clicking|by phone)",
    "(deposit|top up|recharge|pay in|invest|pay) ({money}|{number}) (to|and|in order to|so you can) (unlock|start|get|activate|receive|access|begin|withdraw)",
    "(unlock|access) [_] (better|higher|more|premium|vip) [_] (paid|tasks|orders|level|levels|commission)",
    "(youre|you are|youve been|you have been|consider yourself) [already] hired",
    "(product|app|game|shop|website) testers [_] (wanted|needed|required|keep|get|earn|sought)",
    "you keep the (product|products|goods|phone|laptop)",
    "(work|working) (whenever|when|wherever|where|as much as) you (want|like|wish|please)",
)
MONEY = phrases("{money}|earn*|income|salary|wages|paid|payout*|usdt")
EASE = phrases(
    "easy|easily|simple|simply|flexible|no skills|no experience|no exp|no cv|no interview|beginner*|anyone|anybody|everyone can|any background|no study|spare time|free time|own hours|own pace|own time|training is provided|training provided|we train you|no supervision|no boss|housewives|free evenings"
)
PLACE = phrases(
    "from home|home based|home office|sofa|couch|smartphone|your phone|your mobile|laptop|anywhere|remote|remotely|online|part time"
)
PERIOD = phrases(
    "a day|per day|daily|every day|each day|same day|tonight|immediately|instantly|right away|on day one|from day one|1 hour|one hour|an hour or two|2 hours|two hours"
)
TASK = phrases(
    "task|tasks|rating|ratings|reviews|reviewer*|likes|liking|liked|follow channels|orders|data entry|typing|typist*|optimi*|clicks|clicking|app|apps|listings|merchandise|optimiser|evaluator*|copy paste|small jobs|gig|gigs"
)
FAIR = phrases(
    "(volunteer*|unpaid|salary band|school|charity|nhs|council|maternity|library|trust|parish|haha|lol)",
    "inside ir35|outside ir35|permanent|permanently",
)


RULE = rule(
    __name__,
    __doc__,
    says="Offers easy work from home that anyone could do",
    reads=WORDS,
    looks_for=(SAID, MONEY, EASE, PLACE, PERIOD, TASK, FAIR),
    judge=said_or_together(SAID, (MONEY, EASE, PLACE, PERIOD, TASK), least=3, unless_anywhere=FAIR),
    fires=[
        "A friendly team offers a «part-time job with 90 euros a day». Tell me if you like it.",
        "«No prior experience needed», our trainer explains all.",
        "«Simple tasks, paid» each evening. Are you free?",
        "«Earn well in your spare time», ask me how.",
    ],
    quiet=[
        "I work from home on Fridays, so that would be a good day for a call.",
        "Remote data engineer, two days a week in Utrecht, 62k, three rounds. Shall I send the description?",
        "We need a volunteer for the desk, no experience needed, cake provided.",
        "Your post on rating hotels for access made our team rethink.",
        "Part-time work in the archive, £14 an hour, Tuesdays: shall I send the advert?",
        "We're currently hiring a nurse for ward 7.",
        "The puppet show is for ages 8 and up.",
    ],
)
