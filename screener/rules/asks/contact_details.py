"""Asks for your phone number or e-mail address.

Why it counts: a number given to a stranger cannot be taken back.
When it stays quiet: the writer gives their own number, or leaves yours alone.
Seen in: essay B.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks for your phone number or e-mail address",
    reads=WORDS,
    ask="contact",
    phrases=phrases(
        "(send|give|share|provide|drop|email|text|tell|confirm|shoot|ping|dm|message|get|have|leave|pass|need|want|require|lmk|request) [me|us|over|along|here] [with] (your|ur|the best|a good) [best|personal|private|whatsapp] {contact_way}",
        "(what|which) (is|s) (your|the best|ur|a good) .. {contact_way}",
        "whats (your|the best|ur|a good) .. {contact_way}",
        "(best|right|good|correct|preferred) {contact_way} (for|to)",
        "(may|can|could|might) (i|we) (have|get|take|ask for|know) (your|ur|a) [best|personal|direct] {contact_way}",
        "(add|save|contact|text|whatsapp) me (on|at|via|in|with|through) [my] .. {contact_way}",
        "(your|ur) [personal|mobile|cell|whatsapp|phone|direct|work|private|best|home] {contact_way} [so|please] ?",
        "your (date of birth|personal email|personal number|whatsapp|mobile number|cell number|home address|private email|personal mobile|ssn|passport)",
        "(connect|talk|chat|continue|move|speak|reach me|write|write to me|text|reply) (on|over|via|to) (whatsapp|telegram|wechat|signal|viber|my number|my private|my personal)",
        "(swap|exchange) (numbers|emails|contacts|contact details|whatsapp)",
        "(give|send|share|pass|tell|get|let) (me|us) [have] [the|a] [direct|private|personal|work] {contact_way} [address|number] (of|for) (your|the|her|his|their|someone|whoever|a)",
        "(address book|member list|members list|membership list|mailing list|contact list|phone book|staff list|directory|list of members|list of contacts) of (your|the)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«What's the best email» for you?",
        "Please «send me your WhatsApp number».",
        "«May I have your phone number» to explain?",
    ],
    quiet=[
        "My number is below, ring if the gate is shut.",
        "No need to give me your number, I will be at the gate at nine.",
        "Your number in the programme is 14, you play after the harp.",
    ],
)
