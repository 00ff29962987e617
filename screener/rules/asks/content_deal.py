"""Wants an article, a link or a paid mention on your pages.

Why it counts: whoever places texts and links for a living writes to every page there is.
When it stays quiet: they have read what is there, and want to quote it, translate it or put it right.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SAID = phrases(
    "(sponsored|guest|partner|promotional|branded|affiliate|seo|advertorial|promoted) {page_piece}",
    "(paid|commercial) (post|posts|article|articles|mention|mentions|link|links|placement|placements|collab*|feature|features|review|reviews|shoutout|partnership|partnerships)",
    "(do follow|dofollow|no follow|backlink*|link (exchange*|swap*|insertion*|building|placement*)|advertorial*|guest (posting|blogging|blogger)|domain (authority|rating)|shoutout*|shout out for)",
    "(swap|swapping|exchange|exchanging|trade|buy|buying|place|placing|insert|inserting|add|adding|include|including|get) .. (link|links|banner|banners|advert|adverts|ad space|advertising space|shoutouts|guest posts)",
    "(publish|publishing|place|placing|post|posting|host|hosting|feature|run|put|include|insert|carry|print|mention|list|show|display) ... {page_piece} .. (on|in|to|at|within|into) (your|this) [own|next|latest|lovely|excellent|well read] [_] {your_page}",
    "(publish|publishing|place|placing|post|host|hosting|run|carry|print|feature|accept|take) (our|my|a|an|one|some|their) [client|clients|ready|finished|original|free|short|unique] [made|written] {page_piece}",
    "(mention|mentions|mentioning|feature|featuring|include|including|review|plug|promote|promoting|showcase|show|wear|try|unbox|link) .. (our|my|client|clients|the|this|a) ... (in|on|to|into|with) (your|one of your) [next|latest|own|existing|old] [_] {your_page}",
    "(perfect|ideal|great|good|suited|place|home|fit) .. (for|to) (include|host|mention|feature|place|add|insert|carry|our|my) ... {page_piece}",
    "(write|writing|supply|provide|produce|contribute|contributing|submit|offer|send|deliver|prepare|draft) .. {page_piece} .. (for|to|on) your [own|next|lovely] [_] {your_page}",
    "(supply|provide|deliver|send|write|offer|produce) [you] [the|all|our] [ready made|ready|finished|free|unique|original] (articles|article|content|copy|texts|infographic*|guest post*|blog post*|visuals)",
    "(pay|pays|paid|paying|fee|fees|budget|rate|rates|price|prices|charge|cost|{money}) ... (per|each|every|for each|for a|for one|for every|for) [single|sponsored|guest|partner] (post|posts|article|articles|link|links|mention|mentions|story|reel|placement|banner|advertorial|video|insertion)",
    "your {your_page} [really|perfectly|also] (fits|fit|meets|meet|matches|match|suits|is perfect|is a good|is a great|is ideal|would suit|would be perfect|would be ideal|would be a good|would be a great|has good|has great|ranks|qualifies)",
    "(contacting|looking for|reaching out to|seeking|searching for|approaching|working with|after|need|writing to|cooperate with|collaborating with) .. (bloggers|blogs|websites|sites|creators|influencers|publishers|webmasters|channels|pages|podcasters|ambassadors)",
    "(takeover|take over) (of|for|on|my|your|our) ... (page|account|channel|instagram|feed|profile|day)",
    "(earn|earning|earnings|money|income|cash|monetise|monetize|monetising|monetizing) .. [from|with|off|through|out of] your (blog|site|website|channel|page|posts|content|podcast|newsletter|traffic|following)",
    "(take|accept|accepting|allow|welcome|welcoming|publish|open to|have) [any|outside|external|guest|new] (contributors|contributor|contributions|guest posts|guest articles|guest writers|guest authors|submissions|advertisers|sponsors|sponsored posts)",
    "(article|story|post|piece|text|infographic) [on|about] [_] [_] (ready|waiting|written|finished) (for|to|and) [_] [publish|publication|your]",
    "(free|sample|samples|sample of) .. (for|in exchange|in return|against) .. (review|post|video|mention|story|reel|unboxing)",
    "(advertise|advertising|advert|ad slot|ad space|banner|media buy) (on|in|with|at) your {your_page}",
    "(brand ambassador|ambassador for our|product placement|press release|media kit|link juice)",
    "(credit|credits|link|links|linking|mention) (back|to us|to our|to my|of our|of the brand|to the brand|with credit)",
    "(write|contribute|blog|post|author|publish) [something|a piece|an article|a post] (for|on|to|in|at) your [own] (blog|site|website|page|magazine|newsletter|portal|channel|journal|column)",
    "(how much|what) (do|would|does) (you|it|a) [_] (take|charge|cost|want|ask|post) [_] [_] (link|post|story|mention|banner|article|placement|reel|ad|feature|slot)",
    "(send|ship|give|gift|lend|offer) you [_] [_] [_] [_] (if|when|and) you [_] (show|post|wear|share|mention|review|film|feature|unbox|test|write|talk)",
    "(text|article|story|post|piece|recipe|guide|content) [_] [_] (that|which) (suits|fits|matches|would suit|would fit|may interest|would interest|goes with) your",
    "(be|as|become|become a|a) [your|a|the] (guest author|guest writer|guest blogger|contributor|columnist|sponsor) [on|for|of|at|to] [your]",
    "(your|could your) (channel|page|blog|profile|account|site|podcast|show|feed) [_] [_] (unbox|test|show|feature|promote|present|review|mention|carry|run|host|push|advertise|recommend)",
    "(broken|dead) link ... (ours|our|we have|replace|instead|mine|my)",
    "(add|put|include|list|place) (our|my|a client) [_] [_] (on|to|in|into) your [_] (list|directory|resources|links|blogroll|recommendations|page|site|favourites|guide|sidebar|footer)",
    "(cross post|cross posting|crosspost|cross promote|cross promotion|share each other|promote each other|feature each other|each others (stuff|posts|content|channels|pages|audience))",
    "(our|my|the) (pr|press|content|outreach|editorial|marketing|seo) (team|agency|department|people|writers) [_] [_] (has|have|would|wants|can|could|offers|prepared|will)",
    "(press kit|press pack|media pack|press text|pr package|sample pack|creator kit)",
    "(commission|percent|{percent}|share) [_] [_] (sale|sales|click|lead|order|sign up|referral) [_] [_] [_] (your|page|link|code|followers)",
    "(voucher|discount|promo|coupon|affiliate) (code|codes|link|links) [_] [_] [_] (for|from|to|with|in) [_] your",
    "your (readers|followers|listeners|viewers|subscribers|community|audience) (could|can|would|will|get|receive|might|may) [_] [_] (get|receive|code|voucher|discount|free|love|enjoy|benefit|save)",
)
OURS = phrases(
    "(our|a|an|one|some|my|client|clients|free|short|several|two|three|{number}|paid|original|quality|unique|this) [_] [_] {page_piece}",
    "(our|my|client|clients) [new|own|latest|little] (brand|product|products|shop|store|app|book|company|firm|business|kits|range|website|site|service)",
)
YOURS = phrases(
    "(your|this) [_] [_] {your_page}",
    "{your_page} of yours",
    "(bloggers|publishers|influencers|creators|website owners|site owners|webmasters|youtubers|podcasters|editors)",
)
PLACES = phrases(
    "(publish|publishing|publication|place|placing|placement|insert|host|hosting|feature|run|carry|appear|include|live on|posted on|put|add|get on|supply|write for|contribute|contributing|submit)",
    "(pay|paid|pays|paying|fee|fees|budget|rate|rates|price|price list|charge|cost|commission|compensat*|reward*|buy|buying|sponsor*|rent|earn|earning|free products|{money})",
    "(swap|exchange|trade|cross promot*|promot*|advertis*|collaborat*|collab|partner with|niche|traffic|seo|ranking|authority|outreach|campaign|ambassador*|affiliate*|mention*|credit|shout out|link back|plug|endorse)",
)
DEALT_IN = phrases(
    "(link|links|article|articles|guest|sponsored|sponsor|banner|backlink*|influencer*|content|advert*|collab*|brand|ambassador*|promo*|infographic|mention|product|products|samples|code)",
)
YOUR_PAGE = phrases(
    "your [_] (site|blog|website|page|channel|portal|platform|newsletter|podcast|magazine|readers|audience|followers|videos|feed|instagram|youtube)",
)
FAIR = phrases(
    "(your|the) [_] (article|articles|content|piece|post) (on|about|in|was|is|made|helped)",
    "(i|we|my|our) [_] (reads|enjoyed|loved|cite|cited|learned|learnt)",
    "{buys}",
    "(link|quote|mention|reference|credit|refer|answer|reply|thanks) (to|from|of|for) (your|you)",
    "(may|can|could|might) [i|we] (quote|cite|translate|reprint|reproduce|use) [_] (your|it|this|from|line|lines|page)",
    "(typo|wrong|broken|dead|mistake|missing|order|ordered|bought|delivery)",
    "from you",
)


RULE = rule(
    __name__,
    __doc__,
    says="Wants an article, a link or a mention on your pages",
    reads=WORDS,
    ask="promotion",
    looks_for=(SAID, OURS, YOURS, PLACES, DEALT_IN, YOUR_PAGE, FAIR),
    judge=said_or_together(SAID, (OURS, YOURS, PLACES), (DEALT_IN, YOUR_PAGE), unless_anywhere=FAIR),
    fires=[
        "We would love to place a «sponsored article» with you.",
        "Could you «mention our teapots in your next video»?",
        "«Your blog would be perfect» for a tale of our herbs.",
        "I write for a tyre firm and am «looking for websites» that carry texts.",
    ],
    quiet=[
        "May I reprint your article in our parish magazine, with a link to your site?",
        "The link in your post on eels is dead; here is the new address of the map.",
        "Your page on lime mortar saved our porch.",
        "I keep your blog open while I plant.",
    ],
)
