"""Speaks of a kind of people instead of the one addressed.

Why it counts: it fits every name on the list.
When it stays quiet: the sender is one of them or tells of people both know.
Seen in: essay D.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Speaks of a kind of people instead of you",
    reads=WORDS,
    phrases=phrases(
        "{kinds_of_people} (who|whove|whod|deserve|understand|are|have|love|struggle|need|want) _",
    ),
    unless=phrases(
        "{buys}",
        "(our|my|your|us|we|the|those|these|two|three|four|five|some|several) [_] [_] {kinds_of_people}",
        "{name} {kinds_of_people}",
    ),
    fires=[
        "«Dentists who think» ahead call us.",
        "«Leaders are tired» of fruit bowls.",
        "«Vets have better» things to do.",
    ],
    quiet=[
        "Our vet is tired.",
        "The dentist who fixed you fixed me.",
        "A few of us are meeting at the mill.",
    ],
)
