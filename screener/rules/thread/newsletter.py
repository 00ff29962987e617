"""Reads like a mailing to everyone.

Why it counts: a mailing to a list that you never joined is the quickest way to be one of many.
When it stays quiet: the news is for you by name, or you signed up.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Reads like a mailing to everyone",
    reads=WORDS,
    phrases=phrases(
        "(subscribed|added|signed|enrolled) you [up] (to|on|onto|in|for)",
        "(my|our) [weekly|monthly|latest|free|new|quarterly|regular] (newsletter|digest|bulletin|round up|roundup|mailing|mailout)",
        "(issue|edition|volume) [no] {number}",
        "you (are|were) receiving this",
        "(unsubscribe|opt out|manage preferences|view in browser|no longer wish to receive|to stop receiving|dont want these)",
        "^ (dear|hello|hi|hey|happy) (all|everyone|friends|network|connections|connection|subscribers|readers|members|customers|contacts|folks|ladies|gents|valued|fellow|linkedin)",
        "(early bird|seats left|places left|spots left|last chance|doors close|final call|last call|selling fast|limited seats|limited places)",
        "(seasons greetings|season greetings|happy holidays|happy new year|merry christmas|eid mubarak|happy diwali|happy easter) (to|from) (all|you and|everyone|our|us|my|the|your)",
        "(new|our|my) (offer|range|collection|catalogue|programme|course|season|launch) .. (out|live|here|starts|opens|returns|available)",
        "(all|each|every) of (you|my connections|my contacts)",
    ),
    fires=[
        "«Hello all», our autumn range is here.",
        "I have «added you to» my list.",
        "«My weekly newsletter» is out: seven hooks.",
    ],
    quiet=[
        "Happy new year, Marit, and love to the twins.",
        "The third edition of your atlas is in our window.",
        "Friends told me you mend bellows.",
    ],
)
