"""Starts, leaves or applies somewhere, and says where.

Why it counts: a person between two posts writes to the people there; the place and the post are named.
When it stays quiet: the new post is a sales territory or a scheme.
Seen in: essay E; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, SPEAKS_FOR_ITSELF, formula, plainly

CHANGES = phrases(
    "(i|ive|i have|i just|ive just) [just|recently|also|now] (applied|qualified|graduated|retired) .. (at|as|in|for|from|to|with|the|my|{name})",
    "(i|ive|i have) [just|recently|also] (joined|started) .. (your|the|our) .. (team|office|ward|department|school|course|company|group|branch|board|committee)",
    "(im|i am|ill be) (joining|starting|moving to|applying|retiring|beginning) .. (the|your|at|as|in|from|on|for|{name}|next|team|office)",
    "(i|ive|i have) (moved|went|switched|retrained|crossed over) (into|from|to|as) _ [_] (after|from|to|into|as)",
    "i start (in|on|at|as|next)",
    "i have an interview (with|at|for|on|in)",
    "(interview|interviewed|interviewing) (with|at|by) (you|your|the)",
    "(my|our) first (day|week|month|year|job|term|post) (as|in|at|with|of|on)",
    "in my (first|second|third|last|final) (day|week|month|year|term) (as|in|at|with|of|on)",
    "(matched|assigned|paired|placed) (as|with) (you|your)",
    "(as|im|i am) your (mentee|successor|replacement|apprentice|trainee|understudy|new neighbour|new neighbor)",
    "your (old|former|previous) (job|post|role|desk|office|team|seat|class|position)",
    "it you who (handles|deals with|looks after|decides on|takes|runs|keeps) (it|that|them|this|these|the)",
    "(is|was) the (vacancy|post|position|job|role|placement|seat) .. (still|open|available|filled|taken)",
    "(should|shall) i (ask|write to|send it to|contact|apply) (someone|somebody|you|another|directly)",
    "(as|like) you did",
    "(thinking of|thinking about|considering|planning) (leaving|moving|retraining|going back|becoming) .. (for|to|from|into|as|a)",
    "(first|second|third|final|fourth|last) year .. {student}",
    "(your|from your|got your|my|a) (no|rejection|refusal) (last|in|on|from|for|yesterday)",
    "(ive|i have|weve) (changed|moved|switched) (jobs|job|desks|offices|teams|departments)",
)
PATCH = phrases(
    "(chat for better|our client|the ceo|our ceo|with our)",
    "(territory|patch|region|accounts|asset class|visa|agency|advisor|adviser|wealth|realtor|mortgage|startup|mastermind|community|challenge|programme)",
)
MOVES = phrases(
    "(relocated|relocating|relocate|moved|moving|move|arrived|arriving|landed|settled|settling|settle|transferred|transferring|came over|come over|coming over|flown|new|newcomer|newly|back|returning|returned|recently|living|based now|now living|resident|heading|off) [back|over|home|down|up] (to|in|into|of|from|around|near) {name}",
    "(just|recently|newly|freshly|finally|about to|will|going to|have|weve|ive) [just|recently] (relocate|relocated|moved|move|arrived|landed|settled|settle|transferred|come over|come|bought a house|bought a flat|rented) [back|over] (to|in|into|at|near|here|from|round|a)",
    "(new|a newcomer|newcomer|newly arrived|fresh|a stranger|just off the boat|new face|newbie) (in|to|here|around|at) (town|the city|the area|the region|the country|the valley|the island|here|{name}|this|the field|the trade|the profession|the sector|your|the neighbourhood|the industry|the job|the village|the county)",
    "(moving|switching|changing|crossing|transitioning|shifting|coming|going|retraining|stepping|jumping|moved|switched|changed|crossed|transitioned|shifted|came|went|retrained|stepped|jumped|swapped|swapping|leaving|left|finding my way|easing) .. (into|from|over to|to|out of|for) _ ... (to|into|from|after|for|towards|and) _ ",
    "(retraining|retrained|retrain|requalifying|converting|reskilling) (as|in|to|for|into|from)",
    "(i|ive|i am|im|having|we|weve|just) .. (retired|early retirement|left the|quit|leaving|given up|gave up|done with) .. (to|and|now|after|the|from|for) ... (into|to|become|towards|for|as|in)",
    "(dont|do not|didnt) [yet] know (a soul|anyone|anybody|many|a single|who|much about|the) .. (here|there|in|yet|people|soul|city|scene|field|one)",
    "(build|building|rebuild|rebuilding|make|making|starting|start) .. (contacts|network|circle|life|again|friends|connections) .. (from scratch|from zero|here|there|in|anew|again|locally)",
    "(finding|find|getting|learning|learn|get) [_] (my way|my feet|my bearings|who is who|whos who|to know the|to know people|to know the people|to know others|to know some)",
    "{getting_acquainted} [_] [_] (people|folks|others|designers|librarians|engineers|teachers|translators|testers|makers|artists|someone|somebody|some people|colleagues|professionals|women|locals|contacts|acquaintances|{kinds_of_people}) [_] (in|around|from|there|here|of|at|near|on|round|who|working|doing|locally)",
    "(after|following) .. (years|maternity leave|parental leave|a break|ages|decades|a decade|career|redundancy|my studies|university|the army|teaching|nursing|retail|hospitality|service) [_] (abroad|away|in|as|at|of|i|im|crossing|off)",
    "(starting|start|started|begin|beginning|joining|join|will be joining|am joining|begun|took up|taking up) .. (a new|my new|new) (job|post|role|position|career|life|chapter|course|placement) .. (at|in|as|with|on|next|from|this)",
    "(joining|join) .. {name} (next|in|on|from|this|as|soon)",
    "(my|our) (wife|husband|partner|family|household|whole household|posting|new job|transfer) .. (move|moving|moved|relocate|takes|brings|brought|off to|job|posting|settled|transferred)",
)
MOVING_TRADE = phrases(
    "(do|would|if|want|wants|wanting) you .. (relocate|move)",
    "(to|another) [a] [_] (chat|whatsapp|telegram|messenger|app|platform|channel|inbox)",
    "(proofs|copies|books|parcel|samples|order|edition|stock) .. (landed|arrived)",
    "(looking for|meet|find) people who (will|can|want|would|like|share)",
    "(territory|patch|region|accounts|asset class|visa|agency|advisor|adviser|wealth|realtor|mortgage|startup|mastermind|community|challenge|your team|like minded|decision makers|investors|founders|entrepreneurs|relocation services|movers|remittance|property for|clients|hear from you|build my network|grow my network|expand my network|every sector|reach)",
)

_with_a_matter, _by_itself = (
    plainly(CHANGES, unless=PATCH, least=SPEAKS_FOR_ITSELF),
    formula(MOVES, unless=MOVING_TRADE),
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is quoted where there is a matter to it, or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or _by_itself(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Starts, leaves or applies somewhere they name",
    reads=WORDS,
    looks_for=(CHANGES, PATCH, MOVES, MOVING_TRADE, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«I applied for the» analyst role on Friday. «Should I ask someone» else about the test?",
        "«I'm starting as» a clerk in the Reading office in May.",
        "We've never met, but I sit in «your old job» in Aarhus. Where was the supplier list kept?",
        "«Newly arrived in Ystad» and hoping to meet other potters here.",
    ],
    quiet=[
        "Do you want to relocate to Malta?",
        "We are moving to a private chat for better care.",
        "Moving into new markets and looking for clients there.",
        "I've just joined a startup that helps teams like yours.",
        "I applied this method and tripled my revenue.",
        "I'm starting my own agency and looking for clients. Can I show you our deck?",
    ],
)
