"""Will not say what it is about.

Why it counts: what cannot be written down would not survive being written down.
When it stays quiet: a surprise party, a patient's or a client's secret, a promise of discretion.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, Example, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Will not say what it is about",
    reads=WORDS,
    only_from_strangers=True,
    phrases=phrases(
        "{cannot} [really|just|yet|possibly] {reveal} .. (much|more|openly|publicly|everything|numbers|details|online|{in_writing})",
        "{cannot} (say|talk|write|discuss|explain|speak|go into it) .. here",
        "({cannot}|unfair to|hard to|impossible to|difficult to|not easy to) (explain|describe|put|type|sum) .. ({in_writing}|into words)",
        "too (much|big|sensitive|delicate|good|secret) to (type|explain|write|put|share|say|discuss)",
        "(not|nothing|never|numbers) in writing",
        "(id|i would|would) rather (explain|tell|show|say|discuss) [it|this|you] in person",
        "tell (nobody|no one|noone)",
        "(dont|do not|never) (tell|mention|share|speak|say|talk) [_] [_] (the guvnor|your (boss|wife|husband|colleagues|bank))",
        "(dont|do not|never) (tell|mention|share|speak|talk) [_] [_] [to] (anyone|anybody) (about (it|this|our|that)|of (it|this|our)|until|yet)",
        "no need to tell (compliance|your boss|anyone|your employer|legal)",
        "keep (this|it|that) (between (us|you and me)|to yourself|quiet|secret|under wraps)",
        "(hush hush|under the radar|top secret|for your eyes only)",
        "(confidential|discreet|discrete|delicate|private|secret) (matter|business|proposal|deal|opportunity|offer|transaction|teaser|comment)",
        "(need|want|seek|look for|looking for) (someone|somebody|a person|a partner) [who is] (discreet|discrete|loyal|trustworthy)",
        "(wishes|wants|prefers|asked) to remain (unnamed|anonymous)",
        "are (secret|confidential) (before|until)",
        "(reveal|disclose|explain|share|tell) [you] [the] [rest|firm|company|more|everything|all|details|it] (later|in training|on the call|afterwards)",
        "before (disclosing|revealing|naming) [you] (the|our|more)",
        "(join|call|connect|add me|sign|accept) [first] [then|and] (i|we|ill|i will|i can|i shall) (explain|tell|reveal|show)",
        "(have|got) (something|a thing|one thing|a matter|a secret) [that] (you|youd|youll) .. (hear|thank|see|like|know|love|want) [to] [hear|see|know|about] (when|if|later|soon|?)",
        "(youll|you will) thank me",
        "important matter (regarding|about|for|concerning|with)",
        "only (share|tell|shared|show) .. (people|those|persons|friends) i trust",
        "(meeting|meet) privately",
        "more once (were|we are|you are|youre|you) (connected|accept|in)",
        "(if you|you must|please|can you) keep (quiet|silent)",
        "{cannot} put [it|this|that] on paper",
        "{cannot} .. (company|firm|client) name .. here",
        "{cannot} say what",
        "(must|should|has to|please) (remain|stay) between",
        "(remain|stay) between (us|you and me)",
    ),
    unless_anywhere=phrases(
        "(patient*|birthday|60th|50th|40th|surprise|leaving do|engagement|wedding|present for|ballot|embargo*|therapist|reviewer*|inspect*|draft report|client confidential*|salary|stairs|depot)",
        "(nothing|not after anything|anything) confidential",
    ),
    fires=[
        "I «can't say too much» in this note, but you'd be pleased.",
        "It is «hard to explain in a message», call me.",
        "«Tell nobody» until the money is there.",
        "A «confidential matter» brings me to you.",
    ],
    quiet=[
        "Can't stay long at the fair, but I'd love to see the loom.",
        "Your colleague's 60th is a surprise party, keep it secret please!",
        "I can't explain why the graph on page 4 dips, can you?",
        Example(message="Tell nobody, but we bought her the red bicycle.", known_as="friend"),
        "Blend the lentils into the sauce and don't tell anyone.",
        "It's too long to write, so I made a drawing of the joint.",
    ],
)
