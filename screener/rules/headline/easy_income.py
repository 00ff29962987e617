"""The headline speaks of income without a job: from home, asleep, passive, in place of a boss.

Why it counts: those who live on it recruit; those who pay for it are found here.
When it stays quiet: the words belong to an ordinary job, such as passive houses or a salary survey.
Seen in: essay E and reports of users.
"""

from screener.rules.kit import phrases, rule

INCOME = phrases(
    "(passive|residual|recurring|online|side|second|extra|location free|plan b|weekly|monthly|unlimited|limitless|tax free|additional) (income|incomes|earnings|returns|retirement|cash)",
    "(financial|time|money|location|total|true) (freedom|independence|abundance)",
    "financially (free|independent)",
    "(work|working|earn|earning|income|job|jobs|business|money) .. (from home|from your phone|from their phone|remotely and|from anywhere|online)",
    "(quit|leave|left|quitting|escape|escaped|fire|fired|ditch|ditched|leaving|sack) (your|my|their|the) (job|jobs|boss|9 to 5|rat race|9|day job|nine)",
    "(left corporate|rat race|laptop lifestyle|dream life|be your own boss|your own boss|out earn)",
    "(replace|replaced|replacing) (your|my|their|his|her|the) (salary|income|wage|job|9)",
    "(get|got|getting|be) paid to .. _",
    "(paid|earn|make|pays|payment|payout|payouts) .. (same day|every friday|daily|weekly|per day|a day|a week)",
    "weekly (payouts|income|profit|profits|returns)",
    "(part time|online|remote|simple|easy|home) [online|remote|part time] (task|tasks|typist|typists|job provider|income|data entry|job available|money)",
    "(get rich|become rich|debt free by|millionaire*|retire early|retire .. early|years early|generational wealth|wealth creation|be rich|gets rich)",
    "(retire|retiring|retired) (early|{number} years early|at {number}|ten years|young)",
    "(hand in|handing in) [their|your] notice",
    "(earn|earning|lose) {money}",
    "up to {money} (per|a) (day|week|hour)",
    "(while|when) (they|you|we|i) sleep",
    "(dropship*|amazon fba|fba automation|print on demand)",
    "(want|teaching|showing|helping|coach) .. (mums|moms|mamas|parents|women|people|families|nine to fivers) .. (income|earn|earning|money|quit|debt free|from home)",
    "(turning|turn) .. (phone|deposits|deposit|hobby|passion) into",
    "free money",
    "own a franchise",
    "plan b (income|for)",
    "(create|creates|creating|build|building|grow|growing|attract|attracting) .. (wealth|income|riches|fortune|money)",
    "make money",
)

RULE = rule(
    __name__,
    __doc__,
    says="Holds out easy or passive income",
    reads=("headline",),
    phrases=INCOME,
    unless=phrases("(council|fraud|officer|lecturer|researcher|journalist|economist|hmrc)"),
    fires=[
        "Mum of two | «Passive income» | Freedom first",
        "«Fire your boss» by spring",
        "Teaching nurses to «earn from home»",
    ],
    quiet=[
        "Passive house designer, timber frame",
        "Income officer, housing association",
        "Freedom of Information officer, police service",
    ],
)
