"""The headline guarantees a result, or offers to be paid only if it comes.

Why it counts: only someone who sells needs to take the risk off a stranger's mind.
When it stays quiet: guarantees are the person's job, or are refused.
Seen in: essay E.
"""

from screener.rules.kit import phrases, rule

GUARANTEES = phrases(
    "guarantee*",
    "(risk|no) risk",
    "risk free",
    "money back [guarantee*|if|or]",
    "(or|if i dont|if we dont|if it doesnt|if not) (we|i|ill|well|you|your|youll|its|theyre|it|is|no|the) .. (refund|free|nothing|pay|back|us|me|fee)",
    "(or|if i dont|if we dont) .. (work free|work for free|pay nothing|dont pay|is on us|is on me|its free|no fee|refund)",
    "(only|just) pay (when|if|for|on|after|once)",
    "only get paid (when|if)",
    "pay (on|for|per|after) (results|success|performance|meeting|appointment|lead|visa|delivery|show|sale)",
    "pay (on|after|per) [your] (results|success|visa|completion|delivery|meeting)",
    "no (win|result|results|sale|cure) no (fee|pay|charge|bill)",
    "no (upfront|up front) (fee|fees|cost|payment)",
    "{percent} (success|pass|approval|win|satisfaction|approved|job|placement) [rate]",
    "{percent} (guarantee*|refund*)",
    "no (experience|deposit|interview|credit check|ielts|collateral|contract|strings) [needed|required|no]",
    "(full refund|refund if|refundable|refund you)",
)

RULE = rule(
    __name__,
    __doc__,
    says="Guarantees a result in the headline",
    reads=("headline",),
    phrases=GUARANTEES,
    unless=phrases(
        "(guarantee|guarantees) [and|warranties] [warranties] (officer|administrator|manager|team|scheme|fund|clerk|analyst|specialist)",
        "(export|credit|loan|bank|state) guarantee*",
        "(cannot|cant|can not|no|not|never|nothing|can) .. guarantee*",
        "guarantee* (you|anyone) nothing",
        "(their|your customers) money back",
    ),
    fires=[
        "Your planning permission in six weeks, «guaranteed»",
        "Websites for cafés. «Only pay when» you like it",
        "Injury lawyer | «No win no fee»",
    ],
    quiet=[
        "Export guarantees officer at a state bank",
        "Forecaster. I cannot guarantee the weekend",
        "Guarantees and warranties administrator, kitchen maker",
    ],
)
