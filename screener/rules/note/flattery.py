"""Praises profile, journey or energy in words that would suit anyone.

Why it counts: praise without a subject costs nothing and prepares an ask.
When it stays quiet: the praise names what was read, heard or used.
Seen in: essays A and D.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Flatters you in words that would suit anyone",
    reads=WORDS,
    phrases=phrases(
        "{praise} [and|really|truly] [{praise}] {your_record}$",
        "your (profile|background|journey) [_] (is|are|was|really|truly|caught|resonated|stood) [_] [{praise}|out|my|to me|me|through]",
        "your (career|career path|trajectory|leadership journey) [_] (is|are|was|really|truly|caught|resonated|stood) [_] [{praise}|out|my|to me|me|through]",
        "your (profile|background|journey) [_] (stands|speaks|tells|looks|impressed|impresses|inspires|inspired|comes) [_] [{praise}|out|my|to me|me|through]",
        "your (career|career path|trajectory|leadership journey) [_] (stands|speaks|tells|looks) [_] [{praise}|out|my|to me|me|through]",
        "your (career|career path|trajectory|leadership journey) [_] (impressed|impresses|inspires|inspired|comes) [_] [{praise}|out|my|to me|me|through]",
        "your (experience|track record|feed|aura|energy|vibe|story) [_] (is|are|was|really|truly|caught|resonated|stood) [_] [{praise}|out|my|to me|me|through]",
        "your (experience|track record|feed|aura|energy|vibe|story) [_] (stands|speaks|tells|looks) [_] [{praise}|out|my|to me|me|through]",
        "your (experience|track record|feed|aura|energy|vibe|story) [_] (impressed|impresses|inspires|inspired|comes) [_] [{praise}|out|my|to me|me|through]",
        "(impressed|inspired|blown away|amazed|fascinated|intrigued|captivated) (by|with|at) (your|what|how you|the way)",
        "{praise} (background|journey|career|profile|leadership journey|career path|trajectory|energy|vibe|track record|mind|soul|path)",
        "(love|loved|admire|obsessed with|obsessed w|adore) [_] your (energy|vibe|profile|content|journey|page)",
        "(love|loved|admire|obsessed with|obsessed w|adore) [_] your (story|feed|passion|background|style|tones|spirit)",
        "(love|loving) what youre (building|shipping|creating|about)",
        "{you_seem} [such] [a|an|the kind of|the type of|the sort of] (someone|somebody|sharp|person|natural|driven|ambitious)",
        "{you_seem} [such] [a|an|the kind of|the type of|the sort of] (exceptional|inspiring|inspiration|smart|leader|people person|mature|friendly)",
        "(like minded|likeminded|forward thinking|high performing|visionary|thought leader)",
        "(thought leaders|accomplished|high calibre|changemaker|changemakers|trailblazer)",
        "(game changer|game changers|rockstar|rock star|superstar|powerhouse|go getter)",
        "(heart centred|heart centered)",
        "youd (be|make) [_] (so good|perfect|great|amazing|brilliant|a natural|ideal|fantastic|awesome|incredible)",
        "(someone|people|women|men) like you",
        "(brilliant|sharpest|beautiful|remarkable|great) (mind|minds|soul|energy)",
        "your [_] (energy|vibe|aura|smile|face|warm face|beautiful|kindness|generosity|wisdom|calm)",
        "what youve (built|achieved|accomplished|created) [_] [_] [_] (is|are|truly|really)",
        "(real inspiration|an inspiration to|inspiration to)",
        "(honestly|truly|genuinely|really|so|such|simply) (inspiring|impressive|inspirational|an inspiration|a inspiration)",
        "(leader|mind|person|professional) of your",
        "(which is rare|made me stop scrolling)",
        "(seriously|really|truly) (impressive|rare)",
        "rare (these days|find|quality)",
        "something about (you|your)",
        "(the|a) right kind of",
        "(exactly|just|precisely) the (kind|sort|type) of [_] (person|people|leader|professional|woman|man|founder)",
        "(love|loving) to work with",
        "(obviously|clearly) (worked hard|achieved|done|built|passionate|talented|driven|gifted)",
        "(your bio|your profile|bio) and wow",
        "(and|just|all i can say is) wow$",
    ),
    unless=phrases("{buys}"),
    fires=[
        "«Impressive background», Tomasz.",
        "I was «impressed by your» journey.",
        "«Your energy really speaks to me».",
        "«You seem like someone» driven.",
        "Always happy to meet a «like-minded» mind.",
    ],
    quiet=[
        "Your 2016 paper on peat was the best I read this year.",
        "Your story about the goat is still told here.",
        "I admire how you closed the mill without redundancies.",
        "What a beautiful chapel roof.",
    ],
)
