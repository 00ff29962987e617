"""Gives without a hook: a correction, something found, a warning, a spare.

Why it counts: the giving is done in the message itself, nothing is owed for it.
When it stays quiet: the gift is an audit, a guide or a trial.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

GIFT = phrases(
    "(typo|misprint|wrong number|broken link|dead link|wrong date|misspelt|misspelled|spelled wrong|wrong way round|upside down|digits swapped|out by a)",
    "(found|picked up|handed in|rescued) .. your .. {found}",
    "(you|someone|somebody) (left|dropped|forgot|lost) (your|a|the|an|it|his|her)",
    "your .. {found} (is|was|are|were) (at|in|on|with|here|still|safe)",
    "(thought|figured|felt) (you should|youd want to|youd like to|you might like to|you ought to|id better|i should|you would want to) (know|tell|say|hear|see|have)",
    "(just so you know|in case (youre|nobody|no one|its|it is|youd)|nobody will tell you|nobody told you|wanted you to know|better you know|worth knowing|before you sign)",
    "(someone|somebody|an account|a page) .. (using|copied|copying|stealing|impersonating|pretending)",
    "yours (if|for the)",
    "do you want (it|them|the|him|her)",
    "would (you|he|she|they) like (it|them|a print|the|a copy|one)",
    "where (do|shall|can|should|may) (i|we) (post|send|drop|leave|bring)",
    "(you|they) (can|may) have (it|them|the|half|mine|ours|one)",
    "i can (lend|bring|drop|leave|read|collect|glue|post|translate|mend|show)",
    "(happy|glad) to (lend|send|give|post|translate|bring|read|help with)",
    "(no charge|no invoice|for nothing|costs nothing|theres no charge|dont want anything|not after anything|wont charge|nothing to pay)",
    "(ive|i have|weve|we have) (a spare|spares|spare|two spare|kept|still got|saved|scanned|fixed|corrected|moved) (it|them|the|a|one|your|yours)",
    "(i|we) found (it|them|your|the)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Gives something without a hook",
    reads=WORDS,
    looks_for=(GIFT, *SIGNS_OF_SELLING),
    judge=plainly(GIFT),
    fires=[
        "«Found your wallet» on the 17 tram at the zoo. The driver has it in the depot in Merksem.",
        "The surgery's night line has a «wrong number» on the door: it rings at the chip shop by the church.",
        "The oak from the old pier is in the yard until May. «Do you want it»?",
    ],
    quiet=[
        "Found your site and spotted 7 errors. Want me to send the audit?",
        "I can show you how to double enquiries.",
        "Thought you'd like to know we have a limited offer on.",
    ],
)
