"""The vocabularies that phrases share: ``{site}`` in a phrase is any entry of ``site`` here.

An entry is a word, ``prefix*``, several words, or ``{name}`` of a vocabulary above it; entries are
separated by ``|`` and written folded.
"""

from typing import Final

VOCABULARY: Final[dict[str, str]] = {
    "we": "i | we | im | ive | were | weve | our team | my team | our company | my company",
    "site": "website | websites | site | web site | webpage | web page | web presence | homepage | home page | landing page | online presence",
    "shabby": "outdated | out of date | dated | tired | old | old fashioned | slow | broken | ugly | behind the times",
}
