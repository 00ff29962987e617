"""Talks of an inheritance, a fund or a prize that waits for the owner.

Why it counts: first comes a small fee, then another; the fortune never comes.
When it stays quiet: a solicitor's, charity's or funder's work is the topic.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases, rule

SAID = phrases(
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
    "i can make you rich",
    "(genuine|serious|ready) (buyer|seller|buyers|sellers) (for|of) (crude|gold|oil|diamonds|bullion)",
    "(box|boxes|trunk|suitcase) of (money|cash|gold|dollars)",
    "(won|winner of) the .. (promotion|lottery|sweepstake*|jackpot)",
    "{number} percent for your (assistance|help)",
    "no heirs",
    "(contact|speak to) the agent to",
    "(dying|ill|suffering) (from|of|with) cancer ... (give|donate|million*|money|fund)",
    "(large|huge|big|substantial) sum .. (money|must|which|that|between|for you)",
    "(late|deceased|dead) [_] (client|customer|husband|wife|father|uncle|investor|depositor|banker|colleague) .. (surname|last name|family name|name|left|who|with)",
    "(left|leaves|leaving|deposited|bequeathed|willed) [behind|you|us|over|about|some|nearly] ({money}|{number} million|{number_word} million|millions|a fortune|a large sum|a sum)",
    "(named|listed|chosen|picked|appointed|made|are|as|you as) [as] [the|a|sole] (beneficiary|beneficiaries|heir|heiress|next of kin|inheritor)",
    "(beneficiary|heir|claimant) (in|to|of|under) (the|a|an|his|her) (will|estate|fund|fortune|trust|deposit|late|testament|inheritance)",
    "(share|shares|sharing|same|bear|bears|bearing|carry|carries|with) (your|the same|his|my) (surname|last name|family name)",
    "(stand|pose|act|present|come forward|sign|apply) [yourself] [in] as [the|his|her|a] (heir|next of kin|beneficiary|relative|owner|claimant)",
    "(inherit|inheriting|inheritance|bequest|estate|legacy|testament) (the|of|that|which|from|worth|concerns|awaits|belongs|is waiting|left|for you|in your|fund|a) [_] [_] (estate|fortune|man|woman|you|your|heirs|million|millions|{money}|deceased|late|name|family|relative)",
    "(frozen|seized|stranded|blocked|hidden|trapped|abandoned|unclaimed|dormant|recovered|offshore) (assets|asset|funds|fund|money|account|accounts|gold|fortune|deposit|sum|wealth)",
    "(oil|gold|diamond|mineral|arms|crude|bullion) (deal|deals|transaction|sale|consignment|business) [of|worth|with|for|that|{number}|{money}|your|and]",
    "(share|cut|part|portion|percentage) (is|will be|would be|of it is) (guaranteed|yours|{percent}|waiting|{number} percent)",
    "(hold|holds|holding|keep|receive|move|transfer|shift|invest) (the money|the funds|the sum|the amount|funds|this money) .. (for me|for us|on my behalf|abroad|in your|to your|out of|until|safely|overseas|in a safe)",
    "(hold|keep|receive|move|transfer|invest) (them|it|these) .. (abroad|overseas|in your name|in your account|to your account|out of the country)",
    "(legacy|inheritance|fortune|estate|fund|bequest|will) .. (concerns|concerning|belongs to|waits for|is waiting for|awaiting|due to|owed to|in favour of) (you|your)",
    "(man|woman|client|family|couple|person|investor) (without|with no|who left no|and left no) (heirs|heir|family|relatives|children|next of kin|will)",
    "(stay|keep|remain) (silent|quiet) ... (share|deal|money|{money}|million|millions|percent)",
    "(share|deal|money|{money}|million|millions|percent) ... (stay|keep|remain) (silent|quiet)",
    "(trustworthy|honest|reliable|foreign|trusted) (person|partner|someone|foreigner|individual) .. (hold|keep|receive|transfer|invest|handle|move|help me move|claim)",
    "(widow|dying|terminally|sick|ill) ... (donate|give away|million|millions|{money}|fortune|charity work|inheritance)",
    "(foreign|overseas|trustworthy|reliable|honest|god fearing|silent|trusted) (partner|person|individual|friend|beneficiary|investor) [_] [_] [_] (fund|funds|million|millions|money|gold|transfer|claim|sum|{money}|deposit|account)",
    "(fund|funds|million|millions|money|gold|transfer|sum|{money}|deposit|fortune) ... (foreign|overseas|trustworthy|reliable|honest|trusted|silent) (partner|person|individual|friend|account)",
    "(transfer|transfers|movement|transaction|payout|release) of [over|about|some|a] [_] ({money}|{number} million|millions|million|the fund|the funds|large sum|gold)",
    "(confidential|secret|private|discreet) (transfer|transaction|fund|funds|payment|deposit|payout)",
    "(fund|funds|sum|money|account|deposit|amount|grant|compensation) [_] [_] (set aside|in your name|approved for you|waiting for you|nobody claims|unclaimed|lying|sits|on hold for you)",
    "(kilos|kg|tons|bars) of [raw|pure] (gold|silver|cash)",
    "(un|imf|world bank|federal|government|covid|relief|humanitarian) (grant|compensation|fund|relief|payout)",
    "(chosen|selected|picked) [_] [_] (receive|inherit|get|share|for a donation|for a grant)",
    "(bank account|account|vault|safe) [that|which] (nobody|no one) (claims|claimed|owns|knows of|knows about|has claimed)",
    "(found|discovered|have|has|holds|manage) [_] [_] (account|deposit|fund|sum|vault|box) [_] [_] (without|no|with no) [a|an|any] (owner|heir|claimant|beneficiary|next of kin)",
    "(sum|money|fund|fortune|million|millions|estate) [_] [_] (looking for|needs|seeks|without|waiting for) (an|a|its) (owner|heir|home|beneficiary|relative)",
    "(left|leaves|leaving|leave) (you|my money|all my money|my fortune|my estate) [_] [_] [_] (money|fortune|{money}|million|you|good person|inheritance|dollars)",
    "({money}|million|millions) .. (vault|trunk|safe|warehouse|suitcase|container|consignment)",
    "(hid|hidden|hide|smuggle|smuggled|stashed) [_] [_] (funds|money|gold|cash|millions|{money}|diamonds)",
    "(move|bring|get|take|ship|carry) [the|this|my|some|it|our] [_] (gold|gold dust|cash|money|funds|diamonds|box) [_] (out|abroad|across|to your|over the border)",
)
MONEY = phrases(
    "(million|millions|fortune|inheritance|heir|heirs|beneficiary|diamonds|of gold|of cash|fixed deposit)",
    "(sum of money|sum of {money}|large sum|the funds)",
)
FAR = phrases(
    "(abroad|overseas|offshore|banker|vault|swiss|frozen|unclaimed|dormant|abandoned|consignment|attorney|notary|barrister|deceased|surname|widow|dying)",
    "(passed away|same name|family name|last name|next of kin|foreign account|foreign partner|foreign bank)",
)
PLAIN = phrases(
    "(invoice|budget|salary|our fee|your fee|project|students|museum|grant|paid|pension|estate agent|real estate|thesis|firm|practice|clients)",
)
SUM = phrases(
    "million|millions|the funds|fortune|inheritance|box of money|boxes of money|trunk of|cash prize|consignment|gold bars|gold dust|of gold",
    "(large sum|sum of money|of cash|my money|the money|diamonds|a deposit|house and money|crude oil|riches|wealth)",
)
STORY = phrases(
    "passed away|died|deceased|the late|my late|widow|widower|terminal|terminally ill|cancer|sergeant|soldier*|syria|afghanistan|peacekeep*|diplomat*|barrister|bank manager|no heirs|no heir|heirs|next of kin|same last name|same family name|same surname|lottery|un|united nations|imf|world bank|offshore family|royal|prince|humanitarian|government grant",
    "(vault|warehouse|abroad|out of the country|dead|dying|minister|banker|bank account|no one to trust|nobody to trust|abandoned|without owner|without an owner|no owner|to the state|a relative of yours|relative turns up|kingdom|war|refugee|gold mine|mine in|customs|consignment|security company|dust|hid|hidden|secret account|distant relative|never met|chosen by god|hospital bed|orphan|my father|my husband|deceased)",
)
HELP = phrases(
    "reliable partner|your assistance|trustworthy|trusted person|your share|{percent}|{number} percent|contact the|contact my|claim|agent|my lawyer|your country|beneficiary|humble|god fearing|confidential|only pay|delivery fee|transfer",
    "(need an account|an account|your account|foreign account|help me (move|bring|claim|transfer|invest|get)|your help|bring it out|move it|through you|in your name|left you|for you|would be yours|you receive|you would receive|a third|half|to yourself|looking for an owner|act as|good person|a person like you|someone like you|i can trust|you can trust|i trust you)",
)


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or several of its signs together."""
    said = tuple(seen.quotes(SAID, *WORDS))
    story = tuple(seen.together(SUM, STORY, HELP, fields=WORDS, least=3))
    yield from said or story or seen.together(MONEY, FAR, fields=WORDS, least=2, unless_anywhere=PLAIN)


RULE = rule(
    __name__,
    __doc__,
    says="Talks of a fortune that waits for you",
    reads=WORDS,
    looks_for=(SAID, SUM, STORY, HELP, MONEY, FAR, PLAIN),
    judge=judge,
    fires=[
        "You «are the next of kin» of a client of ours.",
        "I have a «matter of mutual benefit» for you.",
        "My «late husband left 4 million» and I am ill.",
    ],
    quiet=[
        "I draft wills and your piece on digital estates helped two clients.",
        "Our charity received its first legacy and we'd love your advice on thanking the family.",
        "You won our raffle at the fête, the hamper is in the office.",
        "I've inherited 214 clocks. Do you value, buy, or silence?",
        "My mother passed away in March and I found the £20 she owed you; where shall I bring it?",
        "I buy cocoa in Ghana and pay growers in cash.",
        "Could you hold these for us until the van comes?",
    ],
)
