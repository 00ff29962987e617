"""Offers advice on pension, tax, mortgage, insurance or investing unasked.

Why it counts: whoever opens a stranger's purse in the first line sells what goes into it.
When it stays quiet: the subject is the sender's or the owner's work, or the owner asked.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers advice on your money",
    reads=WORDS,
    phrases=phrases(
        "(your|their|the) (pension|retirement|mortgage|savings|lump sum) .. (looked|review|reviewed|working|sorted|plan|protected|safe|optimised|checked|while)",
        "(your|their|the) (wealth|investments|portfolio|isa|401k) .. (looked|review|reviewed|working|sorted|plan|protected|safe|optimised|checked|while)",
        "(your|their|the) (super|tax bill|cover|life cover|finances) .. (looked|review|reviewed|working|sorted|plan|protected|safe|optimised|checked|while)",
        "(your|their|the) (estate planning|own money|idle cash|nest egg|tax position) .. (looked|review|reviewed|working|sorted)",
        "(your|their|the) (estate planning|own money|idle cash|nest egg|tax position) .. (plan|protected|safe|optimised|checked|while)",
        "(review|second opinion|plan|check up|health check) [_] [_] (your|their) (pension|pensions|retirement|mortgage|savings|wealth|investments)",
        "(money mot|protect|sort|grow|optimise|reduce) [_] [_] (your|their) (pension|pensions|retirement|mortgage|savings|wealth|investments)",
        "(review|second opinion|plan|check up|health check) [_] [_] (your|their) (portfolio|tax|finances|cover|financial|money|estate)",
        "(money mot|protect|sort|grow|optimise|reduce) [_] [_] (your|their) (portfolio|tax|finances|cover|financial|money|estate)",
        "(financial|pension|retirement|wealth|mortgage|tax|insurance|estate|legacy) (review|reviews|plan|planning|advice|adviser|advisor|coach|coaching)",
        "(financial|pension|retirement|wealth|mortgage|tax|insurance|estate|legacy) (clarity|wellbeing|protection|freedom|strategy)",
        "(financial|pension|retirement|wealth|mortgage|tax|insurance|estate|legacy) (strategies|check|mot|services|solutions)",
        "(overpaying|pay too much|paying too much|paying more) [_] (tax|insurance|for|on)",
        "(tax efficient|tax free|tax saving*|shelter income|r d relief|r and d relief|claim relief)",
        "(golden visa|off plan|buy to let|rental yield|passive investing|eis relief|net yield)",
        "private banking",
        "(first home|refinance|refinancing|remortgage|lending|home loan) [_] [_] (you|resource|rates|journey|glad|help)",
        "(how|what) [_] [_] (your|you) [_] (money|savings) (is|doing|works|working)",
        "(your|you) [_] (money|savings) (work|working|working harder|sit|sitting)",
        "(life insurance|income protection|critical illness)",
        "(approaching|nearing|before|closer to|thinking about) retirement",
        "(crypto|cryptocurrency|forex|bitcoin) (investment|company|trading|mining|platform|opportunity|market|investor)",
        "already have property",
        "(investors|invest|investing|investment|trade|trading) [_] (opportunity|opportunities|returns|in property|in crypto)",
        "(investors|invest|investing|investment|trading) [_] (in gold|with us|circle|club|experience|market experience)",
        "{percent} (net|a year|annual|per annum|p a|yield|return|returns|monthly)",
        "(pay|paying|offer|earn) [you] (a|generous|an attractive|good) [_] (commission|referral fee|introducer fee|kickback|finders fee)",
        "(bridging|invoice|asset|business|trade|equity) (finance|financing|loan|loans|funding)",
        "(exit plan|exit strategy|exit planning|value your business|value businesses|business valuation|buyer for your|sell your (business|practice|company|shop|agency))",
        "(tax|vat) (refund|rebate|credit|credits|relief|saving|savings)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "When did you last have «your pension reviewed»?",
        "I offer a «financial review» to dentists.",
        "You may be «overpaying tax».",
        "We have «off plan» units in the south.",
    ],
    quiet=[
        "We are both in the Thames Trade Circle, so I thought I would say hello.",
        "I teach pension law in Leiden and cite your case.",
        "Your talk on estate records helped me.",
        "The tax office wrote to me about your invoice 1187.",
        "I want to review your chapter on mortgages in 1880.",
    ],
)
