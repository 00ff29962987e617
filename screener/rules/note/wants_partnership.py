"""Wants to work together, partner or cooperate, and says nothing of what at.

Why it counts: a partnership without a purpose is a sale that has not said so yet.
When it stays quiet: the two work together, or a named piece of work is meant.
Seen in: essays C and E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants to partner with you, and does not say at what",
    reads=WORDS,
    phrases=phrases(
        "(possible|potential|mutual|future|business|strategic|fruitful|long term|longterm|some kind of|any|a|an|for|explore|exploring|discuss|about|seeking|our) [_] (synergy|synergies|collaboration|collaborations|alliance|joint venture|co operation|cooperation|partnership|partnerships|tie up|crossover|overlap|teamwork)",
        "(cooperation|collaboration|partnership|alliance|joint venture|co operation|synergy) (with|between|could|would|might|may|makes|of some|that|opportunities|opportunity)",
        "(businesses|companies|firms|organisations|organizations|teams|institutions|brands|studios|practices|foundations) [_] (could|might|would|may|can|should|to|complement|fit) .. (complement|collaborate|benefit|cooperate|team up|partner|work together|do something|join|help each other|gain|each other|one another|well together|go together)",
        "(your|you) ... (and|with) (our|my|us|ours|mine) ... (complement|collaborate|cooperate|in common|shared interest|shared interests|overlap|crossover|fit together|go together|go well|work together|join forces|team up|good match|align|partner)",
        "(join|joining|combine|pool|unite|combining|joined) (forces|hands|our strengths|strengths|our forces)",
        "(team|teaming|partner|partnering|pair|join|link|hook) up (with you|together|with your|somehow|on something|and|some day|one day)",
        "(partner|partnering|cooperate|cooperating|collaborate|collaborating|co operate) (with you|with your|together|with us|in some|in any|somehow|on something|$)",
        "(possibility|scope|chance|room|potential|opportunity|opportunities|way|ways|avenue|avenues|appetite|ground|interest|openness) (for|to|of|in) ... (collaborate|collaborating|cooperate|cooperation|collaboration|partner|partnering|partnership|work together|working together|team up|join forces|do business|work jointly|working jointly|together|benefit)",
        "(work|working|do business|doing business|do something|cook something up|make something|build something|create something|achieve something|do a bit of business|go far|make things happen|do great things|make magic) (jointly|hand in hand|side by side|together)",
        "hand in hand (with|to|$)",
        "(put|putting) our heads together",
        "(become|becoming|be|being) .. (partner|partners|reseller|distributor) (of ours|with us|of us|for us|in|program|programme|of our)",
        "(our|the|a|my) [_] (partner|partnership|referral|affiliate|reseller|ambassador|alliance) (programme|program|scheme|network|offer|model|club)",
        "(looking for|seek|seeking|search for|searching for|want|need|look for|selecting|after) .. (partners|partner firms|business partners|firms to|companies to|a partner|collaborators|cooperation|partnerships|alliances)",
        "(mutual|common|shared|joint) (business|commercial|professional) (interest|interests|goals|benefit|benefits|opportunities|projects)",
        "(areas|area) of (shared|common|mutual|joint|overlapping) (interest|interests|work)",
        "(fruitful|beneficial|profitable|rewarding|good|advantageous|worthwhile) (for|to) (both|us both|all|both of us|each of us)",
        "(both|all) (sides|parties|of us|our firms|our companies) .. (benefit|gain|win|profit|grow)",
        "(add value|bring value|be of value|be of use|be useful|be of service|benefit|help) to (one another|each other)",
        "(we could|could we|we can|we might|might we|lets|let us|shall we|maybe we|perhaps we) .. (do|cook|make|create|build|achieve|start|set) .. (together|jointly)",
        "(business|working|commercial|trading|long term|lasting|strong|trade) (relationship|relations|relationships|ties|cooperation|connection) [_] (with|between|together)",
        "(your|you) [_] (firm|company|business|organisation|organization|museum|studio|practice|agency|school|team|shop) [_] (looks|seems|would be|could be|sounds|strikes|appears) .. (fit|match|partner|candidate|ideal|perfect)",
        "(reputed|reputable|esteemed|respected|prestigious|honourable) (firm|firms|company|companies|organisation|organization|institution|business|house|establishment)",
        "(your|such an) esteemed",
        "(see|explore|find out|discuss|talk about|look at|consider|know) (where|how|whether|if|what) (we|our|there|you and i) [_] (might|could|can|may|is|firms|companies) .. (together|join forces|collaborate|cooperate|partner|each other|one another|overlap|do)",
        "(like minded|likeminded) (firms|companies|businesses|partners|organisations|organizations|brands|agencies)",
        "(share|shares) our (values|vision|mission|passion|ambition)",
        "(win win|mutually beneficial|mutual benefit|mutual gain|cross promote|cross promotion|cross refer|co marketing|co brand*|cross sell)",
        "(refer|send|pass|swap|exchange|share) (clients|customers|referrals|leads|business|patients) (to|between|with) (each other|one another|us)",
        "(partnering|partnership|collaborate|collaboration|collaborating|cooperation|cooperate|alliance|synergies|synergy) (could|would|might|may|can|is|makes|sense|interest|of|opportunity|possibilities|some|in|for both|on something|$)",
        "(open|interested|keen|willing|happy|ready|up|curious|available|inclined|game) (to|for|in|about) .. (partnering|partner|collaborating|collaboration|collaborate|cooperating|cooperation|cooperate|partnership|teaming up|team up|joining forces|joint|working together|working with us|work together|alliance|synergies|something together|mutual)",
        "(see|explore|discuss|find|imagine|envisage|sense|feel|believe|think) ... (work together|working together|collaborate|cooperate|join forces|team up|help each other|each other|one another|common ground|mutual|synergy|synergies|partner|partnership|do something together|benefit both|benefit us both)",
        "(our|my|your) (two|both|respective) (companies|firms|businesses|organisations|organizations|teams|brands|practices|shops|schools|institutions)",
        "(what|something|much|lots|plenty|a lot) (we|our firms|our companies|our teams|our businesses) (could|can|might|may) (do|achieve|build|offer|create|gain|learn) [_] (together|jointly|each other)",
    ),
    unless=phrases(
        "(mijn|mein|meine|meinem|meiner|min|mon|ma) partner*",
        "{buys}",
        "(exchange programme|two schools|patients to each|phd|optomet*|my colleague|been made)",
        "(worked|working) together (at|on|in|again|for|since)",
        "(your|the) (paper|article|post|talk|study|review)",
    ),
    fires=[
        "I «see potential for a partnership» between us.",
        "Let us «join forces» one day.",
        "Our «firms could complement each other».",
        "Would you like to «become a partner of ours»?",
    ],
    quiet=[
        "Komt dat uit voor mijn partner?",
        "We worked together at the mill in 2009.",
        "The partnership deed needs your signature on page 4.",
        "My partner sings in your choir.",
        "I joined the lifeboat crew in May.",
        "I'm now a partner in a restaurant and sleep at night.",
    ],
)
