"""Finds fault with the owner's profile, content, figures or shop.

Why it counts: whoever opens with a fault has the remedy for hire.
When it stays quiet: an error is pointed out and that is all, or the fault is the sender's.
Seen in: essay E, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Finds fault with what you do, uninvited",
    reads=WORDS,
    phrases=phrases(
        "(scored|scores|ranks|ranked) [_] ({number}|low|poorly|below)",
        "(only|just) {number} (streams|likes|reviews|followers|views|posts|comments|connections)",
        "(has|have|at|did|got) [only|just] {number} (streams|likes|reviews|views|comments|downloads)",
        "your (profile|cv|resume|unboxing|content|reach) .. (is not|isnt|arent|could be|could do|lacks|needs|deserves|doesnt)",
        "your (posts|listing|packaging|careers page|shop window|brand) .. (is not|isnt|arent|could be|could do|lacks|needs|deserves|doesnt)",
        "your (profile|cv|resume|unboxing|content|reach) .. (dont|not optimized|not optimised|is holding|is costing|lets you down|could use|undersells|says)",
        "your (posts|listing|packaging|careers page|shop window|brand) .. (dont|not optimized|not optimised|is holding)",
        "your (posts|listing|packaging|careers page|shop window|brand) .. (is costing|lets you down|could use|undersells|says)",
        "your (branding|headline|photo|banner|logo|menu) .. (is not|isnt|arent|could be|could do|lacks|needs|deserves|doesnt)",
        "your (prices|page|story|reviews|onboarding|checkout|conversion) .. (is not|isnt|arent|could be|could do|lacks|needs|deserves|doesnt)",
        "your (branding|headline|photo|banner|logo|menu) .. (dont|not optimized|not optimised|is holding|is costing|lets you down|could use|undersells|says)",
        "your (prices|page|story|reviews|onboarding|checkout|conversion) .. (dont|not optimized|not optimised|is holding)",
        "your (prices|page|story|reviews|onboarding|checkout|conversion) .. (is costing|lets you down|could use|undersells|says)",
        "your .. could be (so much|much|a lot|10x|way|far|even) (better|bigger|stronger|higher|more|faster)",
        "(your|the) .. (rating|ranking|score|reach|engagement) .. (deserves|should be|could be|below|lower)",
        "(costing you|leaving money on the table|where you lose)",
        "losing (customers|clients|patients|money|sales|bookings|candidates)",
        "where (the|your) reader*",
        "(one|a few|two|three|couple of|some|small|tiny|{number}) (mistakes|habits|issues|gaps|leaks) .. (on your|with your|you|costing|holding)",
        "(holding|hold) you back",
        "not (optimised|optimized)",
        "you (dont|do not) (show up|stand out|rank)",
        "what (youre|you are) (missing|doing wrong|losing)",
    ),
    unless=phrases("{buys}", "(i|we|my|our) [_] (scored|ranked)"),
    fires=[
        "Your profile «scored 54» with recruiters.",
        "«Your unboxing could be so much better».",
        "It is «costing you» bookings.",
        "You «have just 14 reviews».",
    ],
    quiet=[
        "Your leaflet has the meniscus on the wrong side, nice leaflet though.",
        "I scored twice against your lot on Sunday.",
        "My reviews are always late.",
        "The page you sent is blank.",
    ],
)
