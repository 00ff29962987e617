"""Introduces the person who now looks after the owner's area.

Why it counts: the area is a sales area, and the owner one of its names.
When it stays quiet: an account or case is named that the owner has.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Looks after your area for a seller",
    reads=WORDS,
    phrases=phrases(
        "(our|my) (ceo|director|manager|team|head of sales|sales team|founder|regional manager|colleague) will be (in|at|visiting)",
        "would like to meet with you",
        "(your|the) new (contact|account manager|rep|area manager|relationship manager)",
        "(your|the) new (representative|point of contact|territory manager|sales manager|account executive)",
        "(taken over|taking over|cover|covering|looking after|look after|responsible for) [_] [_] (area|region|territory|patch|accounts|postcode)",
        "(taken over|taking over|cover|covering|looking after|look after|responsible for) [_] [_] (county|north|south|midlands|highlands|market)",
        "my (patch|territory|region|sales area)",
        "(meet|meeting|get to know|getting to know|introducing myself to|saying hello to|connecting with) (every|all the|all|each|everybody|everyone) _",
        "(im|i am|as) [the|your|a] [_] (business development|sales|account) (manager|executive|director|rep) [_] (for|at|with|in|here|covering)",
        "i have [a] (lorry|van|team|colleague) near you",
        "(will be|be|am|im) in your (area|region|town|city) (on|next|this)",
    ),
    unless=phrases("{buys}", "your (case|claim|order|account|invoice|boiler)", "taken over from"),
    fires=[
        "I am «your new contact» at Meridian.",
        "I have «taken over the north» as «my patch».",
        "I'm making a point to «meet every brewer».",
    ],
    quiet=[
        "I have taken over from Lesley, kit on loan to your theatre included.",
        "The area around your church is flooded.",
        "My sales of leeks go to the hospice.",
    ],
)
