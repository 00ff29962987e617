"""Says plainly who they are: a trade, a place, an employer.

Why it counts: a plain introduction lets the owner judge; slogans and "I help X do Y" do not.
When it stays quiet: the introduction is an offer, or names only a rank.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

SELF = phrases(
    "(im|i am) (a|an|the|one of|your|in|with|from|at|on|now|also) .. (in|at|from|on|of|near|for|with|who|here|by)",
    "^ (im|i am) (a|an|the|one of|your)",
    "(im|i am) (the|your|a) new ... (at|in|of|for|from|with)",
    "(moved|relocated|moving) (to|from) {name}",
    "(new|newly arrived) (in|to) (town|the area|the field|{name})",
    "my name is",
    "(its|this is|its me) {name} (from|in|at|who|of)",
    "{name} here",
    "^ (i|we) keep (a|an|the|two|some|bees|sheep|hens|goats|pigs)",
    "(i|we) (run|teach|drive|train|manage|look after|edit|conduct|repair|farm|fish|nurse|sing|tune|test|judge|press|bake|restore|lead|grow|coordinate|organise|own) (a|an|the|in|at|on|for|nights|with|as|sheep|our|two|some|bees)",
    "(retired|former|ex|trainee|junior|part time) _ (from|in|at|here|and|on)",
    "^ {trade} (here|at|in|from|with|on|near|for|turned|by)",
    "{trade} (here|turned)",
    "(im|i am|as) (a|an|the|your|one of) [_] {trade}",
    "i work (in|at|on|for|with|as|nights)",
    "(writing|hello|greetings|hi) from (a|an|the|{name})",
)

RULE = rule(
    __name__,
    __doc__,
    says="Says plainly who they are",
    reads=WORDS,
    looks_for=(SELF, *SIGNS_OF_SELLING),
    judge=plainly(SELF, least=0.1),
    fires=[
        "«I'm the verger at» the church with the leaning tower. Is the ladder in the loft from the fire?",
        "«I drive the» 43 past the school, and all the kids said thank you on Friday.",
        "Hi, «Ole here» from the ferry. The glove was on the deck.",
    ],
    quiet=[
        "How many of the plots shall I keep for the four of you in Roan?",
        "I'm a business coach who helps founders scale.",
        "I am a CEO and thought leader.",
        "My name is Clara and I help a team with staffing.",
    ],
)
