"""The vocabularies that phrases share: ``{site}`` in a phrase is any entry of ``site`` here.

An entry is a word, ``prefix*``, several words, or ``{name}`` of a vocabulary above it; entries are
separated by ``|`` and written folded.
"""

from typing import Final

VOCABULARY: Final[dict[str, str]] = {
    "acquaintances": "connections | contacts | friends | people | acquaintances | colleagues | faces | folks",
    "in_common": "mutual | shared | common | joint",
    "several": "several | many | some | a few | quite a few | quite some | a lot of | lots of | loads of | plenty of | a number of | a good number of | so many | numerous | multiple | various | a bunch of | dozens of | tons of | a couple of | a handful of | a ton of | a good few | too many | a surprising number of | enough | a fair few",
    "shabby": "outdated | out of date | dated | tired | old | old fashioned | slow | broken | ugly | behind the times",
    "site": "website | websites | site | web site | webpage | web page | web presence | homepage | home page | landing page | online presence",
    "we": "i | we | im | ive | were | weve | our team | my team | our company | my company",
}
