"""Asks what a seller needs to know.

Why it counts: who supplies you, what you pay and when the contract ends are questions that only a seller has.
When it stays quiet: a peer compares notes and says why, or a customer asks about what you sell.
Seen in: essay B, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks what a seller needs to know",
    reads=WORDS,
    ask="call",
    phrases=phrases(
        "(interested|interest) in (growing|scaling|increasing|boosting|saving|reducing|improving|getting|generating|expanding|doubling|earning) (your|more|on|the|new|extra)",
        "(what would it|how would it) (mean|feel|look) ... if",
        "what if you (could|had|were|didnt)",
        "imagine (if|having|waking|what)",
        "(are|is|were) (you|your team|your company|your firm|you guys|your school|your practice) [still|all|currently|really|generally|always|completely] (happy with|satisfied|buying|paying|struggling|outsourcing|getting enough|spending|overpaying|wasting|ready|tired|losing|considering|thinking about|due for|looking for new|looking to|relying on|planning to hire|open to other)",
        "are you (currently|presently) _",
        "are you looking (for|to) (new|more|a|an|grow|expand|sell|buy|hire|improve|developers|additional|any|outsource)",
        "your (current|existing|present) (supplier|provider|setup|set up|system|agency|broker|software|tool|process|solution|vendor|contract|partner|insurer|adviser|advisor|accountant|website|deal|bank|printer|rate|policy|energy|spend|plan|cover|tooling|stack|crm|platform|it|arrangements)",
        "(when|where) (does|is|do|are) (your|the|his|their) .. (contract|renewal|lease|licence|license|agreement|policy|subscription|tender|renew|run out|up for|due|expire|end|ends)",
        "(up for|due for) (renewal|tender|review)",
        "(what|which) (tool|tools|system|systems|provider|supplier|software|platform|vendor|agency|crm|bank|broker|brand) (do|does|are|is|have|did) (you|your)",
        "(whats|what is|what are|what would be) (your|the) [single|one|number] (biggest|main|number one|current|greatest|no 1|budget|annual|monthly|average|headcount|turnover|spend) [challenge|pain|problem|bottleneck|budget|spend|priority|obstacle|headache|for|on]",
        "have you (ever|already) (thought|considered|looked|tried|wondered|explored)",
        "(ever|have you) (thought|considered|wondered) (about|of|how|why|if|what)",
        "(how much|what) (do|does|are|is) (you|your company|your team) .. (pay|paying|spend|spending|charged|losing|budget)",
        "how (are|do) (you|your team) [currently|all|now] (handling|managing|generating|getting|finding|sourcing|tracking|filling|attracting|dealing|handle|manage|generate|source|track|fill|attract)",
        "hows (your|the) (pipeline|hiring|lead|sales|business|recruitment|team|website|marketing|q1|q2|q3|q4)",
        "(looking|want|wanting|like|need|trying) to (grow|scale|increase|boost|save|reduce|cut|improve|generate|double|expand) (your|more|on|the)",
        "(open|looking) (for|to) (more|new|extra|additional|another|passive|side) (clients|leads|customers|income|revenue|streams|business|patients|sales|supplier|suppliers)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Are you happy with» «your current supplier»?",
        "«When does your contract end»?",
        "«What's your biggest challenge» right now?",
        "«Have you ever thought» about outsourcing?",
    ],
    quiet=[
        "Which varnish did you use on the second violin?",
        "Our current minister is 91 and rides a moped.",
        "I want to grow leeks like yours.",
        "When does your museum close on Mondays?",
    ],
)
