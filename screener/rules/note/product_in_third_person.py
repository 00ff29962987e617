"""Presents a product by name, as a catalogue does: what it is and what it does.

Why it counts: a text about a product is about the product; the reader is a buyer.
When it stays quiet: the writer asks about the thing, uses it, or thanks for it.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

_COURTESY = phrases("i (hope|trust) [that] (you|your|all|this|everything|things)", "how are you")
_PERSON = phrases(
    "(i|im|ive|id|ill|me|my|mine|myself|he|she|his|her|thanks|thank|who|whos|is the|what|linkedin|son|daughter|wife|husband|any|attached|conversation|we|so|no|still available)"
)
_DOES = phrases(
    "^ {name} (measures|tracks|keeps|turns|connects|lets|automates|replaces|saves|plans|monitors|simplifies|combines|organises|organizes|handles|finds|reads|cuts|writes|protects|delivers) (your|you|the|all|every|everything|any|it|who|of|what|with|soil|orders|bookings|rotas|invoices)",
    "^ {name} (makes|helps|gives|brings|shows|sends|does|takes|runs|works|checks) (your|you|it|all|every|everything|businesses|teams|companies)",
    "^ [with|the|our] {name} [_] {product_verb} .. (your|you|it|every|everything|all|any|to|and|in|without|from|when|while|into|by|automatically|on|them|for)",
    "^ [the|our] {name} [_] {product_verb} {market}",
    "{product_verb} (it|them|everything|the rest) (for you|by itself|on its own|automatically|in seconds|in minutes|overnight|to your)",
    "{name} is (a|an|the|our|your) .. {product_kind}",
    "{name} is (a|an|the|our|your) .. {product_kind} (that|which|for|to|made|built|of|where|with|you|in)",
    "{name} (a|an|our|the|your) .. {product_kind} (that|which|for|made for|built for|to|designed|where|made|built|from|with)",
    "^ {name} (is|was|will be|has been) (made|built|designed|created|developed|for|there|here) [_] (for|to|by|when|so|all)",
    "^ [with|the|our|meet|try|use|using|thanks to] {name} [_] [_] (means|saves|turns|takes|puts|helps|makes|cuts|gives|keeps|brings|lets|does) ",
)
_PRESENTED = phrases(
    "(say hello to|introducing|introduce you to|tell you about|meet|may i present|let me present|presenting|this is|here is|heres|i present|we present|proud to present|proudly present|discover) [_] {name} .. {product_kind}",
    "(say hello to|may i present|let me present|presenting|proud to present|proudly present|introducing) .. {name}",
    "^ (meet|discover|introducing|presenting) [the|our] {name} [_] (the|our|a|an|your)",
    "^ (meet|discover|introducing|presenting) (the|our) _",
    "(a|an|our|the|new|small|little) .. {product_kind} (called|named|by the name of) [_] {name}",
    "(its|its name is|thats) called {name}",
    "(contacting you|writing|reaching out|messaging|getting in touch) (regarding|about|concerning|to introduce|to present|on behalf of) [our] {name} .. {product_kind}",
    "(the team|team|people|folks|company|maker|makers|minds|developers|person|one) behind [the] {name}",
    "(founder|co founder|cofounder|maker|creator|inventor|developer|ceo|owner) of [_] {name} [_] (a|an|the|our) .. {product_kind}",
    "(have you|did you|ever|youve) (heard of|come across|tried|seen|hear of|hear about|try) [_] {name} .. [its|is|a|an|our|the] .. {product_kind}",
    "^ with [our] {name} [_] (you|your) [team|staff|company] (can|get|see|know|could|will|save|never|always)",
    "(i|we|weve|ive|our team) [have] [just] (built|made|developed|created|designed|invented|launched|released|run|wrote|offer|provide|sell) (a|an|our) .. {product_kind} .. (that|which|called|named|for|to|where|made)",
    "(i|we|weve|ive) [have] (built|made|developed|created|designed|invented|launched|released|run) {name} [_] (a|an|the|our|so|which|to) .. {product_kind}",
    "(a|an|the) .. {product_kind} (where|that lets|which lets|that helps|that keeps|that saves|made for|built for|designed for|that only|that never|that knows|that runs|that matches|that does)",
    "(is what we call|is the name of) (our|my|the) [_] {product_kind}",
    "(our|my) [new|own|latest|smart|little|ai] {product_kind} .. {product_verb}",
    "(in one|all in one|from one|from a single|under one|in a single) (place|screen|app|tool|platform|dashboard|view|system|click|roof|login)",
    "(patented|patent pending|brand new|next generation|worlds first|industry first|revolutionary|ground breaking|groundbreaking) .. {product_kind}",
    "is the first [_] {product_kind} (that|which|to|for|of)",
    "what {name} does",
    "(the|an) (easiest|fastest|smartest|simplest|cheapest|safest|quickest) way (to|for|of)",
    "(works|work|runs) (on|with|in|across) any (phone|device|browser|machine|laptop|computer)",
    "(theres|there is|there are|here is|heres) (a|an) .. (new|better|smarter|easier|simpler|faster|cheaper) (way|tool|app|method|system|solution|platform)",
    "(its|it is|this is|thats|which is|that is) (a|an|the|our) .. {product_kind} (that|which|for|to|made|built|designed|with)",
    "{product_kind} (made|built|designed|created|developed|tailored|invented) (for|by|to|in)",
    "our .. {product_kind} (is|are|can|does|will|has|lets|for) .. (you|your|all|every|any|made|built|free|{market})",
    "(lets|helps|allows|enables|gives|shows|tells|alerts|reminds) (you|your|owners|teams|staff|users|customers|{market}) .. (to|how|what|when|where|book|see|find|track|send|share|run|manage|pay|order|plan|print|sell|know|get)",
    "(our|the|a|an|my) [_] {product_kind} [_] {product_verb} .. (your|you|it|every|everything|all|any|automatically|by itself|in|from|without|so|for|to|and)",
    "(developed|built|made|created|designed|launched|invented|introducing|present|presenting|recommend|offer|offering|represent|represents|sell|selling|market|distribute|behind|founded|run|running|promoting|piloting|working on) [_] {name} (a|an|the|our|which|that|your|and|for)",
    "(called|named|its name|known as|we call it|goes by|dubbed|baptised|christened) [_] {name} [_] (and|it|is|does|that|which|helps|lets|a|an|so|because|to)",
    "(think of it as|imagine a|picture a|like a|a kind of|its like|the) [_] (spotify|uber|airbnb|netflix|tinder|google|amazon|shopify) (for|of)",
    "(have you seen|have you tried|have you heard|ever heard|ever tried|come across|heard of|may i introduce|let me introduce|id like to introduce|want to introduce|like to present|allow me to introduce|allow me to present|let me show you|wanted to show you|want to tell you about|writing about|writing to tell you about|messaging about) [our|you to|you our|the|you] {name}",
    "(no more|goodbye to|forget|without) (spreadsheets|paper|paperwork|sticky notes|phone calls|queues|typing|forms|missed calls|excel|manual|paper lists|double bookings|lost)",
)
_NOT = phrases(
    "{buys}",
    "(i|we) (use|used|are using|bought|own)",
    "(your|youre|yours|you) .. (app|tool|wrote|made|built|package|library)",
    "(does|can|could|how|why|what|which|who|where|when|is) ... ?",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    yield from seen.quotes(_PRESENTED, *WORDS, unless=_NOT)
    for text in case.reading(*WORDS):
        if not any(seen.quotes(_PERSON, text.field, unless=_COURTESY)):
            yield from seen.quotes(_DOES, text.field, unless=_NOT)


RULE = rule(
    __name__,
    __doc__,
    says="Presents a product by name, as a catalogue does",
    reads=WORDS,
    looks_for=(_COURTESY, _PERSON, _DOES, _PRESENTED, _NOT),
    judge=_judge,
    fires=[
        "«Ledgerly is an app that» reads receipts.",
        "«Say hello to Brolly», the tent that dries itself.",
        "«We have developed a platform for» ferry crews.",
        "«With Hayloft you can» rent out a barn.",
        "There's «a small tool called Dotty» for dance schools.",
    ],
    quiet=[
        "Noor is a nurse on ward 4 and says hello.",
        "The tool you wrote for tides still runs here.",
        "We use the app you built every day.",
        "Meet me at the gate at seven?",
        "Does your library handle leap seconds?",
        "As promised, Giulia Ferri is the name of our conservator.",
    ],
)
