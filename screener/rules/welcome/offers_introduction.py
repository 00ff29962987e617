"""Offers to introduce the owner to a particular person, and asks first.

Why it counts: the one who offers gives something of theirs, and the owner can say no before anybody is bothered.
When it stays quiet: the person to meet is a seller, or the introduction is one to a product.
Seen in: essay B; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import PITCHES, REFUSES, SIGNS_OF_AN_OFFER, all_of

OFFERS = phrases(
    "{ask_us} [gladly|happily|easily|perhaps|also|then] (introduce|connect|link|present) you [up|both|two|in touch|in contact] (to|with|on|in|and|over|forward)",
    "(put|putting|get|getting) you [both|two] .. (in touch|in contact|on to|onto|in the same room|together|talking)",
    "be (put in touch|put in contact|introduced|connected) (to|with)",
    "introduce (you|you two|you both|the two of you|you and)",
    "(connect|link) you [up] (to|with)",
    "(make|do|arrange|set up|send|offer|happy with|an|a quick|email|joint) .. (intro|introduction|introductions|first contact|joint mail|joint email)",
    "introduce you ?",
    "(mention|recommend|suggest|name|describe|pass) you (to|as) (her|him|them|{name}|my|the|our|a)",
    "(give|pass|send|hand|share) (them|him|her|{name}) your (name|number|address|details|email|contact)",
    "(may|can|should|shall|could) i .. (loop|copy|cc|rope|bring|put) (him|her|them|{name}|you|my _|you both) [in|on|to|onto|into]",
    "(shall|should|can|could|may) i ask (whether|if|her|him|them|my|our|{name})",
    "(open|hold) (the|a|some) (door|doors) (to|at|for) .. you",
    "(you|the two of you) (ought to|should|must|might like to|may like to|might enjoy|may enjoy|need to|would enjoy|have to) [really] (meet|meeting|knowing|talk to|talking to|speak to|get to know)",
    "(youd|you two would|the two of you would|you both would) [really] (enjoy meeting|like meeting|love meeting|enjoy knowing|get on|get along|hit it off)",
    "(care|like|want|wish) to (meet|talk to|be introduced|be put|get to know|speak to) (the|a|my|our|him|her|them|{name}|some|one)",
    "(id love|id like|i would love|i would like|happy|glad) (for you to|you to) meet",
    "(you and|both of you and|that) .. (could|would|should|might|may) .. (help each other|be useful to|get on|get along|hit it off|have a lot|have much|like each other|make good)",
    "(useful|of use|a help|interesting) to (each other|one another)",
    "(put in|say|have) a [good] word for you (with|at|to)",
    "let me introduce you to",
    "an introduction (to|from me)",
)
MERCHANTS = phrases(
    "(our|my) (ceo|founder|cto|director of sales|sales team|sales|account manager|partner network|solution|service|services|software|product|platform|company|firm|team|agency|app|consultant|specialist|advisor|expert|community|group of)",
    "(introduce you to|present) (a|an|our|my|the|{name}) .. (platform|tool|system|app|solution|service|method|product|offer|opportunity|till|software|programme)",
    "(investor|investors|lender|buyers|clients|leads|customers|candidates|decision makers|finance partner|mentor who|trading|broker)",
    "(connect|introduce|put) me",
    "introduce (myself|ourselves)",
)
BRINGS_TOGETHER = phrases(
    "(introduce|introducing|introduction|introductions|intro|acquaint)",
    "(connect|connecting|link|linking|present|recommend|match|pair|hook) you",
    "(put|putting|get|getting|bring|hook|set) (you|you two|you both|him|her|them|the two of you) [_] (in touch|in contact|together|up|on to|onto)",
    "(in touch|in contact|into contact) with",
    "(meet|meeting|talk to|speak to|speak with|get to know|write to|call|contact|ring|approach) (him|her|them|my|our|the|a|{name})",
    "(his|her|their|your) (number|email|address|details|name|contact)",
    "(pass|give|mention|hand|forward) .. (name|details|number|email|you to|contact)",
    "(bring|take|walk|drag|invite|sit|seat|place) you [both|two|_] (along|together|over|next to|beside|round|around|with|to meet|across)",
    "(send|point|steer|nudge|direct) (him|her|them|{name}|my _|our _) (your way|to you|in your direction|towards you|over to you)",
    "(send|point|steer|direct|pass|hand) you (to|on to|over to|towards|along to|in the direction of) (him|her|them|{name}|my|our|the|a|someone|somebody)",
    "(ask|get|tell|have) (him|her|them|{name}) [to] (call|ring|write|contact|email|phone|drop|message|get in touch|meet|see|expect)",
    "(drop|send|write) (him|her|them|{name}|my _) a (line|note|word|message|mail|text)",
    "(a word|have a word|speak|put in a word|vouch|speak up) (with|to|for) (him|her|them|{name}|you|my|our|the)",
    "(tell|telling|told|mention|mentioning|write to|ask|asking|phone|ring|email|text) (him|her|them|{name}|my _|our _|the _) (about|of|that) (you|your)",
    "(you|youd|you would|you could|you might|you should|you may) [_] (meet|talk to|speak to|speak with|get to know|see|ring|call|have coffee with|have lunch with|write to|ask for) (him|her|them|{name}|my|our|the|a|someone|somebody)",
    "(get|bring|put) [the] (two|both|pair|three) of (you|us)",
    "(pass on|pass along|hand over|let you have|let them have|let him have|let her have) [_] [_] (number|details|address|email|contact|contacts|card|name)",
)
ASKS_FIRST = phrases(
    "(shall|should|may|can|could|want|would|if|whether|happy|glad|gladly|willing|ready|let|only|unless|interested|useful|helpful|say|tell|permission|ok|okay|nod|word|wish|fancy|care|mind|easily|pleased|pleasure)",
)
FOR_YOU = phrases(
    "(introduce|connect|link|present|match|put|get|bring|recommend|acquaint|hook|for|to|meet|with|tell|help|suit|give|like|want|mention) you",
    "(you|youd|you would|you might|you may|you should|you ought|you and) .. (meet|talk|speak|know|get on|enjoy|useful|help|interested)",
    "(introduction|intro) .. you",
    "(you|your) .. (introduction|intro|introduced|contact with)",
    "(to|for|with|of|and|by|at|about|on|send|ask|both|that|if|think|say|when|whenever|suppose|should|unless) you",
    "(you|youd|youll|youve|youre) (would|could|might|may|should|need|want|like|wish|two|both|to|and|can|ought|must|are|were|say|agree|have|with|on|in|at|for|ask)",
    "youd _",
)
SOMEBODY = phrases(
    "(he|she|they|him|her|them|who|someone|somebody|friend|cousin|neighbour|colleague|brother|sister|uncle|aunt|wife|husband|mother|father|daughter|son|boss|manager|director|teacher|professor|head|{ordinary_work}|{trade})",
    "(my|our|the|a|an) _ (at|in|from|who|of|for|with)",
)
FOR_THEMSELVES = phrases(
    "(introduce|connect|put|recommend|refer) (me|us|myself|ourselves)",
    "(from home|same from|love to connect|great to connect|like to connect|gave me your|would cost|viewed|guests)",
    "(client|clients|candidate|candidates|role|roles|brand|brands|partners|buyers|lender|guest|business|businesses|company|companies|firm|supplier|suppliers|service|services|solution|founder|founders|ceo|sales|product|help you|save|budget|hiring|market|growth|members|community|network|investment|fund|platform|profile|portfolio|recruit*|commission|earn|income|award|sponsor*)",
    "(our|my) (ceo|founder|sales|team|clients|client|platform|service|services|product|company|firm|agency|tool|app|software|specialist|expert|consultant)",
    "(investor|investors|decision makers|candidates|leads|called|app|platform|masterclass|your cv|opportunity|your hr|opening|vacancy|position)",
    "(could|can|would|will|please) you .. introduce",
    "let me introduce",
    "introduce (a|our|the new)",
    "^ (can|could|would|will|please) you .. (introduce|connect|put|give|share)",
)

_by_signs = all_of(BRINGS_TOGETHER, ASKS_FIRST, FOR_YOU, SOMEBODY, unless=FOR_THEMSELVES, longest=45)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The offer in so many words, or what says it together, where nothing is sold."""
    if any(seen.has(each, *WORDS) for each in (PITCHES, FOR_THEMSELVES)) or seen.has(REFUSES, "mine"):
        return
    yield from tuple(seen.quotes(OFFERS, *WORDS, unless=MERCHANTS)) or _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Offers to introduce you to somebody, and asks first",
    reads=WORDS,
    looks_for=(
        OFFERS,
        BRINGS_TOGETHER,
        ASKS_FIRST,
        FOR_YOU,
        SOMEBODY,
        FOR_THEMSELVES,
        MERCHANTS,
        *SIGNS_OF_AN_OFFER,
    ),
    judge=judge,
    fires=[
        "«Shall» I «tell my aunt about you»? She runs the seed bank.",
        "I know the keeper of the tide mill at Eling, «shall I put you in» touch?",
        "«You ought to meet» Wanda from the glass museum. Can I «give her your name»?",
        "If you wish «I'll introduce you to» our verger, who has the bell plans.",
    ],
    quiet=[
        "I'd like to introduce you to Tilly, our booking platform.",
        "Could you introduce me to your director?",
        "Happy to connect you with our sales team.",
    ],
)
