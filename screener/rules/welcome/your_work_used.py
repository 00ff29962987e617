"""Says what the owner's work or deed changed for the writer.

Why it counts: thanks with a consequence come from someone it happened to.
When it stays quiet: praise without a consequence, or the words around it sell.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

USED = phrases(
    "(changed|saved|rescued|fixed|settled|cured|unblocked|explained|ended|answered|spared|shaped) (my|our|me|us|a|the|everything|how)",
    "(got|kept|stopped|helped|taught|convinced|carried) (me|us) (through|out|into|to|going|from|with|how|that|off|back|over|my|our|a|write|get|pass|find|see|sleep|fix|say)",
    "(made|makes) (me|us) (change|laugh|cry|rethink|smile|write|look|wonder|realise|realize|stop|rewrite|check|ring|try|go|read)",
    "(my|our) (class|students|pupils|team|crew|department|apprentices|trainees|mother|mum|dad|daughter|son|boss|choir|patients|kids|colleagues|ward) (use|uses|used|love|loved|now|read|laughed|asked|still|have|has|say|says|quote|quotes)",
    "(we|i) (still|now) (use|do|say|quote|follow|teach|sing|cook|read|carry|tell)",
    "(we|i) (still|now) have (your|the|it|that|them)",
    "thanks to (you|your)",
    "because of (you|your|something you)",
    "(passed|got|won|finished) .. (because of|thanks to|with) your",
)

RULE = rule(
    __name__,
    __doc__,
    says="Says what your work or help changed for them",
    reads=WORDS,
    looks_for=(USED, *SIGNS_OF_SELLING),
    judge=plainly(USED),
    fires=[
        "The leaflet on burns «changed how» the night shift at our station hands over. Two nurses asked for it.",
        "«We still use» the knot from the course in Harwich on the pilot boat.",
        "The lesson on the tides «got me through» my exam in June. I had failed it twice.",
    ],
    quiet=[
        "We still have room on the Thursday boat to Roan.",
        "Our method changed how 400 founders sell. Want me to send the case study?",
        "This saved me so much money and I'd love to show you how.",
        "Your story is so inspiring!",
    ],
)
