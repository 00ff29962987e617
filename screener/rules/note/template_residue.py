"""Has an unfilled slot, or addresses everybody.

Why it counts: a mailing shows its seams.
When it stays quiet: an unknown office is addressed, as one would in a letter.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Is a form letter: a slot left unfilled, or addressed to anyone",
    reads=WORDS,
    phrases=phrases(
        "{slot}",
        "dear (respected|logistics|procurement|leader|business|customer|valued|marketing|purchasing|concerned|friend|beneficiary|new)",
        "dear (esteemed|professional|author|researcher|investor|owner|director|head|candidate|job|recruiter|connection|principal|senior)",
        "^ dear (i|we|how|hope|please)",
        "(dear|hello|hi) (architect|engineer|doctor dear|sir dear|headteacher|practice manager|hr|hr manager)",
        "(esteemed|good self|your goodself|eminent|do the needful|warm greetings)",
        "(to whom it may concern|kindly be informed)",
        "respected (sir|madam|maam)",
        "greetings (from|of the day)",
        "kindly (revert|respond|accept|add|connect|allow|let me|share|confirm|review|refer|give|reply)",
        "(hi|hello|dear|hey) (first name|firstname|name|fname|lastname|null|undefined|user|member)$",
        "(insert|first) name here",
        "dear (sirs|sir madam|sir or madam)",
        "hope this (message|email|note) (finds|meets)",
    ),
    fires=[
        "Hi «{{first_name}}», your skills in python are what we need.",
        "«Dear Respected», we have a vacancy.",
        "In your «esteemed» company I would shine.",
        "«Kindly revert» with your rates.",
    ],
    quiet=[
        "Dear Sir, the north wall of the church has moved again.",
        "Dear colleague, the rota is below.",
        "Be kind to the new boy.",
        "To whom does the lamp belong?",
    ],
)
