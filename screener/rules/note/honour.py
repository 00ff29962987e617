"""Tells the owner that they were nominated, selected or shortlisted for something.

Why it counts: honours that come with a connection request are sold, not given.
When it stays quiet: the owner applied, or a body known by name gives it without a fee.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Tells you that you were chosen for an honour",
    reads=WORDS,
    phrases=phrases(
        "(youve|you have|youre|you are|you were) [_] [been] {chosen} [for|as|to|by|from|in|among]",
        "your .. (was|been|is|has been) {chosen}",
        "(weve|we have|team has|panel has|board has|committee has|jury has) [_] {chosen} (you|your)",
        "(nominated|shortlisted|longlisted|headhunted|preselected|handpicked) [you|for|as|to|by|in|among]",
        "(made|made it to|on|onto) (the|our|my) [_] (shortlist|longlist|short list)",
        "your name [_] (made the|gone forward|keeps coming|come up|been put|was put forward|has been suggested|stood out)",
        "(top|best) {number} [_] [_] [_] (leaders|women|men|ceos|cfos|voices|entrepreneurs|minds)",
        "(top|best) {number} [_] [_] [_] (coaches|companies|influencers|list|founders|lawyers|to watch|under)",
        "(visionary|influential|inspiring|innovative) [_] (leaders|women|ceos|entrepreneurs|minds|list|professionals|leader|ceo|people|voices)",
        "(trailblaz*|distinguished|inspirational|emerging|sharpest) [_] (leaders|women|ceos|entrepreneurs|minds|list|professionals|leader|ceo|people|voices)",
        "(excellence|global|innovation|leadership|industry|business|entrepreneur|achievement|trailblazers) [_] (award|awards|honours|summit)",
        "(cover story|magazine cover|cover mention|full page profile|digital badge|media pack)",
        "(laureate|honorees|honoree|honorary|wall of fame|hall of fame|whos who|biennale)",
        "as seen in",
        "(feature|featuring|featured|showcase|spotlight|profile) (you|your) [_] [_] (in|on|for|as|story|magazine|journey)",
        "cover story",
        "(feature|interview|profile) [_] (article|style feature|slot|package)",
        "(be|as) our [_] (cover|featured)",
        "(guest|one time|production|annual|administrative) (contribution|investment|sponsorship|fee|charge|formalities|rate)",
        "(participation|sponsorship|founder) (contribution|investment|sponsorship|fee|charge|formalities|rate)",
        "(only|just|require|requires|for|is|against) [a] (small|modest) (contribution|investment|sponsorship|fee|charge)",
        "(submit|contribute|publish|send) [_] [_] (paper|manuscript|abstract|article) ... (journal|issue|conference|volume)",
        "(your|eminent|esteemed|valuable) (manuscript|eminence)",
        "(eminent|esteemed) paper",
        "(editorial board|rapid publication|peer reviewed journal|join as editor|call for papers)",
        "(speaker|sponsor|sponsorship|guest) packages",
        "(limited|exclusive) speaker",
        "congratulations [_] (youve|you have|your)",
        "(our|the) [_] (association|society|publication|magazine|institute|council|journal|committee|academy) (honours|honors|recognises|recognizes)",
        "(our|the) [_] (association|society|publication|magazine) (selects|celebrates|has selected|would like to recognise)",
        "(our|the) [_] (institute|council|journal|committee|academy) (selects|celebrates|has selected|would like to recognise)",
        "(confirm|submit|complete) your (biography|bio|acceptance|listing|nomination|entry|inclusion)",
        "(be|become) (an author|a co author|a coauthor|a contributor|co author|featured) in",
        "each (author|co author|coauthor|speaker|contributor|finalist|winner|expert) (invests|contributes|pays|covers|promotes)",
        "(contributors|authors|speakers|participants|finalists|winners|members|guests) (buy|pay|invest|contribute|cover|purchase)",
        "(interview|feature|include|quote) you (for|in) (my|our) (book|magazine|blog|series|anthology|documentary|show|column)",
    ),
    unless=phrases("{buys}", "(applied|application|applicant)"),
    fires=[
        "Your name «made our shortlist».",
        "We would like to «feature your story in» our magazine.",
        "«You have been selected for» the «Global Excellence Awards».",
        "There is a small «production contribution».",
    ],
    quiet=[
        "You examined me in 1996 and I was not selected.",
        "The council voted to give you this year's medal, where can I send the letter?",
        "Your short list of birds is on the fridge.",
        "The prize committee I chair has a gap.",
    ],
)
