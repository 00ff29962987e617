"""Writes, researches or records something, and says what.

Why it counts: a reporter or researcher names the piece and asks an expert for what only they know.
When it stays quiet: the "research" asks about budgets and suppliers, or pays for answers.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

WRITES = phrases(
    "(im|i am|ive been|we are|were) (writing|researching|compiling|preparing|editing|translating|cataloguing|transcribing|revising|indexing|mapping|recording|restoring|measuring|studying|reviewing|citing|assessing|digitising) (a|an|the|my|our|your|{number}|about|up|on|this|it|for|how|what|why|from)",
    "(for|from|with|at|its) the .. (gazette|herald|times|post|echo|chronicle|radio|newspaper|magazine|journal|yearbook|bulletin|observer|courier)",
    "(for|from) the .. (archive|museum|council|university)",
    "(reporter|journalist|historian|archivist|curator|researcher|biographer|fact checker|documentary maker|translator|editor|librarian) (at|for|from|here|on|with|in)",
    "{number} words on",
    "(my|our|a) (article|book|chapter|paper|study|piece|documentary|exhibition|novel|report|history|translation|inquiry) (on|about|of|for|covers|needs|leans)",
    "(the|our) (documentary|exhibition|catalogue|history|inquiry) (on|about|of|for|covers|needs|leans)",
    "(off|on) the record",
    "(ethics (no|number|approval)|consent form|the manuscript|the proofs)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Writes or researches something, and says what",
    reads=WORDS,
    looks_for=(WRITES, *SIGNS_OF_SELLING),
    judge=plainly(WRITES),
    fires=[
        "«I'm writing a» history of the lifeboat at Moelfre. Were you on the crew in 1977?",
        "«For the local gazette»: the bridge at Ammerån is shut from Monday, and the toll man was your uncle.",
        "«Our exhibition on» herring opens in the old ice house on 3 June.",
    ],
    quiet=[
        "You know Ada Brink at the museum in Roan, I see.",
        "The catalogue is on the table at the back.",
        "I'm conducting research into how leaders choose suppliers, $50 gift card for 15 minutes.",
        "I'm writing to introduce our services.",
        "We'd like to feature you in our magazine, a small fee applies.",
    ],
)
