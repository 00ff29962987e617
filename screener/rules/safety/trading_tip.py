"""Opens with investing, crypto or trading, or with a mentor who makes people rich.

Why it counts: profits hinted at by a stranger lead to a platform that only takes money.
When it stays quiet: crypto, markets or investors are somebody's job, study or news.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases, rule

SAID = phrases(
    "(do you|have you|you ever|are you|you should|you could|you can|start|started) .. (invest*|trade|trading|buy|mine) [in|into|with|on] ({coin}|gold|stocks|shares|property)",
    "(invest*|trade|trading) [in|with] {coin} (with me|together|too|as well|?)",
    "{coin} (signals|opportunity|coach|mentor|course|investment|vip|group)",
    "(my|our) (mentor|analyst|trading coach|trading teacher) [_] (is|has|taught|retired|showed|gives|told|trades|teaches|helped|made|shares|opens)",
    "(my|our) (uncle|aunt|cousin|friend) .. (trades|taught me to trade|analyst|invests|wall street|inside information|insider)",
    "{money_growth} .. (money|savings|salary|deposit*|capital|account|investment*|income|portfolio|wallet)",
    "(money|savings|deposit|stake|account) (doubled|tripled) in (two|three|one|a few|{number}) (days|weeks|months)",
    "(returns|profits|gains) (have been|are|were|of|up to) [been] (remarkable|amazing|guaranteed|great|excellent|steady|incredible|well|{percent}|daily|weekly|monthly)",
    "(guaranteed|daily|weekly|monthly|double digit|huge|passive) [monthly|annual|weekly] (return|returns|profit|profits|gains|roi|yield)",
    "(earn*|return*|profit*|make|making|yield*|pays) .. {percent} (a|per|each|every|in a) (day|week|month)",
    "({percent}|percent) (guaranteed|monthly return*|weekly return*|daily return*|roi|target|net yield)",
    "(limited|last|small) (allocation|tranche) [in|of|for]",
    "pre ipo (name|shares|stock|allocation|round|access|deal|opportunity)",
    "minimum (ticket|investment|buy in) [is|of|from|only] ({money}|{number})",
    "(start|begin|invest|join) with (only|just|as little as|as low as|even) ({money}|{number} (euros|dollars|pounds|usdt))",
    "(start|put in|invest|begin) [with] whatever you can",
    "(circle|group|few|handful) of (us|investors|friends|colleagues|people|them) ... (placing|investing|returns|meeting privately|trading)",
    "(small|private|closed|quiet) circle ... (placing|putting|investing|money|trading|savings)",
    "(placing|putting|parking|growing) .. (idle cash|idle money|their money|their savings)",
    "(seats|spots|places|slots) (for|in|on) (a|the|our|my|this) [_] (mining|trading|investment|wealth|signal*) [program*]",
    "(look at|watch|live from|living from|live mostly from) .. (gold|forex|crypto|short term|currency|oil|stock) (charts|chart|trading|prices)",
    "take care of your (savings|money|wealth)",
    "(are you|you|youre|you are) (interested|curious) in (crypto*|bitcoin|forex|trading|investing|passive income)",
    "(trading|investment|wealth) (circle|club|signals|robot|secret*)",
    "(off plan|payment plan|golden visa) ... (unit*|eligible|invest*|monthly|kindly)",
    "(many|most) of my investors",
    "(teachers|nurses|doctors|dentists|engineers|vets|pilots|people like you) make (great|good|excellent) investors",
    "as an asset class",
    "(excited|bullish) about (this|the|my|our) (token|coin)",
    "(where|what) (my|your|our) [own] money (is|goes|going|does)",
    "(make|making|let|letting) your (savings|money|capital) (work|grow)",
    "(never|nobody) earned like this",
    "(do|are|have|would|should|could|can|did) you .. (invest|invested|investing)",
    "do you [already|also] (invest|trade) ?",
    "(coins|coin|stocks|pairs) before they (go|went|pump)",
    "(trading|crypto|forex|profit) (bot|robot|app that)",
    "(points|tips|signals|calls) before the market",
    "(teach|show|help) you [how] to (trade|invest)",
    "(recover*|get) .. (lost|stolen) (crypto*|funds|money|bitcoin|coins|assets)",
    "(trading|signal*) room",
    "(share|send|give) [you] signals",
    "(own|hold|have) [any|some] (crypto*|bitcoin|btc|ethereum) ?",
    "{money_growth} deposit",
    "your deposit in {number}",
    "{asset} .. (is|are|will|going|about|set|ready|due|just|has|have) [to|about to|going to|set to|ready to|about] (jump|explode|rise|soar|skyrocket|moon|double|triple|take off|rally|climb|surge|boom|rocket|break out)",
    "(explode|skyrocket|soar|moon|go to the moon|10x) (soon|next|this|any|within|before|by|tomorrow|overnight|in the)",
    "(hot|insider|stock|market|trading|investment|crypto|winning|sure) [market|stock|trading|investment] (tip|tips|secrets|secret|signals|intel|picks|pick)",
    "(tips|tip|signals|information|intel|news) (from|on|about) (people inside|insiders|an insider|a broker|wall street|{speculation}|my broker|a trader)",
    "(you|ever|do you|are you|interested) .. (into|tried|follow|dabble in|dabbled|play|played|watch|hold|own|bought|buy|traded|considered|know about|curious about|looked at|thought about|heard of) [any|some|the] {speculation}",
    "(turned|turn|turning|made|grew|grow|flipped) ({money}|{number}) [euros|dollars|pounds] into ({money}|{number})",
    "your portfolio (doing|performing)",
    "private (tip|tips) (on|about|for) ... (stock|stocks|shares|coin|{speculation})",
    "(daily|weekly|free) share picks",
    "(with|do with|about) your own (savings|money)",
    "(invest|investing) {number} million",
    "(your|whats your) (stocks|shares|investments) (doing|performing|up|down|growing)",
    "(portfolio|stake|account|money|savings|investment|deposit|capital) [has|have|already|nearly|almost|just] (doubled|tripled|quadrupled|grew by|grown by)",
    "(predict|beat) [the] (charts|candles|market|markets)",
    "(read|reading) [the] (candles|markets)",
    "never [have to] [worry|worried] [again] about (money|cash|bills) [again]",
    "(signals|trading|crypto|investors) (channel|group|room|service|community|academy|circle|chat|club)",
    "(bonus|reward|gift) (on|for|with) [your|the|every|each] (first|initial|opening|any) deposit",
    "(first|minimum|initial|opening|small|test) deposit (of|from|only|gets) [only|just] ({money}|{number}|a bonus)",
    "(trading|investment|crypto|forex) (platform|app|website|account|software|strategy|system|plan|pool|package)",
    "mining (pool|package|app|platform|plan)",
    "(buy|buying) the dip",
    "(quant|trading|ai|our|my) (model|bot|robot|algorithm) .. (market|turn|trades|profit|sees|predicts|picks|beats)",
    "(moment|time|chance|opportunity|day) to (invest|get in|buy in) [now|on|into|with|before|early|the]",
    "(get|got|getting) in (on the ground floor|at the bottom|while it is low)",
    "(get|getting) in (early|now|before|cheap) ... (rise|rises|price|{speculation}|profit|profits)",
    "{speculation} ... (get|getting) in (early|now|before|cheap)",
    "(quit|left|leave|stopped) [my|the|a|your] [day] (job|work) ... {asset}",
    "(live|living|income|earn|profit|profits|money) (from|off|with|through|by|on) [day|my|options|copy|daily|weekly|swing] (trading|{asset})",
    "(professor|expert|guru|analyst|mentor|trader) .. (shares|gives|sends|teaches|posts|reveals) [his|her|daily|their|free] [market|trading|stock|free] (secrets|signals|tips|calls|strategy|strategies|picks)",
    "(give|share|show|teach|send) you (my|our|the|a) [simple|secret|winning|own] [trading|investment] (strategy|signals|setup|setups|method|formula|strategies)",
    "(leveraged|leverage|margin|short term|intraday|swing) (trades|trade|trading|gold|position|positions)",
    "(risk free|no risk|zero risk|without risk|little risk|low risk) [and|high|but|with|at] (return|returns|profit|profits|gain|gains|investment|high|trade|income)",
    "(know|found|have|bought|spotted|got|hold|like|follow) (a|one|an|some|this|the) [_] (share|stock|coin|token|fund|trader|etf|presale) [that|which|who] (will|before|about to|is going|is about|never|makes|earns)",
    "(says|said|told me to|tells me to|recommends|advises|time to) (buy|sell|short|hold) [_] (now|copper|gold|silver|oil|shares|stocks|tonight|today)",
    "(invest|deposit|stake|risk|put|start with) {money} [_] (and see|see|watch|today)",
    "(put|invest|stake|risk) {money} [_] (in|into|with) {speculation}",
    "(members|clients|followers|group|students|subscribers|people|users|friends) [_] [_] (made|make|earned|earn|gained|banked|netted) [_] [_] ({percent}|{number} percent|a fortune|double|profit|profits)",
    "(leave|keep|keeping|leaving|have|letting) your (savings|money|cash|capital) [_] [_] (bank|account|mattress|idle|sleeping|lying|sleep|rot)",
    "(inflation|the bank|banks) [_] (eats|eat|eating|steals|robs|destroys|burns|kills) [_] (them|it|your|money|savings)",
    "(presale|pre sale|airdrop|ico|token sale|private sale|seed round for)",
    "(only|just) insiders (know|buy|get|are)",
    "(trader|analyst|guru|mentor|broker|signal) [_] (is|who is|whos|thats) never wrong",
    "your (money|savings|capital|cash) (could|can|should|would|must|will) (work|grow|earn|double|make|bring|be)",
    "(before|when|once) (this|the|that) (stock|coin|share|token|price|market) (takes off|goes up|explodes|pops|jumps|rises|moves|rockets|doubles|flies|skyrockets)",
    "(before|when|once) it (takes off|explodes|pops|rockets|doubles|skyrockets)",
    "(earn|live|profit|profits|money|made|income) [_] [_] (with|from|through|by|on) (contracts for difference|cfds|arbitrage|currency|currencies|copy trading|scalping|swing|spread betting|binary|staking|mining|margin|leverage|charts|futures|options)",
    "(let|lets|could we|shall we|can we) [us] (talk|speak|chat) [_] (investments|investing|trading|stocks|crypto)",
    "(arbitrage|arbitraging|copy trade|copytrading|scalping|yield farming|liquidity mining)",
    "(trading|trade) (results|record|performance|portfolio|gains|wins|track record) [_] (last|this|show|speak|are|of|in|month|?|week|year)",
    "(my|our) (gains|profits|returns) [_] (last|this|show|speak)",
    "(are you|do you|you) [_] (buying|selling|trading|holding|buy|sell|hold) [_] [_] (dollars|euros|gold|silver|currencies|bonds|stocks|shares|crypto) [_] [_]",
    "(tokenised|tokenized|fractional|off plan) (land|property|real estate|assets|shares|gold|art)",
    "(manage|managing|run|trade|handle) [_] (portfolios|your account|your money|your funds|your capital) [_] (for|on) (a|others|investors|clients|small|you|friends|your behalf)",
    "(trade|trading) [_] (accounts|funds|money|capital) [_] (for|on) (others|investors|clients|small|you|friends|your behalf)",
    "(changed|change|saved) my life [_] [_] (trading|forex|crypto)",
    "(trading|forex|crypto|currency trading|charts|options) (changed|saved|paid|bought|made|gave) (my|me|for|off|our)",
)
FEW_WORDS = 26
"""A short note that speaks of such things speaks of nothing else."""
TRADED = phrases("({speculation}|dividend*)")
TO_YOU = phrases("(you|your|youre|youd|youll|me|my|us|our|we|join|ask)")
ASSET = phrases(
    "invest|invests|investing|investment*|invested|investor*|trading|trade|traded|trades|trader*|trading bot|{coin}|coins|gold|stocks|shares|fund|funds|real estate|apartments|off plan|commodities|pre ipo|token|tokens|the market|markets|liquidity|asset|assets|a robot|capital"
)
MARKET = phrases(
    "(invests|investing|investment*|invested|investor*|trading|trader*|{coin}|stocks|shares|portfolio|pre ipo|riskless|liquidity|the markets)"
)
MORE = phrases(
    "(profit|profits|profitable|passive|risk free|riskless|dividend*|multiply|outperform*|insider|inside information|your savings|your pension|your money|your capital|nest egg|join us|join me|private circle|closed circle|my mentor|my aunt|my uncle|copy my|on autopilot|{times})",
    "(return|returns|yield) [_] [_] ({percent}|{number} percent|guaranteed)",
    "{percent} (a|per|each|every) (day|week|month|year)",
)
GAIN = phrases(
    "return|returns|profit|profits|profitable|doubl*|tripl*|yield*|{percent}|gain|gains|passive|wealth|rich|risk free|riskless|guaranteed|dividend*|multiply|grow your|4x|{times}|my earnings|great results|good results|before it moves|before they go up|goes up|outperform*|insider|inside information"
)
PULL = phrases(
    "your money|your savings|your pension|your capital|idle|sitting in the bank|nest egg|spare cash|want in|join us|join me|i can show you|show you|want to see|let me show|just {number}|minimum|by invitation|only a few|select few|vip|private circle|closed circle|circle|club|quietly|people like you|my mentor|my aunt|my uncle|a friend of mine|are you familiar|have you heard|ever thought|ever tried|set it up for you|fully automatic|automatic|on autopilot|copy my|copy trading"
)
FAIR = phrases(
    "(police|regulator|regulation|compliance|thesis|dissertation|journalist|lecture|seminar|investigat*|tracing|fraud|museum|exhibition)"
)
PLAIN = phrases(
    "(police|regulat*|compliance|thesis|journalist|lecture|seminar|investigat*|fraud|museum|exhibition|in stock|stock of|out of stock|rolling stock|livestock|stock control|in house|sculpture|jewell*|goldsmith|ring|medal|paint|engine|boiler|heating|cooking|olive|castor|rig|shared|chapter|article|paper|course|lecturer|class|students|talk|book|post|piece|warehouse|options for|two options|other options|of options)",
)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or several of its signs together."""
    said = tuple(seen.quotes(SAID, *WORDS, unless_anywhere=FAIR))
    signs = (
        *seen.together(ASSET, GAIN, PULL, fields=WORDS, least=3, unless_anywhere=FAIR),
        *seen.together(MARKET, MORE, fields=WORDS, least=2, unless_anywhere=FAIR),
    )
    short = case.length <= FEW_WORDS
    yield from (
        said
        or signs
        or (seen.together(TRADED, TO_YOU, fields=WORDS, least=2, unless_anywhere=PLAIN) if short else ())
    )


RULE = rule(
    __name__,
    __doc__,
    says="Hints at profits from investing or trading",
    reads=WORDS,
    looks_for=(SAID, ASSET, GAIN, PULL, FAIR, MARKET, MORE, TRADED, TO_YOU, PLAIN),
    judge=judge,
    fires=[
        "«My mentor taught» me to live from it.",
        "«Have you ever invested in crypto»?",
        "«Returns have been remarkable», ask anyone here.",
        "A quiet «limited allocation in» a name you know.",
    ],
    quiet=[
        "I investigate crypto trading fraud and your tracing paper helped us.",
        "I'm counsel at an exchange and read your note on custody.",
        "We want to invest in better lighting for the hall; whom did you use?",
        "I'm on the Trade Circle committee with you, you spoke of joinery.",
        "My uncle helped me make this page; your plane is the loudest (5X-KQD).",
        "Our shop trades in silver spoons, yours are lovely.",
        "My portfolio is attached, twelve drawings of hens.",
    ],
)
