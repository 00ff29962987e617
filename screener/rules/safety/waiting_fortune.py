"""Talks of an inheritance, a fund or a prize that waits for the owner.

Why it counts: first comes a small fee, then another; the fortune never comes.
When it stays quiet: a solicitor's, charity's or funder's work is the topic.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Talks of a fortune that waits for you",
    reads=WORDS,
    phrases=phrases(
        "(next of kin|sole heir|rightful heir|sole beneficiary)",
        "(unclaimed|abandoned|dormant) (fund|funds|estate|inheritance|account|deposit|consignment)",
        "(inherit*|heir) ... (million*|{money}|funds|barrister|claim the)",
        "(late|deceased) (client|husband|wife|father|customer|uncle|investor) ... (million*|{money}|fund|funds|gold|deposit*)",
        "(million|millions|{money}) ... (transferred|deposited|consignment|trunk|diplomat*|to your account|into your account|beneficiary)",
        "(claim|release|unlock) (your|the) [_] (share|fund|funds|prize|inheritance|grant|winnings|compensation|payout|reward)",
        "(you|your email|your name|your profile|your number) .. (won|win|been awarded) .. (lottery|{money}|grant|cash prize)",
        "(donate|donation|give away|giving away) ... (million*|your whatsapp|lucky people|chosen you|selected you)",
        "(grant|payout|compensation|donation) ... (secret|before the payout|your agent|claim it)",
        "(matter|proposal|business|deal|offer|transaction) of (mutual|utmost|both our) (benefit|interest|importance)",
        "(business|mutual|investment|funding) proposal (of|for|worth|that|which) .. (benefit*|million*|{money}|both)",
        "(to|for) our mutual (benefit|advantage|profit)",
        "(barrister|diplomat|prince|royal family) ... (million*|fund|funds|seeks|deposit|{money}|inherit*)",
        "(gold bars|raw gold|gold dust|bullion|sblc|rough diamonds|crude oil) ... (seller*|buyer*|mandate|deal|kilos|commission|mt103)",
    ),
    fires=[
        "You are the «next of kin» of a client of ours.",
        "I have a «matter of mutual benefit» for you.",
        "My «late husband left 4 million» and I am ill.",
    ],
    quiet=[
        "I draft wills and your piece on digital estates helped two clients.",
        "Our charity received its first legacy and we'd love your advice on thanking the family.",
        "You won our raffle at the fête, the hamper is in the office.",
        "I've inherited 214 clocks. Do you value, buy, or silence?",
    ],
)
