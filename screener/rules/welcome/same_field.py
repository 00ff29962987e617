"""Works in the owner's field, and has a matter of that field.

Why it counts: people of one trade have questions that only the other can answer.
When it stays quiet: "fellow founder" as a password, or a service for the trade.
Seen in: essay E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, SPEAKS_FOR_ITSELF, plainly

SAME = phrases(
    "(same|similar) (line|field|trade|job|boat|problem|question|work|shift|error|machine|exercise|thing|topic|fault|switch|kit|pump|rule|standard|form|system|trouble|headache|patients|numbers|reason)",
    "(i|we) (have|had|see|do|did|work|get|got|face|use|run) .. same",
    "(i|im|we|were|i am|we are) also (a|an|work|run|teach) .. (in|at|on|for|here|with)",
    "(were|we are) (both|about to|three|two|in the same|facing)",
    "(were|we are) doing the same",
    "(we|i) (do|did|use|have|had) (it|that|this|them|ours) (the|differently|with|in|by|here|at|too)",
    "(ours|mine) (is|are|was|were|has|have|go|does|did|came|went|failed|leaks|also)",
    "(compare|swap|trade|exchange) (notes|figures|numbers|data|drawings|forms|templates|recipes)",
    "(other end of|across) the (country|country|county|border|river|fjord|valley|sea|water)",
    "(here|in {name}|at {name}) we (do|use|have|had|get|see|call|never)",
    "(you do|you did|youve done|youre doing) the (same|opposite)",
)
SAME_LIST = phrases(
    "both .. (in|on|members of|part of) .. (group|list|forum|community)",
    "both interested in",
    "mine is (frozen|blocked|locked|closed)",
    "do you also {tackle}",
    "do you also (teach|work|run|train|write|study|volunteer|live)",
)
PLAINLY_SAME = phrases(
    "same line of work",
    "in the same (field|trade|profession|line)",
    "(swap|compare|exchange) notes on",
    "(see|saw|notice|noticed|think) (we|that we|were) both (work|are|teach|study|volunteer|run|live|trained|worked|studied|do|write|row|sing|sail|read|started|serve)",
    "(opposite|same|similar) (experience|conclusion|result|finding|trouble)",
    "(another|the only other) {ordinary_work} (in|at|on|from|with|here)",
    "the only other _ (in|at|on|from|with|here)",
    "from one _ [_] to another",
    "you also (went|moved|came|left|studied|trained|teach|taught|volunteer|lived|grew|switched|started|write|sing|row|sail)",
    "(i|we) [also] (run|teach|edit|keep|manage|lead|look after) (a|an|the) _ .. (too|as well|myself|also)",
    "(we|i) (tried|switched|changed|implemented|introduced|stopped|started|face|faced) (it|that|the same|a similar) .. (last|too|year|as well|with|for|in|once|ago|at|spring)",
    "^ i {tackle} ... (and|but) you {tackle}",
)

_with_a_matter = plainly(SAME, unless=SAME_LIST, least=0.1)
_by_itself = plainly(PLAINLY_SAME, unless=SAME_LIST, least=SPEAKS_FOR_ITSELF)


def judge(case: Case, seen: Seen) -> Iterator[Span]:
    """What is the same, where there is a matter to it or the words need none."""
    yield from tuple(_with_a_matter(case, seen)) or _by_itself(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Works in your field and has a matter of it",
    reads=WORDS,
    looks_for=(SAME_LIST, SAME, PLAINLY_SAME, *SIGNS_OF_SELLING),
    judge=judge,
    fires=[
        "«Same pump» in the cellar at the museum in Ribe, and the seal went in the frost.",
        "On the piece about the lime mortar: «ours failed» at the north wall in the second winter.",
        "The rota in the lab is on paper. I'd like to «compare notes» on the night shift in the blood bank.",
        "I run support for a water utility and am keen to «swap notes on» outages.",
    ],
    quiet=[
        "Do you also teach at the school on the quay?",
        "We're both in the group of the weir keepers on the Dender.",
        "Fellow founder! We help founders like you raise.",
        "We're both in healthcare so there must be synergies.",
        "Same here! Love it!",
    ],
)
