"""Presumes that the sender's cause or taste is the owner's.

Why it counts: it takes the yes for granted before the question.
When it stays quiet: a shared thing is a fact: the same illness, the same school, the same job.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Presumes that you share their cause",
    reads=WORDS,
    phrases=phrases(
        "you (embody|champion|represent) [_] [_] (what|exactly|precisely|the|everything|our)",
        "(share|shares) [so much of] (our|my) [_] (belief|mission|passion|values|vision|commitment|cause|view|love)",
        "{i_presume} [that] (you|youre|youd|youll) [also|too|are|clearly|really|will] (care|believe|value|agree|want|feel|understand)",
        "{i_presume} [that] (you|youre|youd|youll) [also|too|are|clearly|really|will] (share|appreciate|love|approve|passionate|somebody who|someone who)",
        "you (obviously|clearly|certainly) (care|believe|share|value|love|want)",
        "(you believe it too|you feel the same)",
        "passionate about (rural|what|the same) .. as (we|i)",
        "as passionate .. as (we|i)",
        "you care (about|deeply|as)",
        "as (someone|somebody|a person|one|a leader|an organisation) (who|that|committed to|passionate about|in your)",
        "as (an organization|a company|a business|a school|a community leader|a firm|a brand) (who|that|committed to|passionate about|in your)",
        "youd be happy to know",
        "youll (be thrilled|be delighted|be pleased|agree|want to|love)",
        "you will (agree|love|appreciate)",
        "you will be (thrilled|happy|delighted|pleased)",
        "(what|everything) (we|our movement|our brand|our mission|our cause|our community) (stand|stands) for",
        "kindred (spirit|spirits)",
        "fellow (changemaker|believer|advocate|dreamer|visionary|disruptor|soul)",
        "(same|similar) (mission|values|vision|wavelength|energy|frequency)",
        "shared (values|mission|vision|passion|belief)",
        "(so do we at|like us at|put you down as a supporter|people like you|women like us)",
        "(men like us|for those who)",
        "we at [_] [_] (believe|think|know|feel)",
        "(we|i) believe (that|every|in a|in giving|everyone)",
        "those (who|of us who) care",
        "(nothing is random|not a coincidence|no coincidence|the universe|crossed my path)",
        "paths crossed for",
        "meant to (meet|connect|be connected)",
        "god (laid|told|put)",
        "our paths (were|crossed for|are) [_] [_]",
    ),
    unless=phrases("{buys}"),
    fires=[
        "«You embody what» we stand for.",
        "«I know you care» about clean rivers.",
        "«As someone who» values children you will sign.",
        "«We believe every» child deserves a piano.",
    ],
    quiet=[
        "As someone with the same broken hip I ask how long it took.",
        "I know you from the bus.",
        "You know how the council works, could I ask one thing?",
        "I am sure it was you on the 43.",
    ],
)
