"""Reads like an advertisement: buy, discover, treat yourself, while stocks last.

Why it counts: an advertisement addresses a public and wants its money.
When it stays quiet: one person writes to another.
Seen in: essay B, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

_COURTESY = phrases("i (hope|trust) [that] (you|your|all|this|everything|things)", "how are you")
_PERSON = phrases("(i|im|ive|id|ill|me|my|mine|myself)")
_SLOGAN = phrases(
    "(while|as long as) (stocks|stock|supplies|supply) (last|lasts)",
    "up to {percent}",
    "{percent} (off|discount|cashback)",
    "say (goodbye|good bye|farewell|hello) to (your|the|tired|dull|dry|boring|bad|cold|wet|messy|greasy|cables|paper|long|late|high|_ _ with)",
    "because (you|your|every|they|we all|life|she|he) [_] (deserve|deserves|matters|is worth|are worth|worth it)",
    "youre worth it",
    "you deserve (a|the|it|to|better|more|this|some)",
    "lifes too short",
    "life is too short",
    "(treat|pamper|spoil|reward) (yourself|your|them|her|him|someone|the)",
    "(order|shop|buy|book|subscribe|join|download|visit|try|get|grab) .. (now|today|online|before|while|early)$",
    "(order|shop|buy) (yours|now|online|our|today|before|direct)",
    "(get|grab|claim|order|reserve) (yours|your|a) [_] (now|today|while|before|copy|free|pair|hamper|spot)",
    "grab (a|your|the) [_] (copy|bargain|deal|seat|ticket|box|bag|pair|bottle)",
    "(dont|do not|never) miss (out|our|the|this|it|your chance|these)",
    "(now|only|just|from only|from just|starting at|starts at|prices from|from as little as|for as little as|for only|for just|all for) {money}",
    "(end of season|summer|winter|spring|autumn|january|closing down|clearance|flash|garden|black friday|mid season|christmas) (sale|sales|deals|offers|savings|collection|clearance|special)",
    "on sale (now|today|this|from|until)",
    "(use|with|enter|quote) [the|promo|discount] code",
    "at checkout",
    "(limited edition|back by popular demand|new arrivals|selling fast|must have|best selling|bestselling|one of a kind|hand made with love|handmade with love)",
    "(made|so) (easy|simple)$",
    "_ made (easy|simple)",
    "(has|have) (just|finally|now) (arrived|landed)",
    "(is|are) (finally|now|back) (here|in stock|available|on sale|in store|in stores|open|in|on the menu)",
    "(has|have) (arrived|landed)$",
    "(are|is) (here|back)$",
    "new year [_] new (you|me|start|look)",
    "(mothers|mother|fathers|father|valentines|valentine) day",
    "(this|for|your|the perfect|last minute|the ideal|a perfect) [_] (gift|gifts|present|presents) (for|this|idea|ideas|she|he|that|to)",
    "(straight|fresh|direct|delivered) (from|to) [_] (holland|farm|field|door|your door|your table|your plate|our farm|our oven|the oven|the sea|your office)",
    "(at|to|on) your (door|doorstep|fingertips|table|plate) (in|within|under|every|by|$)",
    "(in|after|with) (just|only) (one|a|{number}|two|three) [_] (wash|click|clicks|minutes|week|weeks|use|days|night|step|steps|tap|sips|drop)",
    "(for|try it for|free for|guarantee of) {number} (nights|days) [_] $",
    "(browse|explore|discover|shop|try|taste) our",
    "(visit|see) our [_] (shop|store|website|site|range|showroom|collection|stand|booth|page)",
    "our [new|latest|famous|legendary|best] .. (is back|are back|hugs|melts|will change|glows|smells|tastes|awaits|is waiting|are waiting|are here|is here|is ready)",
    "(satisfaction|money back) [_] guarantee*",
    "(free|fast|next day|same day) (shipping|delivery|returns|postage)",
    "(now|only) available (at|in|on|from|for|online|now)",
    "available (now|today|online|in stores|nationwide|everywhere|in {number}|exclusively)",
    "(tired|sick|fed up|bored) (of|with) ... ?",
    "^ (dreaming|thinking|longing|craving|looking) (of|for|about) ... ?",
    "^ ready (for|to) ... ?",
    "^ ready for (a|an|your|the|summer|winter)",
    "(give|gives|show|gift|surprise) (her|him|them|mum|mom|dad) (something|a|the|what)",
    "(irresistible|mouthwatering|mouth watering|unforgettable|effortless|luxurious|silky|unbeatable|indulgent|timeless|unmissable|delicious|crispy)",
    "(like never before|the smart way|reimagined|redefined|begin with|the choice is yours|made with love|you will love|youll love)",
    "as (seen|featured) (on|in) _",
    "(the|your) (perfect|ultimate|ideal) _ (for|to|of)",
    "(last chance|buy one get one|two for one|{number} for {number}|this weekend only|today only|limited time|sale ends|ends soon|ends tonight|ends sunday|act now|be quick|selling out|going fast)",
    "(finest|softest|freshest|tastiest|cosiest|coziest|crunchiest|sharpest|smoothest|warmest|lightest|brightest|comfiest|juiciest|creamiest|purest)",
    "(perfect|ideal|great|made|designed|crafted) for (every|any|all|summer|winter|cold|rainy|busy|long|the whole|your|those|picnics|gifts|families|him|her|kids|dogs)",
    "your (skin|hair|feet|garden|home|kitchen|dog|cat|kids|lawn|bathroom|wardrobe|back|taste buds|tastebuds|living room|car|bike|smile|coffee|terrace|balcony|bedroom|table) (will|deserves|needs|wants|never|is|with|has|looks|in|like|ready|a)",
    "(feel|taste|see|notice|love) the (difference|magic|power|freedom|taste|freshness|quality|summer)",
    "(no more|never again|forget|enough of|farewell to|stop) (wet|cold|boring|tired|dull|sore|messy|bad|sleepless|heavy|dirty|lost|queues|queuing|dry|stains|stress|snoring|blisters|tangled|_ [_] again)",
    "(nothing says|why settle|why wait|what better|its time to|its time for|the season of|the taste of|the art of|the joy of|the secret of|the secret to|the new way|the future of)",
    "(handmade|hand made|handcrafted|hand crafted|cruelty free|gluten free|sugar free|dermatologically|eco friendly|family friendly|award winning)",
    "(for|from) (just|only|as little as) [_] (a|{number}|{money}|pennies|euros|pounds)",
    "(available|open|back|here|in store|in stores|online|served|delivered|baked|brewed) (from|daily|all|every|fresh|this|now|until) [_] (day|today|monday|weekend|morning|summer|winter|season|week|friday|saturday|sunday|long)",
    "(your|the) (next|new|dream|perfect|favourite|favorite) (adventure|holiday|kitchen|home|car|favourite|favorite|getaway|escape|look|bathroom|garden|sofa|bed|ride|coat|trip|bike|boots|phone) ",
    "(free|complimentary) (gift|glass|dessert|coffee|fitting|tasting|ride|breakfast|upgrade|sample|installation)",
    "(come|pop|drop) (in|by|along|into) (for|to|and|today|this|our|store)",
    "(everyone|everybody|the whole family|kids|guests|every dog|neighbours) (will|is|are|loves|love) (love|talking|adore|raving|it|them|queuing)",
)
_IMPERATIVE = phrases(
    "^ [now|today|so|and|simply|just] {ad_verb} (your|the|our|a|an|every|all|in|with|on|up|this|these|life|more|yourself|ready|home|into|like|for|fresh|new)",
)
_PUBLIC = phrases(
    "(our|we|{money}|{percent}|new|best|perfect|fresh|now|today|every|everyday|range|collection|weekend|shine|style|flavour|flavor|taste|adventure|comfort|luxury|wherever|anywhere|whatever|never|only|love|dream|dreams|bouquet|online|shop|store|season|summer|winter|spring|autumn|christmas|easter|valentines)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading(*WORDS):
        if any(seen.quotes(_PERSON, text.field, unless=_COURTESY)):
            continue
        yield from seen.quotes(_SLOGAN, text.field, unless=_BUYS)
        if seen.has(_PUBLIC, text.field):
            yield from seen.quotes(_IMPERATIVE, text.field, unless=_BUYS)


_BUYS = phrases("{buys}")

RULE = rule(
    __name__,
    __doc__,
    says="Reads like an advertisement",
    reads=WORDS,
    looks_for=(_COURTESY, _PERSON, _SLOGAN, _IMPERATIVE, _PUBLIC, _BUYS),
    judge=_judge,
    fires=[
        "«Our lanterns are here», «while stocks last»!",
        "«Because you deserve» warm feet.",
        "«Wrap your» evenings in our «softest» wool.",
        "«Say goodbye to cold» feet.",
    ],
    quiet=[
        "I say goodbye to the ward on Friday, come by?",
        "Did my parcel reach you before Christmas?",
        "Enjoy the pension, Ruth!",
        "The keys are with the porter.",
        "Would you be able to visit our Year 5 class in May?",
    ],
)
