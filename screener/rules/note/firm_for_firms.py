"""Says what they or their firm do for a kind of customer, in whatever words.

Why it counts: who speaks of a kind of customer instead of you is telling you that you are one.
When it stays quiet: a person tells what they do at work, or a customer asks.
Seen in: essay C, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Tells what their firm does for a kind of customer",
    reads=WORDS,
    phrases=phrases(
        "{firm_we} .. {serves} .. {market} ... {gainful}",
        "{firm_we} .. (help|helps|helping|assist|assists|assisting|support|supports|supporting|supported|advise|advises|advising|enable|enables|enabling|empower|empowers|equip|equips) .. {market}",
        "{firm_we} .. (get|give|make|keep|save|lift|turn|take) [sure] {market} .. (never|back|to|more|from|the|into|onto|ahead|out)",
        "{firm_we} .. make sure [that] .. {market}",
        "{firm_we} .. {serves} .. {market} ... (so they|so that they|so you|so that you) can",
        "(i|im|ive|ive been) [also|mainly|mostly] {serves} .. {market} ... {gainful}",
        "(i|im|ive|ive been) [also|mainly|mostly] {serves} .. {market} .. (to|in) (become|becoming|reach|grow|growing|build|win|cut|find|get|sell|land|stop|turn|make|earn|charge)",
        "{firm_we} .. (look after|take care of|handle|manage|sort|sort out|deal with|take over|run) ... for {market}",
        "{firm_we} (do|cater|care|design|build|write|plan|cook|print|deliver|organise|organize) ... (for|of) {market}",
        "{market} .. (come to|turn to|use|hire|call|trust|rely on|choose|engage|work with|call on|count on|call in|depend on) (us|me)",
        "{market} .. (come|turn|go|look|call) to (us|me|my team|our team) (when|to|for|if|because|with)",
        "(the|kind of|sort of) (people|person|one|ones|team|firm|crew|place) [that|who] .. {market} .. (turn|call|come|ring|go|phone|hire|ask)",
        "my (clients|customers) (are|tend to be|include) ... (who|like|in|that|from)",
        "(in|into) the business of {serves}",
        "(its|thats|this is|is) (my|our|what im in) (business|trade|line|thing|speciality|specialty|job|daily bread|bread and butter)$",
        "^ {serves} .. {market} ... (thats|is) (me|us|what|my|our)",
        "^ {serves} .. {market} ... (in a nutshell|day in day out|every day|for a living)",
        "(exist|here|work|live) to (make|help|give|get|keep|free|take|turn|save|serve|support) .. {market}",
        "(our|my) (focus|speciality|specialty|niche|mission|aim|calling|craft|trade) (is|lies in|on|lies with|has always been) .. ({serves}|{outcome_verb}|{market}|reducing|cutting|finding|keeping)",
        "(our|my) (focus|speciality|specialty|niche|mission|aim|offer|promise)$",
        "(i|we) [also|mainly|mostly] (keep|get|steer|guide|turn|take|free up|protect|rescue|walk|move|shepherd|help|assist|enable|bring|connect|support|equip) .. {market} .. (out|through|from|into|onto|off|back|ahead|safe|on|to|with|get|find|become|stop|win|save|cut)",
        "(what i do|what we do|everything we do|all we do|our whole idea|the reason we exist|our promise) (is|for|to|means)",
        "(for|with|to|help|helps|helping) .. {market} (who|that) (want|wants|need|struggle|are|have|feel|would|like|cant|dont|never|wish|hate|lack)",
        "(specialists|experts|specialist|expert) (in|for|on) .. (for|of|to) {market}",
        "(take|takes|taking) the (stress|pain|hassle|headache|worry|work|strain|guesswork) (out of|from|off)",
        "(our|my) (clients|customers|members) (are|come|get|say|save|tell|tend|usually|often|love|never|always|sleep|range|include)",
        "(off|out of) (their|your) (plate|hands|shoulders|way|backs)",
        "{market} .. (through us|with us|thanks to us|with our help|rely on us|on our books|in our care)",
        "(help|helping|helps) (them|people|firms|companies|others|you) (to|save|cut|find|get|grow|sell|win|become|avoid|stop|keep|reach|run|make)",
    ),
    unless=phrases(
        "{buys}", "at (school|the hospital|work|the clinic)", "(you|your) .. (wrote|said|helped|taught)"
    ),
    fires=[
        "«We help small dairies waste less» milk.",
        "«I assist locksmiths to become visible online».",
        "«Our people advise parish councils» on roofs.",
        "«Caterers come to us when» the diary is thin.",
        "«Getting florists found online, that's me».",
        "«We make sure bakers never» run short of flour.",
    ],
    quiet=[
        "We moved the library in March, and the readers stayed.",
        "Could you help our drivers with the new form?",
        "I teach welding at the college in Hull.",
        "The farmers in our valley ask after you.",
    ],
)
