"""Wants to read along with something the owner writes or does, and nothing else.

Why it counts: it says what it is about and asks for no answer.
When it stays quiet: no subject is named, or a service or a favour comes with it.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_AN_OFFER, formula

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
    "(publish|guest|link|article|live near|my uncle|set up|your rate|get your thoughts|your content|your insights $|your posts $|your journey|like minded|our community|my posts|my page|follow me|follow us|follow my|my channel|follow back|network|valuable content)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Only wants to read along with what you write",
    reads=WORDS,
    looks_for=(FOLLOWS, EMPTY, *SIGNS_OF_AN_OFFER),
    judge=formula(FOLLOWS, unless=EMPTY),
    fires=[
        "Only here to follow your notes on heather and peat. No need to reply.",
        "Hoping to read along while you rebuild the windmill.",
        "A quiet reader of your tram diary from the back row.",
    ],
    quiet=[
        "I love your content, follow me back!",
        "Your insights are so valuable. Like-minded people should connect.",
        "Enjoyed your posts on hiring. We help firms hire, see my page.",
    ],
)
