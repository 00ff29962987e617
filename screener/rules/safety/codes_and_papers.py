"""Asks for passwords, codes, bank details or identity papers.

Why it counts: nobody who means well needs a stranger's codes or papers before a first talk.
When it stays quiet: the writer offers a password of their own, or passwords are the topic.
Seen in: reports of users.
"""

from screener.rules.kit import WORDS, Example, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Asks for codes, bank details or identity papers",
    reads=WORDS,
    only_from_strangers=True,
    phrases=phrases(
        "{hand_over} [me|us|him|her|it|in|over|through|back|with] [the|a|your|that|this|both|any] [_] {secret_data}",
        "{hand_over} .. and .. {secret_data}",
        "your {secret_data} (is|are) (needed|required)",
        "(need|require|want|requires) [only|just] (your|a copy of your|a scan of your) [_] {secret_data}",
        "(send|tell|give|forward|read) (me|us) the (code|pin) (you|that|which|when|once|now|$)",
        "(code|number|pin) (you will|youll|you|they will|theyll) (receive|get|text you|be sent)",
        "(code|pin) (they|that they|it) (text|texts|send|sends|sent)",
        "(forward|send|tell) .. code (that|which|i|you) .. (sent|receive|received|mistake*|accident*)",
        "verify (your identity|your details|who you are|on {messenger}|with our agent)",
        "verification of identity (before|first)",
        "(bank|banking|payment) (details|information|data) [have|has] changed",
        "(last|final) [four|{number}] (digits|numbers) of (your|ssn|card|social)",
        "wallet (type|address|id|phrase)",
        "(seed|recovery) phrase",
        "(install|download|open|run|use) .. (anydesk|teamviewer|quicksupport)",
        "(turn|switch) off [the|your] (antivirus|virus scanner|firewall)",
        "disable [the|your] (antivirus|firewall|two factor)",
        "(sign|log) in (to|with|using|and|here) .. (see|view|read|confirm|unlock|secure)",
        "who approves [the|your] (payments|invoices|transfers)",
        "{number} digits [that] (you|youve|they|we)",
        "(photo|picture|scan|copy|image|front and back|selfie) (of|with) your (id|passport|licence|license|card|identity card|driving licence|national id)",
        "(id|passport) (photo|scan|copy) (is|would be|and)",
        "(reset|recover*) (link|code) .. (send|forward|tell)",
    ),
    unless=phrases(
        "(ill|i will|i can|we will|happy to|glad to|let me|never) (send|share|give|forward|email|mail)"
    ),
    unless_anywhere=phrases("(changed|reset) our passwords", "as last (time|year)"),
    fires=[
        "For the payout «send me your bank details» today.",
        "Please «forward the code I mistakenly sent» to you.",
        "Our «bank details have changed», use the new ones.",
        "You only have to «turn off your antivirus» for a minute.",
    ],
    quiet=[
        "Your talk on why we should never share a password with support was brilliant.",
        "Happy to share the code of the model, it is on our page.",
        "I'll send the password for the gallery once the photos are up.",
        Example(message="Send me your bank details and I'll pay for the pizza.", known_as="friend"),
        "The reset link came, thank you.",
    ],
)
