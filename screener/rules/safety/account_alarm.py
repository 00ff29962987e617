"""Sounds like support: an account or a document must be dealt with at once.

Why it counts: real support writes from inside the product and never by a request to connect.
When it stays quiet: people talk about such letters, or about accounts of their own.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SAID = phrases(
    "your (account|profile|page|mailbox|access|membership|premium) (will be|is being|is|was|has been|may be|could be|got) [temporarily|soon|permanently|about to be] (suspended|closed|restricted|limited|deleted|flagged|blocked|reported|locked|removed|deactivated|disabled|terminated|at risk|banned)",
    "(confirm|verify|validate|secure|update|reactivate|restore|unlock|authenticate) your (account|profile|identity|login|mailbox|password|payment details|credentials|page)",
    "(linkedin|microsoft|google|paypal|amazon|meta|facebook|platform) (support|security|verification|trust|safety|compliance|help) (team|department|desk|centre|center|staff|officer|unit|here)",
    "(the|our) system (flagged|detected|noticed|has flagged) (us|you|your|both|unusual|suspicious|a problem)",
    "(unusual|suspicious|unauthorised|unauthorized) (activity|login|sign in|log in|access|attempt*) (on|in|from|to) (your|the|a|an) [_] (account|profile|page|mailbox|device|city|country|login)",
    "(somebody|someone|users|people|a user) (reports|reported|has reported|is reporting|tries to hack|hacked) your (profile|account|page|post)",
    "you have {number} (shared|unread|pending|held|missed) (document|documents|message|messages|file|files|invoice*|voicemail*)",
    "(evidence|copyright|legal) (file|complaint|claim|notice) ... (within|open|download|hours)",
    "(violat*|infring*|breach*) ... (terms|policy|policies|copyright|community standards) ... (account|profile|page|removed|suspen*)",
    "(blue|verification|verified) (badge|tick|check mark) ... (free|eligible|apply|fee|click|confirm|claim)",
    "you (are|were) on p* {number}",
    "your (parcel|package|delivery|shipment) (could not|couldnt|cannot|is on hold|was held|has been (held|stopped))",
    "(undelivered|pending) (parcel|package)",
    "settle the customs",
    "your [_] (account|profile|page|mailbox|inbox|email|licence|license|subscription|storage|password|computer|device|domain|website|membership|messages|channel) [is|has|was|will|have|are|may|must|can] [about|going|be|been|now|almost|soon|temporarily|shortly|to] [to|be|been] (full|expired|expiring|disabled|suspended|locked|compromised|infected|restricted|limited|blocked|overdue|frozen|hacked|deactivated|terminated|verified|revalidated|flagged|erased|deleted)",
    "your (account|profile|page|licence|license|computer|device|domain) has (errors|a virus|viruses|problems|violations|been)",
    "(weve|we have|has been|we had to|have|i have|were) (locked|suspended|restricted|limited|frozen|blocked|disabled|flagged|paused|detected|lock|suspend) [a|an|your|some] [_] (account|profile|page|access|activity|login|posts|problem|violation)",
    "(someone|somebody|a device|an unknown|a user|a stranger|hackers) [has|have|just] (tried|tries|attempted|is trying|logged|signed) .. (access|log|sign|enter|hack|open|in to|into) [into|in|to|on] [your]",
    "(filed|submitted|made|lodged|received|got|have) (a|an|several|two) [_] (claim|complaint|report|complaints|reports|notice) .. (on|about|against|regarding|concerning|for) (your|you)",
    "(restore|unlock|validate|reactivate|appeal) [it|your|the|them] [_] [_] [_] (here|now|below|immediately|before they|before it|within|via this|via the|using the|by clicking|to keep|to avoid)",
    "(verify|confirm|upgrade|recover|secure|renew|update|save) (it|yourself|your (account|profile|page|access|badge|membership|mailbox|data|details|identity|licence|license|subscription|information|login|premium)) [_] [_] (here|now|below|immediately|before they|before it|within|via this|via the|using the|by clicking|to keep|to avoid)",
    "(click|tap|press|follow|use|log in|sign in|go) [here|below|on] [the|this] [link|button] [here|below] (to|and) (upgrade|unlock|restore|verify|confirm|avoid|keep|review|claim|secure|update|reactivate|appeal|renew|validate|cancel|see who)",
    "(verified|verification|blue|verify) (badge|badges|tick|ticks|check|status|programme|program)",
    "(upload|submit|scan|apply with|verify with) your (id|passport|identity document|identification)",
    "(billionth|millionth|lucky|luckiest|thousandth) (user|visitor|member|customer|winner|person|profile)",
    "(ticket|entry|email|profile|account|number) .. (won|wins|has won|drawn|was drawn|selected) .. (prize|place|draw|gift|reward|lottery|second|first|{money})",
    "(have|has|youve|you) (won|earned) (a|an|the|our) [_] (gift|prize|reward|voucher|iphone|car|phone|award|draw)",
    "(prize|lottery|winner) (department|office|team|desk|committee|agent)",
    "official (warning|notification)",
    "(copyright|trademark|legal|policy|community) (claim|violation|infringement|strike|breach|complaint|notice) [_] (on|against|about|for|your|in|by|of|has)",
    "(microsoft|apple|windows|linkedin|paypal|meta|facebook|instagram|dhl|netflix|google|whatsapp) (technician|support|helpdesk|help desk|business support|security|billing|agent|customer care|services team|verification|safety|moderation|trust)",
    "(verify|confirm|update|re enter|reenter|validate|provide|resubmit|check|revise) [all|now] your [_] (account|details|data|card|information|password|payment|billing|identity|login|credentials|email address|profile|bank)",
    "(lose|losing|regain|restore|recover|keep) (all|your|full) [_] (access|account|profile|membership|followers|privileges)",
    "(irregular|unusual|strange|suspicious|abnormal|illegal) (login|logins|sign in|access)",
    "(irregular|unusual|strange|suspicious|abnormal|illegal) (activity|behaviour|behavior|traffic|payment|movements) [_] [_] (your|account|profile|page|detected)",
    "security (alert|warning|notice|verification)",
    "security (check|update|breach|reasons|scan) [_] [_] (your|account|accounts|profile|verify|confirm) [_] (account|profile|page|identity|password|login|computer|device|yourself)",
    "your [_] (payment|card|subscription|transaction|renewal) [_] [_] [_] (failed|declined|rejected|expired|not processed)",
    "(upgraded|upgrade|free|gift|months of|year of|eligible for) .. premium",
    "(appeal|dispute|respond|object) (here|via|within|by|using|through) [the|this|our|{number}]",
    "(tax|pending|overpayment|unclaimed) (refund|rebate)",
    "(lucky|random) (winner|winners|draw)",
    "(draw|sweepstake|giveaway|anniversary|promotion|lottery) ... claim",
    "(sweepstake|giveaway|lottery) ... (winner|prize|won|reward)",
    "(anniversary|promotion) draw",
    "(claim|collect|redeem) (your|the) (prize|reward|gift|voucher|winnings|bonus|refund|iphone|badge)",
    "action (required|needed)",
    "(violates|violated|violate|violating|breached) [our|the|one of our] (community|guidelines|rules|terms|policy|policies|standards|content)",
    "(breaks|broke|against) (our|the community) (community|guidelines|rules|terms|policy|policies|standards|content)",
    "(avoid|prevent) [account|permanent|its|the] (suspension|deletion|restriction|deactivation)",
    "(avoid|prevent) (permanent|account) (closure|losing|blocking|termination|interruption)",
    "(avoid|prevent) (closure|losing|interruption|blocking|termination) of (your|access|service)",
    "(will be|be|being) [permanently|soon] (deleted|suspended|terminated|deactivated|erased|disabled) (unless|in|within|if|today|tomorrow|tonight|by|on|after|soon|permanently)",
    "(password|login|access code|credentials) [_] (expires|expired|is about to|has leaked|leaked|was changed|reset|must be|will expire|was found)",
    "(migrating|upgrading|updating|cleaning|verifying|reviewing) [all|our|inactive|the] (accounts|mailboxes|users|profiles|servers|system)",
    "(scan|use|open) the (qr code|attached form|attachment) [_] (to|and) (keep|restore|verify|avoid|confirm|claim|log|secure|unlock|update|revalidate|re)",
    "(received|have|had|got|several|seen) [_] (complaints|reports|a complaint|a report) (about|against|on|of|concerning) (you|your (account|profile|page|posts|content|activity|photo|photos|messages))",
    "(validate|authenticate|verify|confirm|re register|reregister|identify) (yourself|who you are|your e mail|your email|you are|that you are|your number)",
    "(bank|we|paypal|visa|amazon|your bank) [has|have] [_] (stopped|blocked|frozen|cancelled|suspended) your (card|account|payment|order|access)",
    "(parcel|package|shipment|letter) [_] [_] (waits|waiting|held|stuck|on hold|pending) [_] (customs|hub|pay|fee|address)",
    "(storage|mailbox|account|quota|connection|message) (limit|quota) [is|has been|was] (exceeded|reached|full|over|almost)",
    "(all|every|our) (users|members|accounts|customers|profiles) (must|have to|need to|are required|should|need) [_] (re register|verify|confirm|update|log|validate|register|upgrade|renew|sign|identify)",
    "(of you|your photo|your picture|your comment|your post|your image|your video) (was|were|has been|is|been|got) (reported|flagged|removed|taken down|leaked|offensive)",
    "(unread|encrypted|pending|held) (secure|message|messages|voicemail|video call|document|fax|video message)",
    "(you have|youve|have got|sent you|received|have) (a|an|{number}|new|one|two) [new] (secure|missed|confidential) (message|messages|voicemail|video call|document|fax|video message)",
    "(you are|youre|you were|youve been|have been|were|is|are) [_] [_] (winner|drawn|the lucky|lucky|randomly|random) [_] (of|for|chosen|selected|winner|user|person|member|to)",
    "(shut|close|closing|shutting|delete|deleting|remove|removing|clean|purge) [_] (inactive|unverified|unused|old|fake|all) (profiles|accounts|users|members|pages)",
    "(invoice|receipt|order|subscription|purchase|payment) [_] [_] (apple|amazon|netflix|paypal|itunes|google|norton|microsoft|ebay) [_] [_] (ready|confirmed|renewed|paid|cancel|charged|not you)",
    "(tax office|revenue|hmrc|irs|tax authority|government) [_] [_] (owes|owe|refund|owed|returns|return)",
    "(final|last|second|serious) (warning|notice|reminder) [before|that|to|we|your|of] [we] (restrict|account|profile|close|delete|suspend|verify)",
    "(giving away|give away|giveaway) [_] [_] (laptops|phones|iphones|premium|vouchers|gift cards|tablets|badges|money|cash|{money})",
    "(fill in|fill out|complete|enter|submit) .. (form|password|details|data|code|pin|card|information) .. (stop|avoid|restore|unlock|suspen*|lose)",
    "(enter|re enter|submit) your (password|pin|card|login|access code|bank details|card details)",
    "(antivirus|firewall|windows|your protection|software licence|software license|your computers protection) [_] [_] (ran out|expired|runs out|has expired|expires|out of date|is over)",
    "connect to your (computer|pc|laptop|device|screen)",
)
ACCOUNT = phrases(
    "your (account|page|profile|access|premium|mailbox|badge)|your linkedin|linkedin (account|premium|page|security|support|team|promotion)|security department|security team|support team|help desk"
)
TROUBLE = phrases(
    "reported|hacked|suspend*|deletion|deleted|deactivat*|impersonation|violat*|flagged|restricted|log in|logged in|log in as you|login|unusual|expire*|verification|verify|closed|blocked|copyright|fake account"
)
PRESS = phrases(
    "within {number}|{number} hours|24 hours|today|tonight|immediately|urgent*|to avoid|fill in|the form|confirm|click|link|digits|code|sms|claim|or it|or we|before midnight|action required"
)
SPEAKS_AS = phrases(
    "(im|i am|this is|were|we are|message|notice|from|at|with|for|of|behalf of|contacted by) [_] [_] {help_desk}",
    "(im|this is|i am) {name} from (linkedin|facebook|meta|microsoft|google|apple|paypal|amazon|instagram|whatsapp|the platform|this platform|this site|this network)",
    "(we|us) (at|from|of) (the platform|linkedin|facebook|meta|microsoft|google|paypal|instagram|this network|this site)",
    "^ [_] [_] {help_desk} [here|speaking|team|calling|writing|notice|alert]",
)
ABOUT_YOU = phrases(
    "your [_] (account|profile|page|data|posts|mailbox|licence|license|password|identity|access|device|computer|badge|ticket|prize|payment|card|details|email|subscription|activity|login|order|security|messages)",
    "(dont|do not|never) ignore",
    "(click|verify|confirm|validate|suspend*|restore|unlock|urgent*|immediately|within {number}|review the|follow the link|log in|refund)",
)
WAS_IT_YOU = phrases("was (it|that|this) [really] you ?")
FAIR = phrases("(phishing|scam|scams|fraud) (letter*|mail*|awareness|training|test|talk|course)")


RULE = rule(
    __name__,
    __doc__,
    says="Poses as support and presses you to act",
    reads=WORDS,
    looks_for=(SAID, ACCOUNT, TROUBLE, PRESS, SPEAKS_AS, ABOUT_YOU, WAS_IT_YOU, FAIR),
    judge=said_or_together(
        SAID,
        (SPEAKS_AS, ABOUT_YOU),
        (WAS_IT_YOU, TROUBLE),
        (ACCOUNT, TROUBLE, PRESS),
        unless_anywhere=FAIR,
    ),
    fires=[
        "«Your account will be suspended», answer tonight.",
        "Please «confirm your profile» before midnight.",
        "Dear user, this is «LinkedIn security team» writing.",
    ],
    quiet=[
        "I lead support at a bank and liked your phishing awareness training.",
        "Can you confirm your table for eight on Friday?",
        "Who wrote the system that flagged late trains? I'd like to thank them.",
        "I had a missed call from you, was it about the roof?",
        "Please fill in the form before the 3rd, the school wants it.",
        "I'm Marek from the site, the crane is booked for Tuesday.",
        "There's an envelope here for the kid who fixed the pump. Was that you?",
    ],
)
