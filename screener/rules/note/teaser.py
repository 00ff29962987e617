"""Hints at something good without saying what it is.

Why it counts: curiosity does the selling; what is meant would not stand on its own.
When it stays quiet: a private matter is kept out of writing and named in outline.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Hints at something without saying what",
    reads=WORDS,
    phrases=phrases(
        "something (that|which) [_] [_] (help|interest|change|suit|fit|work|benefit|love|hear|make)",
        "something (youll|youd|you would|you will|you might|you may|thatll|that will|that could)",
        "something (that might|for you|exciting|special|big|new and|concerning|of interest|remarkable|i think)",
        "(have|got|had|with|share) [_] (an|a|one|some|this) [_] (idea|proposal|proposition|opportunity|offer) [_] (for you|that|i think|you)",
        "(have|got|had|with|share) [_] (an|a|one|some|this) [_] (idea|proposal|proposition|opportunity|offer) [_] (which|id|might|for the|on my)",
        "(have|got|had|with|share) [_] (an|a|one|some|this) [_] (concept|collab|collaboration|thing|little something) [_] (for you|that|i think|you)",
        "(have|got|had|with|share) [_] (an|a|one|some|this) [_] (concept|collab|collaboration|thing|little something) [_] (which|id|might|for the|on my)",
        "(an idea|a proposal|a proposition|an opportunity|a deal) (for you|that|you|i think|which)",
        "too long to type",
        "cant (say too much|say more|explain (it|in|by|well|here|this|much)|go into detail|put numbers|share much|disclose)",
        "wont (put|say) [_] [_] in writing",
        "(hard|difficult) to explain",
        "(game changer|game changing|no brainer|gold mine|gold rush)$",
        "(next level|well kept secret|hidden gem|mind blowing|once in a|unfair advantage|secret weapon)$",
        "(game changer|game changing|no brainer|next level|quick win|quick wins)",
        "(its|be|truly|really|potentially|a) life changing",
        "low hanging fruit",
        "ask me (how|which|why|about)",
        "guess (how|what|who|which) _",
        "want to know (how|what|why|more)",
        "(fun fact|true story|heres the thing|heres the kicker|bold claim)",
        "mutual* benefi*",
        "[_] [be] of (interest|benefit|value) to you",
        "might (interest|surprise|intrigue) you",
        "(great|big) benefit (for|to)",
        "add me and",
        "(more|details|info|the rest|link|send it|send you the|explain) [_] (once|when|after|if) (connected|you accept|we connect|accepted)",
        "(more|details|info|the rest|link|send it|send you the|explain) [_] (once|when|after|if) (accept|were connected|you add|you connect|we are connected)",
        "accept (and|so|n) (i|ill|that|we)",
        "connect (and|so|n) (ill|i|we)",
        "(accept|add|connect) .. ill (tell|send|share|explain|back|show|take)",
        "trust me",
        "(there is|theres) (money|gold|something) in your",
        "you (wont|will not) (regret|believe)",
        "(youll|you will) (thank|love|like) (me|it|this|what)",
        "hear (this|about this)",
        "(random|quick|strange|simple|weird|cheeky|silly) (question|q|one|thought|favour|favor) [_] ?",
    ),
    unless=phrases("{buys}", "(whether|if|hear) .. (is|its) of interest to you"),
    fires=[
        "I have «something that might interest» you.",
        "I «have an idea for you».",
        "It could be a «game changer».",
        "«Accept and I'll send» it.",
    ],
    quiet=[
        "One question about station 12: was it dry?",
        "I have something of yours: the grey jacket.",
        "There are some things I can't say before the hearing on the 9th.",
        "The idea for the bench was Tomasz's.",
    ],
)
