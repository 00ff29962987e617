"""The headline offers investments: trading lessons, coins, funds, off-plan flats, shares in deals.

Why it counts: money asked of a stranger is lost more often than not.
When it stays quiet: the person is employed at a bank, an exchange or a regulator, or invests alone.
Seen in: reports of users.
"""

from screener.rules.kit import phrases, rule

INVESTMENT = phrases(
    "(forex|fx|crypto|bitcoin|binary|options|stock|day) [options|market] (mentor|trader|trading|coach|signals|miner|investor|investment|expert|educator|account manager)",
    "(bitcoin|crypto) (miner|mining|account|investment|wallet)",
    "(certified|professional|expert) trader",
    "(account manager|fund representative|fund manager) .. (your|weekly|profit|payout*|capital)",
    "your capital",
    "{percent} (passive|returns|return|roi|profit|monthly|per month|a month|win rate|yield|interest)",
    "(passive|accredited|serving|serious|overseas|foreign) investors",
    "investors (welcome|wanted|from|only)",
    "(apartment|multifamily|real estate|property) (syndicat*|investor coach|mentor|investing coach|wealth)",
    "(multifamily|off plan) (syndicat*|specialist|properties|investments|deals)",
    "(off plan|payment plans|golden visa|second passport*|citizenship by)",
    "(property|wealth|money|trading|rent to rent|investment|investing|real estate) (mentor|coach|educator|strategist|creation|freedom)",
    "(rent to rent|no deposit|no money down|short term rentals)",
    "(web3|defi|nft|nfts|presale|airdrop|tokens)",
    "(gold|bullion|crude|oil|diamonds) [bullion|oil|dore|bars] (seller|buyer|mandate|deals|trader|bullion|oil|supply)",
    "(import export|mandate|sblc|joint ventures)",
    "(wealth|kingdom wealth) plan",
    "small deposits",
    "equity out of",
    "(pay less tax|pay zero tax|paid zero|paying too much tax)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Offers investments or trading",
    reads=("headline",),
    phrases=INVESTMENT,
    unless=phrases(
        "(compliance|counsel|auditor|engineer|lecturer|researcher|regulator|journalist|analyst|supervision|options trader|desk|risk|student|economist)"
    ),
    fires=[
        "«Forex mentor» and proud dad",
        "Licensed agent. «Your capital» grows every month",
        "«Off-plan specialist» | Handover next year",
    ],
    quiet=[
        "Compliance analyst at a crypto exchange, bitcoin trading desk",
        "Legal counsel, forex trading firm",
        "Investor relations officer, water company",
    ],
)
