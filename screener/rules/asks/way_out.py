"""Makes it easy to say no.

Why it counts: a real way out shows respect for the reader's time, though sellers borrow the phrase.
When it stays quiet: the way out is a list to unsubscribe from, or silence taken as a yes.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Makes it easy to say no",
    reads=WORDS,
    phrases=phrases(
        "(no|not any|zero) (worries|problem|hard feelings|offence|harm|pressure|trouble|drama) [at all|whatsoever] (if|either|when|otherwise)",
        "(say|saying|just say|answer|reply|tell me) (no|so|if not) [and|if|thats]",
        "(if|in case) (not|its not|thats not|it is not|its too|thats too|this isnt|it isnt|youd rather not|you would rather not|you prefer not|its no|you cant|you cannot|youre too busy|its a no|that doesnt|that isnt|its taken|its gone|its daft|its weird)",
        "(a no|no|either|yes or no|any answer) (is|works|would be|are) [a|perfectly|totally|absolutely|also|completely|both|all|quite] (fine|ok|okay|good answer|answer|alright|enough|no problem|welcome|helpful|too)",
        "(or|and) not [at all] ?",
        "(i|ill|id|we) [fully|completely|totally|quite|would] understand (if|that) .. (not|no|cant|busy|rather)",
        "(would|youd|you would) rather (not|i didnt|i asked|that i)",
    ),
    fires=[
        "Could you look at page three? «If not», no harm.",
        "«Say no if» it is daft.",
        "«A no is fine» too.",
    ],
    quiet=[
        "No pressure: the boiler is off again.",
        "Unsubscribe at any time with the button.",
        "I have no problem with the second harp.",
    ],
)
