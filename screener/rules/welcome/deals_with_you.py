"""Deals with you or your firm already: an order, a contract, a system in use.

Why it counts: whoever has a contract or a machine of yours has a matter to settle, not a first sale to make.
When it stays quiet: the order is one they hope for, or the colleague's name carries a pitch.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

DEALINGS = phrases(
    "(were|we are|we have been|weve been|ive been|i have been|im) [a] .. (using|buying|renting|ordering|running|stocking|customers|customer|tenants|tenant|members) .. your",
    "(has|have) [been] (using|used|bought|rented|run|stocked) your",
    "your (system|lorry|lorries|vans|van|machine|app|form|portal|newsletter|driver|drivers|collections team|letter|letters) .. (keeps|sends|sent|blocked|parked|says|said|shows|asks|will not|wont|doesnt|broke|stopped|failed|is down)",
    "(ive|i have|weve|we have) (bought|used|ordered|been using|been buying|worked with|stocked|rented) your",
    "(our|my) {dealing} (with|at|from) (you|your)",
    "(renewal|extension|amendment|copy|status) of (our|my|the) {dealing}",
    "(our|my|the|your) {dealing} (number|ref|reference|with you|has expired|expires|has arrived|arrived|came|has come|is ready|was signed|went back|is still on|is due|is booked|has moved|was)",
    "your (consultant|engineer|driver|installer|technician|assistant|trainer|nurse|teacher|receptionist|fitter|secretary|team|office|staff|branch|shop|lab|lorry|lorries|van) [{name}] (was|were|did|answered|helped|came|told|asked|found|fixed|stayed|sent|showed|gave|explained|called|rang)",
    "(who|whom) (should|can|shall) (i|we) (contact|ask|write|send) .. (about|for|to|regarding|with)",
    "(feedback|some feedback) (on|about) (the|your) .. (implementation|project|course|training|service|delivery|visit|repair|system|installation|work|session)",
    "(pass on|give|pass) (our|my) (thanks|regards|compliments|best) to",
    "ask for me at",
    "on the (ground|first|second|third|fourth|fifth|top) floor",
    "(the|that) (second|first|new|right|old|signed|final|corrected|other|wrong) (version|file|form|copy|figure|figures|address|agreement|draft)",
    "your (paper|talk) (is|was|has|will|starts|begins) [been] (on|at|in|moved|accepted|scheduled|booked|ready)",
    "(we|ive|i) [have] (received|got|read) your (application|cv|request|form|letter|email|query|complaint|registration|paper|abstract|enquiry|order|parcel|feedback|submission)",
    "your (application|interview|appointment|order|session|visit|ticket|slot|room|booking|parcel|request|place|registration|complaint|exam|repair|car|book|books|permit) (is|was|has|will|arrived|starts|begins|came|went|on|for|at)",
    "(you will|youll) hear .. from (us|me|them|the)",
    "(is|are) (still on|postponed|moved to|brought forward)",
    "(has|have|was|were) [been] (moved|postponed|cancelled|canceled|brought forward|rescheduled|merged|fixed|corrected|approved|signed|printed|repaired|replaced) (to|for|by|in|on|and|from|as|today|yesterday|this)",
    "(just to let you know|just to inform you|to let you know|wanted you to know|for your information|nothing to do)",
    "(taking|take|took|taken) over your .. {dealing}",
)
HOPES = phrases(
    "(accepted|selected|chosen|qualify|scheme|directory|reward|prize|unclaimed|delegate)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Deals with you or your firm already",
    reads=WORDS,
    looks_for=(DEALINGS, HOPES, *SIGNS_OF_SELLING),
    judge=plainly(DEALINGS, unless=HOPES, least=SPEAKS_FOR_ITSELF),
    fires=[
        "«We have received your application» for the post of archivist.",
        "«Your interview is» at ten on the third of May, the porter has your name.",
        "«Your engineer Sunil was» here on Friday and the pump runs.",
    ],
    quiet=[
        "Loved your talk on the peat at Roan.",
        "We have received your profile and you qualify for our directory.",
        "Your application for growth starts here, sign up now!",
        "Your seat is waiting: save your place, seats are limited.",
    ],
)
