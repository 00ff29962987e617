"""Ends on a line that asks for a quick yes.

Why it counts: a short yes is the first step of a sale.
When it stays quiet: the question is about a thing named before by both.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Presses for a quick yes",
    reads=WORDS,
    phrases=phrases(
        "lets (connect|chat|talk|explore|grow|discuss|link|collab*|make it|build|win|support|do this|get|jump|hop|set|schedule|partner|work)",
        "(worth|fancy|up for|time for|got time for) [a|an] [quick|short|10|15] (chat|look|natter|call|conversation|try|go|peek)$",
        "^ (thoughts|interested|sound good|sound fair|make sense|worth it|curious|what do you think|agree|fair) ?",
        "^ (keen|intrigued|up for it|deal|wouldnt you agree|dont you think|is that so wrong|sound familiar) ?",
        "let me know (if youd like|if you would like|if interested|if youre interested|if this|if that|when youre|when you are|what you think)",
        "let me know [_] [_] [_] (thoughts|interested|availability|interest|what you think|suits|budget)",
        "looking forward to (your|connecting|working|collaborating|doing business|a fruitful|fruitful|hearing your)",
        "(yes or no$|simple yes)",
        "(just|simple|a simple|simply) (say|reply|type) [_] (yes|the word|care|interested)",
        "worth a (chat|look|quick|call|conversation|natter|peek|try)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "«Let's connect» and explore.",
        "We plant roofs. «Thoughts?»",
        "«Worth a look»?",
        "«Looking forward to your» positive reply.",
    ],
    quiet=[
        "Let's meet at the mill at six.",
        "I thought it made sense to ask you about clay.",
        "Looking forward to the harvest supper on Friday.",
        "What do you think of clause 4?",
    ],
)
