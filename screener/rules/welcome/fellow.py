"""Does the same work as the owner, and says which.

Why it counts: a fellow of the trade has nothing to sell in it.
When it stays quiet: the fellow is any founder or coach, or the words around it sell.
Seen in: essay E; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula

FELLOW = phrases(
    "fellow {ordinary_work}",
    "fellow {trade}",
    "fellow _ _ (here|from|in|at|who|saying|and|but|with|on)",
    "fellow _ (here|from|in|at|who|saying|with|on)",
    "fellow _ (lead|manager|head|officer|clerk|worker|teacher|engineer|owner|keeper|maker|assistant|director|planner|buyer|coordinator|specialist|nurse|secretary|technician|supervisor|adviser|analyst)",
    "(i|and i|im|i am|ive been) [_] (too|likewise) .. (a|an|the|in|at|for|of|with|by)",
    "(i|we) (too|also) (run|teach|edit|keep|manage|lead|look after|work|do|make|sell|repair|build|grow|drive|coordinate|organise|organize|handle|own|head|write|train|breed|farm|restore|fix|deal|serve|play|sing|translate|design|test|plan|cook|bake|brew|cut|weave|mend|raise|treat|nurse|clean|install|fit|judge|tune)",
    "(i|we) (run|teach|edit|keep|manage|lead|look after|work|do|make|repair|build|grow|drive|coordinate|organise|handle|head|train|farm|restore|deal|translate|design|test|plan) ... (as well|too|myself|as you do|like you|like you do|same as you|just like you|just as you do)",
    "(im|i am|as|being) (a|an|the|in) ... (as well|too|myself|like you|like yourself|same as you|also)",
    "(im|i am|also|too|were|we are) also (a|an|the|one|in|at|with|on)",
    "^ also (a|an|in|at|on|with|work|run|teach)",
    "(just like|same as|much like|as|like|unlike) you (i|im|ive|we)",
    "(work|trade|job|field|line|role|post|business|profession|craft|campsite|farm|shop|studio|team|department|school|yard|kitchen|lab|workshop|practice|clinic|firm|unit|depot|library|museum) (like|similar to|much like) yours",
    "from one {ordinary_work} to (another|the other|the next)",
    "from one _ [_] to another",
    "(another|one more|yet another|a second) (of us|{ordinary_work})",
    "(other|more|fellow) _ (managers|officers|leads|heads|clerks|workers|nurses|teachers|engineers|owners|keepers|makers|pharmacists|buyers|planners|technicians|coordinators)",
    "(meet|meeting|find|finding|know of|hear from|talk to|connect with|connecting with|connecting) (other|others|another|someone else|somebody else)",
    "(someone|somebody|anyone) else (in|who|with|doing|running|from|at|on|working)",
    "how (another|other|others) .. (do|does|handle|handles|see|sees|run|runs|manage|manages|cope|work|works|look|looks)",
    "how (others|other people|another) (in|do|with)",
    "(not|arent|are not|so|very|only a|too) (so many|many|few|that many) .. (of us|in our|in this|in the trade|around|about)",
    "(few|handful|two|three|dozen) of us [_] (left|around|about|here|in|who|doing|on)",
    "(just|only|were|we are|us) two .. (in|who|on|of)",
    "(same|similar) (job|job title|title|role|post|trade|line of work|profession|work|patch|kind of work|position|field|desk|task|craft|duties|responsibilities|shoes|day job)",
    "(your|my) (role|job|work|days|post|position|trade|career|title|path|work and mine|job and mine|days and mine) .. (mirrors|mirror|resembles|looks like|look like|matches|is like|is much like|is the same|are the same|are near|are nearly|are close|overlaps|overlap|identical|is close to|and mine|and yours)",
    "(we|you and i|both of us|the two of us|each of us|we both|we each) (both|each|all) (make|run|teach|manage|lead|edit|keep|do|work in|work with|work on|work as|deal with|drive|repair|build|grow|coordinate|look after|translate|design|farm|restore|breed|write|plan|buy|treat|cook|bake)",
    "(swap|trade|exchange|share|compare|exchanging|sharing|swapping|comparing|trading) (stories|war stories|notes|experience|experiences|ideas|thoughts|tips|tales|views|know how|tricks|lessons|practice|practices)",
    "(for a living|by trade|by profession) .. (too|as well|myself|not many|few|like you|also)",
    "(thats|which is|thats also|it is|its) (my|also my|my own|exactly my|precisely my) (job|work|trade|role|field|day job|line|world|bread and butter|business) [too|also]",
    "(you do|you did|you drive|you run|you teach|you make) .. (too|also|as well)",
    "(i|we) .. for (a|an|the) _ [_] (as well|too)",
)
ANYBODY = phrases(
    "fellow _ (women|men|professional|professionals|person)",
    "fellow (women|men|alumni|entrepreneur|entrepreneurs|founder|founders|coach|coaches|leader|leaders|professional|professionals|marketer|creator|investor|networker|business owner|go getter|member|human|traveller|ceo)",
    "(like minded|likeminded|professionals|entrepreneurs|founders|leaders|decision makers|thought leaders|coaches|business owners|closers|ceos|clients|companies|businesses|investors)",
    "(also|too) (help|offer|work with|specialise|specialize|provide)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Does the same work as you",
    reads=WORDS,
    looks_for=(FELLOW, ANYBODY, *SIGNS_OF_AN_OFFER),
    judge=formula(FELLOW, unless=ANYBODY),
    fires=[
        "Fellow lock keeper here, on the Dender.",
        "I look after a seed library too and rarely meet anyone who does.",
        "From one bell ringer to another, hello.",
    ],
    quiet=[
        "Always keen to meet fellow entrepreneurs and other leaders!",
        "I also help founders like you.",
        "Our agency works with other dentists in your area.",
    ],
)
