"""The headline is that of a supplier: development shops, search ranking, staff by the hour, goods from stock.

Why it counts: the person is paid to find buyers, and a connection is how they are found.
When it stays quiet: the same work is done for one employer.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

SUPPLY = phrases(
    "(web|app|mobile|software|custom software|mobile app|website) [and|app|mobile|web] [app|mobile] (development|design|dev) [and|ai] [ai] (company|agency|services|solutions|partner|firm|studio)",
    "(web|mobile) (mobile app|app|cloud|mobile) [ai|and] ..  (development|partner|solutions|cloud)",
    "(development|technology|outsourcing|offshore|nearshore|staffing|growth|strategic|solutions|recruitment) partner [for]",
    "(outsourcing|offshore developers|offshore team|offshoring|nearshore|staff augmentation|dedicated developers|dedicated team|white label|virtual assistants)",
    "(hire|need) [dedicated|remote|top|vetted] (developers|developer|talent|engineers|vas)",
    "(pre vetted|vetted) (talent|developers)",
    "{money} (hr|hour|an hour|per hour)",
    "(seo|smm|ppc) (expert|specialist|consultant|agency|services|freelancer)",
    "(digital marketing|marketing|creative|branding|media|seo|pr|social media|advertising|recruitment) agency",
    "(agency owner|agency founder|smma)",
    "(paid social|paid ads|meta ads|tiktok ads|google ads|facebook ads)",
    "under one roof",
    "(oem|odm|moq|wholesale|bulk orders|min order|minimum order|manufacturer and exporter|supplier of)",
    "(manufacturer|exporter|supplier|factory) .. (welcome|shenzhen|export|wholesale|worldwide)",
    "(ai automation|automation) (for|agency|expert|specialist)",
    "(branded|corporate) (gifts|hampers|merchandise)",
    "(in one platform|all in one|the all in one|software for)",
    "(managed it|it support for|cyber for|it services)",
    "(da {number}|nda signed|backlinks)",
    "websites for _",
    "(freight|logistics) .. (quote|best rates|rates|groupage)",
    "(business|equipment) (funding|finance|loans) (broker|specialist)",
    "(lines of credit|invoice factoring)",
    "(we|i) (sell|supply|export|manufacture) (to|all|high|quality)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Advertises a supplier",
    reads=("headline",),
    phrases=SUPPLY,
    unless=phrases("(student|intern|fresher|in house|council|looking for|seeking)"),
    fires=[
        "«Web development company» | Quick start",
        "Partnerships | «Staff augmentation» from Lisbon",
        "«Wholesale» candles, shipped weekly",
    ],
    quiet=[
        "SEO executive at a pet insurer",
        "Web developer, county library",
        "Wind turbine technician, offshore",
    ],
)
