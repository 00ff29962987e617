"""Dangles a second income, a business opportunity or a new life.

Why it counts: the product is the hope; the newcomer pays and recruits the next.
When it stays quiet: income is a subject of work, such as tax, pay or research.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.together import said_or_together

SAID = phrases(
    "(extra|second|additional|side|passive|residual|supplementary|multiple|another|recurring) [source of|sources of|streams of|stream of] (income|incomes|earnings)",
    "(extra|second|additional|multiple|another|new) (stream|streams|source|sources) of (income|revenue|earnings)",
    "income (stream|streams|opportunit*)",
    "(financial|financially|time|money) (freedom|free|independence|independent|liberty)",
    "(be|become|becoming|being) your own boss",
    "(earn|earning|earned|make|making|live|living) .. on (your|their|my|our) own terms",
    "(quit|quitting|fire|ditch*|replace*|escape*) (your|the|their) (job|boss|9 to 5|9 5|nine to five|salary|rat race|day job|income)",
    "(outside|besides|beyond|alongside) (the|your|their|my) (9 5|9 to 5|nine to five|day job|career|school day)",
    "(rat race|9 to 5 grind|(my|your|own|real|solid|good) plan b)",
    "gave me my (weekends|evenings|life|freedom|time) back",
    "runs .. (my phone|your phone|autopilot|itself) .. while (you|i|we) sleep",
    "(chance|way|ready|want|wants|opportunity|help|how) to change your life",
    "(business|income|earning|home based) (opportunity|opportunities|venture) ... (interested|open|home|team|people|you|join|earn*|share|look)",
    "(this|a|one|my|our|the|that) (business|opportunity|company|team|product|products|system|mentor|brand|side job|platform|method|strategy|programme|program|app|decision) [has|have|really|completely|totally|literally] changed (my|our|her|his) (life|whole)",
    "(will|can|could|would|might) [really|completely|totally|literally] change your (life|familys life)",
    "life changing (opportunity|income|business|money|company|product|products|system|returns|sum|sums|profit|profits|venture)",
    "(expanding|growing|building|launching) (my|our) (team|business|organisation|organization) in your (area|city|region|country|town)",
    "(looking for|seeking|searching for|recruiting|need|taking) {number} [more] (people|motivated|persons|women|men|leaders|partners|serious|ambitious) .. (in your|who want|to join|your city)",
    "(network marketing|multi level|mlm|direct sales|ground floor opportunity|upline|downline)",
    "(keep your options open|open to (earning|additional|extra|new income|a side))",
    "(open|opposed|against) to (earning|making|an extra|a second|additional|extra|side|exploring) [_] [_] (income|money|revenue|cash|opportunities)",
    "(opposed|open) to (taking|having) a look at (what we do|it|this|something)",
    "(you|your|to|and|could|can|will) retire (early|at {number}|{number} years early*|your (wife|husband|parents)|in {number} years)",
    "(works|earns|pays) ... while (you|i|we) sleep",
    "(get rich|become rich|six figure income|6 figure income)",
    "(isnt|its not|it isnt|not) (selling to friends|a pyramid|mlm|network marketing)",
    "(happy|satisfied|content|comfortable) with [where you are] (financially|your income|what you earn)",
    "where you are financially",
    "(free|live|survive) (with|on) one (salary|income)",
    "how much i (made|earned|make|earn)",
    "(little|small|exciting) thing [going] on the side",
    "(partnered|teamed up) with a (company|brand) ... (excited|natural|people|love|thought)",
    "(wellness|health|supplement*|skincare|nutrition|collagen) brand ... (partner*|team|join|income|friends|earn*|trial)",
    "(girls|women|mums|moms) helping (girls|women|mums|moms)",
    "(joined|join) as a (partner|distributor|brand partner) because",
    "(your|an|more|new|monthly|steady|regular|reliable|any|own) (income|earnings|incomes)",
    "(earn|earning) (more|well|good|big|online|a lot|while|by|like)",
    "(paid|reward|bonus|commission) for (every|each) (person|friend|member|recruit) you (bring|refer|sign|introduce)",
    "(sells itself|own hours|our own hours) ... (money|paid|income|team)",
    "(happy|satisfied|content|tired|sick) (with|of) your (9 5|9 to 5|nine to five|day job)",
    "(you|your|interested in|offer|offers|try|want|need|considered|consider) .. side (job|business|gig|hustle|income)",
    "promote .. (hotels|products|links|brands) .. commission*",
    "financially independent",
    "(fire|sack) their boss",
)
INCOME = phrases(
    "income|incomes|earn|earning|earns|earnings|the money is|make money|making money|extra money|financially|paycheck|pay cheque|get paid|paid for every|bonuses|commission*"
)
LIFE = phrases(
    "on the side|side hustle|side business|side gig|alongside|around school|around work|around the kids|from my phone|from your phone|own hours|our own hours|own terms|freedom|without leaving|without quitting|keep your job|independent of|life changing|changed my life|changed our life|changed our whole family|plan b|travel the world|unreal|location independent|sells itself"
)
JOINING = phrases(
    "my team|growing team|amazing women|amazing people|group of women|group of people|opportunity|side project|business partner|join my|join our|join us|open minded|looking for people|looking for women|looking for {number}|motivated|mentor|my coach|short video|testers|bring in"
)
FAIR = phrases(
    "(tax|thesis|research|charity|low income|poverty|benefits advice|council)",
    "income (table|tables|data|statement|statements|bracket|brackets|distribution|inequality|survey|group|groups|support)",
    "your .. ({work}|advice|coaching|help|idea|method|teaching|words) ... (changed my|changed our|gave me my|was life changing)",
)


RULE = rule(
    __name__,
    __doc__,
    says="Dangles a second income or a new life",
    reads=WORDS,
    looks_for=(SAID, INCOME, LIFE, JOINING, FAIR),
    judge=said_or_together(SAID, (INCOME, LIFE, JOINING), least=2, unless_anywhere=FAIR),
    fires=[
        "Would you like a «second income» beside your job?",
        "I help mums find «financial freedom» with three calls a week.",
        "We are «expanding our team in your area» and you seem driven.",
        "«This business has changed my life».",
        "It is a «life changing opportunity».",
        "It «changed my life», and I «earn» from the sofa.",
    ],
    quiet=[
        "I research how second incomes are declared in tax returns.",
        "We are expanding our cold store in your area and need a drainage survey.",
        "The new job pays less but I sleep at night.",
        "I started a side job at the bakery after the mill closed.",
        "I retired early and took up bees because of your book.",
        "Your book changed my life. I earn half of what I did, and sleep.",
        "I read your column on quiet mornings and it changed my life.",
        "The third chapter was life changing for my father.",
        "Plan B was your recipe, plan A the rain.",
        "The night train runs while you sleep, as you wrote.",
        "Your book gave me my evenings back.",
        "Your income tables on page 12 miss the year 1987.",
    ],
)
