"""Gives growing a network or "synergies" as the reason.

Why it counts: it is about the size of the sender's network, not about the owner.
When it stays quiet: a field or a place says why the two should know each other.
Seen in: essay C.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants to grow a network, with nothing about you",
    reads=WORDS,
    phrases=phrases(
        "(expanding|expand) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (network|circle|connections)$",
        "(widening|widen|broadening) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (network|circle|connections)$",
        "(expanding|expand) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (contacts|community|tribe|reach)$",
        "(widening|widen|broadening) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (contacts|community|tribe|reach)$",
        "(broaden|enlarge|enlarging) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (network|circle|connections)$",
        "(strengthen|growing|grow) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (network|circle|connections)$",
        "(broaden|enlarge|enlarging) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (contacts|community|tribe|reach)$",
        "(strengthen|growing|grow) [my|our|your|the|a] [professional|local|personal|business|linkedin|global|little] (contacts|community|tribe|reach)$",
        "(grow|growing|expanding|expand) (my|our) [_] (network|circle|connections|tribe|community) [_] (with|of|here|on|great|and|by|forward)",
        "(connect|connecting|link up|network) with (like minded|likeminded|ambitious|driven|positive|successful) [_] ({kinds_of_people}|individual|individuals|person)",
        "(connect|connecting|link up|network) with (like minded|likeminded|ambitious|driven|positive|successful) [_] (women|minds|souls|connections|people)",
        "(connect|connecting|link up|network) with (purpose driven|inspiring|forward thinking) [_] ({kinds_of_people}|individual|individuals|person)",
        "(connect|connecting|link up|network) with (purpose driven|inspiring|forward thinking) [_] (women|minds|souls|connections|people)",
        "(connect|connecting|link up|network) with (great|interesting|amazing|open minded) [_] ({kinds_of_people}|individual|individuals|person)",
        "(connect|connecting|link up|network) with (great|interesting|amazing|open minded) [_] (women|minds|souls|connections|people)",
        "(meet|meeting|know) [other|more] (ambitious|positive|driven|inspiring|successful) [_] (people|professionals|leaders|women)",
        "(meet|meeting|know) [other|more] (great local|great|amazing|passionate|forward thinking) [_] (people|professionals|leaders|women)",
        "(synerg*|win win|net worth|mutually beneficial)",
        "(mutual|mutually) (growth|benefit|benefits|beneficial|success|value|profit|interest|cooperation)",
        "(lift each other|women supporting women|add value|adding value|collaboration is)",
        "(grow|growing|win|rise|thrive|succeed|build) together",
        "(support|supporting) each (other|others)",
        "value to (one another|each other|you)",
        "(explore|exploring|discuss|discover|see if there are|identify) [_] [_] (synergies|collaboration|possibilities|partnership|partnerships)",
        "(explore|exploring|discuss|discover|see if there are|identify) [_] [_] (cooperation|ways to|ways we|opportunities|mutual)",
        "(potential|possible|partnership|collaboration|business|cooperation) (collaboration|partnership|synergies|cooperation|opportunity|opportunities)",
        "business (cooperation|relationship|partnership)",
        "(thought|figured|felt|seems) [_] (it made sense|made sense|it would make sense|we should connect|we should know|we should be) [to]",
        "(love|enjoy) (connecting|meeting|to connect|networking) [with] [_] [_] (people|leaders|professionals|women)",
        "(love|enjoy) (connecting|meeting|to connect|networking) [with] [_] [_] (like minded|entrepreneurs|founders|driven|who are)",
        "always (looking|keen|open|growing|on the lookout) [_] [_] (meet|my|network|linking|link|connections)",
        "always (great|good|nice) to (connect|network)",
        "(open networker|lion|never idk|your network is|in my network$)",
        "(invite|invites|invitation) accepted",
        "(my|our) network (is|grows)",
        "for (future|mutual|any|potential) (opportunities|benefit|growth|collaboration|collaborations|business|synergies)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "I am «expanding my network».",
        "I believe there might be «synergies».",
        "Let us «grow together».",
        "«Always looking to meet» new people.",
    ],
    quiet=[
        "I am building my network in renewable heat after some years out raising kids.",
        "Growing leeks together was a fine summer.",
        "The bus network in Truro needs you on the panel.",
        "Nurses in our network share one rota.",
    ],
)
