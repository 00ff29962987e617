"""Describes services or goods for sale as a brochure would.

Why it counts: a brochure needs a buyer, and the owner did not ask for one.
When it stays quiet: the owner asked for it, or the sender wants to buy.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Describes services for sale",
    reads=WORDS,
    phrases=phrases(
        "{we} (provide|offer|deliver|supply|manufacture) .. (services|solutions|service) [_] [_] (for|to|in|at|from|including|of|that|which|$)",
        "{we} (provide|offer|deliver|supply|manufacture) .. (solution|packages|products) [_] [_] (for|to|in|at|from|including|of|that|which|$)",
        "{we} (produce|sell|are providing) .. (services|solutions|service|solution|packages|products) [_] [_] (for|to|in|at|from|including|of|that|which|$)",
        "{we} (are offering|are selling|have) .. (services|solutions|service|solution|packages|products) [_] [_] (for|to|in|at|from|including|of|that|which|$)",
        "(leading|premier|global|trusted|award winning|certified|reputable|established|full service|full cycle|boutique) [_] [_] {provider}",
        "(full|wide|complete|broad|whole) (range|suite) of",
        "{we} (create|make|design|build|produce|write|develop|film|edit|manage|offer) [_] (websites|videos|logos|apps|content|ads|campaigns|animations)",
        "{we} (create|make|design|build|produce|write|develop|film|edit|manage|offer) [_] (landing pages|funnels|newsletters|brochures)",
        "{we} (create|make|design|build|produce|write|develop|film|edit|manage|offer) [_] (podcasts|mobile apps|web apps|graphics)",
        "for your [kind] (perusal|reference|consideration|review)",
        "(company|our|attached) (brochure|profile|presentation|catalogue|catalog|deck)",
        "(affordable|competitive|reasonable) (price|prices|rates|cost|pricing)",
        "(reputed|renowned|established|trusted) [_] [_] {provider}",
        "(end to end|one stop|turnkey|full cycle|full service|bespoke|tailored|tailor made) [_] (services|solution|solutions|partner|packages)",
        "(end to end|one stop|turnkey|full cycle|full service|bespoke|tailored|tailor made) [_] (shop|support|packaging|agency|experts|service)",
        "(customised|customized|managed|cutting edge|innovative|state of the art|best in class|24x7) [_] (services|solution|solutions|partner|packages)",
        "(customised|customized|managed|cutting edge|innovative|state of the art|best in class|24x7) [_] (shop|support|packaging|agency|experts|service)",
        "(your|your urgent|urgent) (requirements|requirement)",
        "(our|my) [_] {things_sold} (is|are|can|could|will|would|helps|saves|makes|finds|does|belongs|which|for|that|to your|deserves)",
        "(best|competitive|lowest|wholesale|cheapest|unbeatable|factory|attractive|special) (price|prices|rate|rates|quality|deal|deals|pricing)",
        "{we} (are|is) [a|an|the] [_] [_] {provider} (in|of|with|from|based|for|that|who|and|specialising|specializing|offering)",
        "(introduce|share|present|showcase|demonstrate) [_] (our|my) (services|solution|solutions|capabilities|company|products)",
        "(introduce|share|present|showcase|demonstrate) [_] (our|my) (product|platform|offer|organisation|organization|firm)",
        "(find|see) attached [_] (rate card|brochure|catalogue|catalog|price list|proposal|company profile|quotation|our|portfolio)",
        "(any|your) upcoming (project|projects|requirement|requirements|needs|event|events)",
        "(half|third|quarter|fraction) [of] the (price|cost|time)",
        "(share|send|show) [you] (our|my) (portfolio|samples|catalogue|brochure|work|rate card|company profile|prices)",
        "exclusive territory",
        "(become|be|as) [_] (our|a) (distributor|reseller|agent|stockist|affiliate|ambassador|brand ambassador)",
        "(high|good|great) margin*",
        "custom packaging",
        "(bulk|wholesale|minimum) order*",
        "(same|better|best) quality",
        "(please|kindly) (share|send|let me know) [_] [_] (requirement|requirements|needs|catalogue|proposal)",
        "(demo|trial|pilot) [_] (free|of our|of my|of the platform|for you|for your)",
        "{money} (per|a|each) (month|week|seat|head|person|user|van|pop|lesson|session|spot|page|school|place|planter|contract|lead)",
        "(participation|packages|tickets|plans|pricing|prices|units|places|vas|spots) (from|start at|starting at|starts at|at) {money}",
        "{we} (finance|lease|distribute|export|wholesale) [_] [_] (for|to|in|from|trades|all)",
        "(we|our company) (manufacture|sell|insure|distribute) [_] [_] (for|to|in|at|from|trades)",
        "(you|u) [_] (buy|source) [_] [_] (direct|from us|through us)",
        "(see|book|watch|try|give you|show you|request|arrange|schedule) (a|our|your) [quick|short|live|free|personal] (demo|trial|walkthrough|walk through|product tour)",
        "(new|first|only|leading|easiest|fastest) [_] (platform|app|marketplace|solution|tool|software) (that|which|for|to)",
    ),
    unless=phrases(
        "{buys}", "you asked", "as requested", "as discussed", "as agreed", "(thanks|thank you) for"
    ),
    fires=[
        "«We provide cleaning services for schools».",
        "«We are a leading provider of» feed additives.",
        "Ours is a «one stop shop».",
        "Please «find attached our brochure».",
    ],
    quiet=[
        "You asked for our brochure at the stand, so here it is.",
        "We need a bespoke solution for a bent roof, could you quote?",
        "Your service at the hotel was lovely.",
        "The certified copy of the deed is with the notary.",
    ],
)
