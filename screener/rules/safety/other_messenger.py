"""A stranger wants to go on in another messenger.

Why it counts: away from here nobody checks who they are, and reports reach nobody.
When it stays quiet: people who know each other, a group of neighbours, a reason of everyday life.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, Example, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Wants to move to another messenger",
    reads=WORDS,
    only_from_strangers=True,
    phrases=phrases(
        "(chat|talk|talking|continue|speak|message|text|write|reach|contact|connect|discuss|move|go|switch|proceed|communicate|works|available|find me) .. (on|via|through|over|to) ({messenger}|signal)",
        "(add|message|text|contact|ping|reach|hit|join|write|inbox|dm) [to] (me|us|our _|my _) [_] [_] (on|via|through|at|by|in) ({messenger}|signal)",
        "(your|ur|my|our) [personal|private|own] {messenger} [number|id|contact|handle|group|channel]",
        "(share|send|give|exchange|drop|confirm) .. (your|ur) [_] {messenger}",
        "{messenger} (number|no|contact|id|only|please|pls|exclusively|me|is better|is easier)",
        "(do you|you|u) (have|use|got) [a|an|any] [_] ({messenger}|signal)",
        "(prefer|add|save|install|exchange) .. {messenger}",
        "{messenger} [at|on|is|here|plus] {number}",
        "(whatsapp|telegram|viber|wechat) (me|us)",
        "which (messenger|chat app) do you use",
        "^ ({messenger}|signal) ?",
        "(can i have|give me|share|send|whats|what is|tell me|let me have|drop|put) [me] (your|ur) (personal|private|whatsapp|telegram) (number|phone|mobile)",
        "text me (on|at) (this|the following|my private|{number})",
        "(share|send|give|exchange|drop|confirm|have) .. (your|ur) .. {messenger}",
        "(email|number|phone) or {messenger}",
        "(off|outside|away from|leave) (linkedin|this platform|this app|this site|here) .. (number|chat|talk|discuss|continue|connect|text|contact)",
        "(conversation|chat|discussion|this) (off|outside|away from) (linkedin|this platform|this app|this site|here)",
        "(private|personal) (gmail|mail|email|e mail|chat|inbox) .. (i dont|not|instead|because|rather|here)",
        "(whats|what is|drop|text me) your cell",
        "discuss by text",
        "(interview|onboarding|training) .. (on|via|over|through) {messenger}",
        "{messenger} .. (interview|onboarding|training|chat only)",
    ),
    unless_anywhere=phrases(
        "(train|ward|bus|boat|ship|gate|site|field|customs|driver|live location|rota|handover|parents|school|team chat|family|choir|club|crew|neighbours|neighbors|reunion|lift|delivery|quarry|harvest|freezer|street|stairs|court|hearing|permit|factory|running late|new phone|rehearsal|match|pupils|class)",
        "(volunteers|organisers|organizers|exhibitors|speakers|members|owners|tenants|teachers|nurses|mums|dads|carers) .. {messenger}",
        "{messenger} (group|list|chat) (for|of|with)",
        "{messenger} or (phone|call|ring|email|e mail|here)",
    ),
    fires=[
        "Nice to meet you. Can we «continue on Telegram»?",
        "Is it on «your WhatsApp number»?",
        Example(message="«Add me on Viber», I have a surprise."),
    ],
    quiet=[
        "Your study of WhatsApp rumours in the last election is on our reading list.",
        "I'm on the train all day, WhatsApp me if the gate is shut.",
        Example(message="Can we continue on Signal? My phone is new.", known_as="friend"),
        "We have a WhatsApp group for parents at the gate, want adding?",
    ],
)
