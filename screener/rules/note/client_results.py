"""Tells what other clients gained.

Why it counts: results of others are told to sell to the next one.
When it stays quiet: the sender tells the owner of their own work, or thanks the owner for a result.
Seen in: essays C and E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Tells what other clients gained",
    reads=WORDS,
    phrases=phrases(
        "our {clients} (typically|usually|often|have|are|save|saved|see|love|get|tell|report|say|reduce|cut|made|include|rave)",
        "my {clients} (typically|usually|often|have|include|are all|tell|report|say|save|get|love|see)",
        "{we} [have|just|recently|already] [also] (helped|saved|doubled|tripled|scaled) .. (over|{number}|{number_word}|similar)",
        "{we} [have|just|recently|already] [also] (cut|increased|reduced|boosted|grew) .. (over|{number}|{number_word}|similar)",
        "{we} [have|just|recently|already] [also] (helped|saved|doubled|tripled|scaled) .. (their|{customer_firms}|{kinds_of_people}|another)",
        "{we} [have|just|recently|already] [also] (cut|increased|reduced|boosted|grew) .. (their|{customer_firms}|{kinds_of_people}|another)",
        "(did|done) the same (for|thing for)",
        "{customer_firms} [_] (trust us|trusted|rely on us|use us|have switched|switched)",
        "{customer_firms} [_] (swear by|work with us|partner with us|on board|are already|already|on our)",
        "(trusted|used|loved) by [over|more than|the|some|{number}] [_] ({number}|{customer_firms}|leading|world)",
        "(last|one|latest|recent) (client|customer|student|cohort|member|expert) ... (got|made|went|saved|doubled|grew|saw)",
        "(last|one|latest|recent) (client|customer|student|cohort|member|expert) ... (landed|won|bumped|paid|closed|cut|earned)",
        "(last|one|latest|recent) (author|founder|clinic|firm|practice|of them|of our) ... (got|made|went|saved|doubled|grew|saw)",
        "(last|one|latest|recent) (author|founder|clinic|firm|practice|of them|of our) ... (landed|won|bumped|paid|closed|cut|earned)",
        "(went|gone|go|grew|moved|scaled) from {number} [_] to {number}",
        "{improve} [_] [_] [_] (by|up to|at least|around|over|of|an average) ({percent}|{money}|{times})",
        "{improve} [_] [_] ({percent}|{money}|{times}|{number} hours)",
        "{percent} (less|fewer|more|cheaper|faster|lower|higher|cost|increase|reduction|savings|uplift|better)",
        "(case study|case studies|testimonials|success stories|success story|track record)",
        "{we} [have] (delivered|completed|served|supported|trained) [_] [_] ({number}|hundreds|thousands|many|several|dozens) [_] _",
        "{we} [have] (placed|coached|published|implemented|worked on) [_] [_] ({number}|hundreds|thousands|many|several|dozens) [_] _",
        "({customer_firms}|teams|those|people|clients) (using|who use) (it|us|our|this) _",
        "(worked with|trained|coached|supported|working with) [_] [_] (people|clients|brands|companies) (from|at|like|such as|including)",
        "(worked with|trained|coached|supported|working with) [_] [_] (leaders|teams|firms|executives) (from|at|like|such as|including)",
        "(support|help|serve|do the same for|assist) you (as well|too)",
        "(average|typical) (claim|saving|client|customer|return|increase|result)",
        "{number} (clients|customers|agencies|firms|brands) (trust|served|landed|worldwide|already|use|love|across|helped|and counting)",
        "{number} (businesses|users|companies|practices|leaders) (trust|served|landed|worldwide|already|use|love|across|helped|and counting)",
        "help* [over] ({number}|{number_word}|hundreds of|many|dozens of) [_] [_] {kinds_of_people}",
        "(come on board|came on board|be in good company)",
        "(your|the) neighbours (already|have)",
        "(already|now) (using|work with|working with) us",
        "gone live [with us]",
        "({number}|{number_word}) {customer_firms} (in|near|within|on|already|have) [_] [_] (already|area|county|postcode|street|mile)",
        "({number}|{number_word}) {customer_firms} (in|near|within|on|already|have) [_] [_] (board|us|use|signed|switched|town|region)",
        "(many|most|some|several|all) of (my|our) {clients}",
        "before (they|we) (worked|started working|met) [with] [me|us|together]",
        "until we worked together",
        "(changed|did|done|fixed|solved) (that|this|it) for [over] ({number}|{number_word}|hundreds|thousands|many)",
        "speakers from _",
    ),
    unless=phrases("{buys}", "your (advice|post|article|talk|tip|paper|method)"),
    fires=[
        "«Our clients typically» save a week.",
        "«We helped over 40 founders».",
        "It can «cut your waste by 30%».",
        "Our «case studies» tell the rest.",
        "We «did the same for» a vet in Truro.",
    ],
    quiet=[
        "Our client tells us you audited her books in 2019.",
        "We saved you a seat by the window.",
        "Your advice cut our waste, thank you.",
        "The last author has not sent the proofs.",
    ],
)
