"""Offers a place in an exclusive circle, club or community.

Why it counts: exclusiveness flatters, and membership costs money or names.
When it stays quiet: a group says what it is, meets somewhere and costs nothing.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers a place in an exclusive circle",
    reads=WORDS,
    phrases=phrases(
        "(private|exclusive|select|curated|inner|small) [_] (circle|mastermind|membership|community of|collective|tribe)",
        "(secret|elite|handpicked|intimate|closed|my) [_] (circle|mastermind|membership|community of|collective|tribe)",
        "(private|exclusive|select|curated|inner|small) [_] (inner circle|peer group|challenge|cohort|brotherhood|sisterhood)",
        "(secret|elite|handpicked|intimate|closed|my) [_] (inner circle|peer group|challenge|cohort|brotherhood|sisterhood)",
        "(by invitation only|by application only|application only|invitation only|invite only)",
        "(handpicking|hand picking|handpicked|hand picked|select few|select group|selected few)",
        "(vip|vips|chosen few)",
        "(mastermind|peer group of|peer advisory)",
        "circle of [_] [_] (leaders|founders|women|men|ambassadors|investors|professionals|{kinds_of_people})",
        "(join|joining|part of|be part of) [_] (our|my|a|the) [_] [_] (community|movement|circle|tribe|mastermind|club) of",
        "(join|joining|part of|be part of) [_] (our|my|a|the) [_] [_] (network|team|program|programme|challenge|group) of",
        "(community|circle|tribe|group|network) of [_] [_] (leaders|changemakers|founders|women|entrepreneurs|professionals)",
        "(community|circle|tribe|group|network) of [_] [_] (lovers|like minded|investors|heart centred|minds|men|purpose)",
        "(facebook|fb|whatsapp|telegram) (group|community|channel) .. (free|share|join|link)",
        "few of us investors",
        "(a small|small|tight) (circle|group) of us",
        "pop you in",
        "perfect (fit|match) for (our|the|my|us|what)",
        "(great|good|perfect|natural|lovely|right) (fit|addition) (for|to) (our|my)",
        "(brand|community|student|campus) (ambassador|ambassadors|champion|champions)",
        "(become|be|as|of|our|select) [_] (ambassador|ambassadors|champions|founding partners|founding members|vips)",
        "(id hate for you to miss|who do i know)",
        "(you were|were the) [_] first (person|people) i (thought|wanted)",
    ),
    unless=phrases("{buys}", "your (circle|community|club)", "(reading circle|quilting circle)"),
    fires=[
        "I am building a «private circle» for bursars.",
        "It is «by invitation only».",
        "We look for «brand ambassadors».",
        "You would be a «perfect fit for our» club.",
    ],
    quiet=[
        "Our reading circle meets in room 4 on Tuesday.",
        "I know you from the running club.",
        "The vicious circle of damp and cold is in your book.",
        "You had a place in the community garden.",
    ],
)
