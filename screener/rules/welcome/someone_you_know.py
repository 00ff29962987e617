"""Names someone whom both know, or the owner's family, and what they said.

Why it counts: a named person can be asked.
When it stays quiet: the go-between has no name ("your colleague"), or the words around it sell.
Seen in: essay B; reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula, names_somebody, plainly
from screener.rules.words import single_words
from screener.text import fold

NAMED = phrases(
    "{name} .. {told} .. (you|your|youd|youre|youve|youll)",
    "{name} {told} (me|us|i|that i|we)",
    "{name} (vouches|vouched|sends|passed on|ccd|copied|was my|was our)",
    "{name} and (i|me|you) (were|are|both|share|shared|work|worked|sat|met|go|went|have|had|used)",
    "{name} {kin} (here|and)",
)
GO_BETWEEN = phrases(
    "your {kin} {told}",
    "your (dog|cat) (and (i|mine|ours)|was|is|has|had|still)",
    "your (dad|father|mum|mother|mom|brother|sister|daughter|son|grandmother|grandfather|gran|grandma|grandpa|granddad|aunt|auntie|uncle|wife|husband|cousin|niece|nephew|partner|parents|kids|children|boy|girl|twins) (and i|was|were|is|has|had|still|taught|used|in|at|on|from|swam|played)",
    "(via|through|thanks to) {name}",
    "(introduced|recommended|suggested|sent|referred|pointed) [me|to|here|you|your way] by {name}",
    "(your|our|a) (mutual|common|old) (friend|contact|acquaintance|colleague) {name}",
    "(greetings|love|hello|best wishes) from {name}",
    "(regards|hello) from {name} (at|in|who|and|whom)",
    "(say|said|says) (hello|hi) (from|to)",
    "(im|i am) {name} {kin}",
    "(our|my) {kin} .. (your|yours|together|same)",
    "our {kin} (play|go|are|went|sing|swim|share|sat)",
    "(gave|passed|sent) me your (name|number|details|email|address)",
)
VOUCHES = phrases(
    "{name} [always|also|kindly|once|just|has|had|really|warmly|recently] {fond_of} .. (me|us|you|your|that we|we|i|the two|about you|of you)",
    "{name} [and her husband|and his wife|both] {fond_of} .. (you|your|we|us)",
    "{name} ... (told me to|said to|asked me to|encouraged me to|urged me to|said i should|said to me|says i should|thinks i should|thinks we should|thought we should|suggested i|suggested we|suggested that|recommended i|recommended that|recommended you|speaks highly|spoke highly|speaks well|spoke well|thinks highly|thinks the world|raves|sings your|singing your|talks about you|talked about you|sent me|pointed me|directed me|steered me|referred me|put me on|mentioned you|mentioned your|mentioned that you|gave me your|passed me your|passed on your|says you|said you|says hello|wants us|wanted us)",
)
DIRECTED = phrases(
    "(on|at|following|upon|with|after|thanks to) [the|a] (advice|suggestion|recommendation|tip|urging|insistence|prompting|word|hint|request|nudge|encouragement|referral|blessing) (of|from|by) (my|our|your|a|{name})",
    "(tip|tipped|recommended|recommendation|suggestion|nudge|referral|referred|introduced|sent|prompted|encouraged|urged|advised|told|pushed|invited) (from|of|by|off) (my|our|your|{name})",
    "(pointed|sent|directed|steered|referred|guided|led|nudged|pushed|put) me [in] (to|towards|your|on to|onto|you) (you|way|direction|track)",
    "(pointed|sent|directed|steered|referred) me (to|towards) you",
    "(sent|steered|nudged|pushed) me your way",
    "in your direction",
    "(told|asked|urged|encouraged|advised|begged|nudged|made me|said|reminded|advises|tells|insisted) [me|us] to (look you up|find you|say hello|say hi|introduce myself|write to you|write|contact you|contact|get in touch|look out for you|ask you|talk to you|ring you|call you|connect with you|connect|reach out|drop you a line|meet you|add you|speak to you|speak with you|seek you out|come to you|message you)",
    "i (should|must|have to|need to|ought to|had to|had better|simply must) (meet|know|talk to|speak to|speak with|write to|contact|look up|find|ask|get in touch with|connect with|get to know|have) you",
    "{between_us} .. (should|must|might|ought|need|have) [to] [really|at last] (meet|talk|chat|know|connect|be introduced|be friends|be in touch|get together|get talking|have a chat|have a talk|have a coffee|compare notes|swap notes|get acquainted|find each other|be in contact|get in touch)",
    "{between_us} (would|will|d|could|should|might) [really|surely] (get on|get along|hit it off|like each other|have a lot|have plenty|have much|have loads|have lots|find each other|make a good|be a good|click|understand each other|enjoy|see eye to eye|be good|be a great|work well|be friends|have things)",
    "(wed|we) (get on|get along|hit it off|have a lot to|have plenty to|have much to|find each other|click|make a good|be a good)",
    "(peas in a pod|cut from the same|kindred spirits|birds of a feather|twins separated|a good match|a great match|on the same wavelength|same wavelength|each other interesting)",
    "(know|knew|knowing) each other",
    "(speaks|spoke|thinks|talks|talked) [so|very|ever so] (highly|warmly|well|fondly|kindly) of (you|your)",
    "(in high regard|in high esteem|singing your praises|sings your praises|sang your praises|your biggest fan)",
    "(passed|gave|mentioned|dropped|handed|shared|forwarded) [me|us|on|along] your (name|details|profile|number|card|page)",
    "your name (came up|was mentioned|comes up|came from|was given|cropped up|was passed|has come up|got mentioned) .. (with|by|from|when|in|at|to|over|talking|talk|conversation|while)",
    "(youre|you are|you were|you would be|youd be) [exactly] the (one|person|man|woman|expert|name) to (know|ask|talk to|meet|turn to|speak to|see|follow|write to|contact)",
    "(your|my|our) [old|former|new] (manager|boss|colleague|neighbour|teacher|mentor|flatmate|predecessor|student|pupil|friend|tutor|professor|supervisor|coach|teammate|business partner|landlord|cousin|uncle|aunt|sister|brother|wife|husband|daughter|son|mother|father|dad|mum) [{name}|{name} {name}] {fond_of} .. (me|us|you|your|we|i)",
    "i (come|came) (recommended|at the|on the|through|via)",
    "i was (told|urged|advised|encouraged|asked|sent|pointed|directed|recommended|nudged) .. (by|to) ({name}|our|your|a|my|look|find|contact|write|get)",
    "according to {name}",
    "(it was|its) {name} ... who",
)
NOT_NAMES = single_words("sentence_opener")
"""Words that have a capital only because a sentence begins with them."""

SELLER_SENT = phrases(
    "(your (firm|company) handles|(my|our) (platform|product|agency|clients)|sales|budget|expenses|supplier|vendor)",
    "(introduce me|gave me your number for|refer a friend|referral (code|link|programme))",
)
_vouched, _directed = formula(VOUCHES, unless=SELLER_SENT), formula(DIRECTED, unless=SELLER_SENT)
_named, _between = plainly(NAMED, least=0.05), plainly(GO_BETWEEN, least=0.05)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What a named person, or the owner's family, said or did."""
    for judged in (_named, _vouched):
        for span in judged(case, seen):
            if fold(span.text.split()[0]) not in NOT_NAMES:
                yield span
    yield from _between(case, seen)
    if names_somebody(case):
        yield from _directed(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Names someone you know and what they said",
    reads=WORDS,
    looks_for=(NAMED, GO_BETWEEN, VOUCHES, DIRECTED, SELLER_SENT, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«Hamid told me» at the regatta that the hull was by a friend of his in Lymington.",
        "In the queue at the mill «Ada Brink said you» keep the old cards. The ones from 1931 are here.",
        "«Your sister was» on the desk in front of me at the county court, and she found the form.",
        "Piotr «Malec is convinced we» should know each other.",
    ],
    quiet=[
        "Saw your dog in the banner of the 4th, at the quay.",
        "Everyone thinks we should know each other.",
        "Your colleague suggested you'd be the right person for this.",
        "Gerald told me you would love our platform.",
        "I told my boss you'd be one!",
        "My English is still slow, but I read your letter every Thursday.",
    ],
)
