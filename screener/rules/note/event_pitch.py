"""Invites to the sender's own webinar, dinner or summit, or to a stand.

Why it counts: such events are held to sell to those who come.
When it stays quiet: the event is the owner's, the owner asked, or it is a plain gathering of a shared trade.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Invites you to an event that sells",
    reads=WORDS,
    phrases=phrases(
        "(free|our|my|virtual|online|complimentary|live|upcoming) [_] [_] (workshop|summit|challenge|masterclass|webinar|bootcamp)",
        "(exclusive|next|hosting a|hosting|running a|joining our|5 day|five day) [_] [_] (workshop|summit|challenge|masterclass|webinar|bootcamp)",
        "(free|our|my|virtual|online|complimentary|live|upcoming) [_] [_] (roundtable|round table|seminar|training session|open house|retreat|info session)",
        "(exclusive|next|hosting a|hosting|running a|joining our|5 day|five day) [_] [_] (roundtable|round table|seminar)",
        "(exclusive|next|hosting a|hosting|running a|joining our|5 day|five day) [_] [_] (training session|open house|retreat|info session)",
        "(masterclass|round table dinner|fireside chat|virtual summit|thought leadership event)",
        "(networking event|discovery session|info session|lunch and learn|breakfast briefing)",
        "{we} [_] [_] (hosting|host|holding|inviting|bringing together|gathering) [_] [_] (small|intimate|private|exclusive|few|select|dinner|breakfast)",
        "{we} [_] [_] (hosting|host|holding|inviting|bringing together|gathering) [_] [_] (evening|{number}|{number_word}|virtual)",
        "{we} [_] [_] (hosting|host|holding|inviting|bringing together|gathering) [_] [_] (our|a free|free|webinar|women)",
        "(intimate|private|exclusive|executive) .. (dinner|breakfast|roundtable|evening|lunch|gathering|event|reception)",
        "(save|saved|saving) [_] [_] (you|your|a|an) [_] [_] (seat|spot|place|chair|ticket|pass|slot) (for|on|at|in|$|already|with)",
        "(reserve|reserved|reserving|hold) [_] [_] (you|your|a|an) [_] [_] (seat|spot|place|chair|ticket|pass|slot) (for|on|at|in|$|already|with)",
        "(held|holding|secure|claim|have|put|got) [_] [_] (you|your|a|an) [_] [_] (seat|spot|place|chair|ticket|pass|slot) (for|on|at|in|$|already|with)",
        "(vip|complimentary) (ticket|tickets|seat|seats|seating|pass|passes|link|place|spot|entry|visitor)",
        "free (ticket|tickets|pass|passes|entry)",
        "your registration",
        "(register|rsvp) (now|here|today|anyway|via|below)",
        "(join|visit|meet) us (at|on|live|for|in)",
        "(come|visit|see|stop by|swing by|meet) [_] [_] (our|at our) (stand|booth)",
        "at our (stand|booth)",
        "(hosted|sponsored|supported|paid for) by [_] (partner|partners|sponsor|sponsors|our)",
        "our (sponsor|sponsors|partners)",
        "chatham house",
        "no (slides|sales) [_] (no|only|just|promise|sales)",
        "be my guest",
        "as my (guest|visitor)",
        "bring a (colleague|friend)",
        "(become|be) (a|our) (sponsor|exhibitor)",
        "as a (sponsor|partner|vip|delegate|exhibitor|member) (youd|you would|you|youll|you get)",
        "sponsor (our|my|the)",
        "(sponsorship|exhibition|speaking) (opportunity|opportunities|slot|slots|package|packages)",
        "(early bird|{number}k attendees)",
        "doors (open|close)",
        "tickets (are|from|on|still|go)",
        "(personally|warmly|cordially) invite you",
        "invite you to (our|my|a free|an exclusive|the launch)",
        "(upcoming|annual|next) [_] (summit|webinar|masterclass|expo|gala|retreat|bootcamp|challenge|workshop) [_] (with|on|for|in|where|featuring)",
        "(drinks|canapes|lunch|refreshments|dinner|breakfast) (provided|included|on us|is on us|are on us)",
    ),
    unless=phrases(
        "{buys}",
        "your (webinar|seminar|workshop|masterclass|talk|session|training)",
        "(at|from|during|after) the [_] (webinar|seminar|workshop|masterclass|training)",
    ),
    fires=[
        "Join «our free webinar» on cash flow.",
        "«We are hosting an intimate dinner» for heads of claims.",
        "I «have reserved you a seat for» Thursday.",
        "«Come and see our stand» in hall 7.",
    ],
    quiet=[
        "I missed your webinar, is there a recording?",
        "We sat together at the breakfast in Leeds.",
        "Is there a free seat in your car to the match?",
        "The seminar in Galway has a gap in October, would you speak?",
    ],
)
