"""Wants the owner as a guest or speaker in flattering, unspecific words, or offers a guest.

Why it counts: such invitations are a way to sell a recording, a stage or the host's services.
When it stays quiet: the invitation says where, when and on what, or pays.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Invites you as a guest without saying on what",
    reads=WORDS,
    phrases=phrases(
        "(our|my|your) [_] (listeners|viewers) (would|will|really|love|need|deserve|get|in)",
        "(great|perfect|phenomenal|fantastic|amazing|wonderful|good|ideal|brilliant|excellent) (guest|speaker|panelist|panellist|keynote)",
        "(have|having|feature|love|invite|inviting|honoured to have|honored to have) you (on|as) [_] [_] (podcast|show|guest|speaker|channel|stage)",
        "(have|having|feature|love|invite|inviting|honoured to have|honored to have) you (on|as) [_] [_] (keynote|series|panel|live|summit|quiet)",
        "(be|being|become) [a|my|our|the] [_] (guest|speaker|panelist|panellist|featured) (on|for|at|in|with)",
        "your (story|journey|voice|expertise|insights|wisdom|message|art|book) [_] (would|could|deserves|needs|should)",
        "your (story|journey|voice|expertise|insights|wisdom|message|art|book) [_] (will|belongs|resonate|resonates|inspires|can)",
        "(award winning|best selling|bestselling) [_] (strategist|coach|author|speaker|expert|mentor|leader) [_] [_] (guest|available|would|and|who)",
        "(keynote|international|thought) [_] (strategist|coach|author|speaker|expert|mentor|leader) [_] [_] (guest|available|would|and|who)",
        "(our|my) [_] (podcast|show|channel|youtube|live|summit) .. (top|listeners|subscribers|guests|reach|followers|audience|downloads|{percent})",
        "(one sheet|media kit)",
        "youre (invited|the perfect guest)",
        "(turn|cut|edit) it into (clips|reels)",
        "{number} (clips|reels)",
        "you bring your audience",
        "(co host|cohost|collab|collaboration) (on|for|with|that|live|i think|idea)",
        "speakers (promote|contribute)",
    ),
    unless=phrases("{buys}", "travel [_] (covered|paid)", "your (podcast|show)"),
    fires=[
        "You would «be a great guest for» our listeners.",
        "I would love to «have you on my podcast».",
        "«Your journey would» inspire many.",
        "She is an «award winning coach and would» be ideal.",
    ],
    quiet=[
        "Your podcast on hedges got me through the winter.",
        "Would you talk about lime plaster for twenty minutes at our meeting on 4 May?",
        "The guest room is yours if you come.",
        "Your story about the goat is still told here.",
    ],
)
