"""Speaks of extra income, freedom or a business to join.

Why it counts: the income is made from the people who join.
When it stays quiet: income is a subject of work, or a plain wage.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Speaks of extra income or financial freedom",
    reads=WORDS,
    phrases=phrases(
        "(extra|second|passive|additional|residual|recurring|another|supplemental|side|second stream of) [_] (income|incomes|stream|streams|money|revenue)",
        "(new income|streams of income|stream of income|an extra {money})",
        "(income|revenue) (opportunity|opportunities|source|sources|stream|streams)",
        "(extra|additional|more) (cash|money) [_] (month|week|on the side)",
        "side (hustle|gig|business|income)",
        "side project [thats] [been] (with|life|lucrative|that)",
        "(generational wealth|wealth creation|money mindset|abundance)",
        "financial* (freedom|free|independence|independent|future|literacy|abundance)",
        "(plan b|own terms|time freedom|while sleeping|earn* while|be your own boss|own boss)",
        "(retire early|early retirement|work from anywhere)",
        "(9 to 5|nine to five|9 5|outside the 9-5|rat race)",
        "quit (your|their) (job|day job)",
        "(while|whilst) (you|i|they) sleep",
        "(six|seven|6|7) figure*",
        "replace your (income|salary)",
        "gave me my (weekends|life|time)",
        "from your (phone|sofa|couch)",
        "(earn|earning|make|making) [up to|over|from|between] {money} [_] (a|per|each|every|weekly|monthly|daily|week|month)",
        "times as much",
        "(earn|make) [good|great|more|serious|real|extra] money (from|online|with|while)",
        "doubled (my|her|his|their) (salary|income|takings)",
        "money (working|work) for you",
        "(network marketing|mlm|direct sales|multi level|downline|upline|business opportunity)",
        "(business opportunities|home based business|homebased business|ground floor opportunity)",
        "(proven wellness|compensation plan|team building business|passive)",
        "(keep|keeping|kept) (your|my) options open",
        "(be|you) opposed to",
        "(open|opposed) to (extra|other|additional|another|new|taking) (income|ways|streams|a look)",
        "(essential oils|lose weight)",
        "(wellness|health|skincare|beauty|nutrition) (brand|company|business|niche|products)",
        "(skincare|collagen|supplements|shakes|weight loss) (business|line|products|challenge|journey)",
        "(life changing for|changed my life)",
        "(expanding|growing|building) my [_] (team|business|downline)",
        "(looking for|need|seeking|want) ({number}|{number_word}|a few|some) [more] [_] (motivated|ambitious|driven|serious|leaders|moms|mums)",
        "(looking for|need|seeking|want) ({number}|{number_word}|a few|some) [more] [_] (women|testers|ladies|people in|hungry|coachable|teammate)",
        "(motivated|ambitious|driven|coachable|self motivated|hungry|open minded|positive minded) (people|individuals|women|men|professionals|person|leaders)",
        "(flip houses|that leadership look)",
        "(dropshipping|forex|amazon fba|crypto|bitcoin|trading) (automation|income|signals|mentor|academy|course|mentoring|investing group|passive)",
        "(ecommerce|e commerce|affiliate|airbnb|property|flip|flipping houses) (automation|income|signals|mentor)",
        "(ecommerce|e commerce|affiliate|airbnb|property|flip|flipping houses) (academy|course|mentoring|investing group|passive)",
        "(people|networking|leadership) look about you",
    ),
    unless=phrases("{buys}"),
    fires=[
        "Would you like a «second income»?",
        "I found my «plan B».",
        "It pays «while you sleep».",
        "I'm «expanding my team» in Leeds.",
        "We look for 3 «motivated people».",
    ],
    quiet=[
        "The income tax desk moved to room 9.",
        "I quit my job at the mill and retrained as a baker.",
        "I am growing leeks.",
        "My team at the mill says hello.",
    ],
)
