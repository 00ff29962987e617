"""Offers a cut, a gift or a favour under the table.

Why it counts: whoever pays you in secret for what your office decides buys you, and can sell you.
When it stays quiet: an open fee for open work, or talk about corruption.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SAID = phrases(
    "(envelope|something|a little something|commission|cut|share|percentage|reward|present|holiday|gift|bonus|token|slice|sum|trip|bottle) .. (in it for you|for you personally|for you privately|for yourself|under the table|to you personally|waiting for you|coming your way)",
    "(envelope|commission|cut|slice|percentage|bonus|gift|reward) [is|are|waits|waiting] (for you|in it) .. (if|should|when|once|provided)",
    "(its|is|be|whats|something|enough|plenty|good money|money|a lot) [good|also|well] in (it|this|that) for (you|both)",
    "(see|make sure|ensure) (you|youre|you are|youd be|that you|that youre|you get) [is|are|be] [well] (looked after|taken care of|rewarded|thanked|your share|something)",
    "(ill|well|we will|i will) see you (right|alright|all right)",
    "(youd|youll|you will|you would|you shall|wont regret) [also|certainly] be [well|personally|very|handsomely|generously|richly] (looked after|taken care of|rewarded|compensated|thanked|remembered) [personally|generously|handsomely|well|for]",
    "(discreet|private|quiet|unofficial|under the table|confidential) [little|small|personal] (thank you|commission|reward|gift|bonus|gesture|token|payment|appreciation|compensation|arrangement|fee|thanks|incentive)",
    "(gift|holiday|envelope|trip|weekend|watch|cruise|something) .. (our|my|the) way of (saying thanks|thanks|thanking|saying thank you|showing)",
    "(steer|send|put|push|direct|swing|bring|throw|pass|place|award|give) .. (contract|contracts|order|orders|tender|deal|deals|job|business|bid) .. (our way|my way|to my firm|to our firm|in our direction)",
    "(steer|push|swing|throw|award|place) .. (contract|contracts|order|orders|tender|deal|deals|job|business|bid) .. (to us|with us)",
    "(each|every|per|any) (order|contract|deal|tender) you (steer|send|bring|place|give|push|award|swing|pass)",
    "(if|when|once|should|provided|makes sure|see that) [_] (contract|tender|order|bid|deal|offer|project) (lands|land|goes|go|comes|come|ends up|end up|is awarded) [with|to|through] (us|my|our)",
    "(what|how much|which prices) .. (other|others|rival|competing|competitor|competition) .. (quoted|bid|offered|quote|offer|are offering|have offered|submitted)",
    "(pass|slip|tell|leak|share|send|show|give) (me|us) .. (other|rival|competing|competitor|sealed|their) (bids|bidders|tenders|prices|figures|quotes|quote|offers|offer|price)",
    "(both|we both|both of us|the two of us|you and i|you and me) .. (profit|gain|get rich|make money|earn|make a fortune) .. (if|when|quietly|nobody|without)",
    "we (could|can|would|will|might) both [quietly] (profit|gain|benefit) (if|when|quietly)",
    "we (could|can|would|will|might) both [quietly] profit from",
    "(off the books|under the table|no paper trail|without a receipt|without an invoice|brown envelope|backhander|kickback|kickbacks|bribe|hush money|grease the wheels|grease the palm|grease the palms|cash in an envelope|no questions asked|untraceable)",
    "(inspection|audit|report|decision|approval|permit|vote|tender|licence|grade|exam) .. (go|goes|run) [more] (smoothly|well|quickly|easy|easily) (for us|if)",
    "(inspection|audit|report|decision|approval|permit|vote|tender|licence) .. (go|goes|went) our way",
    "(inside|insider|confidential|internal) (information|figures|price|prices|data|numbers) (from|about|on|of) your (company|employer|firm|bank|board|tender|clients|customers)",
    "(commission|percent|{percent}|cut|share) .. (into|to|on|in) your (pocket|own account|private account|personal account)",
    "(dont|do not|no need to|neednt|nobody) [need|has|have] [to] (declare|report|record|register) .. (gift|payment|commission|cash|money)",
    "(dont|do not|no need to|neednt|nobody) [need|has|have] [to] declare .. (it|this)",
    "(split|divide) (it|the sum|the difference|this) (between us|fifty|sixty|half|equally|{number}|quietly)",
    "(we|lets) (can|could|will|would) (split|divide) it",
    "(well|lets) (split|divide) it",
    "(split|divide) the (money|profit|profits|commission)",
    "(fifty fifty|50 50|60 40|70 30) (split|deal|for|with|between|and)",
    "(half each|half for you|half is yours)",
    "({percent}|{number} percent) [_] [_] (back to you|for you|is yours|goes to you|in your pocket|kicked back)",
    "(nobody|no one|noone|none) (needs to know|will know|has to know|will find out|would know|must know|will ever know|will notice|would notice) ($|about (this|it|our|us)|of (this|it|our)|and|but|if)",
    "(pay|paid|paying|reward) (well|good|cash|handsomely|generously) [money|cash] [_] for [your|any|some|the|such] [_] (information|plans|data|documents|names|details|inside|secrets|figures|prices|access|contacts|lists)",
    "your (company|employer|firm|boss|client|bank|department) [_] (secrets|client list|customer list|recipes|formula|price list|strategy papers|passwords|tender)",
    "your (company|employer|firm|boss|client|bank|department) [_] internal (figures|data|documents|plans|prices|report|reports|memo|memos|numbers|files|papers)",
    "(leak|leaked|buy|sell|selling|slip|change|fix|genuine|real) [me|us|you] [_] exam (papers|questions|answers|results)",
    "exam (papers|questions|answers|results) ... (before|in advance|early|beforehand|for sale|guaranteed)",
    "(look the other way|turn a blind eye|bend the rules|favourable decision|favorable decision|ease the way|smooth the way)",
    "(overlook|forget|ignore|forgive) the (crack|cracks|fault|faults|fine|fines|defect|defects|violation|violations|shortfall|damage|rules|paperwork|inspection|deadline|debt|missing)",
    "(something|gift|envelope|little|commission|reward|grateful|thank you|pay|cash) ... (speed things up|approve our|clear our|overlook)",
    "(speed things up|approve our|clear our|overlook) ... (something|gift|envelope|commission|reward|grateful|thank you|cash|for you)",
    "(inflate|inflated|higher|fake|double|adjusted|padded) [the] (invoice|invoices|bill|quote|receipts|price)",
    "(you and i|you and me|we|both of us) [_] [_] (good|some|big|nice) business [_] [_] (if|nobody|quietly|without|together)",
    "(if|when|once|should) you (sign|approve|clear|pass|pick|choose|select|wave|release|grade|recommend|award|push) [off|through] [_] [_] [_] (ill|we|we will|well|i will|make sure|there|youll|then|something|nobody)",
    "(price|figure|number|offer|bid|quote) to beat",
    "(you|youll) (wont|will not|would not|never) (come away empty|leave empty handed|go away empty)",
    "(quiet|silent|secret) ({percent}|{number} percent|commission|bonus|profit|extra|sum)",
    "(little|nice|cool) ({percent}|{number} percent|commission)",
    "(little|nice|cool) (bonus|profit|extra|sum) (for you|for yourself|for both|for us both|if|when|once|on the side|in cash|every|is yours|coming)",
    "(slip|leak|pass|feed|sneak) (me|us) [_] [_] (specification|specifications|draft|tender|document|documents|details|prices|figures|numbers|list|file|plans|report|information|questions)",
    "(cooperation|help|support|assistance|flexibility|understanding|goodwill|kindness) [_] [_] [_] [_] (appreciated|rewarded|thanked|honoured|paid|remembered) (in cash|personally|generously|handsomely)",
    "(cooperation|help|support|assistance|flexibility|understanding|goodwill|kindness) [_] [_] [_] [_] (rewarded|paid) (well|with)",
    "(gets|get|takes|receives) ({percent}|ten percent|five percent|{number} percent|his cut|his share|a cut|a share) [_] [_] (you|so would|too|same)",
    "(show|express) [our|my|you] (appreciation|gratitude) [_] [_] (if|when|should|once|in cash)",
    "(personal|private|cash|special) (bonus|reward|commission|incentive|gift|present) (for|to|if|when|on) [you|your] [_] (switching|choosing|signing|choosing us|moving|your|you|buying|ordering|approving|each|recommending)",
    "(what|how much) would (it take|it cost|you want|you need) [_] [_] (you to|approve|to approve|look|for you|sign|get our|pass|clear)",
    "(give|offer|pay|invite|treat|take) [_] (those|people|buyers|friends|everyone) who (help|choose|helped|support|pick|favour) us",
    "(take|took) [good|very good|great|special] care of (buyers|our friends|friends|officials|inspectors|you if|decision makers|our supporters)",
    "(weekend|holiday|trip|watch|cruise|dinner|tickets|phone) [_] [_] [_] ((to|for) (those|people) who (help|helped|choose|support|pick|buy|sign|decide)|if you choose|if you pick|if we win|if our|in return|when we win|once we win)",
    "your [_] (summer|holiday|car|kitchen|roof|school fees|mortgage|trip) (is|are|would be|will be|gets) [all] (paid|covered|taken care of|sorted)",
)
DECISION = phrases(
    "(tender|tenders|contract|contracts|order|orders|bid|bids|bidders|bidding|purchase|purchasing|procurement|supplier choice|inspection|inspections|audit|licence|permit|permits|approval|planning permission|decision|decisions|allocation|shipment|customs|award of|the deal|renewal|exam|grade|grades|vote|jury|selection|shortlist)",
)
REWARD = phrases(
    "(for you|to you|you|your|yours|youll|youd) [a|an|get|receive|have|find|also|personally|some|with|would|will|be|own] [a|an|be|get|receive|find|have|some|generous|nice|little|your] (commission|cut|slice|percentage|reward|rewarded|present|envelope|gift|bonus|holiday|share|cash|{percent}|{money}|looked after|taken care of|thanked|grateful|compensated)",
    "(commission|cut|slice|percentage|reward|present|envelope|gift|bonus|holiday|cash|{percent}|{money}|something|a token|gesture|incentive|appreciation|gratitude) [_] [_] (for you|to you|is yours|yours|your pocket|your trouble|your account|your help|your support|your effort|your kindness|you personally|your wife|your family|in return)",
    "(we|i|my client|my boss|the firm|our firm|they) [will|would|can|could|know|knows|always] [how to|be] [very|most|truly] (show|express|reward|thank|grateful|generous|appreciative|remember|pay) [our|my|you|their|for] (gratitude|appreciation|you|thanks|generously|well|friends|generous|your)",
    "(worth|make it worth) your (while|trouble|time)",
)
HUSH = phrases(
    "(discreet|discreetly|quietly|privately|private|between us|between you and me|between ourselves|nobody|no one|off the record|personally|confidential*|secret|secretly|in confidence|without anyone|unofficial|unofficially|in cash|on the quiet|behind the scenes|offshore|silence|silent|quiet)",
)
FAIR = phrases(
    "(anti corruption|anti bribery|compliance training|whistleblow*|bribery act|investigat*|my thesis|my book|journalist|court case|prosecut*)"
)


RULE = rule(
    __name__,
    __doc__,
    says="Offers you something under the table",
    reads=WORDS,
    looks_for=(SAID, DECISION, REWARD, HUSH, FAIR),
    judge=said_or_together(SAID, (DECISION, REWARD, HUSH), unless_anywhere=FAIR),
    fires=[
        "There is «something in it for you» if we win the roof.",
        "«You'd be well rewarded for» a word with the board.",
        "A «discreet commission» would reach you in June.",
        "Tell me «what the others bid» and we are friends.",
        "There would be a «nice bonus for you» and nobody else.",
        "Could you «overlook the cracks» in the report?",
        "I have «genuine exam questions» to sell.",
        "A «50-50 split» of the surplus?",
    ],
    quiet=[
        "I train auditors on kickbacks for our compliance training and use your case.",
        "Our fee is on the invoice, as is yours.",
        "The order goes to the mill on Friday.",
        "Who gave you the envelope with the seeds?",
        "Nobody needs to know that I cried at your play.",
        "Name your price for the old gate.",
        "You won't be disappointed by the soup.",
        "We could all do with a little extra time on the ward.",
        "The rainbow at the end was a nice bonus.",
        "I will never forget the evening you played in Hull.",
        "My exam results came today: I passed, thanks to your course.",
        "The exam went well and the audit too.",
        "We overlook the harbour that you drew.",
        "Do you grease the hinges, and how do you split it when the oak is wet?",
        "I want to express my gratitude for your lecture.",
        "Your help was appreciated by the whole ward.",
        "Please send the order to us at the new address.",
        "The roof is covered with moss, a 50-50 chance it holds.",
        "I wanted to see you are all right after the flood.",
        "Your company's internal magazine printed my grandfather's letter.",
        "The dinner for people without family is on the 24th.",
        "We both gain from the hedge between our gardens.",
    ],
)
