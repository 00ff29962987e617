"""Sells under the cover of research: surveys with prizes, questions on budgets and suppliers.

Why it counts: research that ends in an offer is a sales list with a polite name.
When it stays quiet: a study says where it is done and what it is for.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks sales questions in the dress of research",
    reads=WORDS,
    phrases=phrases(
        "(im|i am|were|we are) [_] (conducting|doing|running) [_] [_] (research|study|interviews|survey|market research) [_] (into|on|about|with|how|to)",
        "(asking|speaking to|speaking with|talking to|interviewing) [over] ({number}|a few|several|a handful of) [_] [_] ({kinds_of_people}|folk)",
        "(asking|speaking to|speaking with|talking to|interviewing) [over] (some|every|heads|a few hr) [_] [_] ({kinds_of_people}|folk)",
        "(surveying|polling|ask|speak to|speak with) [over] ({number}|a few|several|a handful of|some|every|heads|a few hr) [_] [_] ({kinds_of_people}|folk)",
        "(biggest|main|top|number one|no 1) (challenge|challenges|obstacle|headache|pain|frustration|struggle|problem|barrier|hurdle|bottleneck|worry)",
        "(pain point*|magic wand|scale of {number}|scale of one)",
        "(keeps|keep|keeping) (you|them|people|leaders|us) (up|awake)",
        "(gift card|voucher|prize draw|airtag|amazon card)",
        "(your|value your|some) (insight|insights|perspective) [_] (would be|would|is|are|could) [_] (invaluable|valuable|appreciated|great)",
        "(your|value your|some) (input|opinion|expertise) [_] (would be|would|is|are|could) [_] (invaluable|valuable|appreciated|great)",
        "(your|value your|some) (insight|insights|perspective|input|opinion|expertise) [_] (would be|would|is|are|could) [_] (useful|welcome|helpful|important)",
        "(complete|fill in|fill out|take|answer) (my|our) [short|quick|little|{number}] [_] (survey|questionnaire|poll|quiz)",
        "(collecting|gathering) (answers|insights|opinions|views|feedback|them)",
        "(whens the renewal|what budget)",
        "(who|what) [_] (is|are) your (current|existing|present) [_] (provider|supplier|system|tool|vendor|agency)",
        "when does (your|the) [_] (contract|agreement) (end|come up|expire)",
        "your [honest] (feedback|opinion|thoughts|views|take) on (our|my) [new] (product|app|idea|offer|website|service|platform|book|course|tool)",
        "(quick|three|few|3|5|short) (questions|question) [_] [_] (survey|research|study)",
        "in exchange for [_] [_] (minutes|time|feedback|insight|insights|opinion|thoughts)",
        "strategy session for",
        "share (the|our) (results|findings) [_] (and|plus)",
    ),
    unless=phrases("{buys}", "(thesis|dissertation|university|supervisor|ethics)", "research on your"),
    fires=[
        "«I am conducting research into how» heads buy.",
        "What is your «biggest challenge» this year?",
        "On a «scale of 1» to 10, how happy are you?",
        "Please «take my short survey».",
    ],
    quiet=[
        "My thesis is on first weeks in hospitals, four questions, in May.",
        "Your survey of the north bank was a gift.",
        "The biggest oak in the parish fell on your wall.",
        "We are doing research on your great aunt's letters.",
    ],
)
