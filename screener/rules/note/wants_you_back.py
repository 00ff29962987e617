"""A firm that lost touch asks to go on writing to you, or wants you back as a customer.

Why it counts: it is the list that misses you, not a person.
When it stays quiet: one person is sorry for a long silence.
Seen in: essay B, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="A firm asks to go on writing to you, or wants you back",
    reads=WORDS,
    phrases=phrases(
        "(we|we really|weve|all of us|everyone here) [have] (miss|missed) (you at|seeing you|having you|your orders|you$)",
        "we (noticed|see|saw|notice) [that] (youve|you) [have|had] (not|havent|stopped|gone quiet|been away|been gone|drifted)",
        "(we|firm|shop|team) (havent|have not|hasnt|has not) [_] (seen you|heard from you|written|contacted you|been in touch|reached out|had you|sent you|kept in touch|emailed|spoken|been good)",
        "you (havent|have not) (ordered|visited|booked|bought|opened|logged in|been|used|been back|shopped|renewed|read) .. (since|in|for|us|our|your|with|lately|from|at|recently)",
        "(you|youve|youd) [not|havent|have not] (ordered|visited|booked|bought|opened|logged in|shopped) (since|in months|for a while|lately)",
        "(stay|remain|be|keep you|stay on|kept|still be|like to be|leave you) [subscribed|listed] (on|to|in|off|subscribed to) (our|the|my) .. (list|lists|newsletter|mailing|mailings|brochures|updates|offers|letters|database|register|books|circular|catalogue|mailing list)",
        "stay on (it|the list|our list|board with us|our books)",
        "(keep|go on|continue|carry on) (hearing|getting|receiving|posting|sending|emailing|writing|mailing) .. (from|our|you|to|us|the|your|these|it|for)",
        "(like|want|wish|rather|prefer|love) [to] [keep|not|still|continue] [to] (hear|hearing|receive|receiving|get|getting) (from us|from our|our|messages|news from|mail from|updates from|letters from|word from|offers from|these)",
        "(rather|prefer) not (hear|to hear|get|receive|to get|to receive) [_] (from|our|these|any|messages)",
        "(our|my) (updates|letters|newsletter|offers|mailings|bulletin|circular|catalogue|news|emails|brochure|tips) .. (still|of interest|reach|reaching|welcome|useful|relevant|continue|coming)",
        "(your|the) (consent|subscription|membership|permission|registration|account|opt in) .. (runs out|expires|expired|has expired|has lapsed|lapsed|lapses|has gone|ends|dormant|is about|is due|will end|ran out|has run out|inactive)",
        "(tidying|cleaning|clearing|updating|refreshing|reviewing|pruning|sorting|sorting out|going through|trimming) [up|out] (our|my|the) .. (list|lists|contacts|database|address book|mailing list|address list|records|books|files|register)",
        "(neglected|lost touch with|lost sight of|lost contact with|drifted away from|failed to write to|out of touch with|ignored) (our|many of our|you|some of our|so many) [_] (contacts|customers|clients|readers|members|friends|subscribers|as|for|and|$)",
        "(sorry|apologies|apologise|apologize|forgive us|pardon us|excuse us|regret) .. (we|weve|our|us) ... (silence|quiet|in touch|wrote|written|long|absence|touch|contact|contacted|word|neglected)",
        "(its|it has|weve|we have|have) been [_] (quiet|silent) (from|on) (our|us) [side|end]",
        "(we|weve|we have) (not written|been silent|gone quiet|been quiet|been absent|been away|let you down|been out of touch|not written|not been in touch|let it slide)",
        "we have not .. (as we ought|as often|in a while|for ages|for months|since|in years|enough|for so long)",
        "(sorry for|excuse|apologies for|forgive) [our|the|us for|us] [long|going|being|radio|having] (silence|disappearing|quiet|silent|gone quiet|absence|the silence|going quiet|vanishing|lack)",
        "(beg|ask) [_] your pardon",
        "(please|do|kindly) forgive us",
        "(any|a|had a|no) word from us",
        "(heard|hear|hearing) [nothing|little|anything|more|so little] from (us|our firm|our shop|our team|our company|our clinic|our garden)",
        "(want|like|wish|allow|would you want|happy for) us to (stay|keep|go on|continue|write|remain|carry on|send|contact|be in touch|get in touch|drop|remove)",
        "(dont|please dont|do not) (go|leave us|leave|unsubscribe)$",
        "(shall|should|may|can|could) we (keep|carry on|stay|continue|go on|leave|remove|keep in touch|still|take you off|drop|hold)",
        "(still|is this|are you still) [_] (the right address|the right person|the correct address|your address|happy to hear|want our|interested in our|reading our|getting our|a customer)",
        "(right|correct|best|current) (address|email|contact) for (our|your|the) .. (information|catalogue|updates|newsletter|news|brochure|offers|mailings)",
        "(confirm|tell us|let us know|say) (whether|if|that|how often) ... (reach you|our|still|hear from us|list|from us)",
        "how often (would|should|do|shall|may) (you|we) ... (from|write|mail|hear|our)",
        "(love|like|pleased|delighted|happy|glad|wish) to (have|see|welcome|win|get|tempt) you back",
        "(welcome|win|have|get|want|tempt|bring) you back",
        "come back (to us|and|for|today|soon)",
        "(is|are) back (and|with) [_] (writing|posting|sending|again|news|offers|in business|better|new)",
        "(give|send|drop) us (a sign|a yes|a line if|a word|a shout if|a quick yes)",
        "(after|following) a [_] (break|pause|rest|silence) [_] (our|we|the)",
        "(gone|fallen|lain) dormant",
        "(reactivate|wake|revive|renew|restart|resubscribe|re subscribe|opt back|log back|sign back) [it|your|our|in|the|up]",
        "as a former (customer|client|member|subscriber|guest|patient|student|reader)",
        "(its|it has) been (a while|ages|some time|so long|months|a long time|far too long) since (you|your|we last sent|you heard|you last)",
    ),
    unless=phrases("{buys}", "(our|the) (choir|band|family|kids|children|mother|father|dad|mum)"),
    fires=[
        "We've missed you at Penn Candles.",
        "Should we carry on posting the list?",
        "We are tidying up our address book.",
        "Our silence is our fault, please forgive us.",
    ],
    quiet=[
        "Sorry I went silent in spring, how are you?",
        "I have not seen you since the wedding.",
        "Is this still your address? Noor has a letter for you.",
        "Our mother asks whether you will visit.",
    ],
)
