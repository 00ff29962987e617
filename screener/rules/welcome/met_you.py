"""Says where the two met, with a detail.

Why it counts: a meeting at a named place is the plainest tie there is.
When it stays quiet: "we met at the conference" with nothing more, or the words around it sell.
Seen in: essay D; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

MEETING = phrases(
    "(we|weve|you and i) [both|briefly|also|actually|just|only|once|last] (met|spoke|sat|talked|chatted|stood|queued|bumped|danced|walked|travelled|ate|argued|laughed|swapped) (at|in|on|by|for|into|next|together|to|about|yesterday|last|side|outside|under|over|after|before|through|with|{day})",
    "we shared (a|an|the|your|my)",
    "we were (in|at|on|both|stuck|next|the|neighbours|sat|together)",
    "(nice|good|great|lovely|pleasure|glad|fun|wonderful|so nice) [to|seeing|it was] (meeting|meet|running into|bumping into|talking|chatting|speaking|seeing|sharing|sitting) .. (you|at|on|yesterday|with|about)",
    "(i|im|it was) [was] (behind|beside|next to|opposite|in front of|across from) you",
    "(sat|seated|stood|stand|standing|queued|worked|parked) (next to|beside|behind|opposite|with|in front of|near) you",
    "from the .. {event}",
    "at the .. {event} (on|in|last|yesterday|this|and|we|you|i|where)",
    "(the one|the man|the woman|the guy|the person|the tall one|the girl|the lady) (in|with|from|at|on|behind|by|who)",
    "(table|seat|row|berth|platform|bench|desk) {number}",
    "(at|by|near|from|opposite) stand {number} (on|last|yesterday|where|when|we|and we|you)",
    "{name} from the",
)

RULE = rule(
    __name__,
    __doc__,
    says="Says where you met, with a detail",
    reads=WORDS,
    looks_for=(MEETING, *SIGNS_OF_SELLING),
    judge=plainly(MEETING, least=0.12),
    fires=[
        "«We sat next» to the clock in Tartu, with the beekeepers. I was on the mead.",
        "«Lovely talking to you at» the quay on Friday about the eel ladder. The book was by Ostrom.",
        "It's «Ines from the» night ferry, with the two bicycles. The cake was from Vigo.",
    ],
    quiet=[
        "See the pump at stand 8 in Roan on the 4th.",
        "We met! Great to connect, I am so keen to learn more.",
        "Nice to meet you! I help coaches fill their calendar.",
        "Lovely to finally put a face to a name. Our app is free for schools this month.",
    ],
)
