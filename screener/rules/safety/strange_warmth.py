"""A stranger is warm, lonely or smitten, or says that they wrote by mistake.

Why it counts: affection out of nowhere is how savings are talked away over weeks.
When it stays quiet: praise is for work, and warmth is between people with a past.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, Example, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="A stranger turns personal or smitten",
    reads=WORDS,
    only_from_strangers=True,
    phrases=phrases(
        "(you|u|your|ur) [have|look|looks|are|seem] [a|an|such|so|very|really] [a|an|very] (kind|beautiful|pretty|lovely|honest|gentle|trustworthy|handsome|charming|sweet|attractive|gorgeous) (face|smile|eyes|picture|photo|soul|woman|man|lady|gentleman|person|impression|aura)",
        "(kind|beautiful|lovely|honest|charming) (face|smile|eyes|aura)",
        "(you|u) (look|seem|are) [so|very|really|like] [a|an|someone|person] [very|really|with] (beautiful|pretty|handsome|gorgeous|attractive|cute|charming|taste|interesting person|nice person|kind person)",
        "(your|ur) profile [picture] (gives|gave|left|makes|made) .. (kind|warm|deep|calm|special) (impression|feeling|person)",
        "(i|im|i am|i was|was) [so|really|just|very|somehow] (attracted|drawn) (to|by) (you|your (smile|face|picture|photo|energy|eyes))",
        "(added|wrote|messaged|contacted|texted) [to] [you|this] .. (by mistake|by accident|accidentally)",
        "(wrong (person|number|contact)|mistaken number) ... (fate|nice|kind|friend*|anyway)",
        "(fate|destiny|god|universe) (brought|has brought|wanted|led|made|put|sent) (us|you|me)",
        "(it|this|that) (must be|is|was|may be) (fate|destiny)",
        "(are you|r u) (single|married|divorced|alone|lonely|a widow*)",
        "(i am|im|been|feel|feeling) [a|an|so|very|quite|a bit|often|always] (lonely|single|divorced|widowed|heartbroken|a widow*)",
        "(evening|evenings|nights|night|life) (is|are|can be|get) lonely",
        "(few|no|not many) friends (here|there|in (your|this|the) (city|town|country|area))",
        "(get|getting|know|knowing) [to] [know] (you|u) (deeper|personally|as a person)",
        "know more of you",
        "(be|become|make|being) [your|good|real|new|close|more than] [good|new|close|special|true] friends [with you|with u]",
        "(looking for|seeking|want|search for|need) [a|an|some|my] [true|new|sincere|serious|real|genuine] (friendship|love|soulmate|companion|companionship|relationship|soul mate|true friend|sincere friend)",
        "(how old are you|what is your age|whats your age)",
        "(hello|hi|hey|good (morning|evening|night)) (beautiful|handsome|pretty|gorgeous|sweet|lovely lady|my dear|honey|angel|darling)",
        "(what|number|you|are you|from|day|night|know) dear",
        "(army|military|navy|un|oil rig|offshore|war) (doctor|surgeon|general|officer|engineer|medic) ... (mission|peacekeep*|deploy*|alone|widow*|{cannot})",
        "(i am|im) [a] (widow|widower) (with|and|looking|living|of)",
        "(share|send) [you] [some] (pictures|photos) of (me|myself|my life)",
        "i find you (interesting|attractive|beautiful|charming|special|fascinating)",
        "(have you eaten|did you sleep|how was your night)",
        "my (darling|honey|sweetheart|angel|queen|king)",
        "(lady|girl|woman|man|guy) like me",
        "to learn english with",
    ),
    unless_anywhere=phrases(
        "(lunch club|museum|choir|school|charity|congregation|funeral|condolences|treasurer)"
    ),
    fires=[
        "Hello, «you have a kind face», where do you live?",
        Example(message="Sorry, I «added you by mistake», but hello!"),
        "I am new here and «looking for true friendship».",
        "«Are you single»? I like your profile.",
    ],
    quiet=[
        "You have a kind way of explaining tax, my students say.",
        Example(message="You have a beautiful smile in that photo!", known_as="friend"),
        "I run a lunch club for people who are lonely; may I ask how yours is funded?",
        "We met by mistake in the wrong seminar room, remember?",
    ],
)
