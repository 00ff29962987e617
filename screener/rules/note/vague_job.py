"""Speaks of an opportunity without naming firm, place or pay.

Why it counts: clear recruiters name the role, the firm, the place and the pay; vague ones collect names.
When it stays quiet: a figure or a place stands beside it.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Speaks of an opportunity without saying which",
    reads=WORDS,
    phrases=phrases(
        "{enticing} [new|job|career|business|remote|part time|full time|freelance|devops] (opportunity|opportunities|role|roles)",
        "{enticing} [new|job|career|business|remote|part time|full time|freelance|devops] (position|positions|vacancy|project|projects)",
        "(an|this|new|business|career) (opportunity|opportunities|requirement|requirements) [_] (that|which|for|with|matches|matching)",
        "(job|urgent|immediate|hot|confidential) (opportunity|opportunities|requirement|requirements) [_] (that|which|for|with|matches|matching)",
        "(an|this|new|business|career) (opportunity|opportunities|requirement|requirements) [_] (in|suit|might|could|may|would|you)",
        "(job|urgent|immediate|hot|confidential) (opportunity|opportunities|requirement|requirements) [_] (in|suit|might|could|may|would|you)",
        "(open|opened) to [new|other|exploring|hearing about|discussing|any|fresh|different|better|hear about] (opportunities|roles|opportunity)",
        "(open|opened) to [new|other|exploring|hearing about|discussing|any|fresh|different|better|hear about] (a move|offers|positions)",
        "(many|several|multiple|various|numerous|lots of|a number of|a few) [good|exciting|great|open|interesting] (roles|positions|opportunities)",
        "(many|several|multiple|various|numerous|lots of|a number of|a few) [good|exciting|great|open|interesting] (vacancies|openings|leading clients)",
        "(matches|match|fits|fit|suits|suit|align|aligns|aligned) [_] [_] your (background|profile|skills|experience|skillset|skill set|expertise)",
        "(leading|confidential|well known|prestigious|global|fortune 500) [_] (client|clients|company|employer|firm|organisation|brand|looking)",
        "(fortune 100|multinational|top tier|a client|my client|our client) [_] (client|clients|company|employer|firm|organisation|brand|looking)",
        "(send|share|forward) [me|us] [_] (your|an|a) [updated|latest|current|recent] (cv|resume)",
        "(current and expected|expected) (salary|ctc|package)",
        "great (culture|package)",
        "competitive (salary|package|pay)",
        "(amazing|great) (culture|team|benefits)",
        "(more|full) details (once|when|after|if) (connected|we|you)",
        "so (i can|that i can|i) share [the|more] (details|info|information)",
        "work for [_] (exciting|growing) (company|brand|startup)",
        "(cant|cannot) (disclose|name|reveal) [_] (company|client|firm|name)",
        "(position|role|job|seat) (was|has been|is) reserved",
        "(you were|youve been|you have been) (picked|chosen|matched)",
        "(not a job|paid trial|task based|clicking|optimiser|app task)",
        "(headhunted|ai match|decision maker about your)",
        "matched (you|your)",
        "(next|bold|career) (move|step|chapter) [_] [_] (help|opportunity|in your career)",
        "quick chat about (your|a|an)",
        "(stealth|confidential|well funded|fast growing|hyper growth) (startup|company|client|role|search|firm|project)",
        "(comp|package|pay|compensation|salary) is (great|excellent|competitive|attractive|very good|negotiable|generous)",
        "(senior|good|talented|great|experienced) people for (a|an|our|my) _",
        "(cant|cannot) share (much|more|details|the name)",
    ),
    unless=phrases(
        "{money}",
        "{number}k",
        "{number} {number}k",
        "i applied",
        "my application",
        "(i|im) [_] (looking|hoping|seeking|searching) for",
    ),
    fires=[
        "I have an «exciting opportunity» for you.",
        "Are you «open to new roles»?",
        "I think it «fits your background».",
        "«Several roles» came in this week.",
    ],
    quiet=[
        "Planning clerk, Hull, 28k, permanent, reports to Asha.",
        "You gave me the opportunity to speak in 2019.",
        "Your experience with peat is why I ask.",
        "The open position of the valve caused the flood.",
    ],
)
