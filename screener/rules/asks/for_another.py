"""Asks for something on behalf of someone else.

Why it counts: a favour for a stranger's cousin is owed to nobody you know, and you cannot ask them.
When it stays quiet: they would pay, or the other person is one whom you know.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SHORT = 24
"""Whoever writes more words than this has said who it is and why you."""
ASKED = phrases(
    "(asking|ask|asks|writing|write|inquiring|enquiring|enquire|plead|pleading|contacting you) [you|only] [this] (for|on behalf of|because of|about) (my|our|a) [_] {another}",
    "on behalf of (my|our|a|the) [_] {another}",
    "(would|could|can|will|might) you [please|kindly|possibly|perhaps|also|maybe|quickly] (help|hire|mentor|call|ring|meet|see|advise|teach|take|take on|employ|guide|coach|support|train|sponsor|host|phone|write to|speak to|speak with|talk to|talk with|visit|adopt|lend|interview|recommend) [to|with] (my|our) [_] {another}",
    "{ask_you} .. (give|send|lend|find|get|tell|show|answer|review|read|make|offer|write|do|spare|sell|buy|fix|check) ... (my|our|to my|to our|for my|for our|to a|for a|for one of my|for one of our) [_] {another}",
    "(my|our) {kin} (asked|told|begged|wants|urged) me to (ask|write|find|contact|message)",
    "my (boss|manager|director|chief|employer|colleague|supervisor) (asked|told|wants|instructed|sent) me to (ask|find out|get|see if|see whether|set up|book|arrange|contact|reach)",
    "(help|hire|mentor|call|meet|see|advise|teach|take on|employ) (my|our) [_] {another} [out|with|to|find|get|please] ?",
    "(help|save|support) (a|an|the|this|one) [_] (boy|girl|child|family|woman|man|mother|village|orphan|orphanage|old man|old woman|student|widow|patient) [_] [_] [_] (operation|surgery|treatment|get|school|fees|pay|rebuild|money|medicine|house|food)",
    "{ask_you} .. (see|look at|call on|treat|visit|cure|examine|represent|defend) my {another}",
    "(send|sending|forward|forwarding|show|attach|attached|pass) [you] [on] (my|a|our) {another} [_] (cv|resume|manuscript|portfolio|application|letter|project|book|demo|plan|paper|story|case)",
    "(my|our) (company|firm|pupils|students|team|club|class|school|boss|director|ceo|president|organisation|employer) [_] [_] [_] [_] (whod|who would|would|will you|could you|asks|wants|needs|hopes) [_] (like|you|buy|meet|give|donate|support|sponsor|speak)",
)
OTHER = phrases(
    "(my|our|his|her) [old|dear|good|close|young|elderly|former|favourite|best|younger|little|elder|older|youngest|poor|eldest|oldest|in law|own] {another}",
    "(a|an|one|some|another|two|three) [old|dear|good|close|young|elderly] (friend|friends|mate|colleague|neighbour|relative|cousin|acquaintance|pupil|pupils|patient|patients|member|student|students|client|family|lady|widow|refugee|orphan*) (of|from|here|in|that|who|i|wants|needs|would|hopes|wishes|is|has|lost|near)",
    "(someone|somebody|a family|a boy|a girl|a young man|a young woman|a child) (i know|we know|in my|in our|from our|from my|close to me|dear to me)",
    "(one|some|several|two|many|a few) of (our|my) (clients|patients|members|pupils|students|customers|friends|colleagues|neighbours|volunteers|tenants|residents|team|group|employees|staff|relatives|cousins)",
    "our (group|club|choir|team|circle|class|society|association|band|troop|members|pupils|residents|patients|clients|volunteers) [of|wants|want|would|hope|hopes|wish|needs|need|are|is]",
    "(not|it isnt|isnt) for (me|myself)",
    "(my|our|his|her) _ (brother|sister|son|daughter|wife|husband|mother|father|friend|partner|boss|colleague|cousin|neighbour|neighbor|parents|uncle|aunt|niece|nephew|child|kids|boy|girl|mate|tutor|teacher|dog)",
    "(my|our) (accountant|apprentices|babysitter|bandmate|barber|brothers|business partner|carer|caretaker|chairman|chairwoman|children|choir|church|class|coach|cousins|dentist|director|doctor|editor|ex|family|foster son|gardener|gp|grandchildren|grandkids|granddad|guest|hairdresser|head|headmaster|headteacher|hostel|in laws|kids|landlady|landlord|lad|lawyer|mam|members|minister|mums|nurse|nurses|orphanage|pa|partner|parish|pastor|pensioners|pop|priest|principal|pupils|rabbi|residents|sisters|sons|daughters|supervisor|team|tutor|vet|vicar|village|ward|youngest|eldest|youth club|lot|president|secretary|treasurer|owner|half brother|twin|twins|girls|boys|chief|players|captain|scout|scouts|troop|supporters|mayor|guests|lodgers|tenants|workers|staff|men|guys|folks|people|crew|patients|customers)",
    "(the|a|an|this|that|some|one) [_] (lady|gentleman|boy|girl|kid|kids|lad|man|woman|couple|family|widow|pensioner|student|mum|dad|orphan|orphanage|refugee|refugees|teenager|youngster|baby|toddler|veteran|charity|school|parish|village|community|shelter|hospice|nursery|nun|monk|priest|pastor|imam|neighbour|neighbor|farmer|artist|singer|inventor|writer|poet|director|boss|chairman|chairwoman|president|secretary|owner|friend|colleague|relative|mate|client|patient) (next door|across|upstairs|downstairs|opposite|here|in|at|from|of|who|i|we|whose|whom|with|down|wants|needs|would|hopes|is|has|has asked|asks|lost|asked|and|could|wishes)",
    "(someone|somebody|a person|one person) (i know|we know|i teach|i look after|i work with|who|at|in|from|close|dear|very|here|whose|near|else|very dear)",
    "(in|on) (his|her|their) (name|behalf|stead|place)",
    "(on behalf of|in the name of|speaking for|asking for|writing for|this is for|its for|it is for|not for myself|not for me|as a favour to|as a favor to|for the sake of|for a friend|for my|for our) [_]",
    "{name} (is|was|has|my|our|who) [_] (my|our|a|ill|lost|looking|trying|hoping|desperate|applying|wants|needs)",
)
WISHES = phrases(
    "(wants|wishes|hopes|needs|would like|would love|would appreciate|could use|could really use|seeks|dreams|longs|is looking|is after|is desperate|is hoping|is trying|is keen|is applying|has applied|is stuck|are looking|is interested|searches|is searching|is seeking|has to find|wonders|asks|is curious|begs|would be grateful|would be happy|would give a lot) [if|for|that|to|of|from|with|in|about|on]",
    "(speak|talk|meet|chat|call|work) [with|to] you [in|about|on|for|and|please|?]",
    "(would|could|can|will|might) you [please|kindly|possibly|perhaps|maybe|be able to|find time to] {labour}",
    "{ask_you} .. (him|her|them|their|his|my|our|these)",
    "(can|could|might|may|would) (he|she|they|my {another}) [_] (come|stay|visit|call|see|meet|write|work|join|use|borrow|ask|speak|talk|do|have|send|shadow|get)",
    "(into|in|at|with|join|through|from|see|visit|use) your (company|firm|school|lab|team|hospital|university|college|department|nursing school|class|office|studio|practice|workshop|place|house|home|shop|farm|town|city|factory|clinic|church|kitchen)",
    "(is|are|was|been|left|lost) [_] (ill|sick|stuck|stranded|desperate|unemployed|out of work|jobless|in trouble|homeless|in debt|in need|struggling|suffering|his job|her job|without work)",
    "(a job|some work|any work|an internship|apprenticeship|a placement|work experience|a position|a place to stay|a room|a flat|a loan|a visa|some money|advice|your help|your advice|your support|your time)",
    "(hopes|wants|wishes|wondered|wonders|asks|asked|wanted|begs) [me] [if|for|that|whether|to ask] (you|youd|youll|your)",
    "(want|wish|hope|need|would like|would love|seek|are hoping|are trying|are desperate|were hoping|was hoping|needed|wanted|longs|begged|pleads|is begging|is praying|could do with|would benefit|would die for|is dying|wont stop|keeps asking|is after|are after|has always wanted|has set|has their heart|is eager|are eager) (to|for|that|your|a|an|some|from|on|you|of)",
    "(lend|teach|help|host|hire|employ|mentor|coach|advise|sponsor|train|guide|interview|treat|put up|take in|take on) (him|her|them|my|our|the|a|this|that)",
)
FAIR = phrases(
    "{buys}",
    "(in stock|lessons|pupils|saturday|saturdays|vacancy|still looking|your number|in touch with you|put (her|him|them) in touch|still open|still free|is there room|apply|applied|measure*|metres|prices|quote|wanted you|one of my students)",
    "(parish|priest|vicar)",
    "(you (taught|treated|know|knew|remember|met|helped|judged|married|trained)|your (former|old) (student|pupil|patient|colleague)|of yours)",
    "(suggested|recommended|pointed me|gave me|sends|send|told me|showed me|mentioned) .. (you|your|regards|greetings|love|me|that)",
    "(my|our) {kin} and (i|me)",
    "(i|we) (am|are|was|were) [a|an|the] {student}",
    "(invoice|order|ordered|bought|delivery|our usual fee|your fee|budget|salary|band|per hour)",
    "(customer|customers|pay you|pay for|paying|your price|prices|how much|charge|cost|book|booking|reserve|open day|waiting list|enrol|enroll|sign her up|sign him up)",
    "(said|says) (hi|hello|thanks|thank you|you should)",
    "(sends|send) (you|his|her|their) (love|regards|greetings|best|thanks)",
)


RULE = rule(
    __name__,
    __doc__,
    says="Asks for something on behalf of someone else",
    reads=WORDS,
    looks_for=(ASKED, OTHER, WISHES, FAIR),
    judge=said_or_together(ASKED, (OTHER, WISHES), unless_anywhere=FAIR, longest=SHORT),
    ask="advice",
    only_from_strangers=True,
    fires=[
        "I am «asking for my cousin», who looks for a room.",
        "«My brother» «needs» a start, would you teach him?",
        "«Could you hire my nephew» for the summer?",
        "«My gardener» «would love to» visit your school.",
        "«The lady upstairs» «needs» a lawyer, would you help her?",
    ],
    quiet=[
        "You taught my daughter the flute; would you tell us which exam is next?",
        "My father built the same boat, his had an oak keel.",
        "Would you coach my son? Tell me what you charge.",
        "A friend suggested that you know about eels.",
        "Shall I tell my aunt about you? She runs the seed bank.",
    ],
)
