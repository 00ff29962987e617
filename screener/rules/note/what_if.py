"""Paints a better life: what if you could, imagine, would it be crazy.

Why it counts: a dream is painted so that the price comes later.
When it stays quiet: a plain question or a joke between people who know each other.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Paints what you could have",
    reads=WORDS,
    phrases=phrases(
        "what if (you|i told you|your|there was|there were|we could)",
        "imagine (if you|having|a world|your|being able|what|waking|never)",
        "if (i|we) (could|told you|said|were to|can) [that|to] [_] (show|help|get|there|send|put|bring|save|we|could|you)",
        "(would|wouldnt) (it|that|you) be (crazy|something|opposed|a bad idea|against)",
        "would you be (open to|interested in) [_] [_] (demo|trial|call to|seeing|chat|learning|hearing|exploring|taking|a quick|free)",
        "would (that|it|this) (interest|be of interest|be useful|be worth|be helpful) [you|to you]",
        "would you like to (travel|earn|see how|know how|save|learn|double|have more|win|make|be one|discover|work)",
        "(could|can) your (team|firm|company|school|force|clinic) [_] (use|do with|benefit|handle|build|cope)",
        "(could|can) your (business|department|club|practice|patients|clients) [_] (use|do with|benefit|handle|build|cope)",
        "the (kind|sort|type) of (person|leader|doctor|business|owner|people|woman|man|founder) who",
        "^ did you know [that]",
        "what would you do (with|if)",
        "how would (it|you|that) [_] feel",
        "(you|{kinds_of_people}) [_] [_] (deserve|deserves)",
        "(deserves|deserve) (more|better|to be seen|eyes|the|a|an|to|pay|recognition)",
        "(what you dont have|before its too late)",
        "(leaving|leave|left) .. (money|revenue|clients|sales|profit|profits|income|savings|cash) (on|at|in) the table",
        "(is|are|be|its) costing you",
        "you (could|can) be (earning|saving|making|getting)",
        "(missing|miss) out on",
        "dont (be|get|miss|let) (the|left|this|your|another|out)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "«What if you» could work two days a week?",
        "«Imagine having» calm mornings.",
        "«Would you be opposed» to a look?",
        "You are «leaving money on the table».",
    ],
    quiet=[
        "What if it rains on Saturday, is the hall free?",
        "If I could ask one thing: which sealant?",
        "Would it help if I brought the van?",
        "Did he know about the leak?",
    ],
)
