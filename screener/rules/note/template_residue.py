"""Has an unfilled slot, or addresses a role or everybody instead of a person.

Why it counts: a mailing shows its seams.
When it stays quiet: it is the courtesy of a letter: nothing is said of tone, spelling or where somebody learnt to write.
Seen in: reports of users.
"""

from screener.rules.kit import SIGNATURE, WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Is a form letter: a slot left unfilled, or addressed to anyone",
    reads=(*WORDS, SIGNATURE),
    phrases=phrases(
        "{slot}",
        "dear (logistics|procurement|business|customer) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (valued|marketing|purchasing|concerned) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (beneficiary|author|researcher|investor) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (owner|director|head|candidate|job seeker) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (recruiter|connection|principal|leader|friend|hr|hiring|reader) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (member|subscriber|professional|decision) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (supplier|partner|entrepreneur|founder|ceo) [manager|owner|leader|team|member|department|friend|of|connection]$",
        "dear (valued|concerned|prospective|potential) _",
        "(hello|hi|hey|dear) (practice|business|hr|hiring|procurement|purchasing|marketing|logistics|facility) (manager|owner|team|department|leader)",
        "(hello|hi|hey) (doc|architect|entrepreneur|founder|leader|boss|recruiter|professional|author|coach|linkedin|connection|linkedin friend)$",
        "^ dear (i|we|how|hope|please)",
        "(to whom it may concern|concerned person)",
        "your esteemed (company|organisation|organization|firm|institution|manuscript|journal|university|office)",
        "(hi|hello|dear|hey) (first name|firstname|name|fname|lastname|null|undefined|user|member)$",
        "(insert|first) name here",
        "dear (sirs|sir madam|sir or madam|all|prospect)",
    ),
    fires=[
        "Hi «{{first_name}}», your skills in python are what we need.",
        "«Dear Valued Partner», we have news.",
        "In «your esteemed company» I would shine.",
        "«Dear Sir/Madam», we make valves.",
    ],
    quiet=[
        "Dear Sir, the north wall of the church has moved again.",
        "Dear colleague, the rota is below.",
        "Kindly tell the new boy.",
        "Respected Madam, I read your paper on wells.",
    ],
)
