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
)
SUM = phrases(
    "million|millions|{money}|fund|funds|a deposit|fortune|inheritance|box of money|boxes of money|trunk|donation|grant|grants|cash prize|consignment|gold bars|estate|compensation"
)
STORY = phrases(
    "passed away|died|deceased|the late|my late|widow|widower|terminal|terminally ill|cancer|sergeant|soldier*|syria|afghanistan|peacekeep*|diplomat*|barrister|bank manager|no heirs|no heir|heirs|next of kin|same last name|same family name|same surname|lottery|un|united nations|imf|world bank|offshore family|royal|prince|humanitarian|government grant"
)
HELP = phrases(
    "reliable partner|your assistance|trustworthy|trusted person|your share|{percent}|{number} percent|contact the|contact my|claim|agent|my lawyer|your country|beneficiary|humble|god fearing|confidential|only pay|delivery fee|transfer"
)


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or several of its signs together."""
    said = tuple(seen.quotes(SAID, *WORDS))
    yield from said or seen.together(SUM, STORY, HELP, fields=WORDS, least=3)


RULE = rule(
    __name__,
    __doc__,
    says="Talks of a fortune that waits for you",
    reads=WORDS,
    looks_for=(SAID, SUM, STORY, HELP),
    judge=judge,
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
