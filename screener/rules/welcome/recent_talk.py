"""Follows on from a talk the two of you had.

Why it counts: where, when or about what you spoke is known only to those who did.
When it stays quiet: the talk is invented to carry an offer, or no place and matter go with it.
Seen in: essays C and D; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

TALK = phrases(
    "(good|great|nice|lovely|interesting|enjoyable|fun|pleasant|helpful) (chat|conversation|talk|discussion|evening|lunch|dinner|coffee|meeting|exchange) .. (yesterday|last|on|at|this|after|over|with|in|about|today|earlier)",
    "(enjoyed|liked|appreciated|remember|since|from) (our|the) (chat|conversation|talk|discussion|exchange|lunch|dinner|coffee|walk)",
    "(we|i) [briefly|just|also|had|have] (spoke|met|talked|chatted|emailed|corresponded|exchanged|overlapped) .. (yesterday|at|on|after|last|during|this|before|over|by|earlier)",
    "as (promised|mentioned|agreed|said|arranged) (on|at|over|when|in|after|last|yesterday) [the|your|our|{day}]",
    "as i (promised|said|mentioned) (on|at|over|when|in|after|last|yesterday|earlier)",
    "(you|you may|you might|you probably|youll|you will|you should) (know|remember|recall|recognise|recognize) me (from|as|by)",
    "(were|we are|been) mutuals",
    "(looking|look) forward to (our|seeing|meeting|your (visit|talk|session|lecture|workshop|class|seminar)|working|*days|tomorrows) .. (on|at|in|next|with|{day}|visit|session|interview|meeting|talk|workshop)",
    "(was|sat|sitting|stood) (in the|in your|at the|at your) (audience|room|crowd|session|workshop|talk|course|class|training)",
    "(looking|look) forward to your (visit|talk|lecture|workshop|seminar|session)",
    "(i was|im|i am) the one (in|with|from|behind) the _",
    "(i was|im|i am) the one (who|in|with|from|asking|that|at) .. (asked|sat|stood|spoke|talked|wore|spilled|laughed|had|broke|held|hat|coat|row|back|front|queue|table|question|{thing}|you|your)",
    "(i|ill) [will] [also] be (there|at the|in {name}) (too|as well|also)",
    "say hello (after|at|before|in person|there|when)",
    "both (commented|replied|spoke|asked|signed up|registered|presenting) .. (under|on|at|to|in|for)",
    "the .. {thing} i (mentioned|promised|told|showed|meant|spoke)",
    "you (suggested|said|advised|told me|asked me) i (get|should|could|write|send|look|call|come|ask)",
    "(started|start|starting|joining|attending) the same (course|class|team|programme|project|scheme|panel)",
    "(on|in) the same (course|class|team|programme|panel|scheme) as you",
)
FAME = phrases(
    "(me from my|remember me $|conference i have something|pick up where we left|something for you)"
)

RULE = rule(
    __name__,
    __doc__,
    says="Follows on from a talk you had",
    reads=WORDS,
    looks_for=(TALK, FAME, *SIGNS_OF_SELLING),
    judge=plainly(TALK, unless=FAME, least=SPEAKS_FOR_ITSELF),
    fires=[
        "«Good chat yesterday evening at» the procurement mixer. The tender template is public.",
        "«As promised on the» phone, the forms reach you by post.",
        "«You know me from» Mastodon, I'm the baker with the photos.",
    ],
    quiet=[
        "Looking forward to your answer, with all the best from the quay.",
        "Great to connect! When can we talk about your goals?",
        "As discussed, attached is our rate card.",
        "We met! Would love to hop on a call.",
    ],
)
