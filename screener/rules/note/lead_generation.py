"""Offers leads, appointments or more customers.

Why it counts: selling customers to businesses is the trade that writes most of the unwanted notes.
When it stays quiet: leads are meant in another sense, or the sender asks the owner for work.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers leads or more customers",
    reads=WORDS,
    phrases=phrases(
        "(lead gen|lead generation|leadgen|appointment setting|appointment setter)",
        "(appointment setters|demand generation|client acquisition|customer acquisition)",
        "(patient acquisition|growth hacking|sales funnel|sales funnels|linkedin automation)",
        "(linkedin outreach|cold email|cold emails|cold outreach|email outreach|outbound campaigns)",
        "sales pipeline",
        "(need|want|get|more|buy|sell|exclusive|qualified|warm|hot|quality|new) leads",
        "(b2b|fresh|verified|free|inbound|remortgage|mortgage|generate|of|with|for|{number}) leads",
        "leads [_] (for|in|from|per|every|delivered|to|exclusive|your|daily|weekly|that)",
        "(qualified|exclusive|booked|pre qualified|prequalified|warm|discovery|ready) [_] ({buyers}|appointments|meetings|bookings|opportunities|retainers)",
        "(fill|filling|book up|pack) .. (calendar|calendars|diary|diaries|pipeline|schedule|chairs|classes)",
        "(fill|filling|book up|pack) .. (rooms|beds|tables|books|practices|clinics|caseload|roster)",
        "(attract|win|get|getting|find|sign|land|generate) [_] (more|better|high paying|ideal|premium|enough|extra|new) [_] {buyers}",
        "(bring in|bring you|reach|send you|get you|take|sell|handle) [_] (more|better|high paying|ideal|premium|enough|extra|new) [_] {buyers}",
        "^ (more|want|need) [_] {buyers}",
        "(more|extra|new) {buyers} (than|through|for|from|without|every|each|per|via|online)",
        "{number} {buyers} [_] (looking|searching|ready|waiting|in front of|per month|a month|every month|this month|monthly|each month|per week)",
        "(we|i) (send|bring|deliver|find|get) you {buyers}",
        "attendee email list",
        "(email list|attendee list|database) of",
        "{number} (records|contacts|emails)",
        "(taking on|take on|room for|looking for|open to) [_] (new|more|extra) {buyers} (at the moment|right now|this month|currently)",
        "(taking on|take on|room for|looking for|open to) [_] (new|more|extra) {buyers} (just now|these days|now|this quarter)",
        "{number} .. (homeowners|patients|clients|bookings|leads|appointments) (in front of|per month|a month|every month|this month|monthly)",
    ),
    unless=phrases("{buys}", "our accountant", "we need", "im looking for"),
    fires=[
        "We run «lead generation» for roofers.",
        "«More patients» this spring?",
        "We «fill your diary» while you work.",
        "I can send «20 bookings a month» your way.",
    ],
    quiet=[
        "I lead the choir at St Anne's.",
        "Could you lead the walk on Sunday?",
        "She leads the team that leads on flood maps.",
        "Do you take on new clients with a March year end? We need an accountant.",
    ],
)
