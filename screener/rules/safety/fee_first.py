"""Wants a small fee before a job, a place, a grant or a visa.

Why it counts: the fee is the whole business; what it is to open does not exist.
When it stays quiet: an ordinary price, a deposit with a named firm, a membership.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants a fee before what is promised",
    reads=WORDS,
    phrases=phrases(
        "(fee|charge|cost) .. (is|are|will be|gets|fully|all) [fully|then|later] (refunded|refundable|returned|reimbursed)",
        "(small|low|little|only) (cost|fee|charge) .. (refundable|refunded|returned)",
        "refundable (fee|charge|cost|registration)",
        "(fee|charge) is {number} [then] refunded",
        "(file|processing|release|clearance|activation|vendor|agent|visa|training|verification) (fee|charge) [of|is|only|to|for] ({money}|{number}|hold|release|secure|open|refund*)",
        "(registration|seat) (fee|charge) [of|is|only|to|for] (hold|release|secure|open|refund*)",
        "(registration|seat) (fee|charge) [of|is|only] ({money}|{number}) ... (reply|within|hours|secure|release)",
        "(small|little|modest|token) (file|registration|processing|admin|administration|visa|training|placement|production) (fee|charge|cost)",
        "to open the file",
        "(visa|permit|job|work|grant|loan) ... (pay after|no ielts|without ielts|100 genuine|genuine agent|guaranteed approval)",
        "(offers|offering|arrange|provide*|get you) .. (visa|work permit) ... (job|house|flight|month|all nationalities|guarantee*)",
        "for all nationalities",
        "(loan|loans|funding|grant) .. (no credit check|without collateral|without guarantor|at {percent}|any amount)",
        "(employer|company|we|they) (covers|cover|sends|send) [the] (equipment|laptop|costs|you) [_] (by|with) [a] (check|cheque)",
        "deposit the (check|cheque)",
        "fill [in|out] the [attached] (agreement|form) first",
        "(only|just) pay the (delivery|shipping|postage|file|registration|customs|visa)",
        "(lend|loan|loans|finance) .. any amount",
        "(chapter|article|publication) (charge|fee)",
        "(file|registration|visa|processing) (fee|fees|costs) .. (remain*|left|to pay|still)",
        "(free|grant) money from the government",
        "(only|pay|is|just|for|against|require|requires|requested|asks) [a|one|some] (symbolic|token|nominal) (fee|contribution|cost|charge|investment)",
        "once you (pay|paid|have paid|transfer) {money}",
        "(processing|fee|cost|charge) is only {money}",
        "(no|without) (collateral|guarantor|documents) .. (loan*|needed|required|apply|interest)",
        "(loan|loans|funding) .. (interest|collateral) .. (apply|now|contact|no)",
    ),
    fires=[
        "You pay now, but the «fee is refunded» later.",
        "There is only a «small processing fee» for your place.",
        "We «arrange visa, flight and job» in Canada.",
    ],
    quiet=[
        "The course costs £90 and the fee includes lunch.",
        "Our visa to film in Norway came through thanks to your checklist.",
        "Is your delivery charge the same for two benches?",
        "The registration fee is £30 and the day starts at 9.",
        "We can pay speakers a token fee.",
    ],
)
