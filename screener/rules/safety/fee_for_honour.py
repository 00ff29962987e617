"""Offers an honour, a feature or a seat and asks the honoured to pay.

Why it counts: what is bought is no honour, and the list is as long as the list of payers.
When it stays quiet: a prize that costs nothing, a price for an ordinary ticket.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers an honour that you pay for yourself",
    reads=WORDS,
    phrases=phrases(
        "(production|administrative|administration|participation|listing|nomination|guest|sponsorship|inclusion|publishing) (fee|charge)",
        "(nomination|participation|sponsorship|inclusion|publishing|guest) (cost|contribution|investment)",
        "(contribution|investment|charge|fee|sponsorship) [of|is|that|which] [{money}|{number}] (towards|toward|covers|covering|to cover) .. (production|editing|promotion|printing|participation|feature|page|profile|badge|trophy)",
        "(modest|small|one time|one off|nominal|little) [_] (sponsorship|contribution|fee|investment|package) (of|for|covers|covering|to cover|towards)",
        "(media|trophy|laureate|winner*|honouree|speaker|amplify|feature|guest) (pack|package|packages|entry|bundle) [from|for|inside|is|of]",
        "(selected|shortlisted|longlisted|chosen|nominated) ... (fee|sponsorship|package*|contribution|pre order|engraved|plaque)",
        "(honourees|honorees|finalists|winners|guests|contributors|authors) (may|can|take|opt|choose|pre order|buy|order|receive) .. (pack*|bundle|entry|copies|trophy|option)",
        "(pre order|preorder|buy|purchase) {number} copies",
        "(entry formalities|in partnership with authors)",
        "(outlet|magazine|editors|publication) (asks|ask) for .. (fee|cost|contribution|charge)",
    ),
    unless_anywhere=phrases("(no fee|without a fee|free of charge|no charge|waived|we pay you)"),
    fires=[
        "You would be our guest, there is only a «production fee».",
        "All «finalists may order the trophy» from us.",
        "A «modest contribution of» €400 puts you in the book.",
    ],
    quiet=[
        "Tickets for the dinner are £30 and the prize goes to the best pie.",
        "I nominated you for the village award, no fee, just a handshake from the mayor.",
        "The guest room is free if you speak on Saturday.",
        "The production cost of your poster was £40, shall I bill the school?",
    ],
)
