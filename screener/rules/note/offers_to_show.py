"""Wants to show or send something that was not asked for.

Why it counts: the thing shown is the offer; the question only opens the door.
When it stays quiet: the thing is named: a photo, a reference, a table, an answer to what the owner asked.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Offers to show or fix something you did not ask about",
    reads=WORDS,
    phrases=phrases(
        "(love|like|want|happy|glad|keen|thrilled) [to] (show you|introduce|share how|share what|share more)",
        "(pleased|id love|allow me|let me|can i|may i|could i) [to] (show you|introduce|share how|share what|share more)",
        "(love|like|want|happy|glad|keen|thrilled) [to] (share our|walk you through|tell you (how|what|more|about (our|my|a|what)))",
        "(pleased|id love|allow me|let me|can i|may i|could i) [to] (share our|walk you through|tell you (how|what|more|about (our|my|a|what)))",
        "(love|like|want|happy|glad|keen|thrilled) [to] (explain (how|more|what)|give you (a|free|the)|offer you)",
        "(pleased|id love|allow me|let me|can i|may i|could i) [to] (explain (how|more|what)|give you (a|free|the)|offer you)",
        "(shall|should|want me to|can|may|could) [i] (show you|pop you|pop it|add you|hold (you|a|one)|put you down|bring samples)",
        "(shall|should|want me to|can|may|could) [i] (ping|set you|run the numbers|send samples|send it over|send it across|send a link|pop a)",
        "(mind|ok|okay|alright|cool) (if|to) [_] (i|send|share|show) [_] (share|show|send|pop)",
        "happy to (share|show|explain|send) (how|more|what|details|the details)$",
        "(let me|let us|lets|ill|we can) (help you|fix that|fix this|sort that|change that|get you|take care|save you|make you)",
        "show you (how|what|a|our|my|around|the|something|why)",
        "worth (a look|a quick|exploring|a chat|a natter|a conversation|a try|your time|sharing)",
        "(curious|intrigued|interested)$",
        "want (some|their numbers|more|samples|the numbers|to know more)$",
        "(i|we) (think|believe) [_] [_] (could|can|would|might) (help|benefit|interest|add|use|really)",
        "tell you [more] about (our|my|what we|what were|what im|what i)",
        "(see|learn|hear|find out) how (we|it|our|i|you could|you can)",
        "how (we|i|our) [_] (can|could|might|help|would|may) (help|support|assist|benefit|work together|add)",
        "(could|can|may|might) (help you|benefit you|support you|assist you|benefit your|help your|support your|add value)",
    ),
    unless=phrases("{buys}"),
    fires=[
        "I would «love to show you» our tool.",
        "«Happy to share how».",
        "«Worth a quick» chat?",
        "«Let me explain how» we can help.",
    ],
    quiet=[
        "Could I send you a photo of the crack on page 4?",
        "Can you show me how you graft pears?",
        "May I send the paragraph to check it?",
        "Shall I bring the drill on Sunday?",
    ],
)
