"""Asks permission for one small and plain thing.

Why it counts: whoever asks first can be told no.
When it stays quiet: leave is asked to show, share or send something for sale.
Seen in: essay C.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, SPEAKS_FOR_ITSELF, all_of, plainly

LEAVE = phrases(
    "(may|might|could|can) i {verb_of_leave}",
    "may (i|we) (see|link|quote|use|post|bring|take|copy|come|put)",
    "could we (use|borrow|quote|print|copy|visit|come|reprint|adapt)",
    "(would you mind|do you mind) if (i|we)",
    "(is|would) it [be] (ok|okay|all right|alright|possible|fine|allowed) (to|if|for) (i|we|use|quote|cite|ask|visit|come|copy)",
    "with your (permission|blessing|leave|consent|name|ok)",
    "(permission|leave|consent) (to|from|for)",
    "(wanted|like|writing) to ask (how|what|which|whether|if|about|who|where)",
    "(allowed|at liberty) to (share|say|tell|copy|send|use)",
)
PLAINLY_SMALL = phrases(
    "(could|can|may|might) i (forward|reprint|borrow|visit|sit|shadow|translate|bring) .. (you|your|it|the|her|his|once|in|a|one)",
    "permission to (reprint|use|quote|copy|translate|photograph|film|visit)",
    "(would|could) you (look over|look at|read|proofread|review) .. (draft|page|text|paper|chapter|letter|cv|version|translation|essay)",
    "(would|is) it [be] possible to (visit|come|sit in|see)",
    "(talk|speak) to .. (pupils|students|class|apprentices|trainees|scouts)",
)

MAY_I = phrases(
    "(may|might|could|can|shall) (i|we|one)",
    "(is|would|was|will) (it|that|this) [be] .. (ok|okay|alright|all right|fine|possible|allowed|permitted|acceptable|welcome|a problem|too much|in order|agreeable|convenient)",
    "(would|do|will|did) you (mind|object|permit|allow|let|be ok|be okay|agree|consent|be happy|be willing|have any objection|accept|take offence|be against)",
    "(am|are|were) (i|we) (allowed|free|permitted|at liberty|ok|okay|right)",
    "(permission|consent|leave|blessing|go ahead|objection|objections|agreement|approval|your ok|your okay|all right with you|alright with you|ok with you|okay with you|fine with you|ok for you|okay by you|fine by you|all right to|alright to|ok to|okay to|ok if|okay if|alright if|all right if|fine if|if i may|if you allow|if you agree|if you permit|if it isnt|if thats ok|if thats alright|unless you object|before i|first ask|ask first|asking first|right place to|welcome to)",
)
SMALL_THING = phrases(
    "(send|drop|put|write|email|phone|contact|message) .. (question|questions|draft|list of|misprints|complaint|correction|corrections|to you about|about your|about the|you about)",
    "(ask|asked|asking|question|questions|quote|quoting|cite|citing|use|using|link|linking|translate|translating|reprint|reprinting|print|printing|record|recording|tag|tagging|show|showing|share|sharing|copy|copying|reuse|include|including|mention|mentioning|photograph|film|filming|adapt|publish|display|play|perform|borrow|knit|teach|forward|message|sketch|paint|draw|read out|pass on|sit in|shadow|name you|credit|reproduce|post it|repost|feature|hang|screen|base|model)",
)
OF_YOURS = phrases(
    "your .. {work}",
    "your [_] [_] (figures|map|maps|photo|photos|picture|pictures|drawing|drawings|recipe|recipes|pattern|patterns|design|designs|font|chart|charts|method|data|slides|slide|words|name|speech|talk|film|song|arrangement|poem|text|story|stories|list|quote|graph|table|tables|diagram|calculator|video|clip|page|atlas|glaze|garden|collection|archive|logs|book|notes|lecture|sermon|play|code|icon|icons|quiz|worksheet|worksheets|exercise|template|leaflet|poster|checklist|house|church|choir|boat|workshop|farm|school|father|mother|late|grandfather|experience|post|column|article|research|answer|comment|reply|translation|model|glossary|dictionary|score|tune|index|study|workshops|class|house|mill|museum|ward)",
    "(about|on|concerning|regarding|for) (the|your|a|my|our|my own) _",
)
WITH_YOUR_THING = phrases(
    "(use|using|quote|quoting|cite|citing|copy|copying|reprint|print|show|share|sharing|link to|link|translate|translating|record|adapt|include|borrow|photograph|mention|reproduce|repost|play|perform|display|reuse|sing|read|film|teach|credit|post|tag|visit|record) .. your",
    "(tag|cite|quote|credit|name|mention|film|photograph|record) you",
    "(ask|question|questions|ask you|write to you|email you|contact you) .. (about|on|concerning|regarding|for) .. (your|the|how)",
    "(put|place) .. your .. (on|in) (our|my|the)",
)
FOR_TRADE = phrases(
    "(catalog|our report|the terms|fund|close the loop|packaging|cant pay|cannot pay|generous|stop by|distributor|independent|checklist|saves|saved|bag|once a month|ask me how|launch)",
    "(show you|help you|our (product|services|service|platform|app|tool|solution|team|company|brochure|deck|catalogue|portfolio|demo|clients|founder|ceo|new)|demo|brochure|catalogue|price list|sample|samples|portfolio|my cv|my resume|resume|vacancy|hiring|refer|introduce|introduction|chat|zoom|slot|minutes of|10 minutes|15 minutes|20 minutes|30 minutes|ten minutes|fifteen minutes|budget|supplier|suppliers|provider|currently|responsible|right person|in charge|decision|clients|leads|investor|invest|investing|opportunity|proposal|quote for|offer you|free|backlink*|guest post|sponsored|do follow|dofollow|your business|your company|your hr|your boss|money|loan|account|bank|whatsapp|telegram|newsletter|webinar|connect you|pick your brain|know more about you|get to know you|your background|your profile|dear beautiful|savings|save you|award|podcast|feature you|interview you|nominate|join us|join our|add you|a few ideas|some ideas|an idea|more information|more info|services)",
)

_with_a_matter = plainly(LEAVE, unless=FOR_TRADE, least=0.1)
_by_itself = plainly(PLAINLY_SMALL, unless=FOR_TRADE, least=SPEAKS_FOR_ITSELF)
_by_signs = all_of(MAY_I, SMALL_THING, OF_YOURS, unless=FOR_TRADE, longest=45)
_of_yours = all_of(MAY_I, WITH_YOUR_THING, unless=FOR_TRADE, longest=45)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What leave is asked for, where there is a matter to it or the words need none."""
    yield from (
        tuple(_with_a_matter(case, seen))
        or tuple(_by_itself(case, seen))
        or tuple(_by_signs(case, seen))
        or _of_yours(case, seen)
    )


RULE = rule(
    __name__,
    __doc__,
    says="Asks your leave for something small",
    reads=WORDS,
    looks_for=(
        LEAVE,
        MAY_I,
        SMALL_THING,
        OF_YOURS,
        WITH_YOUR_THING,
        FOR_TRADE,
        PLAINLY_SMALL,
        *SIGNS_OF_AN_OFFER,
    ),
    judge=judge,
    fires=[
        "«Could I quote» the line on the tide mill in the parish leaflet? It goes to the printer on Friday.",
        "«May I ask» how the beams at the smithy were dried? The ones in the barn split in March.",
        "The photo of the kiln is the only one left. I would print it «with your name» on the wall.",
        "«Would you look over a one-page» draft of mine before Ines has it?",
        "«Would you mind» us «using» «your map» in the parish paper?",
    ],
    quiet=[
        "Would you mind if I showed you our platform?",
        "May I ask if you are open to new income streams?",
        "Could I send you our brochure?",
        "Would you mind if I show you how we doubled bookings?",
    ],
)
