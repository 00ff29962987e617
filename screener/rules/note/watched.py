"""Says that the owner's clicks, visits or readings were watched.

Why it counts: only those who sell count who opened what.
When it stays quiet: the owner wrote or asked.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says that they watched what you clicked",
    reads=WORDS,
    phrases=phrases(
        "(you|youve|you have|someone|somebody) .. (downloaded|visited|viewed) [on] (our|my|the) [_] (whitepaper|guide|website|site)",
        "(you|youve|you have|someone|somebody) .. (opened|clicked|browsed|checked out) [on] (our|my|the) [_] (whitepaper|guide|website|site)",
        "(you|youve|you have|someone|somebody) .. (downloaded|visited|viewed) [on] (our|my|the) [_] (page|email|note|message|messages)",
        "(you|youve|you have|someone|somebody) .. (opened|clicked|browsed|checked out) [on] (our|my|the) [_] (page|email|note|message|messages)",
        "(you|youve|you have|someone|somebody) .. (downloaded|visited|viewed) [on] (our|my|the) [_] (brochure|profile|link|proposal)",
        "(you|youve|you have|someone|somebody) .. (opened|clicked|browsed|checked out) [on] (our|my|the) [_] (brochure|profile|link|proposal)",
        "(you|youve|you have|someone|somebody) .. (downloaded|visited|viewed) [on] (our|my|the) [_] (deck|video|emails|pricing page|report)",
        "(you|youve|you have|someone|somebody) .. (opened|clicked|browsed|checked out) [on] (our|my|the) [_] (deck|video|emails|pricing page|report)",
        "(noticed|saw|see|notice) (that you|you|youve|you have) [also] (liked|reacted|downloaded|opened|visited|clicked)",
        "(noticed|saw|see|notice) (that you|you|youve|you have) [also] (viewed|engaged|commented on|read my|looked at my|been researching|been looking)",
        "(our|my) [_] (signals|system|data|records|analytics|tracker|algorithm) (show|shows|say|says|tell|tells|flagged|picked up|indicate*)",
        "youve (read|seen|opened) my",
        "you were (online|active)",
        "(read|seen) but (not|no|didnt)",
        "(viewed my profile|looked at my profile|visited my profile)",
        "(had|have|took) a look at my profile",
        "checked (me|my profile) out",
    ),
    unless=phrases("{buys}"),
    fires=[
        "I «noticed you downloaded» our guide.",
        "«Our signals show» interest from your site.",
        "I «see you've read my» last two.",
        "«You viewed my profile», so hello.",
    ],
    quiet=[
        "I saw you at the soup stall.",
        "You opened the window and the cat left.",
        "Our records of the 1901 flood are in the attic.",
        "I visited your museum on Sunday.",
    ],
)
