"""Tells you what to reply or click.

Why it counts: “reply YES” and “comment GUIDE” are levers of a machine that counts answers.
When it stays quiet: a yes or no is asked about a thing that concerns you.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Tells you what to reply or click",
    reads=WORDS,
    ask="promotion",
    phrases=phrases(
        "(reply|replying|comment|type|text|respond|dm|message|answer) .. (yes|info|interested|details|ready|more|guide|emoji|1|2|3|demo|link|join|now|im in|stop) [and|to|for|below]",
        "(reply|replying|comment|respond|dm|message|answer) .. below",
        "(comment|reply|type|dm me|message me|say|send) [with|me|the word|back|just] [the|a] (word|keyword|thumbs up|emoji)",
        "(drop|leave) (a|me a|your) [quick] (comment|yes|emoji|line|dm|message|thumbs up)",
        "(click|tap|hit|use|follow|open|see|visit|check) (the|this|my|on|here|below|our|out my|out our) .. (link|button|website|profile|channel|site|page)",
        "(link|details|info|more) (in|on|at) (my|the|our) (bio|profile|website|comments|first comment|featured|page|site)",
        "(dm|inbox|pm) me",
        "(message|text|whatsapp|email) me (for|to|if) (more|details|info|information|learn|know|interested|you are interested|youre interested)",
        "(go|head|have) [over] (look at|to|a look at|a look around) (my|our) [new] (page|profile|website|site|channel|featured|shop|store)",
        "(check|checking) out (my|our|the)",
    ),
    unless=phrases("{waiver}"),
    fires=[
        "«Reply YES and» I will send it.",
        "«Click the link» in my profile.",
        "«DM me» to learn more.",
    ],
    quiet=[
        "A yes or no is all I need for the caterer.",
        "You can leave the key under the pot.",
        "Does the link to the tide table still work for you?",
        "The table says twelve weeks and the text below it says twenty.",
    ],
)
