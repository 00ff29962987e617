"""Owns a long silence, a debt or a mistake.

Why it counts: an apology puts the writer below the owner, which no pitch can afford.
When it stays quiet: "sorry to bother you", or a long silence that ends in an offer.
Seen in: essay D.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, formula, plainly

OWNS = phrases(
    "(never|didnt|not) (said|thanked|told|got to|wrote|sent|replied|answered|rang|called|wrote back) (you|it|that|the|thank|goodbye|a|to|back)",
    "should have (written|said|thanked|called|rung|replied|asked|told|come|known|apologised|sent)",
    "sorry (its|i|for (the|being|my|not|what|taking)|that (i|it)|ive|about (the|that|my)|it took)",
    "(i|we) (apologise|apologize)",
    "(my|our) (fault|mistake|error|apologies)",
    "by (our|my) mistake",
    "(i was|we were) (wrong|rude|late|too proud|too shy|an idiot|unfair|harsh|short with|cowardly)",
    "(long overdue|overdue|six years late|a bit late|years late)",
    "(its|it has|been|is) [been] .. (years|decades|ages|months) (since|and|i know|late|ago)",
    "(i|we|and|still) owe you",
    "(ive|i have) no excuse",
    "(lost touch|lost track|went silent|fell silent|dropped off|out of touch|been silent)",
    "(i|we) [still] (feel|felt) (bad|guilty|awful)",
)
GAP = phrases(
    "(sorry|apologies|apologise|apologize|forgive|pardon|excuse|ashamed|embarrassed|guilty|regret|unforgivable|inexcusable|mea culpa) .. (silence|gap|delay|absence|lack of|long time|slow to|never wrote|not writing|not replying|not answering|not being in touch|going quiet|disappearing|disappeared|vanishing|vanished|radio silence|took|taken|me|wait|neglect|ghosting|losing touch)",
    "(forgive|pardon|excuse) (me|my|the) [_] (silence|gap|delay|absence|long|lateness|neglect|slow)",
    "(never|didnt|hadnt|havent|not|failed to|forgot to|neglected to|stopped) (wrote|write|written|write back|wrote back|answer|answered|answering|reply|replied|replying|respond|responded|responding|call|called|called back|ring|rang|rung|get back|got back|thanked|kept in touch|keep in touch|been in touch|writing|calling|ringing) .. (you|back|to you|everyone|in|since|your|and|no|sorry|thank|i)",
    "i (ghosted|neglected|ignored|abandoned|forgot|kept|left|failed|owe|dropped|let|disappeared|vanished|went|fell|lost) .. (you|our|touch|quiet|silent|off|out|waiting|hanging|contact|slip|slide|friends|lapse|answer|reply|email|letter|without|of the habit)",
    "(bad|terrible|poor|useless|hopeless|rubbish|awful|lousy|dreadful|slow|rotten|not good|no good) (at|about|with) (keeping|staying|writing|answering|replying|correspondence|messages|letters|contact|replies|being in touch)",
    "(bad|terrible|poor|useless|hopeless|rubbish|awful|lousy|dreadful|slow|rotten) (correspondent|friend|writer|pen friend|penpal)",
    "(been|was|have) (meaning|wanting|intending|hoping) to (write|get in touch|ring|call|reply|answer|say|catch up|ask|contact|message)",
    "(a|it|been|too|such|quite|so) [_] (long|long time|long while|age|ages|eternity|while) .. (since|without|between|i|word|passed|silence|quiet|silent|overdue)",
    "(too much time|so much time|so many years|months have|years have|a whole year|half a year|two years|three years|{number} years|{number_word} years|{number_word} months) .. (passed|gone|without|since|silence|went by|slipped|quiet|late|ago i|of nothing)",
    "(heard|had) (nothing|not a word|no word|not a peep) from me",
    "(last|final) (word|message|letter|mail|email|move|turn) was (yours|from you)",
    "(without|not) .. (a word|a sign of life|a peep|writing|getting in touch|being in touch|a line) .. (from me|for|since|in|my)",
    "(sign of life|break my [own] silence|broke my silence|my silence|my long silence|my absence|my long absence|all on my side|on my side|my side|overdue hello|overdue letter|overdue note|overdue reply|overdue message|late reply|late answer|belated reply)",
    "(fell|fallen|dropped|gone|went|vanished|drifted) (out of|off|from) (touch|contact|the face|sight|the map|the radar|view|the habit)",
    "(lost|lose|losing) (touch|contact|sight)",
    "(we|i) (drifted|drifted apart|lost sight)",
    "no (good reason|excuse|good excuse|excuses) (for|i|and|except|but)",
)
FIRM = phrases(
    "(we|our|us|updates|newsletter|subscribed|ordered|my previous|my last message|back in|miss you at|my earlier|my message|my email|your account|the offer)",
)

_with_a_matter, _by_itself = plainly(OWNS), formula(GAP, unless=FIRM)
REGRETS = phrases(
    "(sorry|forgive|forgiveness|pardon|apologies|apologise|apologize|ashamed|embarrassed|guilty|guilt|excuse|excuses|regret|fault|blame|mea culpa|unforgivable|shame|shameful|bad|terrible|awful|poor|hopeless|useless|rubbish|overdue|too long|so long|long time|long while|ages|forever|years|months|finally|at last|belated|late|high time|never|meaning to|neglected|neglect|owe|rude|lazy|dreadful|swallowed)",
)
NO_WORD = phrases(
    "(wrote|write|writing|reply|replied|replying|answer|answered|answering|respond|responded|touch|contact|word|words|ring|rang|rung|call|called|calling|heard|hear|quiet|silent|silence|disappeared|disappearing|vanished|vanishing|ghosted|ghosting|gap|absence|absent|message|messages|letter|letters|correspondent|correspondence|lapse|slip|slipped|drifted|dropped|lost|spoke|spoken|talked|talk|thanked|hello|sign of life|friends|radar|caught up|catch up)",
)
HOW_ARE_YOU = phrases(
    "how (are|is|have|has|did|do|goes|was|were|are you|s)",
    "(hows|hope|hoping|trust)",
    "(are|is|were) (you|your|all|everything|everyone|the|they|it|she|he) .. (well|ok|okay|fine|good|alright|all right|better|still|happy|keeping|at|with|doing|settled|recovered|up)",
    "what (are|have|s|is) (you|new|become|been)",
    "(whats|what is) new",
    "(do|did|have) you (still|ever|manage|get|keep|like|finish|move|settle|enjoy|both)",
    "(hope|wish|trust) .. (you|your|all|everything|life)",
    "(tell me|fill me in|catch me up|i think of you|thought of you|thinking of you|miss you|missed you|missed our)",
)
FIRM_SILENCE = phrases(
    "(we|our|us|updates|newsletter|subscribed|proposal|my previous|my last (message|email|note)|following up|my offer|the offer|our offer|haven t heard|heard back|your account|opportunity|meeting|interview|client|clients|policy|insurance|product|business|company|currently using|invest|business opportunity|pitch)",
)

_by_signs = all_of(REGRETS, NO_WORD, HOW_ARE_YOU, unless=FIRM_SILENCE)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is quoted where there is a matter to it, or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or tuple(_by_itself(case, seen)) or _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Owns a silence, a debt or a mistake",
    reads=WORDS,
    looks_for=(OWNS, REGRETS, NO_WORD, HOW_ARE_YOU, FIRM_SILENCE, GAP, FIRM, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "I «should have written» when the bakery on the corner shut. It was the best rye in the town.",
        "«Sorry I» left the keys on the sill at the lake and not under the pot.",
        "The invoice for the van went out twice in May, «our mistake». It is back in the bank.",
        "«Forgive the long gap», Runa. How is the orchard?",
    ],
    quiet=[
        "Sorry we have not been in touch, here is our new brochure.",
        "Sorry to bother you again, did you see my offer?",
        "Long time! I've built an amazing business and want to show you how.",
        "Sorry if this is random, are you open to a chat?",
    ],
)
