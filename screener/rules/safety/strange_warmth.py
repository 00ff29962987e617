"""A stranger is warm, lonely or smitten, or says that they wrote by mistake.

Why it counts: affection out of nowhere is how savings are talked away over weeks.
When it stays quiet: praise is for work, and warmth is between people with a past.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Example, Seen, phrases, rule

SAID = phrases(
    "(you|u|your|ur) [have|look|looks|are|seem] [a|an|such|so|very|really] [a|an|very] (kind|beautiful|pretty|lovely|honest|gentle|trustworthy|handsome|charming|sweet|attractive|gorgeous) (face|smile|eyes|picture|photo|soul|woman|man|lady|gentleman|person|impression|aura)",
    "(kind|beautiful|lovely|honest|charming) (face|smile|eyes|aura)",
    "(you|u) (look|seem|are) [so|very|really|like] [a|an|someone|person] [very|really|with] (beautiful|pretty|handsome|gorgeous|attractive|cute|charming|taste|interesting person|nice person|kind person)",
    "(your|ur) profile [picture] (gives|gave|left|makes|made) .. (kind|warm|deep|calm|special) (impression|feeling|person)",
    "(i|im|i am|i was|was) [so|really|just|very|somehow] (attracted|drawn) (to|by) (you|your (smile|face|picture|photo|energy|eyes))",
    "(added|wrote|messaged|contacted|texted) [to] [you|this] .. (by mistake|by accident|accidentally)",
    "(wrong (person|number|contact)|mistaken number) ... (fate|nice|kind|friend*|anyway)",
    "(fate|destiny|god|universe) (brought|has brought|wanted|led|made|put|sent) (us|you|me)",
    "(it|this|that) (must be|is|was|may be) (fate|destiny)",
    "(are you|r u) (single|married|divorced|alone|lonely|a widow*)",
    "(i am|im|been|feel|feeling) [a|an|so|very|quite|a bit|often|always] (lonely|single|divorced|widowed|heartbroken|a widow*)",
    "(evening|evenings|nights|night|life) (is|are|can be|get) lonely",
    "(few|no|not many) friends (here|there|in (your|this|the) (city|town|country|area))",
    "(get|getting|know|knowing) [to] [know] (you|u) (deeper|personally|as a person)",
    "know more of you",
    "(we|lets|us|to|and) [can|could|may|will] (be|become|make) [good|real|new|close|special|true] friends [with you|with u]",
    "(looking for|seeking|want|search for|need) [a|an|some|my] [true|new|sincere|serious|real|genuine] (friendship|love|soulmate|companion|companionship|relationship|soul mate|true friend|sincere friend)",
    "(how old are you|what is your age|whats your age)",
    "(hello|hi|hey|good (morning|evening|night)) (beautiful|handsome|pretty|gorgeous|sweet|lovely lady|my dear|honey|angel|darling)",
    "(what|number|you|are you|from|day|night|know) dear",
    "(army|military|navy|un|oil rig|offshore|war) (doctor|surgeon|general|officer|engineer|medic) ... (mission|peacekeep*|deploy*|alone|widow*|{cannot})",
    "(i am|im) [a] (widow|widower) (with|and|looking|living|of)",
    "(share|send) [you] [some] (pictures|photos) of (me|myself|my life)",
    "i find you (interesting|attractive|beautiful|charming|special|fascinating)",
    "(have you eaten|did you sleep|how was your night)",
    "my (darling|honey|sweetheart|angel|queen|king)",
    "(lady|girl|woman|man|guy) like me",
    "to learn english with",
    "(i think|we could|we can|maybe we|hope we can) .. (be|become) [good|great|best|close] friends",
    "(feel|felt|sense) a (connection|spark|bond)",
    "(hello|hi|hey) (sweetheart|love|babe)",
    "(im|i am|my name is) {name} .. (single|divorced|widowed|lonely|looking for love|love (cooking|walks|music|dancing))",
    "(im|i am|ive been|been|feel|felt|feeling|am) [a bit|so|very|quite|rather|often|feeling] (lonely|single|divorced|widowed)",
    "(seek|seeking|search|searching|look|looking|hope|wish|want|need|find|for) [for|to|to find|to meet] (a|an|some|one|the|any) [really|truly] (honest|true|real|sincere|loyal|genuine|serious|special|faithful|caring|pure|god fearing|good hearted|trustworthy|nice|kind|good|decent) (friend|friends|friendship|man|woman|heart|love|soul|lady|gentleman|relationship|companion)",
    "(seek|seeking|search|searching|look|looking|hope|wish|want|need|find) [for|to|to find|to meet] (a|an|some|one|the|any) [really|truly] (true|sincere|loyal|faithful|caring|pure|god fearing|good hearted|honest) (partner|person)",
    "(know|knowing|discover) (each other|one another|you) [more|much] [better|closely|deeply] (beyond|outside|besides|personally|privately|intimately)",
    "(each other|us|you|talk|chat) (beyond|outside|besides) (work|business|the office|this platform|linkedin)",
    "friendship (has|knows|is|means|needs)",
    "(be|become|being|let me be) (your|ur|my) [new|good|best|true|close|real|online|pen] (friend|friends|penfriend|penpal|companion|soulmate|partner|love|man|woman)",
    "(accept|accepted|accepting|take|have|want) me as [a|an|your] [new|good|true|close] (friend|companion|partner)",
    "(hello|hi|hey|good morning|morning|evening|good evening|good day|hola|hiya) .. (sweetie|honey|darling|sweetheart|babe|dearest|gorgeous|handsome|cutie)",
    "(like|love|admire|adore|looking at|seeing) your (smile|eyes|face|profile pic|profile picture)",
    "(like|love|admire|saw|adore|looking at|seeing|see) your (picture|pictures|pic) (and|$)",
    "your (smile|eyes|face|pic|beauty|looks) [really|has|have|is|are|just|in|on] [_] (caught|captivat*|stopped|stunning|beautiful|lovely|amazing|made my|warm*|touched|melt*|bright*|wont leave|so)",
    "(my|a|your|pure|loving|broken|golden|lonely|kind) heart (is|was|and|for|full|that|tells|told|looking|looks|searching|needs|beats|says)",
    "(good|pure|sincere|clean|honest|no bad|serious) (intentions|intention|motives)",
    "(i am|im|am) [a] (good|great|patient) listener",
    "(serving|served|stationed|deployed|posted) .. (army|military|navy|overseas|abroad|peacekeep*|syria|un mission|marines) ... (friend|lonely|honest|love|you|someone)",
    "(army|military|navy|marines|peacekeep*) .. (overseas|abroad|mission|deployed) ... (friend|lonely|honest|love|someone)",
    "(you|do you) have (a husband|a wife|a boyfriend|a girlfriend|someone special|a lover|children or|a special someone)",
    "(where do you live|do you live alone|what are your hobbies|whats your favourite (food|colour|color)|tell me (about your (life|family|day)|more about yourself))",
    "(write|text|chat|talk|talking|chatting|texting) (with|to) (me|you) (privately|daily|every day|every night|tonight|all night|all day|for hours|in private|more personally)",
    "(make|made|making|find|found|finding) (new|some|real|true|good|sincere) (friends|friendship|friend) (here|with|from|online|around|in|like|?)",
    "(dream|dreamt|dreaming) (of|about) (you|your smile|your face|meeting)",
    "(love|romance|marriage|relationship|soulmate|dating) (at first sight|again|is|leads|lead|or|could|may|has no|with you|knows)",
    "(age|distance|religion|race) (is just|is only|doesnt matter|is no|does not matter|means nothing)",
    "(god|heaven|lord|angels|destiny|spirit|stars|universe|fate) [_] (sent|led|guided|brought|told me|showed|put) [_] (me|you|us)",
    "(reminded|remind|reminds) me of (my late|my wife|my husband|someone i loved|my first love)",
    "believe in (love|destiny|fate|soulmates|second chances|true friendship)",
    "{number} (year|years) old .. (widow|widower|widowed|single|divorced|lonely|lady|soldier|oil)",
    "(met|known|knew|together|lovers|friends) [_] (another|previous|past) life",
    "(share|spend) [my|a|your|some] (life|dreams|days|nights|joy|laughter) (and|with) (someone|you|a special|joy|somebody|my)",
    "(day|night|evening|morning|doing|feeling|going) [today|so far] (dear|my dear|beautiful|handsome|sweet|darling|my friend)",
    "(dont|do not) know (anyone|anybody|a soul|many people) (on here|on this app|in this app)",
    "(im|i am) new (here|on here|to this|on this) [_] and [_] (looking|want|hope|dont|hoping|seek|need|feel|love|searching|alone)",
    "you (look|seem|sound) [like] [a|such a|so|very|to be a] [very|really] (nice|good|kind|gentle|warm|sweet|decent|caring|lovely|special|mature|loving|wonderful) (person|man|woman|lady|guy|soul|human|gentleman|friend|heart)",
    "life is too short to (be|live|stay|walk|spend it) (alone|lonely|without love)",
    "(alone|happy|unhappy) in your (marriage|relationship|love life)",
    "(chat|talk) (with me (sometimes|tonight|please|?)|sometimes|as friends|about anything|about everything|about love)",
    "(chat|talk) about life [and] (love|together|with you|sometimes|?|$)",
    "(someone|somebody|a friend|friend) to (talk to|chat with|talk with|share my|laugh with|trust|confide|cry)",
    "(open|pour|pouring) [out] (my|your) heart",
    "(special|strange|warm) (feeling|connection|bond|chemistry) (about|with|for|when|to|between|toward)",
    "(can|could|may|shall|will|would|might) (we|i|you) [_] be [_] friends",
    "(hug|hugs|kiss|kisses|roses) (for you|to you|from me)",
    "(pressed|clicked|hit|tapped|sent|connected|connect) [_] [_] by (accident|mistake|chance) [_] [_] [_] (fate|destiny|maybe|friend|nice|but|hello|hi)",
    "(about|know) you as a person",
    "(go out with me|go on a date|take you out for|ask you out|dinner date)",
    "(close|closer) to you [my] (dear|heart|$)",
    "(exchange|swap|share) (photos|pictures|pics) (and|so we|of me|of ourselves|with each other|$)",
    "send you (photos|pictures|pics) (of (me|myself)|and|so you|$)",
    "(hello|hi|hey|dear) my (friend|dear|darling|love) (how|where|i|nice|from|are|can|hope)",
    "(nobody|no one|noone) to (talk|share|love|care|trust|be)",
    "(feel|felt|know|sense) (i|that i|we|that we) (can|could) trust (you|each other)",
    "you (seem|look|are) [so|very|just] different from (others|the others|other|the rest|everyone|all)",
    "love a companion",
    "have a (daughter|son|child|boy|girl) of {number}",
    "(lost|buried|miss) my (wife|husband|fiance|fiancee|soulmate) [_] [_] [_] (and|am|looking|searching|ago|since|new|i|to)",
)
SELF = phrases(
    "(im shy|shy person|caring and|loving and|god fearing|my late (wife|husband)|lost my (wife|husband)|i have a (daughter|son) of|far from home|nobody to talk|no one to talk|empty house|as a single|my ex|i am honest|im honest|a new beginning|a good man|a good woman|my name is _ from|i live alone|im alone)",
    "single father|single mother|single dad|single mum|widow|widower|my husband died|my wife died|lost my husband|lost my wife|divorced|lonely|alone|new on this app|new on here|honest person|someone honest|good heart|my daughter and me|god fearing|oil rig|deployed",
)
LOOK = phrases(
    "(your (photo|picture|pic|face|eyes|smile) [_] [_] (made me|caught|is so|touched|says|tells|shows|gives|wont|told|speaks|and)|couldnt look away|you seem (different|special|honest|caring|like someone)|different from the others|something about you|feel i can trust you|i can trust you|drawn to you|you remind me|your (looks|beauty|aura|kind eyes)|saw your (face|picture|photo|smile))",
    "stunning|beautiful|handsome|gorgeous|pretty|your (smile|photos|face|eyes|picture)|you (seem|look|are) (friendly|kind|familiar|sweet|nice|lovely|special)|kind heart|warm heart|past life",
)
WANT = phrases(
    "(to know you|knowing you|know more about you|about you as a person|close to you|become close|get close|exchange (photos|pictures)|ill send (pictures|photos)|send pictures|private mail|my private|go out with me|go on a date|a date with|take you out|love a companion|travel with me|do you like to travel|where are you from|how are you today my|can we talk|can we chat|had to write to you|write to me|any boyfriend|any girlfriend|boyfriend|girlfriend|a good (man|woman)|share my (life|days|home)|spend my life|searching for a|close friends|hearts|my heart|fall in love|getting to know you)",
    "good friends|be friends|become friends|friendship|to talk to|someone to talk|get to know you|know you better|chat with you|share life|what do you do for fun|your hobbies|are you married|living alone|wrong contact|wrong number|soulmate|companion*|serious relationship|dear",
)
FAIR = phrases("(lunch club|museum|choir|school|charity|congregation|funeral|condolences|treasurer)")


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or several of its signs together."""
    said = tuple(seen.quotes(SAID, *WORDS, unless_anywhere=FAIR))
    yield from said or seen.together(SELF, LOOK, WANT, fields=WORDS, least=2, unless_anywhere=FAIR)


RULE = rule(
    __name__,
    __doc__,
    says="A stranger turns personal or smitten",
    reads=WORDS,
    looks_for=(SAID, SELF, LOOK, WANT, FAIR),
    judge=judge,
    only_from_strangers=True,
    fires=[
        "Hello, «you have a kind face», «where do you live»?",
        Example(message="Sorry, I «added you by mistake», but hello!"),
        "«I am new here and looking» for true friendship.",
        "«Are you single»? I like your profile.",
    ],
    quiet=[
        "You have a kind way of explaining tax, my students say.",
        Example(message="You have a beautiful smile in that photo!", known_as="friend"),
        "I run a lunch club for people who are lonely; may I ask how yours is funded?",
        "We met by mistake in the wrong seminar room, remember?",
        "I'd like a chat about life on a fell farm, for my thesis.",
        "Looking for a good partner for the doubles on Saturday.",
        "Your picture of the weir is beautiful, may we print it?",
    ],
)
