"""Does the same work as the owner, and says which.

Why it counts: a fellow of the trade has nothing to sell in it.
When it stays quiet: the fellow is any founder or coach, or the words around it sell.
Seen in: essay E; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, formula

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
MY_WORK = phrases(
    "(i|im|ive|we|were|id|as|being) [_] [_] (a|an|the|one) [_] ({ordinary_work}|{trade})",
    "(i|we|ive|weve) [_] [_] {tackle}",
    "(my|our) (work|job|trade|role|days|field|line|day job|practice|ward|farm|shop|workshop|clinic|team|department|lab|studio|kitchen|school|yard|classroom|depot|library|museum|desk|bench|unit|office)",
    "^ ({ordinary_work}|{trade}) (here|in|at|from|of|for|on|by|and|too|myself|with|like|as)",
    "(in|from) the (trade|business|same|field|profession)",
    "(in|doing|at) {name} (myself|too|also|as well)",
)
SAME_AS_YOU = phrases(
    "(i|im|ive|we|were|weve|me|us|my|our|here|from) ... too",
    "({ordinary_work}|{trade}|one|this|that|it|do|work|{name}) [_] myself",
    "(also|as well|likewise|same|similar|fellow|both|alike|identical|counterpart|opposite number|peer|kindred|ditto|me too)",
    "(like|as) (you|yours|yourself)",
    "(any|some|no|few|many|meet|meeting|find|finding|with|from|see|the|of|how|all|most|hear) (other|others)",
    "(another|someone else|somebody else|more of us|few of us|of us|one of your kind|two of a kind|in common)",
    "(share|shares|sharing) (a|the|your|our) (trade|profession|job|field|title|craft|line|challenges|headaches|problems|work)",
    "(your|our) (trade|job|line|field|craft|profession|kind of work|line of work|job title)",
)
GREETS = phrases(
    "(hello|hi|hey|greetings|connect|connecting|exchange|swap|compare|share|stories|notes|ideas|experience|experiences|learn|curious|interested|how you|how others|how do you|nice to|good to|great to|glad|happy|would like|id like|would be|always|keen|rare|rarely|few|talk shop|shop talk|saw your|see you|see that|i see|noticed|your profile|respect|solidarity|wave|waving|meet|find|found)",
)
TRADES_ON_IT = phrases(
    "(connections|introducing myself|give it back|not to others|will you say|worked for (two|three|several|many|some) others|chat about it|in the list|on the list)",
    "(both|also|all) (in|members of|part of) the [_] [_] (group|list|forum|community)",
    "(we help|our clients|clients|client|our product|our platform|agency|consultant|consulting|i help|coach|coaching|founder|founders|entrepreneur|entrepreneurs|leaders|investor|supplier|quote|services|service to|offer|offers|free|price|prices|sell|sells|selling|save|revenue|sales|your budget|budget|link exchange|homepage|guest post|expand|opportunity|opportunities|network|candidates|hiring|recruit|recruiter|marketing|backlink|software|tool|app|slot|calendar|demo|proposal|call|newsletter|course|invest|profit|wealth|insurance|cost|costs|customers|decision makers)",
    "(minutes|20 min|15 min)",
)

_in_so_many_words = formula(FELLOW, unless=ANYBODY)
_by_signs = all_of(MY_WORK, SAME_AS_YOU, GREETS, unless=TRADES_ON_IT, longest=40)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What says it in so many words, or what says it together."""
    yield from tuple(_in_so_many_words(case, seen)) or _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Does the same work as you",
    reads=WORDS,
    looks_for=(FELLOW, MY_WORK, SAME_AS_YOU, GREETS, TRADES_ON_IT, ANYBODY, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«Fellow lock keeper here», on the Dender.",
        "«I look after a seed library too» and rarely meet anyone who does.",
        "«From one bell ringer to another», hello.",
    ],
    quiet=[
        "It has been too long and I would like to write again.",
        "We share 80 contacts, so I thought we should know each other.",
        "I have just opened my clinic in Leeds and am introducing myself to people nearby, would be good to meet.",
        "Always keen to meet fellow entrepreneurs and other leaders!",
        "I also help founders like you.",
        "Our agency works with other dentists in your area.",
    ],
)
