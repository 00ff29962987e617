"""Congratulates the owner on news that it names, and leaves it at that.

Why it counts: a colleague or a reader is glad and wants nothing; the news can be checked.
When it stays quiet: no news is named, a jury of its own sends it, or an offer follows.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula

NEWS = phrases(
    "{congratulates} [to you|to all|you|again|sincerely|warmly|{name}] (on|to|for|upon|from|at|about)",
    "{congratulates} .. (on|upon|for|at) (the|your|being|becoming|winning|getting|making|passing|finishing|opening|reaching|a|another|receiving|landing|closing|publishing|{number})",
    "(add|offer|send|sending|accept|say|join|joining) .. {congratulates}",
    "(great|good|brilliant|wonderful|fantastic|lovely|excellent|super|amazing|happy|splendid|terrific|big|marvellous) news (about|on|for|that|from|to|this|of|today)",
    "what (great|good|brilliant|wonderful|fantastic|lovely|splendid|happy) news",
    "(what|how) .. (news|achievement|honour|result|a thing|well deserved|amazing|wonderful|fantastic) .. (your|that you|youve|about|is)",
    "(heard|hear|read|saw|seen|see|learn|learned|learnt|delighted|glad|happy|thrilled|pleased|chuffed|overjoyed|noticed|gather|told) .. (you|youve|you have|youre|you are|youll be|your {firm}|your {kin}|your book|your film|your paper|your team|the bakery|the clinic|the school) [have|has|been|be|were|was|got|just] .. {had_success}",
    "(just|only) (saw|seen|heard|read) .. news",
    "(your|you) ... (won|made it|got|been named|named|shortlisted|awarded|promoted|appointed|elected) .. (award|prize|medal|title|grant|fellowship|licence|star|certificate|partner|into|post|chair|best)",
    "couldnt have (gone|happened) to",
    "(could not|couldnt|cant|nobody) .. (nicer|better|worthier|more deserving|deserves it more) [person|people|team|bunch|place|crew]",
    "(deserved|deserve|earned) (it|every|this|that|all|your)",
    "(so|very|really|truly|extremely) (happy|pleased|glad|proud|delighted|chuffed) (for|of) (you|your)",
    "(happy|glad|pleased|delighted) for (you|your)",
    "(raise|raising|lift) (a|my) (glass|hat|cup)",
    "(fab|brilliant|amazing|wonderful|fantastic|superb|splendid|impressive) (achievement|result|win|work|accomplishment|milestone|milestones)",
    "(thats a|such a|what a) (huge|big|great|massive|fine|major) (step|milestone|achievement|honour|win|moment)",
    "(enjoy|savour) .. (the new|your new|retirement|the moment|every minute)",
)
JURY = phrases(
    "(our jury|our award|our awards|weve selected|have selected you|nominate|nominated you|we have shortlisted|has shortlisted|youve been (selected|chosen|nominated)|you have been (selected|chosen|nominated)|winner of our|claim|lucky)",
    "(work anniversary|years at|open to work|how you|belated|birthday|profile|background|career|success|achievements|everything youve built|great profile|connection|connecting)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Congratulates you on news that it names",
    reads=WORDS,
    looks_for=(NEWS, JURY, *SIGNS_OF_AN_OFFER),
    judge=formula(NEWS, unless=JURY),
    fires=[
        "«Well done on the» move to the county archive!",
        "I «hear you've been made» harbour master. «Couldn't have happened to» a nicer person.",
        "Such «good news about» the grant for the mill.",
    ],
    quiet=[
        "Congratulations, you have been selected for our award!",
        "Congrats on the new role! Would you be open to a quick call about your hiring?",
        "Great profile, well done on everything!",
    ],
)
