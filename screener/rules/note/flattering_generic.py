"""Likes "your post" or "your content" and does not say which or why.

Why it counts: whoever has read something can say what it was; a mailing cannot.
When it stays quiet: a title, a figure, a detail or a contrary view is given.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Praises your posts without saying which",
    reads=WORDS,
    phrases=phrases(
        "(great|love|loved|loving|enjoy|enjoyed|enjoying|liked) [_] your (content|posts|post|article|articles|insights|work) [_] $",
        "(great|love|loved|loving|enjoy|enjoyed|enjoying|liked) [_] your (updates|stuff|talk|session|recent post|latest post|page) [_] $",
        "(like|interesting|amazing|excellent) [_] your (content|posts|post|article|articles|insights|work) [_] $",
        "(fantastic|inspiring|awesome|really like|appreciate) [_] your (content|posts|post|article|articles|insights|work) [_] $",
        "(like|interesting|amazing|excellent) [_] your (updates|stuff|talk|session|recent post|latest post|page) [_] $",
        "(fantastic|inspiring|awesome|really like|appreciate) [_] your (updates|stuff|talk|session|recent post|latest post|page) [_] $",
        "(great|awesome|amazing|love|loved|nice|good|solid|fire) (content|posts|insights|stuff)$",
        "(big|huge|massive) fan of (your|what you|the work|everything)",
        "(resonates with me|resonated with me|made me think$)",
        "keep (it up|up the good|up the great|inspiring|shining|posting)",
        "so (true|insightful|relatable|inspiring)",
        "(really|truly|deeply) (resonated|resonates)",
        "(your|the) [_] (really|truly|deeply|so much) resonat*",
        "(read|saw) (ur|your) [_] post$",
        "your (content|posts|article|post|work|page) (is|are|was|really|always) [_] (amazing|great|inspiring|fire|insightful)",
        "your (content|posts|article|post|work|page) (is|are|was|really|always) [_] (awesome|valuable|gold|on point|resonated|inspirational)",
        "(been|ive been|have been) following (you|your) (work|content|journey|posts|page|company|for|career) (for|a while|closely|with)$",
    ),
    fires=[
        "«Great content»!",
        "«Loved your article».",
        "Your recent post «really resonated» with me.",
        "«Huge fan of your» work.",
    ],
    quiet=[
        "Loved your article on hedges, the Brecon part above all.",
        "Your post about the walk to the car: same here, twice this month.",
        "I liked your idea for the shared kiln.",
        "Keep up the paperwork, the council wants it by May.",
    ],
)
