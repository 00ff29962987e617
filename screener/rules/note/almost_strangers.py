"""Reconnects with a contact they do not know, to tell about themselves.

Why it counts: years of silence do not carry an ask.
When it stays quiet: a memory that only an acquaintance could have is told.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Reconnects with you as a contact they hardly know",
    reads=WORDS,
    phrases=phrases(
        "(never|not|havent|hasnt) [_] [really|properly|actually|yet] (spoken|talked|been in touch) [which|before|much|yet|but|properly|on]",
        "(never|not|havent|hasnt) [_] [really|properly|actually|yet] (met properly|chatted|been introduced) [which|before|much|yet|but|properly|on]",
        "(weve|we have|were|been) [been] connected [on here|on linkedin|here] [for] (a while|some time|ages|years|a long time|since|quite|awhile|but|now)",
        "(important|valued|valuable|key|special) (contact|contacts|connection|connections|people in my|person in my|part of my|member of my)",
        "(reconnecting|reconnect|re connect|catching up) with (my|old|folks|people|contacts|some|former|everyone)",
        "(first degree network|my 1st degree)",
        "(going|looking|went) through my (contacts|connections|network|list)",
        "(way too long|popped into my head|popped in my head)",
        "long time no (speak|see|chat|talk)$",
        "(reaching|reach) out to (folks|people|everyone|contacts|my|old|friends)",
        "naturally you came to mind",
        "(been|youve been) on my (mind|radar)",
        "(immediately|instantly) thought of you",
        "you came (straight|immediately|naturally) to mind",
        "(a lot|much) has (changed|happened) [_] [_] (i|since)",
        "(took|taken) the leap",
        "since (leaving|then|that time) .. (ive|i have|i) (found|launched|started|moved|founded|become|begun)",
        "(started|doing|launched|joined) something (new|different|exciting|amazing)",
    ),
    unless=phrases("{buys}", "you asked"),
    fires=[
        "You are an «important contact», and it struck me that we never spoke.",
        "«We have been connected for years», and I «took the leap».",
        "I am «reconnecting with my» network.",
        "I «started something new».",
    ],
    quiet=[
        "It has been nine years since you lent me the drill.",
        "We never connected although we share a Teams call each Thursday.",
        "You have been in my prayers since the funeral.",
        "Long time no see at the choir, are the knees better?",
    ],
)
