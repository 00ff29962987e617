"""A customer tells of a fault, or asks about a thing bought here.

Why it counts: a customer with a cracked plate has to be answered, and only a customer has one.
When it stays quiet: the fault is on a website that somebody offers to mend, or an account alarm.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, formula

FROM_YOU = phrases(
    "(you|your people|your man|your men|your firm|your team|your company|your shop|your crew|your fitter|your fitters|your engineer|your installer|your workshop) (fitted|installed|sold|delivered|lease|leased|rented|repaired|serviced|built|made|supplied|put in|put up|laid|painted|mended|fixed|replaced|printed|charged|billed|invoiced|shipped|wired)",
    "(bought|purchased|got|ordered|rented|received|booked|hired|collected|leased|picked up) .. (from|off|at|with) (you|yours)",
    "(bought|purchased|got|ordered|rented|hired|collected|leased) (from|of|off|at) (you|your (shop|store|stall|branch|market|firm|place))",
    "from your (shop|store|firm|company|website|stall|branch|workshop|bakery|nursery|warehouse|farm|team)",
    "(were|we are|im|i am|been|ive been|weve been|being|as|am) [a|an|long|old|loyal|regular] (customer|customers|client|clients|member|members|tenant|tenants|subscriber|patient) (of yours|with you|of your|for|since|at your|at)",
    "(our|my|the) (account|contract|policy|order|till|card machine|subscription|tenancy|boiler|machine|booking|lease|insurance|phone line|broadband|meter) (with|from) you",
    "(you|youve|you have) [_] (billed|charged|invoiced|overcharged|debited) (me|us|my|our)",
    "your (app|tracker|parcel tracking|courier|driver|drivers|portal|system|machine|pump|kettle|heater|till|online form|helpline|hotline|checkout|invoice|bill|statement|delivery note) (says|shows|tells|keeps|wont|doesnt|does not|has|is|was|sends|sent|claims|said|crashes|rejects|logs|lists|stopped|never)",
    "(wrong|damaged|broken|missing|faulty|cracked|late|half|incomplete) (size|sizes|colour|part|parts|item|items|order|doors|door|parcel|delivery|model|shade|amount|number of|piece|goods|box|boxes)",
    "(ticket|contract|policy|order|account|invoice|reservation|booking|reference|case|serial|customer|number) (is|no|number|ref|ends|ends in|numbered) {number}",
    "(our|my|the|flat|flats) (ticket|contract|policy|order|account|invoice|reservation|booking|flat|case) {number}",
    "(i|we) [have|ve] (reported|complained|rang|phoned|called|emailed|written) .. (fault|leak|problem|on the|about|twice|three|weeks|last|and)",
    "(no one|nobody|noone|no ones|nobodys|none) [has] (come|rung|called|got|answered|replied|been|phoned|turned up|shown up)",
    "(any news|any word|an update|any update|any progress) (on|about|of|regarding|yet|please|from)",
    "(how|where) (do|can|could|should) (i|we|one) (change|cancel|renew|return|reset|find|replace|report|claim|pay|exchange|order a|order new|get a refund|get a replacement|update|download|collect|reach|clean|register|switch|turn|descale|set|adjust|stop)",
    "(do|should|must|can|will|could|may) (i|we) [need|have] [to] (renew|return|replace|reset|cancel|descale|send back|send it back|exchange|bring it back|get a refund|claim|bring it|swap)",
    "(is|was) it (normal|right|usual|meant|supposed|correct) (that|for|to|if)",
    "(under|covered by|still under|within|out of) [the] (warranty|guarantee)",
    "(promised|due|supposed|expected|meant) .. (for last|last|yesterday|by|on|to be|ready) .. ({day}|{month}|week|here|ready)",
    "(in|at|with) your (workshop|garage|shop|repair|lab|warehouse|store) [_] [for] (repair|service|was|since|is|mending|with|and|the)",
    "(has|have|keeps|is|are|its|hasnt|was|went|gone) [already|just|now|again|started|been|both|all|never] [to] (leaking|leak|cracked|broken|stopped|failed|jammed|jams|jamming|faulty|split|peeled|come off|come loose|snapped|crashing|flickering|buzzing|rattling|dripping|off again|down again|arrived broken|not arrived|not come|gone off)",
    "(wont|doesnt|does not|will not|isnt|no longer|cannot|cant|didnt|hasnt|stopped|refuses to|wouldnt) (print|printing|start|starting|turn|hold|holding|charge|charging|work|working|open|opening|close|closing|switch|load|light|fit|fitting|heat|heating|arrive|arrived|come|connect|connecting|log|drain|sync|lock|spin|ring|cool|cooling|flush|stay|accept|been delivered|been refunded)",
    "(leaks|wobbles|rattles|jams|squeaks|whistles|drips|flickers|overheats|creaks|smells|buzzes|crashes|freezes) (when|again|on|every|each|since|at|after|if|whenever|and|all|in|from)",
    "(refund|replacement|spare part|spare parts|exchange) (for|of|on) (the|my|our|a)",
    "(still|havent|hasnt|never|not yet) (arrived|received|been delivered|been refunded|turned up|got the parcel|been collected)",
)
ABOUT_A_SITE = phrases(
    "your (site|website|webpage|web page|page|listing|homepage|domain|seo|google|profile|store pages|ads)",
    "(your account|unusual|suspicious|verify|password|log in here|login|security team|suspended|click|link below)",
    "(following up|reminder of|my previous|my last|back from you|heard back|reply from you|my proposal|my message|your reply)",
    "(not|nt) (replied|answered|heard)",
)
YOURS = phrases(
    "(your|you|yours|your (company|firm|shop|team|people|driver|office|branch))",
    "(my|our) [_] (order|parcel|delivery|invoice|bill|account|contract|policy|membership|booking|subscription|refund|appointment|repair|meter|boiler|machine|phone|line|ticket|claim|deposit|prescription|tickets|login|card|purchase|tank|heating|roof|windows|kitchen|car|bike|tractor|printer|router|till|alarm|lift)",
)
BOUGHT = phrases(
    "(bought|buy|purchased|ordered|order|delivered|delivery|installed|fitted|repaired|serviced|supplied|rented|leased|hired|paid|charged|billed|invoice|invoiced|bill|refund|guarantee|warranty|contract|policy|customer|customers|client of|clients of|member|membership|subscription|account|booking|booked|parcel|shipment|replacement|model|serial|reference|ticket|app|helpline|engineer|technician|fitter|repair|returned|return|collected|got from you|had from you|we got|i got|weve got|we have|ive got|i have|came|arrived|sent me|sold me)",
)
FAULT = phrases(
    "(broken|broke|break|breaks|breaking|leak|leaks|leaking|leaked|crack|cracked|cracks|faulty|fault|faults|wrong|missing|late|stuck|jam|jams|jammed|jamming|stopped|stops|fails|failed|failing|dead|died|damaged|damage|torn|scratched|loose|wobbly|wobbles|noise|noisy|rattle|rattles|squeak|squeaks|flicker|flickers|error|errors|crash|crashes|crashing|problem|trouble|issue|issues|defect|defective|mould|rust|rusted|faded|peeling|shrunk|split|snapped|burnt|overheats|smells|spoiled|spoilt|mouldy|sour|expired|twice|overcharged|unexpected|cancelled|delayed|nothing yet|no sign|not yet|still waiting|still no|waiting|whats going on|wont|doesnt|does not|isnt|wasnt|hasnt|havent|didnt|cant|cannot|couldnt|not working|out of order|keeps|refuses|unable|how do i|how can i|where do i|where can i|what do i do|who do i|should i|is it normal|supposed|complaint|complain|unhappy|disappointed|let down|come back|look at it|fix it|put right|sort it|sort this)",
)
NOT_A_CUSTOMER = phrases(
    "your (site|website|web page|webpage|page|listing|homepage|google|profile|post|posts|article|content|seo|business page|ads)",
    "(waiting for|need|await|awaiting|just) your (signature|reply|answer|ok|approval|go ahead|cv|documents)",
    "(get your campaign|your campaign|two times|accepting the article|accepting article*|another blog|where can i send|where should i send|where do i send|scoring|getting ready for|your daughter|your son)",
    "(click|verify|password|suspended|unusual|log in|sign in|security team|kyc|bank details|customs fee|parcel fee|gift card|usdt|proposal|my message|my last|heard back|heard from you|replied|reply|following up|follow up|my previous|budget|competitors|leads|pipeline|roi|outsource|we help|i help|clients|quote|free|trial|demo|catalogue|stock|supplier|suppliers|best price|container|moq|credit card|shipper|invest|talk about|conference|met you|my manuscript|open to|cv|resume|interview|position|job|role|hiring|candidates|who decides|responsible|decision|sales|marketing|webinar|course|offer|discount|renewal|insurance|broker|savings|cheaper|rates|network|connect|connection|book a|award|guest|podcast)",
)

_in_so_many_words = formula(FROM_YOU, unless=ABOUT_A_SITE)
_by_signs = all_of(YOURS, BOUGHT, FAULT, unless=NOT_A_CUSTOMER)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What says it in so many words, or what says it together."""
    yield from tuple(_in_so_many_words(case, seen)) or _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Has a question about something bought from you",
    reads=WORDS,
    looks_for=(FROM_YOU, YOURS, BOUGHT, FAULT, NOT_A_CUSTOMER, ABOUT_A_SITE, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "The gate «you fitted» in May sticks when it rains.",
        "«Where do I find» the fuse in the oven? We got it «from your shop».",
        "«Our order with you», number 812, came with the «wrong size» hinges.",
    ],
    quiet=[
        "Your contract is ready and we are just waiting for your signature.",
        "I noticed you are busy with your stock count. I have a list that saves a day. Where can I send it?",
        "Your website is broken and I can fix it.",
        "We noticed your site won't load on phones. Want a free audit?",
        "I have not heard back from you on my proposal.",
    ],
)
