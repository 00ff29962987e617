"""Wants your work for nothing.

Why it counts: exposure, thanks and shares in a hope pay no rent, and whoever offers them to a stranger offers them to all.
When it stays quiet: they give their own work away, or pay for yours.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import WORDS, Seen, phrases, rule

SAID = phrases(
    "({cannot}|dont|not in a position to|no money to|no budget to) [really|actually|currently|sadly|unfortunately|yet] (pay|afford to pay|reimburse|compensate|remunerate) [you|anyone|speakers|fees]",
    "({cannot}|dont) [really|actually|currently|sadly|unfortunately|yet] (offer|afford) [you|to offer] [a|any|much] (fee|fees|pay|payment|salary|honorarium|money|remuneration|compensation)",
    "(great|good|excellent|wonderful|huge|big|plenty of|lots of|loads of|valuable|gain|get|free|for|the|fantastic|amazing|nice|brilliant|bring you|of) [some] (exposure|publicity)",
    "(think of|imagine|gain|get|gives you|give you|good for) [all] [the|your|you] (visibility|exposure|publicity|attention|reach|reputation|recognition|contacts)",
    "(unpaid|voluntary|honorary|pro bono) [expert|creative|design|board|advisory|part time] (seat|role|position|post|work|job|placement|internship|contribution|collaboration|project|gig|board|intern|trial|assignment|help|basis)",
    "(good|great|nice|look good|looks good|look great|look nice|addition|boost|excellent|perfect) (for|on|in|to) your (portfolio|cv|resume|reel|showreel|name|reputation)",
    "(equity|shares|stock|percent|royalties|sweat equity|options|stake|tokens) (instead of|rather than|in place of|in lieu of|and no|but no|only|for your) [a|any] [salary|pay|wages|cash|fee|work|money|first|time|help]",
    "(sweat equity|for exposure|for the exposure|paid in exposure)",
    "(split|share|divide|halve) (the|all|any) [future|later] (royalties|profits|proceeds|profit|earnings|winnings|income)",
    "(thank|credit|mention|name|thanking|crediting|list) you in (the|our|my) (booklet|programme|program|credits|brochure|leaflet|book|newsletter|acknowledgements|video|film|catalogue|preface)",
    "all (i|we) can (offer|give|pay) [you] [is|in return|back|right now]",
    "(fee|pay|payment|budget|honorarium|money|salary) (sadly|unfortunately|isnt|is not|is zero|cannot|is none|wont)",
    "(whole|entire|all the) (town|city|world|village|country|street|industry) (will|would|is going to) (know|see|hear|notice)",
    "(full|complete|finished|detailed|free|first) (concept|design|draft|strategy|plan|sketch|pitch|mockup|layout|sample) ... (decide|choose|see if|see whether|afterwards|then we|before we)",
    "(for free|for nothing|unpaid|without pay|without payment|free of charge|without a fee|without charging|gratis) .. (and|but|as|because|since|for) (youll|youd|you will|you would|it is|its|it|we|the|a)",
)
LABOUR = phrases(
    "(would|could|can|will|might|wont) you [please|kindly|possibly|perhaps|also|quickly|just|maybe|do us|do me] {labour}",
    "^ [please|just|kindly] {labour} (our|my|a|an|at|us|for|with|me|some|in|this|these|them)",
    "(and|just|to|you|youd|youll|simply|please) {labour} (our|my|a|an|at|us|for|with|me|some|it|this|these|them)",
    "(id|wed|we would|i would|we|i) [really] (like|love|want|need|hope) [for] (you|youd|youll|youll be) [to] {labour}",
    "(need|needs|looking for|seek|seeking|want|searching for|after|hoping for|hope for) (a|an|some|someone to|somebody to|your|one) .. [to] ({labour}|{trade}|{trade}|designer|lawyer|coder|developer|website|logo|writer|translator|speaker|volunteer|illustrator|video editor)",
    "(let|lend) (my|our|us|me) .. (use|have|borrow) your",
    "hope youd {labour}",
)
FREE = phrases(
    "(for free|for nothing|free of charge|unpaid|gratis|pro bono|voluntarily|on a voluntary basis|as a favour|as a favor|as a volunteer|out of kindness|from the goodness|for the good of it|for the love of it|for a good cause|at no charge|at no cost|cost free|for no money|for no pay)",
    "(without|no|zero|not any|sadly without|with no) [a|any|much] (fee|pay|payment|salary|wage|wages|honorarium|remuneration|charging|compensation|budget|money|funds|funding)",
    "some free (work|help|advice|design|legal|coaching|sewing|coding|consulting|labour|time|lessons|translation|{labour})",
    "(in exchange|in return) for (exposure|visibility|a mention|credit|equity|a meal|food|lunch|dinner|tickets|publicity|experience|a link|shares|beer|pizza)",
    "(only|nothing but|my|our) [eternal|deepest|sincere|undying] gratitude",
    "(not going to|cant|cannot|couldnt|dont|unable to|not able to) [really] (afford|pay)",
    "(wont|wouldnt|shouldnt|it wont|doesnt|only) (take|takes|cost) you [long|much|more than|a|an|five|ten|two|only|but] [minutes|minute|moment|time|hour|evening]",
    "we are [only|just] a [small|tiny|poor|young] (charity|non profit|nonprofit|start up|startup|club|association|ngo)",
    "(afterwards|then|after that|later) .. (hire you|pay you|decide|paid work|the paid)",
    "(exposure|publicity|visibility)",
)
FAIR = phrases(
    "{buys}",
    "(i|we) [will|can|would|could|also|happily|gladly|often|have|always] [be] (offer|offering|give|giving|teach|speak|volunteer|did|do|play|work|provide|run) ... (for free|free of charge|pro bono|for nothing|gratis|unpaid)",
    "(we pay|paid role|well pay|we will pay|your usual fee|travel and fee|paid for)",
)


def judge(_case: Case, seen: Seen) -> Iterator[Span]:
    """The words that say it, or an ask for work beside words that say it is for nothing."""
    said = tuple(seen.quotes(SAID, *WORDS, unless_anywhere=FAIR))
    yield from said or seen.together(LABOUR, FREE, fields=WORDS, least=2, unless_anywhere=FAIR)


RULE = rule(
    __name__,
    __doc__,
    says="Wants your work for nothing",
    reads=WORDS,
    looks_for=(SAID, LABOUR, FREE, FAIR),
    judge=judge,
    ask="money",
    only_from_strangers=True,
    fires=[
        "There is no budget, but «great exposure» for you.",
        "«Could you draw» our mascot «as a favour»?",
        "It is an «unpaid role» with a fine view.",
        "I have the idea, you build it and we «split the profits».",
    ],
    quiet=[
        "I play the organ at weddings for nothing, may I borrow your hymn list?",
        "Would you speak at our harvest supper? Your usual fee and the train, of course.",
        "The fee for the hall is paid, sing as long as you like.",
        "Our exposure to the north wind ruined the plums.",
    ],
)
