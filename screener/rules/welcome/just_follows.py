"""Wants to read along with something the owner writes or does, and nothing else.

Why it counts: it says what it is about and asks for no answer.
When it stays quiet: no subject is named, or a service or a favour comes with it.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, all_of, formula

FOLLOWS = phrases(
    "(no ask|no agenda|no reason|not looking for anything|not after anything|nothing wanted|no favour|no need to reply|neednt reply|need not reply|neednt answer|dont need to reply|no reply needed)",
    "(thats|that is) (the whole reason|my whole reason|the only reason|really all)",
    "(thats|that is) all $",
    "(read|reading|follow|following|tag|learn|listen|watch|come) along",
    "(follow|following|followed|read|reading|watch|watching|see|seeing|receive|receiving|get|getting|hear about|enjoy|enjoying|miss|missing|keep up with|keeping up with|up to date with|catch|catching|absorb|learning from|learn from|to see|more of|reading of|keep reading|after reading|for reading|to hear|to read|to follow|to watch|subscribe to) .. (your|all your|more of your|the) .. {shared_there}",
    "(here|only|just|simply|merely|purely|hoping|happy|glad|content|want|wish|like|love) .. (to read|to follow|to learn|to listen|for your|to see your|to watch|to keep reading) .. (your|you|from you|by reading|about|along)",
    "(quiet|silent|long time|longtime|keen|faithful|regular|happy|devoted|loyal|just a|only a|mere) .. (reader|follower|admirer|listener|viewer|fan|lurker|observer) (of|here|who|from|wanting|and|on)",
    "(among|one of|be|become|count me among) your (readers|followers|listeners|viewers)",
    "(learn|learning|hear|hearing) .. (from your|by reading|as they happen|as it happens|from you about|from your posts|from what you)",
    "(your|those|these) .. {shared_there} .. (brighten|make|makes|made|interest|interests|are|is|keep|keeps|cheer|always|on|about) .. (me|my|happy|fascinating|a joy|lovely|useful|day|morning|so i)",
    "(follow|following|see|watch|hear about|up to date with|updates on|updates about|updates from|news of|progress of|progress with|progress on) .. (you|your|the) .. (project|progress|build|restoration|work on|boat|trials|trial|research|garden|journey with|dig|survey|expedition|count|series|field notes|stories|diary)",
    "(interested in|curious about|like|liked|love|loved|enjoy|enjoyed|fascinated by) (your|the) {shared_there} (on|about|from|of|with|in)",
    "from the (sidelines|back row|back|touchline)",
    "(dont|wont|not|never) [want to] (miss your|need an answer|need a reply)",
)
EMPTY = phrases(
    "your (insights|content|posts|updates|feed) (are|is|and) .. (valuable|inspiring|amazing|great|insightful|gold|so)",
    "(set up a|overnight|on its own|press for|i look after press|pay crypto|no questions)",
    "(publish|guest|link|article|live near|my uncle|set up|your rate|get your thoughts|your content|your insights $|your posts $|your journey|like minded|our community|my posts|my page|follow me|follow us|follow my|my channel|follow back|network|valuable content)",
)
READS = phrases(
    "(follow|following|follower|read|reading|reader|learn|learning|listen|listening|listener|watch|watching|see|seeing|hear|hearing|enjoy|enjoying|absorb|soak|lurk|lurking|lurker|updates|admirer|admire|catch|fan|miss|tune|keep up|keep track|get your|receive|notified|subscribe|like your|love your|liked your|find your|soaking up|keep an eye|stay up to date|audience)",
)
WHAT_YOU_SHARE = phrases(
    "your .. {shared_there}",
    "your [_] [_] (work|writing|reporting|research|journey|progress|adventures|garden|build|restoration|trials|studio|workshop|discoveries|sketchbook|bees|birds|words|page|writings|teaching|translations|experiments|ideas|recipes|excavation|dig|farm|days)",
    "(you|youre|you are) (write|post|share|publish|put out|put up|make|draw|say|build|do|posting|sharing|writing|showing|show|teach|grow|paint|record|film)",
    "(from|by) (you|reading you|watching you|following you)",
)
ONLY_THAT = phrases(
    "(only|just|simply|merely|purely|no|nothing|not|neednt|without|quietly|quiet|silent|sidelines|along|all|here|happy|glad|hoping|hope|like to|love to|want to|wish|would be nice|please|pleasure|interest|interested|joy|curious|enough|never miss|dont miss|whole|thats|reason)",
)
WANTS_MORE = phrases(
    "?",
    "(keep it up|no questions|pay crypto|get in touch when|press for|twice a year|only get in touch)",
    "(my|our) (work|services|service|posts|page|book|podcast|channel|blog|business|company|project|startup|course|team|students|clients|website|newsletter|next|magazine)",
    "(we|our|us|discuss|chat|call|meeting|talk|collaborate|feature|invite|opportunity|opportunities|guest|article for|quote|network|connections|insightful|inspiring|amazing|valuable|great content|thought leader|growth|success|journey to|help you|your team|your company|your firm|award|interview|introduce|offer|send you|share with you|show you|let me know|feedback|apply|applied|job|role|hire|met|meet|conference|speaker|link|attached|free|http)",
)

_in_so_many_words = formula(FOLLOWS, unless=EMPTY)
_reads = all_of(WHAT_YOU_SHARE, READS, unless=WANTS_MORE, longest=30)
_only = all_of(WHAT_YOU_SHARE, ONLY_THAT, unless=WANTS_MORE, longest=30)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What says it in so many words, or what says it together."""
    yield from tuple(_in_so_many_words(case, seen)) or tuple(_reads(case, seen)) or _only(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Only wants to read along with what you write",
    reads=WORDS,
    looks_for=(FOLLOWS, READS, WHAT_YOU_SHARE, ONLY_THAT, WANTS_MORE, EMPTY, *SIGNS_OF_AN_OFFER),
    judge=judge,
    fires=[
        "«Only here to follow your» notes on heather and peat. «No need to reply».",
        "«Hoping to read along while you» rebuild the windmill.",
        "A «quiet reader of» your tram diary «from the back row».",
    ],
    quiet=[
        "Love your posts! Keep it up",
        "I love your content, follow me back!",
        "Your insights are so valuable. Like-minded people should connect.",
        "Enjoyed your posts on hiring. We help firms hire, see my page.",
    ],
)
