"""The headline sells the finding of clients: leads, appointments, closers, funnels, cold outreach.

Why it counts: whoever sells leads writes to people in order to sell them leads.
When it stays quiet: the person does marketing for the firm that employs them.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

FINDING = phrases(
    "(lead gen|leadgen|lead generation|appointment setter|appointment setting|client acquisition|client attraction|cold email|cold outreach|cold calling|done for you|done with you|outreach agency)",
    "(real estate|insurance|exclusive|qualified|solar|roofing|b2b|inbound|hot|mortgage) leads",
    "leads for .. _",
    "(leads provided|live transfers|booked calls|booked meetings|sales calls booked|warm intros|investor intros)",
    "(webinar|sales|marketing|clickfunnels|automated) (funnel|funnels|system)",
    "(funnels|clickfunnels|kajabi|gohighlevel|go high level)",
    "(high ticket|remote|commission only) (closer|closers|sales closer|closing)",
    "(sales pipeline|revenue|growth|pipeline) (architect|engineer for|system|systems|acceleration|partner|playbook)",
    "predictable (revenue|pipeline|growth|sales|clients)",
    "(ghostwriter|ghostwriting|ghost writer)",
    "(ai|automated) (sales agents|sdr|outreach|agents)",
    "(book|books|get) you (on|onto|in front of|paid) .. _",
    "(speaker agent|media placements|featured in forbes|guest posting|link building)",
    "(convert|converts|converting) (leads|visitors|strangers|followers|clicks)",
    "(sponsored posts|newsletter ads|brand collabs|collabs open)",
    "(raise|raising) (capital|funds|money) .. _",
    "(access to|network of|warm) .. investors",
)

RULE = rule(
    __name__,
    __doc__,
    says="Sells leads, appointments or outreach",
    reads=("headline",),
    phrases=FINDING,
    unless=phrases(
        "(manager|lead|specialist|executive|officer) (at|for|in house|with)",
        "(no|not) .. (leads|lead generation)",
        "lead generation ?",
        "(looking for|seeking) _",
    ),
    fires=[
        "«Appointment setter» for garden designers",
        "«Webinar funnels» that feel human",
        "«Cold email» for B2B firms, done kindly",
    ],
    quiet=[
        "Lead generation manager at a pump maker",
        "Team lead, water pipes",
        "Sales operations analyst, cinema chain",
    ],
)
