"""Announces a launch, a book or a campaign of the sender's own.

Why it counts: the news is the sender's; the owner is to be its audience.
When it stays quiet: the thing launched is the owner's, or concerns the owner by name.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Announces a launch of their own",
    reads=WORDS,
    phrases=phrases(
        "{we} [have|just|finally|officially|recently|are|also] [just|officially|finally] (launched|launching|gone live|going live|releasing)",
        "{we} [have|just|finally|officially|recently|are|also] [just|officially|finally] (released|dropped|relaunched|opened our round|crowdfunding)",
        "[_] [just] (goes|going|went|gone|its|now|were|weve gone) live [on|this|today|tomorrow|next|{soon}]",
        "its launch day",
        "(its|is) finally (here|happening|live)",
        "(kickstarter|product hunt|producthunt|indiegogo|gofundme|crowdfund*|pre order|preorder)",
        "(pre orders|bestseller|best seller|early access|beta access|waitlist|wait list)",
        "soft launch",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (book|novel|album|film) [_] [_] (launches|goes|comes out|out)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (app|startup|documentary|course|brand) [_] [_] (launches|goes|comes out|out)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (book|novel|album|film) [_] [_] (launched|drops|live|available|hits)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (app|startup|documentary|course|brand) [_] [_] (launched|drops|live|available|hits)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (ep|single|product|venture|memoir) [_] [_] (launches|goes|comes out|out)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (ep|single|product|venture|memoir) [_] [_] (launched|drops|live|available|hits)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (leadership book|collection|gin|tool|game) [_] [_] (launches|goes|comes out|out)",
        "(my|our) [first|new|debut|latest|little|upcoming|own] (leadership book|collection|gin|tool|game) [_] [_] (launched|drops|live|available|hits)",
        "[recently] (published|released) (a|an|my|our) [_] [_] (article|book|post|blog|video|episode|guide|ebook|report) [_] [_] [_]",
        "(published|released|wrote|written|launched|built) my (first|new|own|debut|latest|second) [_] (book|novel|ebook|album|course|app|product|guide|podcast)",
        "(excited|thrilled|delighted|proud|super excited|pleased|honoured|happy) to (announce|launch|introduce|inform you|unveil|present|reveal)",
        "launch (day|date|party|week|offer|thank you|price|special|team|event)",
        "(the first|first) ({number}|{number_word}) hours",
        "(leave|write|give|post|rate) [_] [_] [_] (5|five) star*",
        "(rate|give) (it|us|me|the app) (5|five)",
        "would mean the world",
        "mean a lot [_] (if|to)",
        "would mean (so|a) [_] (much|lot)",
        "support [_] [_] (launch|indie author|small business|campaign|my book)",
        "(test|testing|try|trying|tester|testers) [_] (our|my|a) (beta|app|prototype|product|new product|tool|platform|course)",
        "(our|my) (product|book|app|brand|store|shop|grand|album|website) launch [_]",
        "(beta|early) (tester|testers|adopter|adopters|users|access)",
    ),
    unless=phrases(
        "(your|youre|you) [_] (launch*|book|album|film)",
        "you (drew|designed|built|made|wrote|painted|mended)",
    ),
    fires=[
        "«We just launched» on «Product Hunt» today.",
        "«My new book is out» on Friday.",
        "«Excited to announce» our little gin.",
        "It «would mean the world».",
    ],
    quiet=[
        "Your launch in Hull looked like fun.",
        "My book is on your desk since March, may I have it back?",
        "The lifeboat was launched at six.",
        "We launched the lifeboat you drew in 1998 again last week.",
        "The app you wrote is live on our ward.",
    ],
)
