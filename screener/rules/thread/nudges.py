"""Nudges you for an answer.

Why it counts: “did you get it?” turns your silence into a debt.
When it stays quiet: you had said yes, or they are someone you know.
Seen in: essay A.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.models import KnownAs
from screener.rules.kit import WORDS, Example, Seen, Span, phrases, rule
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, turns

NUDGES = phrases(
    "(bump|bumping|bumped|floating|popping|putting|pushing|bringing|moving|resurfacing) (this|it|my) .. (up|top|inbox|message|back|again)",
    "bumping this",
    "(circling|circle|looping|touching|checking) (back|in|base)",
    "(just|am|im|wanted to|to|quick|my|ill|gentle) [just] (follow|following) up",
    "(gentle|kind|friendly|quick|final|last|little|soft|polite|just a) (reminder|nudge|chaser|bump|poke)",
    "(did|have) you (get|see|receive|had|have|got|seen|received|read|manage|managed) .. (chance|message|email|mail|note|time|look|samples|proposal|last|it|invite|moment|invitation|link|deck|brochure)",
    "(havent|have not|hadnt|didnt|not|never) (heard|hear|had|seen|received|got|get) .. (back|from you|reply|response|answer|word)",
    "any (thoughts|update|updates|feedback|luck|joy) [on|about|yet|regarding|from]",
    "(my|the) (last|previous|earlier|prior|two|three) [two|three|few] (message|messages|email|emails|note|notes|mail|mails|invitation|offer)",
    "(as|since) (i|ive|we|i have|weve) [had|have] (not|no|didnt|havent|never) (hear|heard|reply|answer|received|word|get|got)",
    "(third|fourth|3rd|4th|5th|fifth|last|final) (attempt|try|message|email|follow up|reminder|note|nudge)",
    "(sent|wrote|emailed|messaged|dropped) you .. (last|earlier|few|before|previously|ago) [a|week|month|monday|tuesday|days]",
    "(know|sure|guess|imagine|appreciate|understand|realise|realize) [how] (youre|you are|you must be|youve been|things are|your inbox) .. (busy|slammed|swamped|crazy|hectic|full|flat out)",
    "(resend|resending|resent|per my last)",
    "(kindly|please) (revert|confirm receipt|acknowledge|respond)",
    "(missed|miss) my (message|note|email|last|invite)",
    "(not sure|wondering|see|check|checking|know) [if|whether] you [have|had|ve] (saw|seen|got|received|had a chance|had time|had any|missed)",
    "did (it|they|my) .. (arrive|go to spam|get through|reach you)",
    "(been|theres|there has been|there is|still|got|get|had|have|received) [_] (no|zero|nothing|without an|without a|without any) [_] (answer|reply|response|word|news|reaction|feedback)",
    "(still|just|was|am|im|been) (hoping|waiting|eager|keen|wondering|looking|awaiting) [for|to|on|if|whether] [_] (hear|hearing|reply|answer|response|word|feedback) ",
    "(its|hey|hi|hello|^) me again",
    "(your|the|all this|such) silence",
    "(sorry|apologies|forgive me|hate|dont mean|dont want|not meaning|pardon) [to|for|if] [i|be|keep] (chase|chasing|pester|pestering|bug|bugging|nag|nagging|keep writing|insist|insisting|bother you again|repeat|repeating|badger|hound|a pest|writing again)",
    "(keep|kept|keeps) (missing|crossing) (each other|you|one another)",
    "(ended|landed|gone|went|end|got|fallen|sitting|lost|hiding|slipped) [up] (in|into) [your|the] (spam|junk|trash)",
    "(trailing|earlier|previous|prior|mail|email|message|note|thread|request) (message|mail|email|thread|below|chain) [and|below]",
    "(another|one more|little|last|tiny|second|third|quick|small) (poke|prod|ping|push|knock|shout|tap|nudge|buzz|wave|reminder|chaser)",
    "(give|gave|giving|send|sending|drop|dropping) you (a|another|one|one more|this) [_] (poke|prod|ping|push|nudge|reminder|chaser|knock|buzz)",
    "(like|love|want|hoping|wish|glad|keen) to hear (back|something|a word|a reply|from you (either way|soon|on this|about))",
    "(forgot|forgotten|forget|overlooked|ignored|ignoring|ignore|ghosted|ghosting|ghost) (about me|me|my (message|mail|email|note|request|invitation|question|offer|messages|proposal)|to (reply|answer|respond|write back))",
    "(youve|have you|you have|you) (ignored|ghosted|overlooked|forgotten|gone quiet|gone silent|not replied|not answered|not responded|not got back|disappeared)",
    "(tried|trying|try) [_] (to reach you|reaching you|to contact you|contacting you|to get hold of you|to catch you|you again|again|a few times|several times|twice|once more|one more time)",
    "(reply|answer|response|respond|decision) .. (still|pending|outstanding|awaited|overdue|appreciated|missing)",
    "(wrote|written|messaged|emailed|contacted|mailed|approached|asked|pinged) (you|to you) [_] (twice|three times|before|last|already|several times|a few|some|again|recently|previously|{number} times|weeks|days)",
    "(second|third|fourth|fifth|2nd|3rd|4th|last|final) (time|email|mail|approach|letter|invite|invitation|request|go|shot|go at) [_] (i|im|ive|to|that|from|at|and|of|with|writing|contacting)",
    "(see|saw|seen|know|notice|noticed) [that] (you|youve|you have) (read|seen|opened|viewed|looked at) (it|this|my|the)",
    "(bringing|bring|push|pushing|moving|move|lift|put|putting|pop|popping|send|sending) (this|it|my message|my note|my mail|that|my email) [back] [up] (to the top|again|back|once more|higher|before you|in front of you)",
    "(am i|have i|did i) .. (wrong (email|address|person|inbox)|do something|offended|too late|missed)",
    "(havent|have not|hadnt|not|never) (got|gotten|come|had) (back to me|a reply|an answer|a response|any reply|any answer)",
    "(before i|so i can|then i|ill|i will|or i|shall i|time to) [_] (give up|move on|cross you|take you off|let it go|leave it|stop writing|stop asking|close this|leave you)",
    "(no|not an|without an) (answer|reply|response) (is|to|from|means|yet|since|so|and|either)",
    "(a|any) (quick|simple|short|one word|brief) (reply|answer|response|word) [_] (would|will|is|helps|either|yes|please|so i)",
)
CLOSE: Final = frozenset(KnownAs) - {KnownAs.STRANGER, KnownAs.GROUP_MEMBER}


def _nudges(case: Case, seen: Seen) -> Iterator[Span]:
    if case.request.known_as in CLOSE or any(pleased(turn, seen) for turn in turns(case)):
        return
    yield from seen.quotes(NUDGES, *WORDS)


RULE = rule(
    __name__,
    __doc__,
    says="Nudges you for an answer",
    reads=WORDS[::-1],
    looks_for=(NUDGES, PLEASED, REFUSES, POSTPONES),
    judge=_nudges,
    fires=[
        "«Did you get my message»? The hay goes fast.",
        "«Just following up» on the silo.",
        "I «know you are busy», so only three words: silo, silo, silo.",
    ],
    quiet=[
        "Have you seen the storks?",
        "The last ferry goes at nine.",
        Example(message="Just following up on the rota, can you do Sunday?", known_as="colleague"),
        Example(
            history=(
                ("me", "Happy to bring the ladder."),
                ("them", "Gentle reminder, it is this Saturday!"),
            )
        ),
    ],
)
