"""Disagrees with the owner on the substance, or has found a gap.

Why it counts: flattery sells and quarrel does not; it shows that the thing was read.
When it stays quiet: the fault found is in the owner's site or sales.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, formula, plainly

QUARREL = phrases(
    "(disagree|disagreed|disagrees|contradicts|contradict|contradicted|quibble|objection|beg to differ)",
    "(dont|didnt|cant|not sure i|not sure id) agree",
    "(id|i would|i|must) (argue|dispute|push back|quarrel|object)",
    "you (overlooked|missed (the|that|a|one|an|two|out)|left out|forgot|skipped|omit|omitted|mixed up|confused)",
    "youve (overlooked|missed|left out|forgotten|skipped|mixed up)",
    "(think|believe|fear) (youre|you are|youve got|thats|that is|its|the) .. wrong",
    "(isnt|wasnt|is not|was not) (quite|entirely|strictly) (right|true|so|what)",
    "(doesnt|does not|dont|didnt) (match|add up|tally|hold|agree|fit)",
    "(got|have|had) it (wrong|the wrong way round|backwards)",
    "(one|a small|small|a tiny|a) (correction|quarrel|quibble|objection|nitpick|slip|error)",
)
FAULT = phrases("your (site|website|page|ads|funnel|profile|headline|seo)")
PLAIN_QUARREL = phrases(
    "(disagree|disagreed|beg to differ|differ|differently|contradict|contradicts|dispute|quarrel|quibble|take issue|took issue|object|objection|protest|challenge|push back|take exception|part ways|part company) .. (with|on|to|about|your|you|that|from|here|over|what)",
    "(not|isnt|wasnt|arent|never|hardly|not quite|not entirely|not really|not at all) (convinced|persuaded|sure i agree|sure about|sure that|so sure|correct|accurate|right|true|fair|the case|what happened|how it|sold on|won over) .. (by|that|you|your|the|about|on|in|of|here|for|to)",
    "(dont|do not|didnt|cant|cannot|couldnt|wouldnt|wont) (share|agree|accept|buy|follow you|think you|think your|think that|think its|think thats|think this|think the|see it|believe that|go along|hold|recognise|recognize) .. (your|you|that|with|right|view|optimism|here|way|true|conclusion|argument|point|for)",
    "(with|all) [due|the|great] respect",
    "(respectfully|with respect|sorry to disagree|dont take it amiss|dont take this|no offence|allow me to|permit me to|forgive me but)",
    "(are|were) you (sure|certain|quite sure|positive) (that|the|about|it|of|your|this)",
    "(isnt|wasnt|wouldnt|shouldnt|couldnt|arent|werent|doesnt|didnt) (it|that|you|the|they|there) .. (rather|instead|more|other way|say|the reverse|also|the opposite|actually)",
    "(your|the) (claim|argument|point|statement|figure|figures|date|conclusion|criticism|article|piece|post|line|sentence|column|essay|chart|number|sample|paragraph|map|theory|remark|comment|review|take|reading|view|assertion|analysis|assumption|example|calculation|summary|sum|book|thesis|headline|formula|caption) .. (misses|missed|overlooks|overlooked|ignores|ignored|omits|leaves out|forgets|is wrong|is off|isnt|doesnt|does not|is too|seems too|goes too far|is out of date|needs|should|contradicts|is not|fails|falls short|was wrong|has it|confuses|rests on|assumes|understates|overstates|exaggerates|is incorrect|is misleading|is unfair|is missing|doesnt hold|unfair|unfounded|strikes me as|is a stretch|too thin|too simple)",
    "(seems|sounds|is|was|feels|strikes me as|find it|find the piece|find your|reads as) [_] [a bit|a little|rather|too|far too|somewhat|quite] (simple|simplistic|unfair|one sided|thin|sweeping|harsh|optimistic|pessimistic|narrow|misleading|incorrect|mistaken|inaccurate|overstated|exaggerated|dated|outdated|a stretch)",
    "(that|which|this|it) .. (is incorrect|was incorrect|is wrong|was wrong|isnt so|is not so|is untrue|isnt true|is mistaken|is a myth|was amended|is out of date)",
    "(i|we) (think|believe|suspect|fear|reckon|am afraid|feel|would say|d say) .. (youve|you have|youre|you are|your|there is|theres|the|that) .. (mixed|confused|wrong|mistaken|mistake|error|misread|misremembered|overlooked|missed|forgotten|slip|should be|should|off|swapped|too|unfair)",
    "(you|youve|you have) [_] (might want to|may want to|should|ought to|could) (reconsider|rethink|revise|check|correct|look again|revisit|reread|recheck|have another look)",
    "(our|my) [own] (experience|survey|data|figures|records|numbers|results|study|tests|measurements|patients|pupils|ward|archive|members) .. (contradicts|contradict|showed|show|shows|say|says|said|differ|differs|suggest|suggests|point|tell|was the|were the|is the|found|different|opposite|reverse)",
    "(it was|its|it is|was|were|quite|found|saw|the exact|showed) [_] the (reverse|opposite|other way|contrary)",
    "(you|the piece|the article|the book|the column|your) .. (left out|leave out|leaves out|overlook|overlooks|skip|skips|neglect|neglects|forget|miss|misses|ignore|ignores|underestimate|underestimates|overestimate|exaggerate|oversimplify)",
    "(theres|there is|i found|i spotted|i see|contains|found) (a|an|one|two) [small|tiny|minor|little|serious|real] (error|mistake|slip|flaw|gap|problem|hole|inaccuracy|omission) (in|on|with)",
    "(a stretch|to blame .. on|goes too far|bone to pick|one thing i would question|id question|i question|i would question|i doubt|id doubt|one objection|my only criticism|counterexample|counter example|not so simple|more complicated|other side of)",
    "(the) (act|law|rule|research|standard|guidance|figure|date|minutes|record|records|evidence|literature|statute|source|sources) .. (you|your|has moved on|was amended|was changed|say|says|said|were|moved on|out of date|shows otherwise|suggests otherwise)",
)
SHOP = phrases(
    "(your (site|website|page|ads|funnel|profile|headline|seo)|budget|my client|our client|haven t replied|our product)",
)

_with_a_matter, _by_itself = plainly(QUARREL, unless=FAULT), formula(PLAIN_QUARREL, unless=SHOP)
YOUR_CLAIM = phrases(
    "your .. {work}",
    "your (claim|argument|point|statement|figure|figures|date|conclusion|criticism|line|sentence|chart|number|numbers|sample|view|views|theory|remark|take|reading|assertion|analysis|assumption|example|calculation|headline|formula|caption|map|explanation|optimism|description|comparison|list|definition|recommendation|proposal|idea|opinion|reasoning|method|estimate|translation|advice|diagnosis|programme note|timeline|quote)",
    "(you|youve|youre) [_] (say|said|write|wrote|claim|claimed|argue|argued|state|stated|suggest|suggested|cite|cited|give|gave|put|call|called|describe|described|blame|blamed|assume|assumed|conclude|concluded|mention|mentioned|quote|quoted|compare|compared|imply|implied|recommend|recommended|treat|treated|paint|painted|date|dated|credit|credited|attribute|attributed|think|seem|mixed|got|made|have)",
    "(the|that) (article|piece|column|post|essay|act|part|passage|chapter|paragraph|line|formula|figure|table|caption|story|report|chart|map|date|claim) .. (you|your|on|about|that)",
)
AGAINST = phrases(
    "(disagree|disagreed|wrong|incorrect|inaccurate|mistake|mistaken|error|misread|misleading|unfair|unjust|one sided|oversimplifies|oversimplified|simplistic|exaggerated|overstated|understated|overlooks|overlooked|ignores|ignored|omits|omitted|misses|forgets|forgotten|neglects|doubt|doubtful|sceptical|skeptical|unconvinced|convinced|contradicts|contradict|contrary|opposite|reverse|otherwise|however|actually|in fact|rather than|not the case|never|nor|nothing of the kind|push back|quibble|quarrel|object|objection|issue|differ|differs|different|differently|correct|correction|should be|should read|ought to be|out of date|outdated|amended|superseded|myth|nuance|nuanced|too simple|too far|too thin|too small|too harsh|too rosy|too optimistic|not so|isnt so|not true|isnt true|untrue|not quite|not always|not everywhere|doesnt hold|does not hold|cant be|cannot be|hardly|surely|wouldnt you say|are you sure|with respect|respectfully|sorry but|but the|but it|but our|but in|but that|but we|but i|yet the|yet our|yet in|though the|reconsider|rethink|recheck|check again|counterexample|fairer|more complicated|left out|leave out|leaves out)",
)
FOR_GAIN = phrases(
    "(we help|i help|our (platform|product|tool|service|services|clients|team can)|my (clients|services)|quote|demo|call|chat|website|site|seo|ads|google|budget|competitors|leads|opportunity|offer|offering|free|webinar|hiring|candidates|connect|network|interested in|send you|show you|loved|love your|great|amazing|brilliant|congratulations|invest|proposal|my last|following up|thank|thanks|hope|hoping|met|meet)",
    "(our|my) (agency|firm|company|masterclass|method|course|programme)",
)

_by_signs = all_of(YOUR_CLAIM, AGAINST, unless=FOR_GAIN, longest=45)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is quoted where there is a matter to it, or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or tuple(_by_itself(case, seen)) or _by_signs(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Disagrees with you on the substance",
    reads=WORDS,
    looks_for=(QUARREL, YOUR_CLAIM, AGAINST, FOR_GAIN, FAULT, PLAIN_QUARREL, SHOP, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "In the piece on canals «you overlooked» the lock at Foxton, and the wage book from 1814 is still there.",
        "«I'd argue» the rule in section 4 came from the dockers, not the owners. The minutes were in Hull.",
        "The dates on the plaque and in the paper «don't match». One of them was in May.",
        "«With respect», your figure for the weir seems too low.",
    ],
    quiet=[
        "The link to the map is in the post in case you missed it.",
        "With respect, your website seems too slow.",
        "You missed our webinar! Here is the replay.",
        "Your website doesn't match your talent. I fix that.",
        "I agree with everything you write.",
    ],
)
