"""Ends on a vague invitation to talk.

Why it counts: “worth a chat?” costs the sender nothing and says nothing about why.
When it stays quiet: the subject and the reason are named in the same sentence.
Seen in: essay C, reports of users.
"""

from screener.rules.asks.earned import EARNED
from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Ends on a vague invitation to talk",
    reads=WORDS,
    ask="call",
    phrases=phrases(
        "worth (a|an|having|exploring|discussing) [{brief}] ({call}|look|discussion|peek|word|go)",
        "worth (exploring|discussing|having a|your while|a try|ten minutes|15 minutes)",
        "(open|opposed|against|averse) to (a|an|having|hearing|learning|exploring|seeing|chatting|talking|discussing|taking|discovering|considering)",
        "(explore|exploring|see|discuss|find|discover) [whether|if|how|ways|opportunities] [and] [we|to|for] [can|could|might] .. (collaborate|collaboration|work together|partner|synergies|synergy|support each other|add value|mutual|mutually)",
        "explore .. (synergies|synergy|collaboration|opportunities|partnership|possibilities|ways|partnering)",
        "would .. (be of interest|interest you) ?",
        "interested in [a|an|exploring|discussing] [strategic|potential|possible|business|joint|mutual] (partnership|partnering|collaboration|collaborating|cooperation|partnerships|joint venture)",
        "(make|makes|making) sense to (chat|connect|talk|speak|explore|have|meet)",
        "(interested|curious|intrigued|sound good|sounds good|sound interesting|thoughts|make sense|resonate|does this resonate|sound familiar|sound fair) ?",
        "(mutually|mutual) (beneficial|benefit|benefits|value|interest|opportunities|growth)",
        "(add|adding|bring|bringing|offer|create|creating) [real|each other|some|mutual|great] value (to|for|and) (one another|each other|your|you|both)",
        "(help|support|serve) (one another|each other)",
        "(what|how) .. (can|could) (do together|collaborate|work together|support each other|help each other|benefit)",
        "(like|love|happy|great|want|keen|hope) to (pick|explore|exchange|discuss) (synergies|opportunities|possibilities|ideas|how we)",
    ),
    unless=phrases("{waiver}"),
    unless_anywhere=EARNED,
    fires=[
        "We do similar work. «Worth a quick chat»?",
        "Would you be «open to learning» more?",
        "I think there is a way to «add value to each other».",
        "It might be «mutually beneficial» to know one another.",
    ],
    quiet=[
        "The museum is open to visitors until five.",
        "It was worth the trip for your choir alone.",
        "I am curious how you cut the second stone.",
        "I heard your talk on storks, and would like to ask about nest 14.",
    ],
)
