"""The company is one that lives from finding clients by message: agencies, outsourcing, lead generation.

Why it counts: the name of the firm tells what the note may not.
When it stays quiet: the company is a public body, a shop, a maker, or not known.
Seen in: essay A, row 4, and reports of users.
"""

from screener.rules.kit import phrases, rule

TRADE = phrases(
    "(lead generation|leads|leadgen|appointment setting|outreach|outsourcing|offshore|offshoring|staffing|infotech|infosolutions|infosystems|technosoft|softech|webtech|staff augmentation)",
    "(digital|marketing|media|seo|web|creative|branding|growth|advertising|social media|performance|influencer|pr|content) (agency|marketing|media|solutions|services|studio|studios|partners|group|labs|lab|consulting|house)",
    "(marketing|advertising|seo|branding|publicity|telemarketing|funnels|scaling|ads)",
    "(wealth|capital|crypto|forex|trading|investment|investments|funding|insurance|mortgage|financial) (advisers|advisors|partners|group|management|academy|brokers|solutions|services|club|associates|consultants|planning)",
    "(coaching|mentoring|mastermind|academy of success|speakers|consulting|consultants|consultancy|advisory|solutions|ventures|enterprises|realty|recruitment|headhunters|executive search)",
    "(software|app|web|mobile|it) (development|services|solutions|technologies|company)",
    "(self employed|freelance|network marketing|direct sales|herbal|wellness club)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Their company lives from finding clients",
    reads=("company",),
    phrases=TRADE,
    unless=phrases("(university|council|hospital|school|ministry|museum|charity|library|police|government)"),
    fires=[
        "Larch «Digital Marketing»",
        "Nimbus «Outsourcing» Ltd",
        "Summit «Wealth Partners»",
    ],
    quiet=[
        "Harrow Water",
        "Museum of Digital Media",
        "Larch Primary School",
    ],
)
