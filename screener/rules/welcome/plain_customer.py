"""Asks as a customer does: what it costs, whether there is room, how to book.

Why it counts: a customer asks for one thing of the owner's own trade and offers nothing.
When it stays quiet: they buy and sell space, links or leads, or order blindly in bulk.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of

BUYS = phrases(
    "(place an order|an order|to order|order from you|order some|order a|ordering|to buy|buy from you|buy one|buy a|buy some|buying from you|purchase|to book|book a|book you|booking for|hire you|to hire|hire a|to rent|rent a|rent one|rent your|to reserve|reserve a|reserve the|reserve one|reserve two|to commission|commission you|commission a|your price|your prices|what price|at what price|price for|price of|cost of|cost for|on cost|your charges|a quote|quote me|quote us|quotation|estimate|your fee|your fees|your rates|your rate|availability|an appointment|waiting list|lead time|have in stock|still in stock|you sell|you stock|you deliver|you ship|you supply|home visit|home visits|made to measure|minimum order|any room left|any places left|places left|any spaces|space left|have space|have room|have capacity|put me down|put us down|tickets for|measure up|measuring up|come and measure|how long is the wait|how soon|how long would)",
    "(do|can|could|would|are|will) you [still|also|ever|perhaps|please] (do|make|take|cover|offer|have|fit|build|bake|paint|print|teach|cut|sharpen|tile|bind|engrave|translate|design|restore|install|come|look|send|come out|work|available|free|open|able|taking|grow|knit|weave|frame|train|board|treat|see|value|alter|clean|service|supply|deliver|ship|rent|sell|stock|repair|mend|tune)",
    "(we|i|id|wed|im|were|ive|weve) [_] (need|want|like|love|require|looking for|after|looking to|interested in|searching for|hoping for) [to] [have|buy|order|book] (someone|somebody|a|an|my|our|your|one|two|three|four|five|six|{number})",
    "how much (is|are|would|does|do|will|for|to|a|an|your|it|that|the|each|per)",
    "how much ?",
    "(what|whats) .. (it cost|you charge|the cost|the price|your price|would it be|would that be|the damage|set me back|set us back)",
    "(is|are) (there|it) [any|a|still|also|at all] (chance|room|space|place|places|table|tables|slot|slots|seat|seats|ticket|tickets|possible|possibility|way|spot|spots|stock|vacancy|delivery|parking|discount for|minimum|deposit) [_] (of|to|for|left|on|in|at|that|with|you|have|get|free|we|i)",
    "(any|some) (tables|rooms|places|slots|appointments|seats|tickets|spaces|spots|dates|openings|pitches|bikes|pups|puppies|kittens|chance) [_] (left|free|available|going|for|on|in|this|next|of)",
    "(can|could|may|might) (i|we|one|my _|our _) [_] (get|bring|book|reserve|hire|rent|try|order|pick|collect|buy|sign up|enrol|store|pay|return|change|swap|camp|park|taste)",
    "(can|could|may|might|to|need|want|like) [i|we|one|to] (get|have) [my|our|the|an|a|some|two|three] [_] [_] (repaired|fixed|mended|made|drawn up|checked|replaced|installed|delivered|looked at|measured|framed|printed|restored|cleaned|serviced|tuned|altered|shortened|fitted|sharpened|translated|engraved|bound|reupholstered|dyed|welded|valued|trimmed|pruned|felled|groomed|vaccinated|neutered)",
    "(do|does|is|are|can|could|would|will) (you|your|the|these|those|they|it|that) _ [_] [_] (in stock|suit|suitable|open|open on|open at|come in|deliver|ship|take long|included|allowed|vegan|gluten free|waterproof|fit|for beginners|for children|by card|on sundays|on saturdays|at weekends|on weekends)",
    "(when|what time|how soon|how quickly|how far|how early|how late|what day|which day|which days|at what time) (can|could|do|does|would|are|is|will) (you|it|the shop|your|i collect|i pick|we collect|we pick|the next)",
    "(opening hours|opening times|minimum order|gift certificate|gift voucher|delivery charge|delivery cost|postage|next appointment|free appointment|first appointment|trial lesson|price list please|new patients|new clients|new pupils|new customers|new members|for a fitting|for a tasting|a viewing|to view|second hand|spare part|spare parts|season ticket|group rate|deposit|in my size|size {number}|colour|warranty|guarantee cover)",
    "(i|we) (need|want|require|am after|are after|could use|could do with|am in need of|are in need of) (a|an|some|two|three|four|five|six|{number}|one of your|another)",
    "(who|whom|where) (do|should|can|could|must) (i|we) (ask|call|contact|speak to|talk to|turn to|pay|collect|buy|get|order|book)",
    "(make|book|get|fix) (an|a) (appointment|fitting|booking|reservation|viewing)",
)
FOR_ONESELF = phrases(
    "(i|we|im|were|id|wed|ive|weve|my|our|me|us|mine|ours)",
    "(one|a couple|a friend|my mother|my father|a family|a group|two adults|a party) (rent|book|buy|visit|order|reserve|of)",
    "(for|in|on|by) (a|an|my|our|the|two|three|four|five|six|ten|{number}|{month}|{day})",
)
YOU = phrases("(you|your|yours|u)")
A_MATTER = phrases(
    "(wedding|birthday|party|funeral|christening|anniversary|house|home|flat|garden|kitchen|bathroom|roof|barn|shed|fence|floor|stairs|window|windows|door|doors|wall|walls|chimney|boiler|drain|hall|school|church|farm|shop|cafe|restaurant|hotel|office|clinic|village|dog|cat|horse|cow|cows|sheep|ewes|hens|car|van|bike|boat|tractor|piano|violin|cello|guitar|clock|watch|table|chairs|chair|bench|shelf|shelves|desk|bed|curtains|sofa|dress|suit|shoes|boots|ring|glasses|hearing aids|hearing aid|cake|cakes|bread|loaves|eggs|honey|cheese|wine|beer|lunch|dinner|meal|flowers|plants|trees|hedge|lawn|logs|firewood|hay|seed|seeds|will|deed|deeds|contract review|translation|certificate|tax return|accounts|audit|survey|inspection|lesson|lessons|course|class|workshop|room|cottage|camping|pitch|tent|weekend|stay|night|nights|table for|tickets|book|books|prints|print|painting|portrait|photo|photos|photographs|bowl|bowls|mug|mugs|plates|pots|candles|soap|scarf|rug|quilt|sign|logo|leaflets|posters|copies|edition|knives|tools|gate|gates|tiles|bricks|stone|gravel|scaffolding|skip|trailer|generator|battery|panels|heat pump|bins|uniforms|badges|vet|nurse|tutor|interpreter|organist|band|choir|caterer|photographer|gardener|plumber|electrician|builder|mother|mum|dad|father|daughter|son|grandmother|kids|children|family|wife|husband|saturday|sunday|easter|christmas|summer|winter|spring|autumn)",
    "{month}",
    "{number}",
    "(will|appointment|kitten|puppy|lesson|lessons|course|class|tooth|teeth|knee|back|eyes|hearing|passport|certificate|contract|case|tax|accounts|song|portrait|photos|photo|logo|menu|coat|jacket|jeans|trousers|skirt|carpet|rug|lamp|mirror|picture|pictures|frame|gate|drive|driveway|path|pond|pool|tank|oven|fridge|washing machine|dishwasher|phone|laptop|printer|keyboard|mattress|pillow|tent|caravan|camper|engine|brakes|tyres|tires|gearbox|sail|mast|saddle|bridle|harness|sword|knife|knives|axe|saw|scissors|book|books|map|maps|atlas|seeds|hives|hive|bees|manure|hay|straw|sand|gravel|stone|bricks|tiles|slates|wood|timber|planks|oak|glass|wool|yarn|fabric|leather|clay|glaze|soap|candles|jam|ham|sausages|meat|fish|milk|butter|coffee|tea|gin|cider|vegetables|fruit|apples|potatoes)",
    "(family|kids|children|son|daughter|mother|father|husband|wife|grandmother|grandfather|parents|mum|dad|team party|staff party|office party|choir|band|club|class)",
)
TRADER = phrases(
    "(backlink*|link|links|article|guest post|sponsored|mention|post|posts|followers|leads|clients|client|your audience|your readers|your list|your website|your site|your page|your blog|your channel|your podcast|advert|ad space|space on|credit card|shipper|my agent|freight|pcs|units per month|moq|fob|loi|distributor|reseller|wholesale|white label|demo|software|platform|solution|crm|tool|budget for|your budget|your current|currently|your team|your company|your business|per lead|commission only|marketing|seo|hr|payroll|insurance|your supplier|suppliers|supplier|cut your|save|saving|cheaper|free|offer you|offering|opportunity|opportunities|interview|cv|resume|job|role|candidate|invest|help you|help me with my career|mentor|webinar|conference|booth|sponsor|sponsorship|gala|call|chat|zoom|calendar|demo slot|connect|network|show you|tell you|walk you|price list|catalogue|brochure|samples)",
    "(win no fee|heir|from home|below the fold|royalties|tv show|festival|gather|attendee|payday|selling|savings|town|branches|weeks you use|could you do {number}|no fee|candidates|hold the price|did you have a chance|your town|your county|our gallery|our part|tax refund|card by text|card over|refund of)",
    "(we|i) have (a couple|families|buyers|pupils|clients|tenants|candidates|people)",
    "(you were|youre|you are|if you are|are you) (looking for|after|searching for)",
    "(know|understand|imagine|seen|learned|showed|shows|see) how much",
    "how much (do|does|would) (you|he|she|they) (need|want|make|earn|pay|owe|spend|lose|have)",
    "(your|our) [_] (participation|donation|support|feedback)",
    "(someone|anyone|anybody|somebody) (handling|managing|running|doing|looking after)",
    "(cant|cannot|dont|wont) pay (but|you|anything|for)",
    "use (it|them|your _) on our",
    "(loan|loans|no questions|pay crypto|pay in crypto)",
    "(we|i) (sell|make|offer|supply|provide|do|run|repair|build|clean|fit|design|print|write|train|help)",
    "(our|my) (price|prices|rates|services|service|products|product|range|clients|team|experts|engineers|agency|studio|app|course|masterclass)",
    "(stop by|drop by|swing by|show you|tell you|checklist|catalog|guide to|the terms|our fund|our range|phd|thesis|dissertation|mentee|mentor|your supervision|breathing|wellness|minutes of your time|for a book|my novel|my research|people who|participants|mk2|mk3|typed)",
    "(weve|ive|we have|i have) (made|written|built|created|started|launched|opened)",
    "(im|were) (doing|opening|launching|selling) _",
)

_asks_you = all_of(BUYS, FOR_ONESELF, YOU, unless=TRADER, longest=45)
_asks_for = all_of(BUYS, A_MATTER, unless=TRADER, longest=45)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words of buying and what is wanted, in a short text that offers nothing."""
    if any(True for asks in (_asks_you, _asks_for) for _ in asks(case, seen)):
        yield from seen.quotes(BUYS, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Asks as a customer does",
    reads=WORDS,
    looks_for=(BUYS, FOR_ONESELF, YOU, A_MATTER, TRADER, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«What would you charge» to mend our church clock?",
        "«Do you take» dogs in June? Ours is small and old.",
        "«Can we get our clock mended» by you before Easter?",
        "«We want to order a» birthday cake from you, is Friday too soon?",
    ],
    quiet=[
        "Je vous réserve un créneau mardi ?",
        "I know how much work a small dairy is. Would you look at our milk tracker for your cows?",
        "You were looking for a new insurer for your barn, is that still so?",
        "How much do you need for your house? We lend to anyone.",
        "How much do you charge for a link in your article?",
        "We repair roofs and can quote for your school.",
        "Do you take calls on Friday? I want to show you our app.",
    ],
)
