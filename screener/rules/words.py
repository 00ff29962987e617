"""The vocabularies that phrases share: ``{site}`` in a phrase is any entry of ``site`` here.

An entry is a word, ``prefix*``, several words, or ``{name}`` of a vocabulary above it; entries are
separated by ``|`` and written folded.
"""

from typing import Final

from screener.rules.occupations import OCCUPATIONS

VOCABULARY: Final[dict[str, str]] = {
    **OCCUPATIONS,
    "we": "i | we | im | ive | were | weve | our team | my team | our company | my company",
    "site": "website | websites | site | web site | webpage | web page | web presence | homepage | home page | landing page | online presence",
    "shabby": "outdated | out of date | dated | tired | old | old fashioned | slow | broken | ugly | behind the times",
    "audience": "accountants | advisers | advisors | agencies | agents | architects | artists | athletes | attorneys | authors | brands | brokers | builders | business leaders | business owners | businesses | ceos | cfos | changemakers | charities | chiropractors | chiropractic practices | cisos | clients | clinics | coaches | companies | consultants | contractors | corporates | couples | cpas | creatives | creators | dentists | designers | doctors | e com brands | ecommerce | electricians | employers | engineers | enterprises | entrepreneurs | estate agents | execs | executives | experts | families | female founders | firms | first time founders | founders | franchises | freelancers | gyms | healers | healthcare practices | high achievers | high performers | homeowners | hospitals | hotels | hr leaders | individuals | industrials | investors | it companies | it leaders | landlords | landscapers | law firms | lawyers | leaders | leadership teams | managers | manufacturers | marketers | medical practices | mums | moms | musicians | non profits | nonprofits | offices | online shops | operators | organisations | organizations | owners | parents | people who | physicians | plumbers | practice owners | practices | professionals | property developers | psychologists | realtors | recruiters | restaurants | retailers | roofers | sales teams | salespeople | schools | service providers | shops | small business | small businesses | sme owners | smes | smbs | solicitors | solopreneurs | speakers | start ups | startups | students | surgeons | teams | tech companies | therapists | trades | tradespeople | trainers | utilities | vets | women | women in business | writers",
    "outcome_verb": "achieve | add | adding | attract | attracting | book | books | booking | bring | bringing | build | building | close | closing | convert | converting | create | creating | crush | deliver | delivering | drive | driving | earn | earning | fill | filling | find | finding | gain | gaining | generate | generates | generating | get | gets | getting | grow | growing | hit | hitting | land | landing | make | making | receive | scale | scaling | secure | securing | sell | send | sign | signing | unlock | unlocking | win | winning",
    "grow_verb": "10x | 10xing | accelerate | accelerating | amplify | amplifying | boost | boosting | double | doubling | elevate | elevating | explode | exploding | fast track | grow | growing | increase | increasing | level up | maximise | maximising | maximize | maximizing | monetise | monetising | monetize | monetizing | multiply | multiplying | quadruple | scale | scales | scaling | skyrocket | skyrocketing | supercharge | supercharging | transform | transforming | triple | tripling | turbocharge | uplevel",
    "prospects": "appointments | booked calls | bookings | buyers | calls | clients | customers | deals | demos | discovery calls | donors | enquiries | followers | inquiries | instructions | jobs | leads | listings | meetings | members | orders | patients | podcasts | prospects | referrals | retainers | reviews | sales | sales calls | sales meetings | sign ups | signups | stages | students | subs | subscribers | tenants | tenders | valuations | views",
    "yield": "authority | bottom line | business | capital | cash | cash flow | cashflow | conversions | ctr | engagement | exit | exits | fees | funding | growth | impact | income | influence | interviews | margins | market share | mrr | pension | performance | pipeline | pipelines | potential | productivity | profit | profitability | profits | reach | results | returns | revenue | revenues | roi | salary | sales pipeline | traffic | turnover | visibility | wealth | brand | brands",
    "gain": "{yield} | {prospects}",
    "acquaintances": "connections | contacts | friends | people | acquaintances | colleagues | faces | folks",
    "in_common": "mutual | shared | common | joint",
    "several": "several | many | some | a few | quite a few | quite some | a lot of | lots of | loads of | plenty of | a number of | a good number of | so many | numerous | multiple | various | a bunch of | dozens of | tons of | a couple of | a handful of | a ton of | a good few | too many | a surprising number of | enough | a fair few",
}
