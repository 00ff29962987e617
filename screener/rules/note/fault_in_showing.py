"""Points out that your site, shop, posts or figures are lacking, as somebody who mends them for money.

Why it counts: a fault found by a stranger who went looking is the first line of a quote.
When it stays quiet: a customer cannot order, a reader corrects a line, or the matter is just passed on.
Seen in: essay E, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Finds something lacking in how you show, uninvited",
    reads=WORDS,
    phrases=phrases(
        "(your|the) [_] {shown} [_] (is|are|was|looks|look|looked|seems|seem|appears|appear|feels|feel) [_] [to] [_] (dated|old|outdated|slow|broken|weak|thin|poor|low|cluttered|confusing|empty|lacking|missing|leak|leaking|tired|flat|unclear|insecure|hidden|invisible|neglected|underperforming|inactive|unfinished|generic|blurry|dark|wrong|have|be|failing|losing|off)",
        "(your|the) [_] {shown} [_] [actually|really|currently|still] (isnt|arent|doesnt|dont|does not|do not|hasnt|havent|is not|are not|cant|cannot|wont|didnt) .. (appear|show|rank|convert|load|send|work|found|visible|mobile|do|doing|being|getting|get|come|listed|secure|optimised|optimized|using|mention|stand|reflect|match|pull|bring|have|pass|meet|up|indexed|clear|found)",
        "(your|the) [_] {shown} (lacks|lack|misses|fails|needs|need|could do with|could use|has no|have no|has|have) .. (a|an|some|any|no|work|attention|refresh|leak|gap|gaps|issues|errors|flaws|problems|love|help|update|polish|few|broken|several|mistakes|hole|holes)",
        "(with|on|in|about|of|to) (your|that|the) .. {shown} ... (stop|stops|holding|costing|cost|lose|losing|missing|mistakes|room for improvement|scare|put off|improve|wrong|off|weak|leak)",
        "(noticed|saw|found|spotted|see|seen|discovered|came across|detected|identified|uncovered) [that] ... (mistakes|issues|errors|problems|gaps|weaknesses|flaws|leaks|weak spots|weak points|glitches|bugs|bug|holes|vulnerabilities|broken links|red flags|things that|things you)",
        "(noticed|saw|found|spotted|notice|noticing|see) [that] your ... (isnt|arent|doesnt|dont|does not|hasnt|has no|lacks|got hardly|hardly|barely|no longer|only|is not|cant|fell|dropped|missing|gets|get|looks|look)",
        "(noticed|saw|found|spotted|notice|noticing|see|looks like) [that] (your company|your firm|your business|your clinic|your shop|your practice|you) (isnt|arent|doesnt|dont|does not|hasnt|has no|lacks|havent|have no|are not|is not|cant|seem to)",
        "(quick|little|free|small|short|brief|full|technical) (scan|audit|check|crawl|test|review|analysis|health check|look) [of|at|on] ... (found|saw|shows|showed|flagged|and|your)",
        "(ran|did|done|made|performed|run) (a|an|our|some) .. (scan|audit|check|crawl|test|review|analysis|benchmark) (of|on|and|for|against)",
        "(weve|we have|ive|i have|we|i) [just|recently|also] (reviewed|audited|analysed|analyzed|scanned|checked|tested|benchmarked|crawled|assessed) your",
        "(flagged|blacklisted|penalised|penalized) by",
        "according to our (monitoring|scan|data|tool|analysis|records|report|software|system)",
        "(your|the) (competitors|competition|rivals|neighbours) (are|is|have|show|rank|outrank|already|do|get|come|appear|beat)",
        "(others|competitors|rivals|other firms|the others|others in your trade|others in town) ... (do|have|rank|hundreds|above you|ahead of you|already)$",
        "(above|ahead of|before|higher than) you (on|in) (google|search|maps|the results|the rankings|results|bing)",
        "(cant|cannot|couldnt|can not|impossible to|hard to|not) [be] (found|find) [you|your|_] [_] (when|online|on google|in search|on maps|nearby)",
        "(when|if) (people|someone|customers|patients|they|you|clients) (search|google|look) for",
        "(money on the table|wasting ... (budget|spend|money)|wasted spend|lost sales|lost customers|lost bookings|losing out|missed sales|missing out|room for improvement|could be better)",
        "(puts|put|putting|scares|scare|drives|turns|drive|turn) .. (recruiters|customers|visitors|buyers|clients|people|patients|guests|employers) (off|away)",
        "(recruiters|customers|visitors|buyers|clients|patients|guests|employers) (off|away|leave|bounce|drop off|give up)$",
        "(doesnt|dont|arent|isnt|not) (do|doing) .. justice",
        "(stop|stops|stopping|prevents|preventing|keep|keeps|block|blocks) google from",
        "(hardly|barely|almost no|not many|few|so few|no) [any] (views|likes|reviews|visitors|traffic|clicks|comments|followers|ratings|engagement)",
        "(no|few|only {number}|only|just {number}) reviews [_] (since|in|on|and|yet|at)",
        "(whoever|who ever) (set up|built|designed|made|wrote|runs|did) your",
        "(holding|held) (you|it|them|your [_]) back",
        "(crashed|froze|timed out|failed|gave up|got stuck|broke) ... when i (tried|opened|clicked|used)",
        "(gave up|got stuck|gave me an error) (at|on|with) (the|your) (payment|checkout|check out|form|last|basket|booking|login)",
        "(theres|there is) a reason (for that|why)",
        "did you know [that] your",
        "(below|under|behind) (the|your) (industry|sector|average|market|peers|benchmark|standard)",
        "your .. {shown} ... {lacking}",
        "{lacking} ... (on|in|of|with|about|from|to) your .. {shown}",
        "(google|search engines|customers|visitors|patients|buyers|people|mobile|recruiters|guests) ... (your|you) ... (cant|dont|wont|doesnt|never|find|leave|bounce|miss|lose|not)",
        "(when|while) i (searched|googled|looked|checked|tested|opened|clicked|visited|ran) ... (your|you|for)",
        "(i|we) (looked|had a look|took a look|went|had a peek|clicked|browsed) (at|through|over|around|into) your .. {shown}",
        "(you|your firm|your company|your shop|your clinic) (could|should|might|are|must) be (losing|missing|getting|ranking|ranked|showing|overpaying|paying too)",
        "(youre|you are) (losing|missing|overpaying|invisible|not visible|hard to find|nowhere|leaving|behind|barely|paying too)",
    ),
    unless=phrases(
        "{buys}",
        "(advertised|my .. is wrong|your .. agency)",
        "(my|our) (order|prescription|parcel|booking|boiler|claim|ticket|kettle|account)",
        "(just so you know|in case its useful|no need to reply|thought youd like to know|keep up)",
        "(you|your) (post|article|talk|paper|essay) (says|said|was|argues)",
    ),
    fires=[
        "I ran a scan of your shop and it is slow.",
        "Your photos aren't doing the chairs justice.",
        "Your rivals are above you on Google.",
        "I noticed your pricing page lacks a button.",
    ],
    quiet=[
        "My order did not arrive, who should I ask?",
        "Your article says 30%, was that for one year?",
        "The gate on the towpath is broken again.",
        "I like the dark photos in your show.",
    ],
)
