"""Arranges something practical: a day, an hour, a key, a form.

Why it counts: minutes, keys and delivery dates pass between people who already deal with each other.
When it stays quiet: the date is that of a sales call, or the words around it sell.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula, plainly

PLAN = phrases(
    "({number}|{ordinal}) [of] {month}",
    "{month} ({number}|{ordinal})",
    "{day} {number} {month}",
    "on the {ordinal}",
    "(by|before|until|from|since|till) the {ordinal}",
    "on {day} (at|in|by|and|from|the|is|morning|afternoon|evening|night|for|with|if)",
    "(moved|shifted|changed|brought forward|postponed|rescheduled|put back|confirmed) (to|from|for|by) (the|{day}|{month}|{number}|{ordinal}|us|me)",
    "(the|your) {thing} (is|are|was|were|has|have|for|from|at|on|by|in|with|to|of|needs|goes|went|arrived)",
    "(attached|enclosed) (is|are|the|as|you)",
    "(pick up|collect|drop off|drop|bring|fetch|return) (it|the|your|them|a|my)",
    "(room|hall|gate|platform|entrance|floor|door|jetty|bay|dock|pitch) {number}",
    "(from|at|by|before|until|after) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon) (am|pm|and|to|on|at|in|the|sharp)",
    "(from|at|by|before|until|after|to) {clock}",
    "{day} (works|is fine|suits|morning|is out|it is)",
)
PLAINLY_ARRANGED = phrases(
    "(are|were) (we|you) [_] still (on|ok|okay|fine|good|meeting|coming|up) (for|at|to|with|on)",
    "(running|be|am|im|ill be|will be|arrive|arriving|bit|few minutes|minutes|half an hour) [_] [_] late (for|to|today|on|this|sorry|because)",
    "(see you|meet you|meet|collect you|pick you up|fetch you|join you) (at|on|in|by|outside|under|there|tomorrow|tonight|{day}|from|around|half|quarter)",
    "(shall|should|can|do) (we|i) (meet|bring|start|collect|wait|park|print|book|take|pick|leave|move|swap|still)",
    "(where|who|whom) (do|shall|should) (i|we) send (it|them|the|our|his|her)",
    "(shall|should) (we|i) use (the|that|this|your|my)",
    "(shall|should|do) (we|i) come (at|on|by|in|to|round|over|earlier|later|together|as|with|for)",
    "(shall|should|can|do) (we|i) send [you] (the|your|our) (keys|key|minutes|agenda|draft|file|files|slides|form|forms|proofs|drawings|rota|photos|invoice|parcel|box|boxes|documents|papers|list|recording|notes)",
    "(rehearsal|meeting|session|training|class|visit|inspection|shift|appointment|lesson|interview|viewing|delivery|stock count|handover|tour|practice|match|briefing|site visit|committee|hearing|exam|workshop|service|survey|interpreting|call) .. (is|been|was|got|be) (cancelled|canceled|moved|put back|postponed|brought forward|rescheduled|off|delayed|at|on|in room|changed|confirmed|now)",
    "(cancelled|postponed|put back|been moved|was moved|is moved|brought forward|rescheduled|pushed back|been changed|was changed) .. (to|until|till|the next|next one|because|sorry)",
    "(could|can|would|will|please) [you] [please|still] (bring|confirm|collect|pick up|take over|cover|swap|print|drop off|book|phone me|ring me|let me in|open|lock|leave|fetch|unlock|be at|be there|read|check) .. (the|your|me|my|a|on|by|at|for|us|our|section)",
    "(would|does|will|could|might) (it|that|{day}|{number}|the {ordinal}) .. (suit|work|do|be ok|be okay|be fine|be possible|be all right)",
    "(reminder|remember|dont forget|note) that .. (deadline|is|meeting|on|due|by|at|we|starts)",
    "(the|your|my|our) (keys|key|room|hall|van|tickets|train|flight|ferry|bus|slot|slides|folder|agenda|minutes|rota|draft|file|section|shift|badge|parking|lift|door code|projector|gate|deadline|car|taxi|bell) .. (is|are|gets in|arrives|leaves|at|by|for|booked|until|starts|with|due|was|will)",
    "(who|whos|which of us) .. (collecting|bringing|picking up|taking|driving|opening|locking|chairing|cooking|doing|fetching|covering|printing) .. (the|from|up|you|on)",
    "which (bell|door|gate|entrance|room|platform|floor|building|stop|exit|hall|bus|train) .. (is|should|do|shall|did|at|for|in)",
    "(im|i am|were|we are|i will be|ill be) (in front of|outside|at the|on the|by the|in the|at your|waiting|stuck|parked|here at|ill today|off sick|sick today|on my way|nearly there)",
    "(ive|i have|weve|we have) (done|booked|shared|reserved|finished|printed|sent round|drafted|put|moved|written up|uploaded|ordered|reserved) .. (the|pages|our|your|us|my|first|part|half|it)",
    "(youre|you are) (down for|on the rota|on at|first on|up first|next on|booked for|expected at)",
    "(as planned|as agreed|as arranged|as discussed|like we said|as we said|like we agreed)",
    "(bring|take) (your|the|an|some|both|my) (id|passport|boots|coat|ladder|badge|laptop|forms|form|keys|tools|slides|notes|copies|helmet|gloves|drill|old|drawings|own|car|van)",
    "(before|ahead of|in time for|until|for|after) (our|the|your|{day}|tomorrow|todays|tonights) .. (session|meeting|call on|visit|inspection|rehearsal|interview|handover|hearing|workshop|shift|appointment|exam|match|open day)",
    "(cant|cannot|couldnt|wont) (make|come|do|be there|attend|get there) .. ({day}|the {ordinal}|tomorrow|tonight|it on|it to|after all|before)",
    "{number} .. (late|past|sharp|oclock|am|pm)",
    "(calendar invite|the invite|meeting room|door code|car park|side entrance|back door|front desk|reception) .. (for|is|at|to|on|by)",
)
NOTHING_ARRANGED = phrases(
    "(great|good|nice|lovely|pleasure|fun|wonderful) to [have] (meet|see|met|seen) you",
    "(on|in) the list for",
    "(expires|expire|expired|deposit|return the favour|same smile)",
    "(from|up|grew|went|rose) .. {number} to {number} .. (enquiries|customers|clients|leads|orders|a month|percent|users)",
    "on the (board|committee|council|jury|panel|waiting|list|team)",
    "(ok|okay|fine|all right|alright|possible) if (i|we)",
    "(our requirement|our requirements|link below|link of|below link|same link)",
    "(rules|prices|law) .. (come|comes|go|goes) .. (in|up|into)",
)
SALES_CALL = phrases(
    *NOTHING_ARRANGED.written,
    "(demo|intro call|discovery|quick call|my calendar|our call|pick a slot|proposal|price list|offer|solution|webinar|thirty minutes|20 minutes|15 minutes|30 minutes|fifteen|your diary|your time|availability|a chat|hop on|jump on|zoom tuesday|phone tomorrow|introduce|fleet|savings|quote|warranty|lab needs|voice note|your bank|account|parcel fee|recap|trial|recruiter|hr manager|interview on|investment|insurance|connect|network|previous message)",
    "(how does|how is|hows) your (diary|calendar|week|schedule)",
)

_with_a_matter, _by_itself = (
    plainly(PLAN, unless=NOTHING_ARRANGED, least=0.12),
    formula(PLAINLY_ARRANGED, unless=SALES_CALL),
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is quoted where there is a matter to it, or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or _by_itself(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Arranges something practical",
    reads=WORDS,
    looks_for=(NOTHING_ARRANGED, PLAN, PLAINLY_ARRANGED, SALES_CALL, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«The minutes from» the weir meeting are with Joost. Two names were wrong, both mine.",
        "«The van is» at the back gate «from 7 to» 9, by the shed.",
        "The hearing is «on the 14th» in the small court. The interpreter was told.",
        "«Are we still on for» the rehearsal? «My ferry gets in at» six.",
    ],
    quiet=[
        "Great to meet you at the fair in Lund!",
        "I moved to Leeds last week and the canal is lovely.",
        "The name of the shop expires on the 4th.",
        "The mill went from 4 to 80 enquiries in the first week of May.",
        "Are you still on for the demo at 3?",
        "I've pencilled in 30 minutes for Tuesday 14 May.",
        "Join our webinar on 5 May at 10!",
        "Does Tuesday or Thursday suit for a quick call?",
    ],
)
