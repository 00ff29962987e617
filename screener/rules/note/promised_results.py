"""Promises results, or that the owner cannot lose.

Why it counts: nobody can promise results to a stranger; the promise is the sale.
When it stays quiet: the sender promises something small and of their own, or speaks of a guarantee as a subject.
Seen in: essay E.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Promises results",
    reads=WORDS,
    phrases=phrases(
        "guarantee* .. (results|return|returns|income|placement|roi|visa|profit|savings|growth|ranking|clients|leads|bookings|success|approval|or)",
        "({number}|{percent}|{money}|{times}|bookings|clients|leads|monthly|days|live|results|more|placement|success|visa|returns) [_] guaranteed",
        "(i|we) (guarantee|promise) [you] [that] (you|your|results|at least|more|{number}|{percent})",
        "(double|triple|quadruple|10x|{times}) (your|the number|their|you)",
        "(i|we|i can|we can|can|could) [easily|probably|definitely] (get|bring|find|land|win) you .. (clients|leads|customers|bookings)",
        "(i|we|i can|we can|can|could) [easily|probably|definitely] (get|bring|find|land|win) you .. (patients|sales|traffic|page)",
        "(i|we|i can|we can|can|could) [easily|probably|definitely] (get|bring|find|land|win) you .. (job|listings|followers|more)",
        "(i|we|i can|we can|can|could) [easily|probably|definitely] (get|bring|find|land|win) you .. ({number}|visa|published|promoted)",
        "(i|we|id) [can|could|will|would|can definitely] (save|make|earn|cut|boost|increase|improve|grow|scale|fill|reduce|transform|skyrocket|explode) your",
        "(i|we) (can|could|will|would) [easily|definitely|surely] save (you|u|your)",
        "(i|we|u) [_] save u",
        "get you (on|to|more|live|results|clients|published|ranked|featured|seen|hired)",
        "no win no fee",
        "(pay|paying|paid|charge|charged|cost you) (nothing|only|zero) [_] (on success|when|unless|if|until|for results|after)",
        "(you|your) only pay (when|if|for|after|on)",
        "only (takes|take|charge|earn|get paid|bill) .. (when|if|on) [_] (works|success|results|you)",
        "risk free",
        "(zero|no|without|any) (risk|downside)",
        "your money back",
        "money back (guarantee|if)",
        "(results|savings|returns|roi|profit|return|payback) (in|within) [just|under|only|as little as|the first] ({number}|{number_word}) (days|weeks|months)",
        "(proven|unfailing|sure fire|fool proof|bulletproof|tried and tested) (system|method|approach|formula|process|framework)",
        "(proven|unfailing|sure fire|fool proof|bulletproof|tried and tested) (blueprint|results|track record|strategy|strategies|way|model)",
        "(skyrocket|explode|supercharge|turbocharge|transform|revolutionise|revolutionize|10x|unlock|unleash|maximise|maximize) (your|you)",
        "or you dont pay|you dont pay (if|until|unless|a)|dont pay a (penny|cent|dime)",
        "(booked|sold) out (within|in) {number}",
        "(program|programme|method|system|service|course) guarantees",
        "pays for itself|pay for itself|paid for itself",
    ),
    unless=phrases("{buys}", "(cant|cannot|dont|no|nobody|wont) (guarantee|promise)", "not guarantee*"),
    fires=[
        "We fill clinics with 30 new «bookings guaranteed».",
        "«I can get you more clients» by spring.",
        "«You only pay when» it works.",
        "Our «proven system» suits any dentist.",
        "We could «double your» listings.",
    ],
    quiet=[
        "The pump came with a two year guarantee that ran out.",
        "I can't promise results, but I can promise biscuits.",
        "Did you get the clients' letter?",
        "Could you find me a copy of the guarantee for the boiler?",
    ],
)
