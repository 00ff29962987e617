"""Acts as if the owner had agreed: a slot held, a name put down.

Why it counts: it makes a no into a cancellation.
When it stays quiet: the two did agree, or the owner is at liberty to say so.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Acts as if you had already agreed",
    reads=WORDS,
    phrases=phrases(
        "(booked|reserved) you a",
        "(pencilled|penciled|blocked|booked|marked|reserved) [_] (you|us|your team|your name) [_] (in|down|on|for)",
        "(put|putting|have) (you|your name|us) down (as|for|on)",
        "[_] (pencilled|penciled|blocked) [_] [_] [_] [_] (for|in|out|on|min|minutes)",
        "(put|got|have) [_] hold (in|on)",
        "(put|have put|ive put|added|entered|placed|included) (you|your name|your|a short statement) [_] [_] (down|as|on the|in the)",
        "(put|have put|ive put|added|entered|placed|included) (you|your name|your|a short statement) [_] [_] (under your|onto|against|among)",
        "(invite on its way|invites on its way|invite is on its way)",
        "sent you a (calendar|meeting) invite",
        "calendar (invite|invitation)",
        "(ill|ill have|we will|well) [_] (call|ring|phone|visit|drop by|stop by|pop in|come by) (you|by|round|in) [_] [_] {soon}",
        "(my manager|my colleague|my colleagues|he|she) [_] (call|ring|phone|visit|drop by|stop by|pop in|come by) (you|by|round|in) [_] [_] {soon}",
        "(looking forward to|waiting for|await|awaiting) your [_] (confirmation|positive|order|reply|response|requirement|approval)",
        "(unless i hear|if i dont hear)",
        "if (that|this|it) doesnt work [_] (pick|choose)",
        "just need (your|a|headcount|the)",
        "all i need (is|today|from you)",
        "(which|when) (package|option|plan|slot|address) [_] [_] (would you|youd|do you|shall|should|suits|works|is best)",
        "as (discussed|agreed|you know) [_] (attached|i|we|each|the bonus|find)",
        "(ready|happy) to set you up",
        "set you up (with|when|on)",
    ),
    unless=phrases(
        "{buys}",
        "you (asked|said|offered|booked|ordered|wanted)",
        "(your order|your booking|your appointment|your boiler|the fitter|the contractor)",
    ),
    fires=[
        "«I've pencilled you in for» Thursday.",
        "Your «invite is on its way».",
        "«Looking forward to your positive reply».",
        "I «have put you down as» a supporter.",
    ],
    quiet=[
        "You put me down for the tea rota, thank you.",
        "Which day suits the fitter?",
        "I booked the hall for the reunion as we agreed in May.",
        "I hold you in high regard since Ypres.",
    ],
)
