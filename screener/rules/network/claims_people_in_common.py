"""Says how many people are shared, but names none.

Why it counts: hardly: a number is what the site shows to anyone, and a cheap way to seem less of a stranger; who they are would count.
When it stays quiet: somebody is named, or it says nothing of shared people.
Seen in: reports of users ("23 connections in common" before a pitch).
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Mentions people in common without naming them",
    reads=WORDS,
    phrases=phrases(
        "({number}|{several}) [or so] [of] [the] [same] {in_common} {acquaintances}",
        "({number}|{several}) [or so] [of the same] {acquaintances} in common",
        "(we|you and i|our networks) [both|also|seem to] (share|know|have) [quite] ({number}|{several}) [of the same] {acquaintances}",
        "(have|share|through|via|saw|see|noticed|our|your|of) {in_common} {acquaintances}",
        "{acquaintances} in common",
        "(move|run|moving|running|travel|are|swim) in [many of|some of] [the] (same|similar|overlapping) (circles|networks|crowd)",
        "our (circles|networks|worlds|paths) (overlap|overlaps|cross|keep crossing|seem to overlap)",
        "know [a lot of|many of|some of|several of|quite a few of] the same {acquaintances}",
    ),
    unless=phrases("(including|like|notably|namely|such as|especially|with|of whom|for example) .. {name}"),
    fires=[
        "I see we have «23 mutual connections», so let us link up.",
        "«We share a lot of contacts» in the ferry business.",
        "LinkedIn tells me that we have «quite a few mutual connections».",
        "It seems we «move in the same circles».",
    ],
    quiet=[
        "Ana Ruiz, whom we both know, sent me your way.",
        "We have four people in common, including Ana Ruiz from the archive.",
        "We have a lot in common: two ferries and a dog.",
        "My 12 years in libraries taught me patience.",
    ],
)
