"""Wants your network as a channel.

Why it counts: readers, members and contacts came for the owner; offering them on is not a small favour.
When it stays quiet: they ask how you built it, or are themselves one of your readers.
Seen in: essay A.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants your network as a channel",
    reads=WORDS,
    ask="promotion",
    phrases=phrases(
        "(to|with|among|amongst|in|across|from|for|before|through|reach|tell|show|ask|let|access|invite|have|has|like) [all|both] your [whole|entire|big|large|amazing|great|wonderful|loyal|engaged] {crowd}",
        "your (amazing|great|huge|large|big|wonderful|loyal|engaged|impressive|incredible|fantastic|extensive|vast|wide|strong) {crowd}",
        "your (reach|influence|platform|clout|visibility|standing|mailing list|address book|rolodex) [would|could|can|and|is|in|among|as]",
        "(leverage|tap|use|access|reach) [into] (your|each other) (network|audience|contacts|community|reach|platform)",
        "(your|the) (clients|customers|members|readers|followers|patients|students|listeners|subscribers|parents) (would|will|could|might|may|deserve|need|to know)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "It would mean so much to «reach your amazing audience».",
        "«Your readers would» adore our tea.",
        "Could I present this «to your members»?",
    ],
    quiet=[
        "As one of your readers I wondered who drew the map.",
        "How did you find your first readers?",
        "Your choir sang better than the cathedral's.",
    ],
)
