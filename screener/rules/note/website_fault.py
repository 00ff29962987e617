"""Finds fault with the owner's website or how they are found online.

Why it counts: a fault found uninvited is the opening of a sale; the repair is for hire.
When it stays quiet: the writer's own site is meant, or the owner asked for the remark.
Seen in: essay E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Finds fault with your website",
    reads=WORDS,
    phrases=phrases(
        "your [company|firm|practice|shop] {site} (is|looks|feels|seems|could be|could look|isnt|doesnt) ... {shabby}",
        "your [company|firm|practice|shop] {site} (does not|took|takes|loads|scored|needs|deserves|lacks|fails) ... {shabby}",
        "your [company|firm|practice|shop] {site} (is|looks|feels|seems) [a bit|really|rather|very|quite|somewhat] {shabby}",
        "your {site} ... (isnt|not|doesnt|never|hardly|barely) .. (converting|convert|ranking|rank|load|loading|showing)",
        "your {site} ... (isnt|not|doesnt|never|hardly|barely) .. (bringing|working for you|mobile|optimised|optimized|secure|found|getting)",
        "your {site} (scored|takes|took|lacks|fails|needs|loses|is losing|is costing|could be|could do|could bring|deserves)",
        "(noticed|found|spotted|saw|counted|see) ... (errors|issues|problems|mistakes|broken links|bugs|gaps|faults) ... (your {site}|on it)",
        "(looking at|looked at|checked|visited|reviewed|ran) [out] your [company|firm|practice|shop] (site|{site}|domain|shop|google listing)",
        "(scanned|audited|analysed|analyzed|went through|was on|were on) [out] your [company|firm|practice|shop] (site|{site}|domain|shop|google listing)",
        "you (dont|do not) have .. on your {site}",
        "(redesign|revamp|rebuild|modernise|modernize|refresh|optimise|optimize|rank) your {site}",
        "(broken links|page speed|meta description*|meta title*|load time|loading speed)",
        "(core web vitals|google ranking*|search ranking*|google listing|google business profile)",
        "(seo audit|website audit|local seo)",
        "(dont|doesnt|not|do not|didnt|couldnt|cant) (show up|come up|appear|rank|find you|find your) .. (google|search|page {number}|until)",
        "(google listing|reviews|seo|google ranking|google profile|listing) .. (could be|isnt|not|needs|deserves|costing)",
        "(first page of google|top of google|google rankings)",
        "(page|number) (1|one) (of|on|in) google",
        "rank [you] [higher] on google",
        "(counted|found|spotted) {number} (broken|errors|issues|problems|mistakes)",
    ),
    unless=phrases(
        "(my|our) {site}",
        "(booking|ticket|contact) link on your {site}",
        "(so|and|but) (i|we) (could not|couldnt|cannot|cant) [_] (book|order|buy|pay|register|reserve|enrol)",
    ),
    fires=[
        "I saw «your website looks tired», and I can make it shine.",
        "Hi! «Your company site is out of date» and costs you clients.",
        "We «found several issues with your website». Want the report?",
        "I «ran your shop» through a checker: the «page speed» is poor.",
        "You «don't come up on google» for boilers in Hull.",
    ],
    quiet=[
        "We were told our website is old; who built yours?",
        "Your website led me to your talk on slow cities.",
        "I wish my website looked half as good.",
        "I read on your website that the choir needs basses.",
        "Your website will not load the form on my phone, so I could not book the Saturday course.",
    ],
)
